/** What holds for the motions of one document together, however they were read. */
import type { Motion, Warning, WarningCode } from '../model';
import { type PlainReason, warn } from '../warnings';

/**
 * Two motions in one document never have one id: the second gets a number behind it.
 *
 * @param doubt - Said of each but the first; none where a page may well name a motion twice.
 */
export function withUniqueIds(motions: readonly Motion[], doubt: Warning | null = null): Motion[] {
  const seen = new Map<string, number>();
  return motions.map((motion) => {
    const count = (seen.get(motion.id) ?? 0) + 1;
    seen.set(motion.id, count);
    if (count === 1) return motion;
    const warnings = doubt === null ? motion.warnings : [...motion.warnings, doubt];
    return { ...motion, id: `${motion.id}-${count}`, warnings };
  });
}

/**
 * What is missing of every motion is one doubt about the document: it may not say so anywhere.
 *
 * @param sharable - The doubts that can be shared, with what to say of the document.
 */
export function withSharedDoubts(
  motions: readonly Motion[],
  sharable: ReadonlyMap<WarningCode, PlainReason>,
): { motions: Motion[]; shared: Warning[] } {
  const shared = [...sharable].flatMap(([code, reason]): Warning[] => {
    const isOfAll =
      motions.length > 1 &&
      motions.every(({ warnings }) => warnings.some((warning) => warning.code === code));
    return isOfAll ? [warn(reason)] : [];
  });
  const codes = new Set(shared.map(({ code }) => code));
  const left = motions.map((motion) => ({
    ...motion,
    warnings: motion.warnings.filter(({ code }) => !codes.has(code)),
  }));
  return { motions: left, shared };
}
