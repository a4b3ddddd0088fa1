/** Where the sentences of a line end: "e.a." and "nr. 4" end none. */

import type { Word } from '../lexicon/line-words';
import { LABELS } from '../lexicon/mention-labels';
import { TYPES } from '../lexicon/mentions';
import { OPENERS } from '../lexicon/sentence-words';
import { type LineView, QUOTED } from './tokens';

const LABEL_WORDS: ReadonlySet<string> = new Set(
  Object.values(LABELS).flatMap((labels) => labels.map((label) => label.split(' ')[0] ?? '')),
);

/** Whether a word behind an abbreviation begins a new sentence: "Schagen e.a. Uitslag: …". */
export const opensSentence = (word: string): boolean =>
  (OPENERS.has(word) || LABEL_WORDS.has(word)) && !/^(?:gemeenten?|en|van|door)$/u.test(word);

const SHORT = new Set('nr jl dhr mevr mw ca art resp bijv o.a st incl o u'.split(' '));

/** Whether the mark at `at` ends a sentence: "e.a." and "nr. 4" do not. */
function endsSentence(words: readonly Word[], at: number, text: string): boolean {
  const mark = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (mark === undefined || !/^[.;!?]$/u.test(mark.text)) return false;
  if (next === undefined) return true;
  if (next.from === mark.to && next.text !== QUOTED) return false;
  if (mark.text === ';') return true;
  // "Motie 1. Warmte", "1. Warmte": the number of a motion or an item ends nothing.
  const isFirst = at === 1 || TYPES[words[at - 2]?.text ?? ''] !== undefined;
  if (isFirst && /^\d{1,3}$/u.test(before?.text ?? '')) return false;
  const isLetter = /^\p{L}$/u.test(before?.text ?? '');
  const isShort = before !== undefined && (isLetter || SHORT.has(before.text));
  const isAfterMark = before?.text === QUOTED;
  if (isShort && !isAfterMark) {
    // "… van Schagen e.a. De motie …" still begins a sentence.
    const others = text.slice(Math.max(0, mark.to - 4), mark.to);
    const isOthers = /[ec]\.\s?[as]\.$/iu.test(others);
    if (!(isOthers && opensSentence(next.text))) return false;
  }
  return next.text === QUOTED || /^[\p{Lu}\p{N}(]/u.test(text.slice(next.from, next.from + 1));
}

export type Range = {
  /** Half-open indexes into the words. */
  start: number;
  end: number;
};

/** The sentences of a line, as ranges of words. */
export function sentencesOf({ words, text }: LineView): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!endsSentence(words, at, text)) continue;
    ranges.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < words.length) ranges.push({ start, end: words.length });
  return ranges;
}

/** "Zonneakkers? Eerst de daken" is one title where titles are announced. */
export function withAskingTitles(view: LineView, sentences: readonly Range[]): Range[] {
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const joined = { ...first };
  while (others.length > 0 && /^[!?]$/u.test(view.words[joined.end - 1]?.text ?? ''))
    joined.end = others.shift()?.end ?? joined.end;
  return [joined, ...others];
}
