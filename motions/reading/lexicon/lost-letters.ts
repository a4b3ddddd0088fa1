/**
 * Words as they are left when a font does not tell what its joined letters (fi, ff, fl) are: "nanciën"
 * for "financiën". No Dutch word begins so.
 */
import { anyOf } from './any-of';

/** Behind a space that came in place of the letters, or without their beginning. */
const REMAINDERS = 'nanci, nitie, ciële, cieel, ciënt, exibel';

/** The letters are gone from within the word. */
const SHORTENED =
  'denitie, ofciële, ofcieel, speciek, specicat, identicat, identicer, eciënt, eect, conict, ' +
  'kwalicat, certicat, vericat, classicat, modicat';

/** A character that the file has no letter for, within a word. */
const UNKNOWN = '[\\ue000-\\uf8ff\\ufffd\\p{Cc}]';

export const LOST_LETTERS = new RegExp(
  `(?<!\\p{L})${anyOf(REMAINDERS, SHORTENED)}\\p{L}*|\\p{L}+${UNKNOWN}\\p{L}*|${UNKNOWN}\\p{Ll}\\p{L}*`,
  'u',
);
