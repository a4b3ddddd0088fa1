/** What may stand between the word "motie" and its title or name: a number, a meeting. */
import { isBoard } from '../../gemeenten/submitter-words';
import { ABOUT } from '../lexicon/mention-phrases';
import { TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import type { Clause } from './mention';
import { offsetAt, wordAt } from './rule-parts';
import type { LineView } from './tokens';
import { type WhoInLine, whoBehind, whoFrom } from './who';

/** "Motie 9.1 - Gouda - Nieuwkomersonderwijs", "Motie 3: …": the number is no part of its title. */
export function behindNumber({ view, end }: Clause, start: number): number {
  const isLetter = /^[a-z]$/u.test(wordAt(view, start)) && /^[:.)]$/u.test(wordAt(view, start + 1));
  const isNumber =
    isLetter ||
    /^(?:nr|nummer|m)$/u.test(wordAt(view, start)) ||
    /^\d{1,2}(?:\.\d{1,2})?$/u.test(wordAt(view, start));
  if (!isNumber) return start;
  let at = start + 1;
  if (/^(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|\.)$/u.test(wordAt(view, at))) at += 1;
  const hasMark = wordAt(view, start + 1) === '.' || /^[:.)–—-]$/u.test(wordAt(view, at));
  while (/^[:.)–—-]$/u.test(wordAt(view, at))) at += 1;
  const isNamed = (whoBetween(view, at, end) ?? whoFrom(view, at, end))?.quality === 'known';
  // "Motie 3 over digitaal tellen".
  const isAbout = phraseAt(view.words, ABOUT, at) !== null && wordAt(view, at + 1) !== 'te';
  return hasMark || isNamed || isAbout ? at : start;
}

const LONGEST_BOARD = 5;

/** "Resolutie VNG-bestuur: Wonen": the board is no part of its title. */
export function behindBoard({ view, end }: Clause, start: number): number {
  for (let at = start + 1; at < Math.min(end - 1, start + LONGEST_BOARD); at += 1) {
    if (!/^[:–—]$/u.test(wordAt(view, at))) continue;
    return isBoard(view.text.slice(offsetAt(view, start), offsetAt(view, at))) ? at + 1 : start;
  }
  return start;
}

/** "Motie 1 (Beverwijk e.a.): Huisarts dichtbij": names between brackets, before the title. */
export const whoBetween = (view: LineView, start: number, end: number): WhoInLine | null =>
  wordAt(view, start) === '(' ? whoBehind(view, start, end) : null;

export const MEETING = /^(?:b?alv|ledenvergadering|najaars-?alv)$/u;
const MOST_MEETING_WORDS = 8;

/** "motie BALV op 30 november over plastic afval". */
export function aboutBehindMeeting({ view, end }: Clause, start: number): { to: number } | null {
  if (
    !/^(?:b?alv|ledenvergadering|extra|najaars|najaars-?alv|buitengewone)$/u.test(
      wordAt(view, start),
    )
  )
    return null;
  for (let at = start + 1; at < Math.min(end, start + MOST_MEETING_WORDS); at += 1) {
    const about = phraseAt(view.words, ABOUT, at);
    if (about !== null) return about;
  }
  return null;
}

/**
 * "(nagekomen motie) Resolutie Wonen", "Motie en resolutie Wonen": one paper, called by its second word.
 * @param types - Where the words for papers stand.
 */
export function sameInOtherWord(view: LineView, types: readonly number[]): number | null {
  const [first, second] = types;
  if (first === undefined || second === undefined) return null;
  const kinds = [first, second].map((at) => TYPES[wordAt(view, at)]);
  if (kinds.includes('amendement') || kinds[0] === kinds[1]) return null;
  const between = view.words.slice(first + 1, second);
  return between.every(({ text }) => /^(?:[):/–-]|en)$/u.test(text)) ? second : null;
}
