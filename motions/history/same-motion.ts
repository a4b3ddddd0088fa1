/**
 * How sure it is that two prints, in different documents, are of the same motion.
 *
 * A print keeps its own words: what is compared is folded here and nowhere stored.
 */
import { foldDiacritics, foldTitle } from '../dutch/fold';
import { gemeentenOf } from '../gemeenten/own';
import type { StoredMotion } from './stored-motion';

/** A motion as one or more documents print it, under one id. */
export type Print = Pick<StoredMotion, 'id' | 'title' | 'submitters' | 'collective' | 'meeting'>;

/** What is compared of a print, folded once. */
export type ComparedPrint = {
  id: string;
  title: string;
  words: ReadonlySet<string>;
  submitters: ReadonlySet<string>;
  date: string | null;
};

/** From here on two prints are one motion without a person's word. */
export const SURE = 0.9;
/** From here on a person is asked. */
export const LIKELY = 0.72;

const WEIGHTS = { title: 0.6, submitters: 0.25, meeting: 0.15 };
/** Words that say nothing about what a motion is about. */
const EMPTY_WORDS = new Set(
  'de het een en van voor in op met aan te om is zijn bij tot uit over naar als of dan door'.split(
    ' ',
  ),
);
/** Below this the titles are about something else, whoever submitted them. */
const UNRELATED = 0.5;
/** A meeting is printed with another date now and then; two ALV's are months apart. */
const UNKNOWN = { submitters: 0.5, meeting: 0.6 };

export function comparedPrint(print: Print): ComparedPrint {
  const title = foldTitle(print.title);
  const words = foldDiacritics(title)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  const names = print.submitters
    .filter(({ gemeente }) => gemeente === null)
    .map(({ name }) => foldDiacritics(name));
  const collective = print.collective === undefined ? [] : [foldDiacritics(print.collective)];
  return {
    id: print.id,
    title,
    words: new Set(words),
    submitters: new Set([...gemeentenOf(print), ...names, ...collective]),
    date: print.meeting?.date ?? null,
  };
}

function shared<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): number {
  let count = 0;
  for (const value of one) if (other.has(value)) count += 1;
  return count;
}

/** Twice the words they share over all words; the shorter one within the longer counts for more. */
function titleScore(one: ComparedPrint, other: ComparedPrint): number {
  if (one.title === other.title) return one.title === '' ? 0 : 1;
  const common = shared(one.words, other.words);
  const [least, most] = [one.words.size, other.words.size].toSorted((a, b) => a - b);
  if (least === undefined || most === undefined || least === 0) return 0;
  const dice = (2 * common) / (least + most);
  // "… deel II" cut off, or a subtitle added: three words in common are no chance.
  const isWithin = common === least && least >= 3;
  return isWithin ? Math.max(dice, 0.85) : dice;
}

function submitterScore(one: ComparedPrint, other: ComparedPrint): number {
  if (one.submitters.size === 0 || other.submitters.size === 0) return UNKNOWN.submitters;
  return shared(one.submitters, other.submitters) > 0 ? 1 : 0;
}

function meetingScore(one: ComparedPrint, other: ComparedPrint): number {
  if (one.date === null || other.date === null) return UNKNOWN.meeting;
  return one.date === other.date ? 1 : 0;
}

/**
 * @returns 0 (something else) to 1 (the same title, a shared submitter and the same meeting). Does
 *   not depend on the order of the two.
 */
export function sameMotionScore(one: ComparedPrint, other: ComparedPrint): number {
  const title = titleScore(one, other);
  const submitters = submitterScore(one, other);
  if (title < UNRELATED || submitters === 0) return 0;
  return (
    WEIGHTS.title * title +
    WEIGHTS.submitters * submitters +
    WEIGHTS.meeting * meetingScore(one, other)
  );
}
