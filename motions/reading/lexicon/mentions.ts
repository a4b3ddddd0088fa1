/**
 * The words around the name of a motion. Each stands here once, so that a griffier can read along
 * and add what is missing.
 */
import type { Motion } from '../../model';

export type MotionType = NonNullable<Motion['type']>;

/** What kind of paper it is. */
export const TYPES: Readonly<Record<string, MotionType>> = {
  motie: 'motie',
  resolutie: 'resolutie',
  amendement: 'amendement',
  'concept-resolutie': 'resolutie',
  conceptresolutie: 'resolutie',
  'concept-motie': 'motie',
  conceptmotie: 'motie',
  ledenmotie: 'motie',
};

/** Several of them: never the name of one. */
export const PLURALS: Readonly<Record<string, MotionType>> = {
  moties: 'motie',
  resoluties: 'resolutie',
  amendementen: 'amendement',
};

/** May stand before the word "motie" at the start of a line that names one. */
export const ADJECTIVES = new Set(
  (
    'gewijzigde gewijzigd nader nadere ingediende aangehouden aangenomen verworpen vreemde nieuwe herziene ' +
    'aangepaste ingetrokken overgenomen concept behandeling behandelen stemming extra tweede eerste derde ' +
    'bijbehorende actuele bestuurlijke vng ook uitslag'
  ).split(' '),
);

/** After the word "motie" these tell that a sentence goes on and no name or title begins. */
export const GOES_ON = new Set(
  (
    'uit die dat is was zijn wordt werd worden bij per unaniem aangenomen verworpen afgewezen ' +
    'aangehouden ingetrokken overgenomen afdoen aanhouden of en uiterlijk kan moet om als waarin waarmee ' +
    'indienen ingediend in te heeft had kreeg haalde roept vraagt verzoekt aan mag zal komt gaat dan ' +
    'ook niet wel nog door vreemd op voor tijdens heeft hebben formulier format'
  ).split(' '),
);

/** "motie", "moties", "resolutie", "amendementen". */
export const isMotionWord = (word: string): boolean =>
  TYPES[word] !== undefined || PLURALS[word] !== undefined;
