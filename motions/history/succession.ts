/**
 * Which motion of a newer reading is which motion of an older one, where the words by which it is
 * known (title, submitters, meeting) are read differently now. What people put on the older one
 * then belongs to the newer.
 */
import { foldTitle } from '../dutch/fold';
import type { Motion } from '../model';
import { comparedPrint, LIKELY, sameMotionScore } from './same-motion';

/** Shorter texts ("Zie boven.") stand with more than one motion. */
const SHORTEST_TELLING_TEXT = 40;

function haveSameText(one: Motion, other: Motion): boolean {
  return (['account', 'request'] as const).some((field) => {
    const text = foldTitle(one[field] ?? '');
    return text.length >= SHORTEST_TELLING_TEXT && text === foldTitle(other[field] ?? '');
  });
}

function areLikelyOne(one: Motion, other: Motion): boolean {
  return (
    haveSameText(one, other) || sameMotionScore(comparedPrint(one), comparedPrint(other)) >= LIKELY
  );
}

/**
 * @returns From the id of a motion that is gone to the id of the one that took its place; only pairs
 *   of which neither side has another candidate, since a note must never move to a wrong motion.
 */
export function successionOf(
  older: readonly Motion[],
  newer: readonly Motion[],
): Map<string, string> {
  const [before, after] = [older, newer].map((motions) => new Set(motions.map(({ id }) => id)));
  const gone = older.filter(({ id }) => after?.has(id) !== true);
  const added = newer.filter(({ id }) => before?.has(id) !== true);
  return new Map(
    gone.flatMap((old): [string, string][] => {
      const [heir, ...others] = added.filter((motion) => areLikelyOne(old, motion));
      if (heir === undefined || others.length > 0) return [];
      const isOnlyClaim = gone.filter((motion) => areLikelyOne(motion, heir)).length === 1;
      return isOnlyClaim ? [[old.id, heir.id]] : [];
    }),
  );
}
