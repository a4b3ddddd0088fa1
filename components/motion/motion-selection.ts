/**
 * Which motions a list shows and in what order. Pure: motions and choices in, groups out, so that
 * the list, the keys and the counts can never disagree.
 */
import { foldDiacritics } from '../../motions/dutch/fold';
import { gemeentenOf, isOwnMotion } from '../../motions/gemeenten/own';
import type { LifeHere } from '../../motions/history/life-here';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { StandingKind } from '../../motions/history/standing';
import type { GemeenteCode, Motion } from '../../motions/model';

export type MotionFilter = {
  /** null shows every kind. */
  kind: StandingKind | null;
  /** null shows every gemeente. */
  gemeente: GemeenteCode | null;
  /** Words that must all occur; empty shows everything. */
  query: string;
};

export const NO_FILTER: MotionFilter = { kind: null, gemeente: null, query: '' };

/** Where each motion stands, as the list shows it. */
export type StandingOf = (motion: Motion) => ShownStanding;

/** The life of each motion in a list. */
export type Lives = ReadonlyMap<Motion, LifeHere>;

/** @throws When the list has a motion that is not among `lives`. */
export function requireLife(lives: Lives, motion: Motion): LifeHere {
  const life = lives.get(motion);
  if (life === undefined) throw new Error('every motion in the list has a life');
  return life;
}

const fold = (text: string): string => foldDiacritics(text).replaceAll('-', ' ');

/** Those of the own gemeenten, and the rest. */
export type MotionGroups = { ownMotions: Motion[]; otherMotions: Motion[] };

function searchText({ title, submitters, collective, subject, request, account }: Motion): string {
  const names = submitters.map(({ name }) => name);
  return fold([title, ...names, collective, subject, request, account].join('\n'));
}

/** Capitals, accents and hyphens do not matter; the words may stand anywhere, in any order. */
export function matchesFilter(
  motion: Motion,
  { kind, gemeente, query }: MotionFilter,
  standingOf: StandingOf,
): boolean {
  if (kind !== null && standingOf(motion).kind !== kind) return false;
  if (gemeente !== null && !gemeentenOf(motion).has(gemeente)) return false;
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const text = [searchText(motion), fold(motion.proposal?.text ?? '')].join('\n');
  return words.every((word) => text.includes(word));
}

/** Each group in document order. */
export function groupMotions(
  motions: readonly Motion[],
  own: readonly GemeenteCode[],
  filter: MotionFilter,
  standingOf: StandingOf,
): MotionGroups {
  const groups: MotionGroups = { ownMotions: [], otherMotions: [] };
  for (const motion of motions) {
    if (!matchesFilter(motion, filter, standingOf)) continue;
    groups[isOwnMotion(motion, own) ? 'ownMotions' : 'otherMotions'].push(motion);
  }
  return groups;
}

/**
 * The motion `step` places further in the list.
 * @returns The first (or, going back, the last) when none is selected; the same at an end; null in
 *   an empty list.
 */
export function stepThrough(
  motions: readonly Motion[],
  selectedId: string | null,
  step: 1 | -1,
): Motion | null {
  const at = motions.findIndex(({ id }) => id === selectedId);
  if (at === -1) return (step === 1 ? motions[0] : motions.at(-1)) ?? null;
  return motions[at + step] ?? motions[at] ?? null;
}

/** The next of the own motions after the selected motion in the whole list, going round at the end. */
export function nextOwn(
  { ownMotions, otherMotions }: MotionGroups,
  selectedId: string | null,
): Motion | null {
  const list = [...ownMotions, ...otherMotions];
  const at = list.findIndex(({ id }) => id === selectedId);
  return ownMotions[at + 1] ?? ownMotions[0] ?? null;
}
