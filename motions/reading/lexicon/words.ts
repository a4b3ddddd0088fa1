/**
 * Cuts a text into words, numbers and marks: what all phrases of the lexicon are matched on.
 *
 * Words are folded (small letters, no accents, no hyphens), a word that a line end broke is one
 * word again, and an abbreviation has no dots: "t.z.t." is `tzt`. Offsets lead back to the text.
 */

export type Word = {
  kind: 'word' | 'number' | 'mark';
  /** Folded. */
  text: string;
  /** Half-open range of UTF-16 offsets into the text. */
  start: number;
  end: number;
};

const WORD =
  /(?<word>(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)|(?<number>\d+(?:[.,]\d+)*(?:e|ste|de)?(?!\p{L})|\d+)|\S/gu;
/** "voor- en nadelen", "wel- of niet": a hyphen that stands for a part left out. */
const AFTER_LOOSE_HYPHEN: ReadonlySet<string> = new Set(['en', 'of', 'als', 'dan', 'tot']);

function fold(printed: string): string {
  const small = printed.toLowerCase().replace(/[.'’-]/gu, '');
  return small.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);
const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** "Aan- houden" was one word before the line ended. */
function isBrokenWord(text: string, before: Word, hyphen: Word, after: Word): boolean {
  if (hyphen.text !== '-' || before.end !== hyphen.start || hyphen.end === after.start)
    return false;
  if (before.kind !== 'word' || after.kind !== 'word') return false;
  const next = text.slice(after.start, after.end);
  const goesOn =
    startsSmall(next) || (isCapitals(next) && isCapitals(text.slice(before.start, before.end)));
  return goesOn && !AFTER_LOOSE_HYPHEN.has(after.text);
}

/** @param text - In one piece: line breaks count as spaces. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [printed] = match;
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark';
    const word: Word = {
      kind,
      text: kind === 'word' ? fold(printed) : printed,
      start: match.index,
      end: match.index + printed.length,
    };
    const hyphen = words.at(-1);
    const before = words.at(-2);
    if (before && hyphen && isBrokenWord(text, before, hyphen, word)) {
      words.splice(-2, 2, { ...before, text: before.text + word.text, end: word.end });
    } else words.push(word);
  }
  return words;
}
