/** What the rules share: where words stand, where what is said begins, how a title is cut. */
import { TYPES } from '../lexicon/mentions';
import {
  BESIDE_OUTCOME,
  FOLLOWS_OUTCOME,
  LEADS_TO_OUTCOME,
  VERBS,
} from '../lexicon/sentence-words';
import { adviceOnly } from './advice-behind';
import { labelled } from './label';
import { noteOfMeeting } from './lent-meeting';
import type { Clause, Mention } from './mention';
import { type LineView, lineView, QUOTED, trimmed } from './tokens';

/** "Motie – Urk", "Motie | Urk": between the word and what it is the name of. */
export const NAME_MARK = /^[:–—|·•-]$/u;

export const offsetAt = ({ words, text }: LineView, at: number): number =>
  words[at]?.from ?? text.length;

/** The offset behind the last word of a clause. */
export const endOffset = (view: LineView, end: number): number =>
  view.words[end - 1]?.to ?? view.text.length;

export const wordAt = ({ words }: LineView, at: number): string => words[at]?.text ?? '';

/** "over het klimaat": the article is no part of what a motion is about. */
export const behindArticle = (view: LineView, at: number): number =>
  /^(?:de|het|een)$/u.test(wordAt(view, at)) ? at + 1 : at;

/** What stands from a word to the end of the clause, without marks around it. */
export function tailFrom({ view, end }: Pick<Clause, 'view' | 'end'>, at: number): string {
  if (at >= end) return '';
  const { from, to } = trimmed(view.text, offsetAt(view, at), endOffset(view, end));
  return view.text.slice(from, to);
}

/** "**Zwemles**": signs with which an editor set it apart. */
const withoutMarks = (title: string): string =>
  /^([*_]{1,3})(.*[^*_])\1$/u.exec(title)?.[2]?.trim() ?? title;

export function titleAt(view: LineView, at: number): Mention['title'] {
  const from = offsetAt(view, at);
  const quotation = view.quotations.find((one) => one.from === from);
  if (quotation === undefined) return null;
  const { start, end, title, isClosed } = quotation;
  const cut = isClosed ? null : unclosedTitle(view, start, end);
  return cut ?? { from: start, to: end, text: withoutMarks(title), isQuoted: true };
}

/** A title that lost its closing mark runs on into what is said of the motion. */
function unclosedTitle(view: LineView, start: number, end: number): Mention['title'] {
  const inner = lineView(view.text.slice(start, end));
  const at = endOfNamed(inner, 0, inner.words.length);
  const title = bareTitle(inner, 0, endOffset(inner, at));
  if (title === null || at >= inner.words.length) return null;
  return { ...title, from: start + title.from, to: start + title.to, isQuoted: true };
}

/** What stands between the end of a title that lost its closing mark, and the next word. */
export function saidInTitle(view: LineView, at: number, title: Mention['title']): string {
  const quotation = view.quotations.find((one) => one.from === offsetAt(view, at));
  if (quotation === undefined || title === null || quotation.isClosed) return '';
  const { from, to } = trimmed(view.text, title.to, quotation.to);
  return view.text.slice(from, to);
}

/** A title without marks around it; null when there is no word in it. */
export function bareTitle(view: LineView, from: number, to: number): Mention['title'] {
  const span = trimmed(view.text, from, to);
  let end = span.to;
  let start = span.from;
  // "(jeugd)" behind a name.
  if (view.text.charAt(start) === '(' && view.text.charAt(end - 1) === ')') {
    start += 1;
    end -= 1;
  }
  while (end > start && /[.\s]/u.test(view.text.charAt(end - 1))) end -= 1;
  if (/\(\s*$/u.test(view.text.slice(start, end))) end -= 1;
  const printed = view.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const text = withoutMarks(/^[‘']([*_].*[*_])[’']$/u.exec(printed)?.[1] ?? printed);
  if (!/\p{L}/u.test(text) || text.length < 2) return null;
  return { from: start, to: end, text, isQuoted: false };
}

/** An outcome, and not a title that begins with such a word: "Aangenomen werk verdient loon". */
const tellsAt = ({ words, outcomes, text }: LineView, at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !outcomes.has(word.from)) return false;
  const isLoose = next === undefined || !/^\p{L}/u.test(text.slice(next.from));
  return isLoose || FOLLOWS_OUTCOME.has(next.text) || outcomes.has(next.from);
};

/** Words that begin with a part of a motion: "1e deel aangenomen". */
export const PART_START =
  /^(?:\d(?:e|ste|de)|eerste|tweede|derde|vierde)\s(?:deel|onderdeel|gedeelte|dictum|punt)(?!\p{L})/iu;

const MOST_LEADING = 6;

/** Whether what is said of a motion begins at a word: an outcome, a share, a label. */
export function saysAt(view: LineView, at: number, end: number): boolean {
  let index = at;
  while (index < end && LEADS_TO_OUTCOME.has(wordAt(view, index)) && index - at < MOST_LEADING) {
    if (tellsAt(view, index)) return true;
    index += 1;
  }
  if (index < end && tellsAt(view, index)) return true;
  const rest = view.text.slice(offsetAt(view, at), endOffset(view, end));
  if (PART_START.test(rest)) return view.outcomes.size > 0;
  if (/^(?:met )?\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)/iu.test(rest)) return true;
  if (
    /^(?:motie )?(?:(?:als )?afgedaan|afdoen|aanhouden|af te doen|aan te houden|afgehandeld)(?!\p{L})/iu.test(
      rest,
    )
  )
    return true;
  if (/^zonder (?:hoofdelijke )?stemming(?!\p{L})/iu.test(rest)) return true;
  const label = labelled(rest);
  if (label?.role === 'submitter') return BEGINS_NAME.test(label.value);
  return label !== null && label.role !== 'title' && label.value !== '';
}

/** "gemeente: Urk" tells who submitted it; "water, wegen, gemeente: één fonds" is a title. */
const BEGINS_NAME =
  /^(?:(?:de|het|gemeenten?|raad|raden|regio|provincie|alle|van)\s)*['’]?(?:s-)?[\p{Lu}\d]/u;

const SAID_LABEL = /^(?:pre-?advies|bestuursadvies|uitslag|stemming|besluit)$/u;
const MARK = /^[:;,.()[\]|–—→-]$/u;

/**
 * The word at which a title without marks ends, because what is said of the motion begins: "Warmte:
 * aangenomen", "Warmte (verworpen)", "Warmte is aangenomen".
 */
export function endOfNamed(view: LineView, start: number, end: number): number {
  const note = noteOfMeeting(view.text)?.from ?? 0;
  for (let at = start + 1; at < end; at += 1) {
    // "Warmte – Urk (ALV 14 juni 2023)": when it was put is no part of its name.
    if (note > 0 && offsetAt(view, at) >= note) return at;
    const word = wordAt(view, at);
    const isMark = MARK.test(word) && !isInside(view, at);
    if (isMark && (saysAt(view, at + 1, end) || advisesAt(view, at + 1, end))) return at;
    if (isMark && at === end - 1) return word === ')' ? end : at;
    if (VERBS.has(word) && saysAt(view, at, end)) return at;
    // "Warmte Preadvies: ontraden": set apart by looks alone.
    if (SAID_LABEL.test(word) && wordAt(view, at + 1) === ':' && saysAt(view, at, end)) return at;
    if (/^(?:aangenomen|verworpen|afgewezen|ingetrokken|afgedaan)$/u.test(word) && at === end - 1)
      return withItsAdverbs(view, start, at);
  }
  return end;
}

/** Words and marks; a longer text is no advice alone, and is not read anew behind each mark in it. */
const LONGEST_ADVICE = 24;

const LABEL_BEHIND = /\S\s[^:]*(?<!\p{L})(?:pre-?|bestuurs)?advies(?: bestuur)?\s?:/iu;

/** "Warmte: overnemen" advises; "Gronden: Overnemen" may be a title. */
function advisesAt(view: LineView, at: number, end: number): boolean {
  // On what an advice hangs may be told at length behind it.
  const rest = view.text.slice(
    offsetAt(view, at),
    endOffset(view, Math.min(end, at + LONGEST_ADVICE)),
  );
  // "Middelgroot, maar niet middelmatig - preadvies: overnemen": the advice stands behind its label.
  if (LABEL_BEHIND.test(rest)) return false;
  return /^\p{Ll}/u.test(rest) && adviceOnly(rest) !== null;
}

/** "Zwemles van Urk door de leden niet aangenomen": without "niet" it would say the opposite. */
function withItsAdverbs(view: LineView, start: number, outcome: number): number {
  let at = outcome;
  while (at - 1 > start && LEADS_TO_OUTCOME.has(wordAt(view, at - 1))) at -= 1;
  const hasAdverb = view.words.slice(at, outcome).some(({ text }) => BESIDE_OUTCOME.has(text));
  return hasAdverb ? at : outcome;
}

/** "JA/JA-sticker", "2013-2022": a mark within a word. */
const isInside = ({ words, text }: LineView, at: number): boolean => {
  const mark = words[at];
  if (mark === undefined || !/^[-–.,:]$/u.test(mark.text)) return false;
  return (
    /[\p{L}\p{N}]/u.test(text.charAt(mark.from - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(mark.to))
  );
};

export const isTitleWord = (view: LineView, at: number): boolean => wordAt(view, at) === QUOTED;

/** The first quoted title in a range of words; -1 when there is none. */
export function firstTitle(view: LineView, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (isTitleWord(view, at)) return at;
  return -1;
}

/** "‘Resolutie eerlijke verhoudingen’": the kind of paper is no part of the title. */
export function withoutOwnType(title: NonNullable<Mention['title']>): {
  title: NonNullable<Mention['title']>;
  type: Mention['type'];
} {
  const [word = ''] = /^[\p{L}-]+/u.exec(title.text) ?? [];
  const type = TYPES[word.toLowerCase()] ?? null;
  const rest = title.text.slice(word.length).replace(/^[\s:–-]+/u, '');
  if (type === null || rest.length < 3) return { title, type: null };
  return { title: { ...title, text: rest, from: title.to - rest.length }, type };
}
