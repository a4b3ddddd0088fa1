/** Words with which a line opens, and which tell what kind of line it is. */
import { anyOf } from './any-of';

const OF_BOARD_AGENDA = anyOf('opening, sluiting, rondvraag, mededelingen, vaststelling, notulen');

/** "1. Opening", "9 Wat verder ter tafel komt": a point of the agenda that is no motion. */
export const OPENS_POINT = new RegExp(
  String.raw`^(?:\d{1,2}\s?[a-z]?[.):]?\s*)?(?:${OF_BOARD_AGENDA}|w\.?v\.?t\.?t\.?k)(?!\p{L})`,
  'iu',
);

const TOLD_OF = anyOf(
  'motie, resolutie, amendement, versie, alv, leden, ledenvergadering, stemmen, bestuur',
  'preadvies, pre-advies, advies',
);
const TELLING = [
  String.raw`^[([]?\s*(?:de |deze |het |dit |ook de )?(?:gewijzigde |aangepaste )?(?:${TOLD_OF}|vng[\s-]?bestuur)(?!\p{L})`,
  `^${anyOf('is, werd, wordt, unaniem, bij, per, uiteindelijk')} `,
  String.raw`^met (?:\d|algemene|een)`,
  '^na (?:stemming|hoofdelijke)',
  String.raw`^op \d{1,2} \p{L}+ (?:\d{4} )?${anyOf('is, werd, heeft, nam')}`,
  String.raw`^(?:voor:?\s)?\d{1,3}(?:[.,]\d+)?\s?%`,
];

/** Words that open a line which says something of the motion above it, and of nothing else. */
export const OPENS_SAID = new RegExp(TELLING.join('|'), 'iu');
