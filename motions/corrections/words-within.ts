/** Finding words that a person selected in a text that was read from the same document. Pure. */

/** White space and hyphens are of the layout: a selection has its own. */
const LAYOUT = /[\s\u00ad\u2010-]/u;

/** The letters of a text, and where each of them stands in it. */
function lettersOf(text: string): { letters: string; at: number[] } {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !LAYOUT.test(text.charAt(index)),
  );
  return { letters: at.map((index) => text.charAt(index)).join(''), at };
}

export type Around = { before: string; after: string };

/** @returns What stands before and behind the words; null when they are not in it just once. */
export function aroundWords(text: string, words: string): Around | null {
  const { letters, at } = lettersOf(text);
  const sought = lettersOf(words).letters;
  const found = sought === '' ? -1 : letters.indexOf(sought);
  if (found === -1 || letters.includes(sought, found + 1)) return null;
  const [from, last] = [at[found] ?? 0, at[found + sought.length - 1] ?? 0];
  return { before: text.slice(0, from).trimEnd(), after: text.slice(last + 1).trimStart() };
}
