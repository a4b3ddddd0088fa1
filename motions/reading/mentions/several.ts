/**
 * Several motions in one sentence: "De moties ‘A’ van Kampen en ‘B’ van Gouda", "Aangenomen: ‘A’ van
 * Kampen, ‘B’ van Gouda". Each title is one, with the names beside it, and what is said holds for all.
 */
import { isNobody } from '../../gemeenten/submitters';
import { PLURALS, TYPES } from '../lexicon/mentions';
import { motionOf } from './apposed';
import { namesFrom } from './asking-rules';
import type { Clause, Mention } from './mention';
import { isTitleWord, offsetAt, saysAt, wordAt } from './rule-parts';
import type { Range } from './sentences';
import { type LineView, lineView } from './tokens';
import { knownWho, readWho, whoBehind } from './who';

export type Several = {
  clauses: Clause[];
  /** What is said of them before the first. */
  lead: string;
};

const JOINS = /^(?:en|evenals|alsook|alsmede|plus|[,;:–—-])$/u;
const MOST_LEADING = 10;

const isName = (view: LineView, start: number, end: number): boolean =>
  start < end && readWho(view.text, offsetAt(view, start), offsetAt(view, end)) !== null;

/** Whether each title has the name of who submitted it before it: "Urk: ‘A’, Ede: ‘B’". */
const isNamedFirst = (view: LineView, start: number, titles: readonly number[]): boolean =>
  titles.every((title, index) => {
    let from = index === 0 ? start : (titles[index - 1] ?? start) + 1;
    while (from < title && /^(?:[)\]]|en|[,;])$/u.test(wordAt(view, from))) from += 1;
    return isName(view, from, wordAt(view, title - 1) === '(' ? title - 1 : title);
  });

/** "‘A’ (Urk), ‘B’ van Ede en ‘C’, een motie van Goes": each title has the names behind it, and one the word. */
const isNamedBehind = (
  view: LineView,
  { start, end }: Range,
  titles: readonly number[],
): boolean => {
  const type = view.words.findIndex(({ text }, at) => at >= start && TYPES[text] !== undefined);
  return (
    type > (titles[0] ?? end) &&
    titles.every((title, index) => {
      const to = titles[index + 1] ?? end;
      return whoBehind(view, title + 1, to) !== null || motionOf(view, title + 1, to) !== null;
    })
  );
};

function clausesOf(
  view: LineView,
  kind: Clause['kind'],
  start: number,
  titles: readonly number[],
  end: number,
): Clause[] {
  const isNamed = isNamedFirst(view, start, titles);
  return titles.map((title, index) => {
    let from = title;
    let to = titles[index + 1] ?? end;
    if (isNamed) {
      from = index === 0 ? start : (titles[index - 1] ?? start) + 1;
      while (from < title && /^(?:[)\]]|en|[,;])$/u.test(wordAt(view, from))) from += 1;
      to = index + 1 < titles.length ? title + 1 : end;
    }
    while (to - 1 > title && index + 1 < titles.length && JOINS.test(wordAt(view, to - 1))) to -= 1;
    return { view, kind, type: -1, start: from, lead: from, end: to, isLine: false, point: null };
  });
}

/** What an outcome, and nothing else, leads to: "Unaniem aangenomen: ‘A’", "Verworpen zijn ‘B’". */
function leadEnd(view: LineView, { start }: Range, title: number): number | null {
  if (title - start > MOST_LEADING + MOST_LEADING || !saysAt(view, start, title)) return null;
  for (let at = start + 1; at < Math.min(title, start + MOST_LEADING); at += 1) {
    if (/^(?:[:–—-]|is|zijn|werd|werden)$/u.test(wordAt(view, at)) && says(view, start, at))
      return at + 1;
  }
  return null;
}

const says = (view: LineView, start: number, end: number): boolean => {
  const [from, to] = [offsetAt(view, start), offsetAt(view, end)];
  return [...view.outcomes].some((at) => at >= from && at < to);
};

/** @param before - Of the sentence before, when that ends in ";": what it said still holds. */
export function severalIn(view: LineView, range: Range, before: Several | null): Several | null {
  const { start, end } = range;
  const within = (_: unknown, at: number): boolean => at >= start && at < end;
  const words = view.words.filter(within);
  const titles = view.words.flatMap((word, at) =>
    within(word, at) && isTitleWord(view, at) ? [at] : [],
  );
  const [first] = titles;
  if (first === undefined) return null;
  const leadTo = (at: number): string => view.text.slice(offsetAt(view, start), offsetAt(view, at));
  if (words.some(({ text }) => TYPES[text] !== undefined)) {
    const isEach = titles.length > 1 && isNamedBehind(view, range, titles);
    return isEach ? { clauses: clausesOf(view, null, first, titles, end), lead: '' } : null;
  }
  const index = words.findIndex(({ text }) => PLURALS[text] !== undefined);
  const plural = index < 0 ? -1 : start + index;
  if (plural >= 0) {
    const behind = titles.filter((title) => title > plural);
    // "De volgende moties: ‘A’ (91%); ‘B’ (58%)" goes on behind the mark.
    const goesOn = behind.length > 0 && wordAt(view, end - 1) === ';';
    if (behind.length < 2 && !goesOn) return null;
    const kind = PLURALS[wordAt(view, plural)] ?? null;
    const isNamed = isNamedFirst(view, plural + 1, behind);
    return {
      clauses: clausesOf(view, kind, plural + 1, behind, end),
      lead: leadTo(isNamed ? plural + 1 : (behind[0] ?? first)).trim(),
    };
  }
  const led = leadEnd(view, range, first);
  if (led !== null) return { clauses: clausesOf(view, null, led, titles, end), lead: leadTo(led) };
  const isOne = titles.length === 1 && first === start;
  const isBehind = before !== null && wordAt(view, start - 1) === ';';
  const goesOn = isBehind && (isOne || !says(view, start, end));
  return goesOn ? { ...before, clauses: clausesOf(view, null, start, titles, end) } : null;
}

/** "De volgende moties zijn aangenomen: ‘A’ (Urk) en ‘B’ (Ede)": what is said stands before them. */
export function spreadLead(mentions: readonly Mention[], printed: string): void {
  const lead = printed.replace(/[\s:–—-]+$/u, '');
  const last = mentions.at(-1)?.tail ?? '';
  for (const mention of mentions) {
    const own = mention === mentions.at(-1) ? '' : mention.tail;
    const isOwn = lineView(own).outcomes.size > 0;
    if (!isOwn) mention.tail = `${lead} ${last}`.trim();
  }
}

const SUBMITS = /^(?:diende|dienden|dient|dienen|bracht|brachten|heeft|hebben|had|hadden)$/u;
const SUBMITTED = /^(?:in|ingediend|ingebracht)$/u;

/** "Urk en Ede dienden twee moties in: ‘A’ en ‘B’": all are of those who stand before them. */
export function withSubmitterOf(
  mentions: readonly Mention[],
  { clauses, lead }: Several,
  view: LineView,
  { start, end }: Range,
): void {
  const first = /^(?:ook|de)$/u.test(wordAt(view, start)) ? start + 1 : start;
  const who = knownWho(namesFrom(view, first, end));
  const words = lineView(lead).words.map(({ text }) => text);
  const isSubmitted = SUBMITS.test(wordAt(view, who?.next ?? end)) && words.some(isSubmittedWord);
  if (who === null || !isSubmitted || mentions.some((one) => !isNobody(one.who))) return;
  for (const mention of mentions) {
    mention.type ??= clauses[0]?.kind ?? null;
    mention.who = who.read;
    mention.whoSpan = { from: who.from, to: who.to };
  }
}

const isSubmittedWord = (word: string): boolean => SUBMITTED.test(word);
