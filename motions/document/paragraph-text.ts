/** Turns printed lines of a tree back into running text. Whole parts: reading/text-of.ts. */
import type { Line } from './tree';

/** "zorg- en welzijnsakkoord": the hyphen stands for the rest of the word, and stays. */
const ELLIPSIS_AFTER = /^(?:en|of|als|tot|dan wel)\b/u;
/** Prefixes that Dutch writes with a hyphen. */
const HYPHENATED_PREFIX =
  /(?:^|[\s(])(?:niet|non|oud|ex|anti|semi|pro|co|vice|zelf|inter|op|bottom|top|ad|in|mede)-$/iu;
const ABBREVIATION = /[\p{Lu}\d][\p{Lu}\d’'.]*-$/u;

/** One line and the next as running text, with a hyphen at the line end undone. */
export function joinLines(text: string, next: string): string {
  if (text === '') return next;
  if (next === '') return text;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/[\p{L}\d)]-$/u.test(text) && !ELLIPSIS_AFTER.test(next)) {
    const keeps = !/^\p{Ll}/u.test(next) || ABBREVIATION.test(text) || HYPHENATED_PREFIX.test(text);
    return keeps ? text + next : text.slice(0, -1) + next;
  }
  if (/\p{L}\/$/u.test(text)) return text + next;
  return `${text} ${next}`;
}

type Words = Pick<Line, 'text' | 'goesOn' | 'keepsHyphen'>;

/** The lines of one paragraph, heading or label as one line of text. */
export function paragraphText(lines: readonly Words[]): string {
  let text = '';
  let before: Words | null = null;
  for (const line of lines) {
    const isBroken = before?.goesOn === true && !/[-\u00ad]$/u.test(text);
    const isOneWord = isBroken || before?.keepsHyphen === true;
    text = isOneWord ? text + line.text : joinLines(text, line.text);
    before = line;
  }
  return text;
}
