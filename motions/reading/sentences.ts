/** Where sentences end. An abbreviation, a number of a list and "9,5" end none. */
import { type Word, wordsOf } from './lexicon/words';

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);
const SHORTENED: ReadonlySet<string> = new Set(
  'bijv nr nrs resp art ca dhr mevr incl excl vgl pag blz jl drs mr dr ir prof'.split(' '),
);

/** Whether the word at `index` closes a sentence. */
export function endsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !ENDS.has(word.text)) return false;
  if (word.text !== '.') return true;
  const before = words[index - 1];
  const after = words[index + 1];
  if (after === undefined) return true;
  if (after.start === word.end && after.kind !== 'mark') return false;
  return !(before?.kind === 'number' || (before !== undefined && SHORTENED.has(before.text)));
}

const CLOSING: ReadonlySet<string> = new Set(['"', "'", '”', '’', ')', ']', '»']);
const isCapital = (text: string): boolean => /^["'“„‘([«]*\p{Lu}/u.test(text);

/**
 * The sentences of a text as printed, each with single spaces. A mark ends a sentence when what
 * follows starts with a capital; an empty line always does.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of text.split(/\n[^\S\n]*\n/u)) {
    const words = wordsOf(paragraph);
    let start = 0;
    for (const [index, word] of words.entries()) {
      if (word.text === ';' || !endsSentence(words, index)) continue;
      let last = index;
      while (
        CLOSING.has(words[last + 1]?.text ?? '') &&
        words[last + 1]?.start === words[last]?.end
      ) {
        last += 1;
      }
      const end = words[last]?.end ?? word.end;
      if (!isCapital(paragraph.slice(end, end + 8).trimStart())) continue;
      sentences.push(paragraph.slice(start, end));
      start = end;
    }
    sentences.push(paragraph.slice(start));
  }
  return sentences
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
}
