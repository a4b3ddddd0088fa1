/** Tells headings over a group of motions from a motion's own heading, by their form. */
import { findMeeting } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import { areNames } from '../gemeenten/submitters';
import { MAY_FOLLOW, NAMES_GROUP, NUMBERING, OPENS_GROUP } from './lexicon/heading-words';

const ASSEMBLY = /(?<!\p{L})(?:B?ALV|(?:leden)?vergadering)/iu;
const LONGEST_GROUP = 140;
/** The first line of a sentence, and no heading. */
const GOES_ON = /(?<!\p{L})(?:van|op|en|of|in|de|het|der|door|bij|voor|zijn)\s*$/iu;

/** "Aangehouden moties ALV 26 juni 2024:": what follows belongs to that meeting. */
export function isGroupHeading(text: string): boolean {
  if (text.length > LONGEST_GROUP || GOES_ON.test(text)) return false;
  return NAMES_GROUP.test(text) && (ASSEMBLY.test(text) || OPENS_GROUP.test(text));
}

/** "De ALV 14 juni 2023 nam de motie “Zwemles” van Ede aan": of one motion. */
const OF_ONE = /(?<!\p{L})motie\s*["“„‘«]/iu;

/** "Najaars ALV 29 november 2024" as a heading: it heads the motions of that meeting. */
export const isMeetingHeading = (text: string): boolean =>
  text.length <= LONGEST_GROUP &&
  !OF_ONE.test(text) &&
  /^(?:\d+\.?\s+)?(?:\p{L}+[\s-]){0,2}B?ALV/u.test(text) &&
  findMeeting(text) !== null;

const MOTION_START = new RegExp(
  String.raw`^${NUMBERING}(?:(?:gewijzigde|aangehouden|aangenomen|overgenomen|ingetrokken)\s+)?motie(?!s)\b`,
  'iu',
);
const LONGEST = 400;

/** “Recht op een thuis” – Renswoude (ALV 18 juni 2025): who and when stand behind the title. */
function namesBehind(after: string): boolean {
  const meeting = findMeeting(after);
  const words = after.replace(/\([^()]*\)?\s*$/u, '').replace(/^[\s–—(:,-]+|[\s).]+$/gu, '');
  return words === '' ? meeting !== null : words.length < 120 && areNames(words);
}

/** "Motie Deventer “…” (ALV 26 juni 2024)" as a line of its own, above the labels. */
export function isMotionHeading(text: string): boolean {
  if (text.length > LONGEST) return false;
  const quoted = findQuotedTitle(text);
  if (MOTION_START.test(text)) {
    return quoted === null
      ? text.length < 160 && !/[.;]$/u.test(text)
      : MAY_FOLLOW.test(quoted.after) || areNames(quoted.after.replace(/^[\s–—(-]+|[\s)]+$/gu, ''));
  }
  if (quoted === null || quoted.before.length > 120) return false;
  if (quoted.before === '') return namesBehind(quoted.after);
  return areNames(quoted.before) && MAY_FOLLOW.test(quoted.after);
}
