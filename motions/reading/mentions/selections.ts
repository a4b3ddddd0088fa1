/**
 * Which of the listed motions words are about: "de eerste twee", "beide moties", "motie 1 en 3", "de
 * overige", "die van Gouda". They name none, and only make sense beside a list.
 */
import type { ReadSubmitters } from '../../gemeenten/submitters';
import { isMotionWord, type MotionType, PLURALS } from '../lexicon/mentions';
import { ALL, BEHIND_SELECTION, ORDINALS, REST } from '../lexicon/selecting-words';
import { NUMBER_WORDS, VERBS } from '../lexicon/sentence-words';
import { wordAt } from './rule-parts';
import type { Range } from './sentences';
import type { LineView } from './tokens';
import { whoFrom } from './who';

export type Selection =
  /** Of one type when that is printed: "de drie moties", and no resolutie. */
  | { kind: 'all'; count: number | null; isNone: boolean; type: MotionType | null }
  | { kind: 'places'; places: readonly number[] }
  /** As they stand before the motions: "3", "2.1", "b". */
  | { kind: 'numbers'; numbers: readonly string[] }
  | { kind: 'rest'; count: number | null }
  | { kind: 'of'; who: ReadSubmitters; isThat: boolean };

export type PlacedSelection = { selection: Selection; from: number; to: number };

/** A number of motions, and no share of the votes. */
function numberAt(view: LineView, at: number): number | null {
  const word = wordAt(view, at);
  const isShare = /^(?:%|procent)$/u.test(wordAt(view, at + 1));
  return isShare ? null : (NUMBER_WORDS[word] ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null));
}

/** Behind "de eerste" stands nothing that makes it the first of something else. */
function endsSelection(view: LineView, at: number, end: number): boolean {
  const word = wordAt(view, at);
  if (at >= end || VERBS.has(word) || BEHIND_SELECTION.has(word)) return true;
  if (/^\d/u.test(word) && /^(?:%|procent)$/u.test(wordAt(view, at + 1))) return true;
  return view.outcomes.has(view.words[at]?.from ?? -1);
}

/** "alle drie de moties", "beide", "de drie moties", "alle". */
function allAt(view: LineView, at: number, end: number): PlacedSelection | null {
  const isNone = wordAt(view, at) === 'geen' && wordAt(view, at + 1) === 'van';
  let to = isNone ? at + 2 : at;
  const first = wordAt(view, to);
  const isAll = ALL.has(first);
  const isArticle = /^(?:de|deze|die)$/u.test(first);
  if (!isAll && !isArticle) return null;
  to += 1;
  let count = /^(?:beide|allebei)$/u.test(first) ? 2 : null;
  if (wordAt(view, to) === 'beide') {
    count = 2;
    to += 1;
  }
  const printed = numberAt(view, to);
  if (printed !== null) {
    count = printed;
    to += 1;
  }
  if (/^(?:de|ingediende)$/u.test(wordAt(view, to))) to += 1;
  if (/^ingediende$/u.test(wordAt(view, to))) to += 1;
  // "De moties onder a en b" are not all of them.
  const isPicked = wordAt(view, to + 1) === 'onder';
  const type = PLURALS[wordAt(view, to)] ?? null;
  if (type !== null && !isPicked) to += 1;
  else if (isPicked || !isAll || count === null || !endsSelection(view, to, end)) return null;
  return { selection: { kind: 'all', count, isNone, type }, from: at, to };
}

/** "de eerste", "de eerste twee moties", "de laatste". */
function placesAt(view: LineView, at: number, end: number): PlacedSelection | null {
  let to = wordAt(view, at) === 'de' ? at + 1 : at;
  const first = ORDINALS[wordAt(view, to)];
  if (first === undefined) return null;
  to += 1;
  const count = numberAt(view, to);
  if (count !== null) to += 1;
  const isNamed = isMotionWord(wordAt(view, to));
  if (isNamed) to += 1;
  // Without an article only "eerste motie" is one of the list.
  if (!endsSelection(view, to, end) || (wordAt(view, at) !== 'de' && !isNamed)) return null;
  const many = Array.from({ length: count ?? 1 }, (_, index) => index);
  const places = first > 0 ? many.map((one) => first + one) : many.map((one) => first - one);
  return { selection: { kind: 'places', places }, from: at, to };
}

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?|[a-z])$/u;
const MOST_IN_RANGE = 30;

/** Behind the first of a range: "tot en met 6", "t/m 6". */
function lastOfRange(view: LineView, at: number): { last: number; to: number } | null {
  const isWords = ['tot', 'en', 'met'].every((word, index) => wordAt(view, at + index) === word);
  const to = isWords ? at + 3 : /^(?:t\/m|tm)$/u.test(wordAt(view, at)) ? at + 1 : -1;
  const last = to < 0 ? '' : wordAt(view, to);
  return /^\d{1,2}$/u.test(last) ? { last: Number(last), to: to + 1 } : null;
}

/** "motie 2", "de moties 1, 2 en 4", "de moties 4 tot en met 6", "de motie onder 2.1", "de moties onder a en b". */
function numbersAt(view: LineView, at: number, end: number): PlacedSelection | null {
  let to = wordAt(view, at) === 'de' ? at + 1 : at;
  if (!isMotionWord(wordAt(view, to))) return null;
  to += 1;
  if (/^(?:onder|nr|nummer|nummers)$/u.test(wordAt(view, to))) to += 1;
  const numbers: string[] = [];
  while (to < end && NUMBER.test(wordAt(view, to))) {
    const number = wordAt(view, to);
    numbers.push(number);
    to += 1;
    const range = /^\d+$/u.test(number) ? lastOfRange(view, to) : null;
    if (range !== null) {
      if (range.last - Number(number) > MOST_IN_RANGE) return null;
      for (let one = Number(number) + 1; one <= range.last; one += 1) numbers.push(String(one));
      to = range.to;
    }
    const isMore = /^(?:en|,)$/u.test(wordAt(view, to)) && NUMBER.test(wordAt(view, to + 1));
    if (!isMore) break;
    to += 1;
  }
  if (numbers.length === 0 || !endsSelection(view, to, end)) return null;
  return { selection: { kind: 'numbers', numbers }, from: at, to };
}

/** "de overige moties", "de rest", "de andere twee". */
function restAt(view: LineView, at: number, end: number): PlacedSelection | null {
  let to = wordAt(view, at) === 'de' ? at + 1 : at;
  if (!REST.has(wordAt(view, to)) || to === at) return null;
  to += 1;
  const count = numberAt(view, to);
  if (count !== null) to += 1;
  if (isMotionWord(wordAt(view, to))) to += 1;
  return endsSelection(view, to, end) ? { selection: { kind: 'rest', count }, from: at, to } : null;
}

/** "die van Gouda", "de motie van Gouda en Urk". */
function ofAt(view: LineView, at: number, end: number): PlacedSelection | null {
  const isThat = /^(?:die|deze)$/u.test(wordAt(view, at));
  const by = isThat
    ? at + 1
    : wordAt(view, at) === 'de' && isMotionWord(wordAt(view, at + 1))
      ? at + 2
      : -1;
  if (by < 0 || wordAt(view, by) !== 'van') return null;
  // "Op die van Gouda na": the names end before that word.
  const isClosed = wordAt(view, at - 1) === 'op';
  const closing = view.words.findIndex(({ text }, index) => index > by && text === 'na');
  const who = whoFrom(view, by, isClosed && closing > 0 ? Math.min(closing, end) : end);
  if (who === null || who.quality !== 'known' || who.next > end) return null;
  return { selection: { kind: 'of', who: who.read, isThat }, from: at, to: who.next };
}

/** The selections in a sentence, in order. */
export function selectionsIn(view: LineView, { start, end }: Range): PlacedSelection[] {
  const found: PlacedSelection[] = [];
  let at = start;
  while (at < end) {
    const one =
      ofAt(view, at, end) ??
      numbersAt(view, at, end) ??
      placesAt(view, at, end) ??
      restAt(view, at, end) ??
      allAt(view, at, end);
    if (one === null) at += 1;
    else {
      found.push(one);
      at = Math.max(one.to, at + 1);
    }
  }
  return found;
}
