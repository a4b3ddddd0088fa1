/** What may stand between the word "motie" and its title or name: a number, a meeting. */
import { ABOUT } from '../lexicon/mention-phrases';
import { phraseAt } from '../lexicon/phrases';
import type { Clause } from './mention';
import { wordAt } from './rule-parts';
import { whoFrom } from './who';

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
  const isNamed = whoFrom(view, at, end)?.quality === 'known';
  return hasMark || isNamed ? at : start;
}

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
