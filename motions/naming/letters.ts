/**
 * Text as its letters and digits alone, lower case and without diacritics, so that quotation marks,
 * spaces, hyphenation and line breaks make no difference; with the way back to the text as it stands.
 */

export type Letters = {
  /** Only letters and digits. */
  text: string;
  /** Per letter, the UTF-16 offset in the original at which it starts. */
  starts: number[];
  /** Per letter, the offset in the original at which it ends. */
  ends: number[];
  /** Places in `text` at which a word starts, in order. */
  wordStarts: number[];
  /** Places in `text` at which a word ends. */
  wordEnds: ReadonlySet<number>;
};

const CHARACTER = /(\p{L}\p{M}*|\p{N})|([\u00ad\u200b-\u200d\u2060])|[\s\S]/gu;

const plain = (character: string): string =>
  character
    .normalize('NFKD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A soft hyphen is no end of a word; every other sign is. */
export function lettersOf(original: string): Letters {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const wordStarts: number[] = [];
  const wordEnds = new Set<number>();
  let inWord = false;
  for (const match of original.matchAll(CHARACTER)) {
    const [whole, letter, invisible] = match;
    if (invisible !== undefined) continue;
    const folded = letter === undefined ? '' : plain(letter);
    if (folded === '') {
      if (inWord) wordEnds.add(text.length);
      inWord = false;
      continue;
    }
    if (!inWord) wordStarts.push(text.length);
    inWord = true;
    for (let count = 0; count < folded.length; count += 1) {
      starts.push(match.index);
      ends.push(match.index + whole.length);
    }
    text += folded;
  }
  if (inWord) wordEnds.add(text.length);
  return { text, starts, ends, wordStarts, wordEnds };
}
