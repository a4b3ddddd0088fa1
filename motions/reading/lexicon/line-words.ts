/**
 * The words and marks of a line as it is printed: small letters, and nothing folded, so that a title
 * can be cut between them. For what a text says of a motion words.ts folds them.
 */

/** A word or mark of a line. */
export type Word = {
  /** Lower case. */
  text: string;
  /** Half-open offsets into the line. */
  from: number;
  to: number;
};

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a line, each once. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}
