/**
 * What to do with a field that a colleague shares. A version takes the place of those that its writer
 * had seen; two that were written without knowing each other are for a person to choose between.
 */

/** One side's version of a field; `value` is JSON, `null` when there is none or it was taken away. */
export type Version = { value: string; changedAt: string | null };

export type Incoming = { value: string; changedAt: string; after: readonly string[] };

export type Verdict = 'known' | 'same' | 'take' | 'conflict';

/** @param seen - The versions that this side sent or took over before. */
export function judge(mine: Version, theirs: Incoming, seen: readonly string[]): Verdict {
  if (seen.includes(theirs.changedAt) || theirs.changedAt === mine.changedAt) return 'known';
  if (mine.value === theirs.value) return 'same';
  const isUntouched = mine.value === 'null' && seen.length === 0;
  const knowsMine = mine.changedAt !== null && theirs.after.includes(mine.changedAt);
  return isUntouched || knowsMine ? 'take' : 'conflict';
}
