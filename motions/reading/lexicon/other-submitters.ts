/** Words for gemeenten that submitted a motion too, and whose names are not printed. */
import { anyOf } from './any-of';
import { NUMBER_WORDS } from './sentence-words';

const MANY = `
  vele, veel, enkele, diverse, overige, verschillende, meerdere, tientallen, een aantal, een groep, een reeks,
  een tiental, een handvol
`;

/** "een aantal", "drie", "12". */
export const SOME = `(?:${anyOf(MANY, Object.keys(NUMBER_WORDS).join(', '))}|\\d+)`;
/** "anderen", "andere gemeenten", "buurgemeenten". */
export const OTHER_GEMEENTEN =
  '(?:anderen|(?:andere\\s+)?(?:mede-?)?(?:indieners|(?:buur)?gemeenten)|andere)';
