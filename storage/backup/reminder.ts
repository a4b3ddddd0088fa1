/** Whether it is time to remind of a backup. */
import type { MotievolgerDatabase } from '../database';
import { listMarks } from '../marks';
import { listVoteAdvices } from '../vote-advices';

const DAYS_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * After 30 days in which something changed that only this computer has.
 * @param changes - When notes, labels and advices were last changed: ISO dates and times.
 * @param lastBackupAt - null when there never was one: the first change counts then.
 */
export function isBackupDue(
  changes: readonly string[],
  lastBackupAt: string | null,
  now: string,
): boolean {
  const unsaved = changes.filter((at) => lastBackupAt === null || at > lastBackupAt);
  const since = lastBackupAt ?? changes.toSorted()[0];
  if (unsaved.length === 0 || since === undefined) return false;
  return Date.parse(now) - Date.parse(since) >= DAYS_MS;
}

/** When a person last changed what; fit for live queries. */
export async function listOwnChanges(database: MotievolgerDatabase): Promise<string[]> {
  const [notes, marks, advices] = await Promise.all([
    database.notes.toArray(),
    listMarks(database),
    listVoteAdvices(database),
  ]);
  return [...notes, ...marks, ...advices].map(({ updatedAt }) => updatedAt);
}
