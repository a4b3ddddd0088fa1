/**
 * Titles that a page sets apart by looks alone: emphasised or linked words behind "de motie". They get
 * the quotation marks that the sentence would have in print.
 */
import type { cleanText } from '../document/clean';
import { BEFORE_NAME, LINK_STARTS } from '../reading/lexicon/apart-words';
import { wordsOf } from '../reading/lexicon/line-words';
import { isMotionWord } from '../reading/lexicon/mentions';
import { VERBS } from '../reading/lexicon/sentence-words';
import { labelled } from '../reading/mentions/label';
import { adviceAlone } from '../reading/mentions/opens-said';
import { saysAt } from '../reading/mentions/rule-parts';
import { tellerIn } from '../reading/mentions/teller';
import { lineView } from '../reading/mentions/tokens';
import { isNames, knownWho, whoFrom } from '../reading/mentions/who';
import type { PageBlock } from './page-content';
import { titlesInProse } from './prose-titles';

type Cleaned = ReturnType<typeof cleanText>;

/** Half-open offsets. */
type Stretch = { from: number; to: number; isLink: boolean };

const MOST_BETWEEN = 12;
const LONGEST = 260;
const CAPITAL = /^[\p{Lu}\d]/u;
/** What is no part of a title at the ends of the words that are set apart. */
const LEAD = /^[\s,;:.(–—-]*/u;
const TRAIL = /[\s,;:(–—-]$/u;
/** A line in which more is set apart is no sentence on motions. */
const MOST_APART = 24;

function trimmed(text: string, { from, to, isLink }: Stretch): Stretch {
  const start = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > start && TRAIL.test(text.slice(end - 1, end))) end -= 1;
  return { from: start, to: end, isLink };
}

/** Words that can be a title by themselves. */
function isTitle(printed: string, isLink: boolean): boolean {
  if (printed.length < 3 || printed.length > LONGEST || !CAPITAL.test(printed)) return false;
  const words = wordsOf(printed);
  if (!/\p{L}{3}/u.test(printed) || (isLink && LINK_STARTS.has(words[0]?.text ?? ''))) return false;
  return !words.some(({ text }) => isMotionWord(text)) && !isSaid(printed);
}

const MOST_ADVICE_WORDS = 3;
/** "50% minder regels" is a title; "50% voor" is not. */
const SHARE_ALONE = /^\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)(?:\s(?:voor|tegen))?$/iu;
/** "Aanhouden van wanbetalers". */
const GOES_ON = /\s(?:van|voor|door|op|in)\s/iu;

/** "**99,3% voor: aangenomen**", "**Overnemen**": what is said of a motion is set apart as often as its title. */
function isSaid(printed: string): boolean {
  const view = lineView(printed);
  const count = view.words.length;
  if (view.outcomes.has(0) || SHARE_ALONE.test(printed)) return true;
  const isTold = view.outcomes.size > 0 || labelled(printed) !== null;
  if (isTold && saysAt(view, 0, count)) return true;
  return count <= MOST_ADVICE_WORDS && !GOES_ON.test(printed) && adviceAlone(printed) !== null;
}

/** "Urk – Zwemles": a name before a mark, and its title behind it. */
const beginsWithName = (words: string): boolean =>
  isNames(words) || isNames(/^(.{2,60}?)\s?[:–—,-]\s/u.exec(words)?.[1] ?? '');

const FEWEST_WORDS = 2;
const AROUND_NAMES = /^[\s,;:–—-]+|[\s,;.–—-]+$/gu;
/** A number before a title. */
const LEADS = /^[\s\d.):–—•*-]*$/u;
const NAMES_NEXT = /^\s*\(([^()]{2,200})\)\s*[:–—.-]/u;
/** "b.", "3)" before a title. */
const POINT = /^\s*(?:\p{Ll}|\d{1,2})[.)]\s*$/u;
const IN_BRACKETS = /^\((.+)\)$/u;

/** "**Zwemles voor allen** Urk, Ede": a title that is set apart, and nothing but names beside it. */
function titleBesideNames(text: string, apart: readonly Stretch[]): Stretch[] {
  const [only, other] = apart.filter(({ isLink }) => !isLink);
  if (only === undefined || other !== undefined) return [];
  const { from, to, isLink } = trimmed(text, only);
  const words = text.slice(from, to);
  // "**Locatie:** Utrecht" is a label.
  const isLabel = /^\s*:/u.test(text.slice(to)) || wordsOf(words).length < FEWEST_WORDS;
  if (isLabel || !isTitle(words, isLink) || isNames(words)) return [];
  const [before, behind] = [text.slice(0, from).replace(POINT, ''), text.slice(to)].map((part) =>
    part.replace(AROUND_NAMES, '').replace(IN_BRACKETS, '$1'),
  );
  const beside = [before, behind].filter((part) => part !== undefined && part !== '');
  const [names = ''] = beside;
  const isWho = isNames(names) || (beside[0] === behind && isSubmitter(names));
  return beside.length === 1 && isWho ? [{ from, to, isLink }] : [];
}

/** "afkomstig van de gemeente Urk", and nothing else. */
function isSubmitter(words: string): boolean {
  const view = lineView(words);
  const who = knownWho(whoFrom(view, 0, view.words.length));
  return who?.isLed === true && who.next >= view.words.length;
}

const isOfMotion = ({ text }: { text: string }): boolean =>
  isMotionWord(text) || /advie/u.test(text);

/** "**Zwemles voor allen** (Urk): de motie vraagt …": a title, and between brackets whose motion it is. */
function titleBeforeNames(text: string, apart: readonly Stretch[]): Stretch[] {
  const [first] = apart;
  if (first === undefined || !LEADS.test(text.slice(0, first.from))) return [];
  const { from, to, isLink } = trimmed(text, first);
  const words = text.slice(from, to);
  const isLabel = wordsOf(words).length < FEWEST_WORDS;
  if (isLabel || !isTitle(words, isLink) || isNames(words)) return [];
  const next = NAMES_NEXT.exec(text.slice(to));
  // "**Locatie en tijd** (Utrecht): Jaarbeurs" tells of no motion.
  const behind = text.slice(to + (next?.[0].length ?? 0));
  const isTold = lineView(behind).outcomes.size > 0 || wordsOf(behind).some(isOfMotion);
  return isTold && isNames(next?.[1] ?? '') ? [{ from, to, isLink }] : [];
}

/** "**Zwemles voor allen.** De gemeente Urk vraagt …": a title, and behind it whose motion it is. */
function titleTold(text: string, apart: readonly Stretch[]): Stretch[] {
  const [first] = apart;
  if (first === undefined || first.from > 0 || first.isLink) return [];
  const { from, to } = trimmed(text, first);
  const end = to - (/[\s.]*$/u.exec(text.slice(from, to))?.[0].length ?? 0);
  const behind = text.slice(end).replace(/^[\s.:–—-]+/u, '');
  const isSentence =
    /^\p{Lu}/u.test(behind) && wordsOf(text.slice(from, end)).length >= FEWEST_WORDS;
  if (!isSentence || !isTitle(text.slice(from, end), false)) return [];
  return tellerIn(behind) === null ? [] : [{ from, to: end, isLink: false }];
}

/**
 * @param text - Of one line.
 * @param apart - The stretches of it that are set apart, in order.
 * @returns Those that are titles.
 */
function titlesIn(text: string, apart: readonly Stretch[]): Stretch[] {
  const types = wordsOf(text).filter((word) => isMotionWord(word.text));
  if (apart.length === 0 || lineView(text).quotations.length > 0) return [];
  const told = titleTold(text, apart);
  if (told.length > 0) return told;
  const named = titleBeforeNames(text, apart);
  if (named.length > 0) return named;
  if (types.length === 0) return titleBesideNames(text, apart);
  const titles: Stretch[] = [];
  for (const stretch of apart) {
    const { from, to, isLink } = trimmed(text, stretch);
    const words = text.slice(from, to);
    // One link beside another tells of another page.
    const isOther = (word: Stretch): boolean =>
      isLink && apart.some((one) => one.isLink && word.from >= one.from && word.to <= one.to);
    const type = types.findLast((word) => word.to <= from && !isOther({ ...word, isLink }));
    const start = Math.max(type?.to ?? 0, titles.at(-1)?.to ?? 0);
    // Between the word "motie", or the title before, and these words stand names at most.
    const between = wordsOf(text.slice(start, from));
    const isNear = between.length <= MOST_BETWEEN && !between.some((word) => VERBS.has(word.text));
    const isOpen = type !== undefined && isNear && isTitle(words, isLink);
    const isWho = BEFORE_NAME.has(between.at(-1)?.text ?? '');
    if (isOpen && !isWho && !beginsWithName(words)) titles.push({ from, to, isLink });
  }
  return titles;
}

/** Also those that the text around them tells to be titles, without that word before them. */
function allTitlesIn(text: string, apart: readonly Stretch[]): Stretch[] {
  const known = titlesIn(text, apart);
  const { quotations } = lineView(text);
  const isOwn = (one: Stretch): boolean => known.some(({ from }) => from === one.from);
  const stretches = apart
    .map((one) => trimmed(text, one))
    .filter((one) => {
      const words = text.slice(one.from, one.to);
      const isMarked = quotations.some(({ from, to }) => one.from < to && from < one.to);
      return isOwn(one) || (!isMarked && isTitle(words, one.isLink) && !beginsWithName(words));
    });
  const told = titlesInProse(text, stretches).filter((one) => !isOwn(one));
  return [...known, ...told].toSorted((one, other) => one.from - other.from);
}

/** Parts of one stretch follow each other, with nothing but a space between them. */
function joined({ text, emphasis = [] }: PageBlock): { from: number; to: number }[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of emphasis) {
    const last = whole.at(-1);
    if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.to, from))) last.to = to;
    else whole.push({ from, to });
  }
  return whole;
}

/** The stretches of a line that are emphasised or linked, in its own offsets. */
export function apartIn(block: PageBlock, start: number, length: number): Stretch[] {
  const { links } = block;
  const stretches = [
    ...joined(block).map((one) => ({ ...one, isLink: false })),
    ...links.map((one) => ({ ...one, isLink: true })),
  ]
    .map(({ from, to, isLink }) => ({ from: from - start, to: to - start, isLink }))
    .filter(({ from, to }) => from >= 0 && to <= length && to - from < length)
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  return stretches.filter(({ from }, index) => from >= (stretches[index - 1]?.to ?? 0));
}

/** @param apart - In offsets of the source of the line. */
export function withTitleMarks(line: Cleaned, apart: readonly Stretch[]): Cleaned {
  if (apart.length === 0 || apart.length > MOST_APART) return line;
  const inText = apart.map(({ from, to, isLink }) => ({
    isLink,
    from: line.offsets.findIndex((offset) => offset >= from),
    to: line.offsets.findLastIndex((offset) => offset < to) + 1,
  }));
  const titles = allTitlesIn(
    line.text,
    inText.filter(({ from, to }) => from >= 0 && to > from),
  );
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    text += line.text.slice(at, to);
    offsets.push(...line.offsets.slice(at, to));
    at = to;
  };
  for (const { from, to } of titles) {
    copy(from);
    text += '“';
    offsets.push(line.offsets[from] ?? 0);
    copy(to);
    text += '”';
    offsets.push(line.offsets[to] ?? (line.offsets.at(-1) ?? 0) + 1);
  }
  copy(line.text.length);
  return { ...line, text, offsets: [...offsets, ...line.offsets.slice(line.text.length)] };
}
