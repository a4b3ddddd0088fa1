/** Turns printed lines of a tree back into running text. Whole parts: reading/text-of.ts. */
import type { Line } from './tree';

/** "zorg- en welzijnsakkoord": the hyphen stands for the rest of the word, and stays. */
const ELLIPSIS_AFTER = /^(?:en|of|als|tot|dan wel)\b/u;
/** Prefixes that Dutch writes with a hyphen. */
const HYPHENATED_PREFIX =
  /(?:^|[\s(])(?:niet|non|oud|ex|anti|semi|pro|co|vice|zelf|inter|op|bottom|top|ad|in|mede)-$/iu;
const ABBREVIATION = /[\p{Lu}\d][\p{Lu}\d’'.]*-$/u;
/** More than any word has: what stands before it says nothing of how the text goes on. */
const LONGEST_WORD = 100;

const endOf = (text: string): string => text.slice(-LONGEST_WORD);

/** One line and the next as running text, with a hyphen at the line end undone. */
export function joinLines(text: string, next: string): string {
  if (text === '') return next;
  if (next === '') return text;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const end = endOf(text);
  if (/[\p{L}\d)]-$/u.test(end) && !ELLIPSIS_AFTER.test(next)) {
    const keeps = !/^\p{Ll}/u.test(next) || ABBREVIATION.test(end) || HYPHENATED_PREFIX.test(end);
    return keeps ? text + next : text.slice(0, -1) + next;
  }
  if (/\p{L}\/$/u.test(end)) return text + next;
  return `${text} ${next}`;
}

type Words = Pick<Line, 'text' | 'goesOn' | 'keepsHyphen'>;

/** A paragraph and its next line. Takes no longer when the paragraph is long. */
export function appendLine(text: string, before: Words | undefined, line: Words): string {
  const isBroken = before?.goesOn === true && !/[-\u00ad]$/u.test(endOf(text));
  const isOneWord = isBroken || before?.keepsHyphen === true;
  return isOneWord ? text + line.text : joinLines(text, line.text);
}

/** The lines of one paragraph, heading or label as one line of text. */
export const paragraphText = (lines: readonly Words[]): string =>
  lines.reduce((text, line, index) => appendLine(text, lines[index - 1], line), '');
