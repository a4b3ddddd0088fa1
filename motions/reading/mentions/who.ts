/** Finds who submitted a motion in the words around its name: where the names begin and end. */
import { matchNameAt } from '../../gemeenten/name-patterns';
import { isNobody, type ReadSubmitters, readSubmitters } from '../../gemeenten/submitters';
import { ABOUT, BY, OF_MOTION } from '../lexicon/mention-phrases';
import { phraseAt } from '../lexicon/phrases';
import { VERBS } from '../lexicon/sentence-words';
import { saysAt } from './rule-parts';
import { opensSentence } from './sentences';
import { type LineView, lineView, QUOTED, trimmed } from './tokens';

export type Who = {
  read: ReadSubmitters;
  /** `likely` are names that the register does not know: kept as printed, with a warning. */
  quality: 'known' | 'likely';
  from: number;
  to: number;
};

const NAME_WORDS =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|den|het|en|aan|op|bij|van|der|a\/d|e\.?a\.?|c\.?s\.?|anderen|&|,|gemeenten?|'s)(?:\s+|$)/u;
const MOST_NAME_WORDS = 6;

function looksLikeName(text: string): boolean {
  let rest = text.trim();
  let count = 0;
  if (!/^(?:de |den |het |['’]s-|van |gemeenten? )*\p{Lu}/u.test(rest)) return false;
  while (rest !== '' && count <= MOST_NAME_WORDS) {
    const word = NAME_WORDS.exec(rest)?.[0];
    if (word === undefined) return false;
    rest = rest.slice(word.length);
    count += 1;
  }
  return rest === '';
}

const ONLY_BY = /^(?:(?:van|door|de|het|gemeenten?|namens|en|ingediend)(?:\s+|$))+$/iu;

/** "… voor gemeenten deel 2 van de gemeente Doesburg": more than the name of a group. */
const NAMES_SUBMITTER = /\s(?:van de gemeenten?|ingediend door)\s/iu;

const ROUTE = /\s(?:naar|tot)\s+/u;

/** "Van Delfzijl naar Vaals", "van Delfzijl tot Vaals": places that something lies between. */
function isRoute(words: string): boolean {
  const route = ROUTE.exec(words);
  return route !== null && matchNameAt(words, route.index + route[0].length) !== null;
}

/** " naar Vaals per trein": behind a name it leads to another. */
export const isRouteFrom = (behind: string): boolean =>
  ROUTE.exec(behind)?.index === 0 && isRoute(behind);

/** @returns null when the words are no names. */
export function readWho(text: string, from: number, to: number): Who | null {
  const span = trimmed(text, from, to);
  const words = text.slice(span.from, span.to);
  if (words === '' || ONLY_BY.test(words) || words.length > 400 || isRoute(words)) return null;
  const read = readSubmitters(words);
  const { submitters, collective, unknown } = read;
  if (isNobody(read)) return null;
  if (unknown.length === 0) {
    const isGroup = collective !== undefined && submitters.length === 0;
    const isSentence = isGroup && (words.length > 90 || NAMES_SUBMITTER.test(collective));
    return isSentence ? null : { read, quality: 'known', ...span };
  }
  return unknown.every(looksLikeName) ? { read, quality: 'likely', ...span } : null;
}

/** Only names that the register knows, or a group. */
export const knownWho = <Found extends Who>(who: Found | null): Found | null =>
  who?.quality === 'known' && !isNobody(who.read) ? who : null;

/** The same for the same submitters. */
export const namesOf = ({ submitters, collective }: ReadSubmitters): string =>
  [...submitters.map(({ name }) => name), collective].join();

export const isSameWho = (one: ReadSubmitters, other: ReadSubmitters): boolean =>
  namesOf(one) === namesOf(other);

/** Whether one of them names all that the other does: a heading names only the first. */
export function canBeSameWho(one: ReadSubmitters, other: ReadSubmitters): boolean {
  const isFirstFewer = one.submitters.length <= other.submitters.length;
  const [fewer, more] = isFirstFewer ? [one, other] : [other, one];
  const names = new Set(more.submitters.map(({ name }) => name));
  return fewer.submitters.every(({ name }) => names.has(name));
}

const LONGEST_NAMES = 200;

/** "Deventer en Urk", "Motie van Deventer e.a.": nothing but names. */
export function isNames(text: string): boolean {
  if (text.length > LONGEST_NAMES) return false;
  const { words } = lineView(text);
  // Between marks stands the title: then the line tells of a motion by itself.
  if (words.some((word) => word.text === QUOTED)) return false;
  const first = phraseAt(words, OF_MOTION, 0)?.to ?? 0;
  return readWho(text, words[first]?.from ?? text.length, text.length)?.quality === 'known';
}

/** The index of the word behind a name of the register that begins at word `at`; null without one. */
export function behindName({ words, text }: LineView, at: number): number | null {
  const word = words[at];
  const match = word === undefined ? null : matchNameAt(text, word.from);
  if (match === null) return null;
  let index = at;
  while (index < words.length && (words[index]?.from ?? 0) < match.end) index += 1;
  return Math.max(index, at + 1);
}

/** "De motie van de P10 raadde het bestuur af". */
const ADVISES =
  /^(?:raad(?:t|de|den)|ontraad(?:t|de|den)|advise(?:ert|erde|erden|ren)|omarm(?:t|de|den))$/u;

/** The index of the word at which names must end: a verb, an outcome, a mark, a quotation. */
export function endOfWho(view: LineView, start: number, end: number): number {
  const { words, text } = view;
  let at = start;
  while (at < end) {
    const named = behindName(view, at);
    if (named !== null) {
      at = named;
      continue;
    }
    const word = words[at];
    if (word === undefined || word.text === QUOTED || VERBS.has(word.text)) return at;
    if (ADVISES.test(word.text)) return at;
    if (/^[:;()|!?→⇒>•]$/u.test(word.text)) return at;
    const isSpaced = text.charAt(word.from - 1) === ' ' && text.charAt(word.to) === ' ';
    if (/^[–—-]$/u.test(word.text) && isSpaced) return at;
    if (word.text === '.' && isOfOthers(text, word.to)) {
      if (!MORE_NAMES.test(words[at + 1]?.text ?? '')) return at + 1;
    } else if (word.text === '.' && isStop(view, at)) return at;
    // "… van Urk e.a. als afgedaan te beschouwen".
    if (word.text === 'als') return at;
    if (isHalfVerb(view, at, end)) return at;
    if (/^(?:,|per|bij|unaniem|met|niet|door|voor)$/u.test(word.text)) {
      const next = word.text === ',' ? at + 1 : at;
      if (saysAt(view, next, end)) return at;
    }
    if (/^\d/u.test(word.text) && /^\s?%/u.test(text.slice(word.to))) return at;
    if (phraseAt(words, ABOUT, at) !== null || view.outcomes.has(word.from)) return at;
    at += 1;
  }
  return end;
}

/** "De ALV nam de motie “Rust” van Ede aan": the second half of the verb. */
function isHalfVerb(view: LineView, at: number, end: number): boolean {
  if (!/^(?:aan|in|over|af|weg|het)$/u.test(view.words[at]?.text ?? '')) return false;
  return (
    at + 1 >= end || /^(?:[.,;:()]|met|bij|door|na|niet)$/u.test(view.words[at + 1]?.text ?? '')
  );
}

/** Behind "Urk e.a." other names may follow, and nothing else belongs to them. */
const MORE_NAMES = /^(?:,|en|&|\/|\(|mede|namens)$/u;

/** The last mark of "Urk e.a." belongs to it. */
const isOfOthers = (text: string, to: number): boolean =>
  /\s(?:e\.a|c\.s|e\.o)\.$/iu.test(text.slice(Math.max(0, to - 6), to));

function isStop({ words, text }: LineView, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (next === undefined) return true;
  if (text.charAt(words[at]?.to ?? 0) !== ' ') return false;
  return (before?.text.length ?? 0) > 1 || opensSentence(next.text);
}

const offsetAt = ({ words, text }: LineView, at: number): number => words[at]?.from ?? text.length;

/** Who stands from word `at` on, behind "van", "ingediend door" or without such words. */
export function whoFrom(
  view: LineView,
  at: number,
  end: number,
): (Who & { next: number; isLed: boolean }) | null {
  const by = phraseAt(view.words, BY, at);
  const start = by?.to ?? at;
  const isArticle = (index: number): boolean =>
    /^(?:de|het|gemeenten?|raad|:)$/u.test(view.words[index]?.text ?? '') &&
    behindName(view, index) === null;
  let first = start;
  while (first < end && isArticle(first)) first += 1;
  let stop = endOfWho(view, first, end);
  // "Urk en Ede en is medeondertekend": the last "en" goes on with the sentence.
  while (stop > first + 1 && stop < end && view.words[stop - 1]?.text === 'en') stop -= 1;
  // "gemeenten" tells a group from a name: keep it for who reads the names.
  const keep =
    by !== null && /gemeenten$/u.test(view.words[by.to - 1]?.text ?? '') ? by.to - 1 : start;
  const who = readWho(view.text, offsetAt(view, Math.min(keep, first)), offsetAt(view, stop));
  return who === null ? null : { ...who, next: stop, isLed: by !== null };
}

const isMark = (view: LineView, at: number, marks: RegExp): boolean =>
  marks.test(view.words[at]?.text ?? '');

/** `next`: the word behind the names. */
export type WhoInLine = Who & { next: number };

/** "(Deventer)", "van Deventer", ", Deventer", " – Deventer", ". Gemeente Deventer e.a." behind a title. */
export function whoBehind(view: LineView, at: number, end: number): WhoInLine | null {
  let start = at;
  const isOpen = isMark(view, at, /^[([]$/u);
  if (isMark(view, at, /^[([,–—|:;/-]$/u)) start += 1;
  const who = whoFrom(view, start, end);
  if (who === null) return null;
  if (isOpen) {
    const closes = isMark(view, who.next, /^[)\]]$/u);
    // "(Berg en Dal en Heumen, 91% voor)": behind the names stands what became of it.
    const says = isMark(view, who.next, /^[,;:–—-]$/u) && saysAt(view, who.next + 1, end);
    if (who.quality !== 'known' || !(closes || says)) return null;
    return { ...who, next: who.next + 1 };
  }
  if (who.quality === 'likely' && !who.isLed) return null;
  const isMarked = start > at || who.isLed;
  const behind = view.words[who.next];
  const isEnd = who.next >= end || /^[:;,.()|–—-]$/u.test(behind?.text ?? '');
  return isMarked || isEnd ? who : null;
}
