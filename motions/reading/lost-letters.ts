/** Motions whose words have lost letters: what the document says is not what was read. */
import { MOTION_FIELDS, type Warning } from '../model';
import { warn } from '../warnings';
import { LOST_LETTERS } from './lexicon/lost-letters';
import type { ReadMotion } from './motions-of-block';

/** @returns A warning at each field with such a word. */
export function lostLetters({ lines }: Pick<ReadMotion, 'lines'>): Warning[] {
  return MOTION_FIELDS.flatMap((field): Warning[] => {
    for (const { text, place } of lines[field] ?? []) {
      const word = LOST_LETTERS.exec(text)?.[0];
      if (word === undefined) continue;
      return [warn({ kind: 'letters-lost', text: word }, { field, places: [place] })];
    }
    return [];
  });
}
