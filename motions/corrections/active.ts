/** Which corrections count: those that were not taken back, and of each thing the last word. */
import type { Correction, CorrectionOf } from './correction';

export const isActive = ({ undoneAt }: Correction): boolean => undoneAt === undefined;

/** The latest first; of one moment in a fixed order, so that every computer chooses the same. */
export function latestCorrectionFirst(one: Correction, other: Correction): number {
  return other.at.localeCompare(one.at, 'en') || (one.id < other.id ? -1 : 1);
}

export const ofKind =
  <Kind extends Correction['kind']>(kind: Kind) =>
  (correction: Correction): correction is CorrectionOf<Kind> =>
    correction.kind === kind;

/** @returns Each with what was said of the same thing before it, or by others; the latest first. */
export function lastWords<Kind extends Correction['kind']>(
  corrections: readonly Correction[],
  kind: Kind,
  thingOf: (correction: CorrectionOf<Kind>) => string,
): Map<string, CorrectionOf<Kind>[]> {
  const said = corrections.filter(isActive).toSorted(latestCorrectionFirst).filter(ofKind(kind));
  return Map.groupBy(said, thingOf);
}
