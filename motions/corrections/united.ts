/** What two sides know of the same corrections, as one. */
import type { Correction } from './correction';

/** Taken back on one side is taken back: that was said after the correction itself. */
function united(one: Correction, other: Correction): Correction {
  const undone = [one.undoneAt, other.undoneAt].filter((at) => at !== undefined).toSorted();
  const [undoneAt] = undone;
  return undoneAt === undefined ? one : { ...one, undoneAt };
}

/** Each once, by id. Whose name stands by a correction is as `here` has it. */
export function unitedCorrections(
  here: readonly Correction[],
  there: readonly Correction[],
): Correction[] {
  const byId = new Map(here.map((correction) => [correction.id, correction]));
  for (const correction of there) {
    const known = byId.get(correction.id);
    byId.set(correction.id, known === undefined ? correction : united(known, correction));
  }
  return [...byId.values()];
}
