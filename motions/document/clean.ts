/**
 * One cleaner for the text of every source, with offsets back: what differs only in how it is
 * encoded must read the same, and a mark on the words must still find them.
 */

export type CleanText = {
  text: string;
  /** For each character of `text` its offset in the source; one more for the end. */
  offsets: number[];
};

/** Soft hyphens, zero-width characters and direction marks: nothing of them is seen. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]$/u;
const SPACE = /^\s$/u;
/** Hyphens and minus signs that a typist meant as "-"; dashes (2013, 2014) keep their meaning. */
const HYPHEN = /^[\u2010\u2011\u2012\u2212\ufe63\uff0d]$/u;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
  '\u0132': 'IJ',
  '\u0133': 'ij',
};
const COMBINING = /^\p{M}$/u;

const seenAs = (character: string): string =>
  LIGATURES[character] ?? (HYPHEN.test(character) ? '-' : character);

/** White space collapsed and trimmed, invisible characters left out, accents composed. */
export function cleanText(source: string): CleanText {
  // Pieces, joined at the end: looking at the end of a growing text costs its length each time.
  const pieces: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of source) {
    const start = at;
    at += character.length;
    if (INVISIBLE.test(character)) continue;
    const previous = pieces.at(-1);
    if (SPACE.test(character)) {
      if (previous !== undefined && previous !== ' ') {
        pieces.push(' ');
        offsets.push(start);
      }
      continue;
    }
    if (previous !== undefined && COMBINING.test(character)) {
      const last = Array.from(previous).at(-1) ?? '';
      const composed = (last + character).normalize('NFC');
      if (composed.length === last.length) {
        pieces[pieces.length - 1] = previous.slice(0, -last.length) + composed;
        continue;
      }
    }
    const seen = seenAs(character);
    for (let index = 0; index < seen.length; index += 1) offsets.push(start);
    pieces.push(seen);
  }
  if (pieces.at(-1) === ' ') {
    pieces.pop();
    offsets.pop();
  }
  offsets.push(source.length);
  return { text: pieces.join(''), offsets };
}
