/** What a title is, said behind it: "‘Ruim baan’, een motie van Goes". */
import { type MotionType, TYPES } from '../lexicon/mentions';
import { wordAt } from './rule-parts';
import type { LineView } from './tokens';
import { knownWho, type Who, whoFrom } from './who';

const BETWEEN = /^(?:,|een|de|het|[–—(-])$/u;

type MotionOf = Who & { next: number; kind: MotionType };

/** @returns null without a name of the register behind the word. */
export function motionOf(view: LineView, from: number, end: number): MotionOf | null {
  let at = from;
  while (at < end && BETWEEN.test(wordAt(view, at))) at += 1;
  const kind = TYPES[wordAt(view, at)];
  if (at === from || kind === undefined) return null;
  const who = knownWho(whoFrom(view, at + 1, end));
  return who === null ? null : { ...who, kind };
}
