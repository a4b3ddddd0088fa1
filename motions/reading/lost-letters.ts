/** Motions whose words have lost letters: what the document says is not what was read. */
import { MOTION_FIELDS, type Warning } from '../model';
import { warn } from '../warnings';
import { LOST_LETTERS } from './lexicon/lost-letters';
import type { ReadMotion } from './motions-of-block';

/** "nanciering" below "de fi-" is the rest of a word that was broken, and has lost nothing. */
const withoutRest = (text: string, above: string | undefined): string =>
  above !== undefined && /\p{L}-$/u.test(above) ? text.replace(/^\p{Ll}+/u, '') : text;

/** @returns A warning at each field with such a word. */
export function lostLetters({ lines }: Pick<ReadMotion, 'lines'>): Warning[] {
  return MOTION_FIELDS.flatMap((field): Warning[] => {
    const own = lines[field] ?? [];
    for (const [index, { text, place }] of own.entries()) {
      const word = LOST_LETTERS.exec(withoutRest(text, own[index - 1]?.text))?.[0];
      if (word === undefined) continue;
      return [warn({ kind: 'letters-lost', text: word }, { field, places: [place] })];
    }
    return [];
  });
}
