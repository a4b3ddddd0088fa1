/** Words that lead from a title or a name to what stands behind it: a meeting, or a title. */
import { anyOf } from '../reading/lexicon/any-of';

const DONE = 'aangenomen, aangehouden, ingediend, behandeld, overgenomen';
const AT = 'in, op, tijdens, door, bij, van';

/** At the end of what stands before a meeting: "zoals aangenomen in de". A part of an expression. */
export const MEETING_LEAD = `(?<!\\p{L})(?:(?:zoals\\s+)?${anyOf(DONE)}\\s+)?(?:${anyOf(AT)}\\s+)?(?:de\\s+)?$`;

/** Between who submitted a motion and its title: "Gouda, getiteld". */
export const TITLE_LEADS = `
  met als titel, met titel, getiteld, genaamd, over, inzake, betreffende, omtrent
`;
