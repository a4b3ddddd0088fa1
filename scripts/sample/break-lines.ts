/** Breaks a text into lines, with hyphens where the layout asks for them. */

/** Between two consonants, or before one that stands between vowels; never near a word's ends. */
const SYLLABLE_END =
  /(?<=\p{L}{3}.*)(?<=[aeiou])(?=[bdfghjklmnpqrstvwz][aeiou])(?=\p{L}{4})|(?<=\p{L}{3}.*)(?<=[aeiou][lmnr])(?=[bdfgkpstvwz][aeiou])(?=\p{L}{4})/gu;
const SHORTEST = 10;

export type LineBreaker = {
  widthOf: (text: string) => number;
  hyphenates: boolean;
};

function syllableEnds(word: string): number[] {
  if (word.length < SHORTEST || !/^\p{Ll}+[.,;:]?$/u.test(word)) return [];
  return Array.from(word.matchAll(SYLLABLE_END), ({ index }) => index);
}

/** The longest part of a word that fits with a hyphen behind it. */
function splitWord(
  word: string,
  before: string,
  width: number,
  { widthOf, hyphenates }: LineBreaker,
): [string, string] | null {
  if (!hyphenates) return null;
  const end = syllableEnds(word).findLast(
    (index) => widthOf(`${before}${word.slice(0, index)}-`) <= width,
  );
  return end === undefined ? null : [`${word.slice(0, end)}-`, word.slice(end)];
}

/**
 * @param first - The room on the first line, where something else stands before the text.
 * @returns At least one line; a word that is wider than the line stands alone on it.
 */
export function breakLines(
  text: string,
  width: number,
  breaker: LineBreaker,
  first = width,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? first : width;
    const before = line === '' ? '' : `${line} `;
    if (breaker.widthOf(before + word) <= room) {
      line = before + word;
      continue;
    }
    const parts = line === '' ? null : splitWord(word, before, room, breaker);
    if (parts !== null) lines.push(before + parts[0]);
    else if (line !== '' || lines.length === 0) lines.push(line);
    line = parts?.[1] ?? word;
  }
  return [...lines, line].filter((printed, index) => printed !== '' || index === 0);
}
