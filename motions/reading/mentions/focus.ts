/**
 * The motion that a text has in focus. A sentence introduces one without its title ("Een motie daarover van
 * Urk kwam net tekort"), and a later one gives that: "In de motie, met de kop ‘Ruim baan’, …", "Die heette
 * ‘Ruim baan’".
 *
 * The trap: "de motie ‘Ruim baan’" behind a motion of Urk may well be another one. Only a sentence that
 * says itself that it goes on about the one before is taken so, and where two were introduced nobody's.
 */
import type { Line } from '../../document/tree';
import { CALLED, FOR_MOTION, NEW, SUBMITTED, TEXTS, WRITTEN } from '../lexicon/focus-words';
import { TO_COME } from '../lexicon/mention-phrases';
import { isMotionWord, type MotionType, TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { OTHER_ASSEMBLIES, SAYING } from '../lexicon/sentence-words';
import { asksIn } from './asks-in';
import type { Mention } from './mention';
import { NOBODY } from './mention';
import { onlyName } from './only-name';
import type { Statement } from './outline';
import { endOffset, firstTitle, offsetAt, titleAt, wordAt } from './rule-parts';
import { type Range, sentencesOf } from './sentences';
import { type LineView, lineView } from './tokens';
import { isSameWho, type Who } from './who';

export type Focus = {
  kind: MotionType;
  who: Who | null;
  /** Where the words that introduce it begin; null when they stand in a line before. */
  from: number | null;
  /** They tell what became of it: what is said of "de motie met de titel …" may be of another. */
  isTold: boolean;
  /** The sentence that introduces it, and the lines before that it stands in. */
  text: string;
  lines: readonly Line[];
  /** It was named already, by what it is about: "een motie van Urk over havens". */
  named?: Mention;
};

const MOST_WORDS = 60;
const MOST_BEFORE = 3;

const wordsIn = ({ words }: LineView, { start, end }: Range): string[] =>
  words.slice(start, end).map(({ text }) => text);

const hasAny = (view: LineView, range: Range, any: ReadonlySet<string>): boolean =>
  wordsIn(view, range).some((word) => any.has(word));

const isLater = (view: LineView, { start, end }: Range): boolean => {
  const words = view.words.slice(start, end);
  return words.some(({ text }, at) => text === 'zou' || phraseAt(words, TO_COME, at) !== null);
};

const saysOutcome = (view: LineView, { start, end }: Range): boolean => {
  const [from, to] = [offsetAt(view, start), endOffset(view, end)];
  return [...view.outcomes].some((at) => at >= from && at < to);
};

/** "Een motie", "hun motie", "de motie die Urk heeft gemaakt", "een voorstel van": the index of the word; else -1. */
function newMotion(view: LineView, { start, end }: Range): number {
  for (let at = start; at < end; at += 1) {
    const word = wordAt(view, at);
    const before = wordsIn(view, { start: Math.max(start, at - MOST_BEFORE), end: at });
    const isNew = before.some((one) => NEW.has(one));
    if (TYPES[word] !== undefined) {
      const isMade = wordAt(view, at + 1) === 'die' && hasAny(view, { start: at, end }, WRITTEN);
      if (isNew || isMade) return at;
    }
    if (FOR_MOTION.has(word) && before.at(-1) === 'een' && wordAt(view, at + 1) === 'van')
      return at;
  }
  return -1;
}

/** @returns null for a sentence that introduces no motion, or gives its title too. */
export function introducedIn(view: LineView, range: Range): Focus | null {
  const { start, end } = range;
  if (end - start > MOST_WORDS || firstTitle(view, start, end) >= 0) return null;
  const at = newMotion(view, range);
  if (at < 0 || isLater(view, range) || hasAny(view, range, OTHER_ASSEMBLIES)) return null;
  const kind = TYPES[wordAt(view, at)] ?? 'motie';
  const who = hasAny(view, range, SUBMITTED) ? onlyName({ view, ...range }) : null;
  return { kind, who, ...placed(view, range) };
}

const placed = (
  view: LineView,
  range: Range,
): Pick<Focus, 'from' | 'isTold' | 'text' | 'lines'> => {
  const from = offsetAt(view, range.start);
  const text = view.text.slice(from, endOffset(view, range.end));
  return { from, text, isTold: saysOutcome(view, range), lines: [] };
};

/** "De motie van Urk over havens is aangenomen": named, and its title may still be told. */
export function focusOn(mentions: readonly Mention[], view: LineView, range: Range): Focus | null {
  const [only, other] = mentions;
  if (only?.title == null || other !== undefined || only.title.isQuoted) return null;
  if (only.rule !== 'sentence' || only.type === null || only.whoSpan === null) return null;
  const who: Who = { read: only.who, quality: 'known', ...only.whoSpan };
  return { kind: only.type, who, ...placed(view, range), named: only };
}

/** Of two that were introduced it is not known which one is meant. */
export function withIntroduced(before: Focus | null, next: Focus | null): Focus | null {
  if (before?.who == null || next?.who == null) return next ?? before;
  return isSameWho(before.who.read, next.who.read) ? next : { ...next, who: null };
}

/** What is in focus behind a line of text; its own places mean nothing to the next line. */
export function focusBehind({ text, lines }: Statement, before: Focus | null): Focus | null {
  const view = lineView(text);
  let focus = before;
  for (const range of sentencesOf(view)) {
    if (firstTitle(view, range.start, range.end) >= 0) focus = null;
    else focus = withIntroduced(focus, introducedIn(view, range));
  }
  if (focus === null || focus === before) return focus;
  return { ...focus, from: null, lines: lines.map(({ line }) => line) };
}

/** A heading stands between: what it heads may be of another. */
export const focusBelow = (focus: Focus | null): Focus | null =>
  focus === null ? null : { ...focus, who: null, text: '', lines: [] };

const LEADS = /^(?:in|met|over|van|voor|bij|de|het|deze|die|dit|hun|haar|zij|ze|hij)$/u;
const MOST_LEADING = 4;

/** "In de motie", "Die", "Hun motie": the sentence goes on about what was spoken of. */
function opensOn(view: LineView, { start, end }: Range): boolean {
  let at = start;
  while (at < Math.min(end, start + MOST_LEADING) && LEADS.test(wordAt(view, at))) at += 1;
  return (
    at > start &&
    (isMotionWord(wordAt(view, at)) || /^(?:die|deze|zij|ze|hij)$/u.test(wordAt(view, start)))
  );
}

/** ", “Ruim baan”,": between commas it is the title of what stands before it, whatever that is. */
const isApposed = (view: LineView, at: number): boolean =>
  wordAt(view, at - 1) === ',' &&
  wordAt(view, at + 1) === ',' &&
  isMotionWord(wordAt(view, at - 2));

/** Whether a sentence with a title says that it is that of the motion in focus. */
function givesTitle(view: LineView, range: Range, focus: Focus): boolean {
  const at = firstTitle(view, range.start, range.end);
  // "‘Ruim baan’ heet die motie".
  if (at === range.start && CALLED.has(wordAt(view, at + 1))) return true;
  if (at < 0 || !opensOn(view, range)) return false;
  if (isApposed(view, at)) return true;
  const called = wordsIn(view, { start: range.start, end: at + 2 }).findIndex((one) =>
    CALLED.has(one),
  );
  if (called < 0) return false;
  // "De motie met de titel “Ruim baan”" is told apart from another; behind a comma, or as a sentence, not.
  const isApart = /^(?:met|onder|getiteld|genaamd)$/u.test(wordAt(view, behindMotion(view, range)));
  return !(isApart && focus.isTold);
}

function behindMotion(view: LineView, { start, end }: Range): number {
  for (let at = start; at < end; at += 1) if (isMotionWord(wordAt(view, at))) return at + 1;
  return end;
}

/** @param mentions - Of one sentence: a title without who submitted it gets that of the motion in focus. */
export function givenTitle(
  mentions: readonly Mention[],
  view: LineView,
  range: Range,
  focus: Focus | null,
): Mention | null {
  const [only, other] = mentions;
  if (focus === null || only === undefined || other !== undefined) return null;
  const isBare = only.title?.isQuoted === true && only.who.submitters.length === 0;
  return isBare && givesTitle(view, range, focus) ? only : null;
}

const BESIDE = 6;

/** What stands beside a title says that it is one: "Die heette ‘X’", "‘X’ staat boven de tekst", "de oproep uit ‘X’". */
function isNamed(view: LineView, { start, end }: Range, at: number): boolean {
  const before = wordsIn(view, { start: Math.max(start, at - BESIDE), end: at });
  const behind = wordsIn(view, { start: at + 1, end: Math.min(end, at + BESIDE) });
  if ([...before, ...behind].some((word) => CALLED.has(word))) return true;
  if (/^(?:staat|stond)$/u.test(behind[0] ?? '') && behind.includes('boven')) return true;
  if (asksIn(before, behind)) return true;
  const of = /^(?:uit|in|van)$/u.test(before.at(-1) ?? '') ? before.at(-2) : before.at(-1);
  if (TEXTS.has(of ?? '')) return true;
  return [...before.slice(-3), ...behind.slice(0, 2)].some((word) => WRITTEN.has(word));
}

export const isLikeTitle = (title: NonNullable<Mention['title']>): boolean =>
  /^[\p{Lu}\d]/u.test(title.text) && !/[.,]$/u.test(title.text) && /\s/u.test(title.text);

/** The motion in focus, in a sentence that gives its title without the word "motie". */
export function namedInFocus(view: LineView, range: Range, focus: Focus | null): Mention | null {
  const { start, end } = range;
  const at = firstTitle(view, start, end);
  if (focus === null || at < 0 || firstTitle(view, at + 1, end) >= 0) return null;
  const title = titleAt(view, at);
  const isSpoken = hasAny(view, range, SAYING) || hasAny(view, range, OTHER_ASSEMBLIES);
  if (title === null || isSpoken || !isLikeTitle(title) || !isNamed(view, range, at)) return null;
  return {
    ...{ rule: 'sentence', type: focus.kind, title, who: NOBODY, whoSpan: null, point: null },
    ...{ tail: view.text.slice(offsetAt(view, start), endOffset(view, end)), about: null },
    ...{ isForAll: false, other: null },
  };
}

/**
 * The mentions of a sentence, where that gives the title of the motion in focus: with who submitted it, and
 * what was said of it before. None for one that was named already, which has its title now.
 */
export function inFocus(
  mentions: readonly Mention[],
  view: LineView,
  range: Range,
  focus: Focus | null,
): readonly Mention[] {
  const one =
    mentions.length === 0
      ? namedInFocus(view, range, focus)
      : givenTitle(mentions, view, range, focus);
  if (one === null || focus === null) return mentions;
  const { who, from, named } = focus;
  if (named !== undefined) {
    Object.assign(named, { title: one.title, tail: `${named.tail}. ${one.tail}` });
    return [];
  }
  if (who !== null)
    Object.assign(one, {
      who: who.read,
      whoSpan: from === null ? null : { from: who.from, to: who.to },
    });
  // What its own sentence tells counts before what was told of it there.
  if (from !== null) one.tail = `${one.tail.replace(/[\s.]+$/u, '')}. ${focus.text}`;
  else one.before = focus;
  return [one];
}

/** Another motion is in focus than the one that was named last: what follows is not said of that one. */
export const isOnAnother = (focus: Focus | null, last: Mention): boolean =>
  focus?.who != null && focus.named !== last && !isSameWho(focus.who.read, last.who);
