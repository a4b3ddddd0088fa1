/** Words of headings: of a group of motions, and behind the title of one. */
import { anyOf } from './any-of';

const KINDS = anyOf('aangehouden, aangenomen, overgenomen, openstaande, nieuwe');
/** Before a heading, or nothing. */
export const NUMBERING = String.raw`(?:(?:\d{1,2}(?:\.\d+)*|[IVX]+|[A-Z])[.)]?\s+)?`;

/** Before the number of a heading. */
export const BEFORE_NUMBER = anyOf(
  'hoofdstuk, paragraaf, §, deel, onderdeel, punt, agendapunt, motie, nr., nr, nummer, no., no, #, bijlage',
);

/** "1.2 Aangehouden moties": a heading over motions. */
export const NAMES_GROUP = new RegExp(
  String.raw`^${NUMBERING}(?:\p{L}+,?\s+){0,4}(?:moties\b|${KINDS} motie\b)[^.;“”"„]*$`,
  'iu',
);
/** It begins with which motions they are. */
export const OPENS_GROUP = new RegExp(String.raw`^\P{Ll}?\S* ?${KINDS}`, 'iu');

const BEHIND_TITLE = anyOf('aangenomen, aangehouden, ingediend, overgenomen, ALV, BALV');
const SPECIAL = anyOf('najaars, extra, buitengewone');

/** Behind the title of a motion stands its meeting, what became of it, or nothing; no sentence. */
export const MAY_FOLLOW = new RegExp(
  [
    String.raw`^[\s.,;:)]*$`,
    String.raw`^[\s.,;:–—-]*(?:\(|${BEHIND_TITLE}|${SPECIAL}[\s-]*ALV)`,
  ].join('|'),
  'iu',
);

/** Heads what one motion says, on a page of its own. */
export const TEXT_OF_ONE = new RegExp(
  String.raw`^(?:de\s)?(?:volledige\s|letterlijke\s)?tekst\s(?:van\s)?(?:de\s|het\s)?${anyOf('motie, resolutie, amendement')}:?$`,
  'iu',
);
