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

/** More than any word has: what stands before it says nothing of how the text goes on. */
const LONGEST_WORD = 100;

/** A paragraph that gets its lines one by one, each in a time that does not depend on the others. */
export class GrowingText {
  #whole = '';
  /** The last words, apart: only they matter for the next line. */
  #end = '';
  #before: Words | null = null;

  add(line: Words): void {
    const isBroken = this.#before?.goesOn === true && !/[-\u00ad]$/u.test(this.#end);
    const isOneWord = isBroken || this.#before?.keepsHyphen === true;
    const text = isOneWord ? this.#end + line.text : joinLines(this.#end, line.text);
    this.#whole += text.slice(0, -LONGEST_WORD);
    this.#end = text.slice(-LONGEST_WORD);
    this.#before = line;
  }

  get length(): number {
    return this.#whole.length + this.#end.length;
  }

  toString(): string {
    return this.#whole + this.#end;
  }
}

/** The lines of one paragraph, heading or label as one line of text. */
export function paragraphText(lines: readonly Words[]): string {
  const text = new GrowingText();
  for (const line of lines) text.add(line);
  return text.toString();
}
