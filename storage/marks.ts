/** Labels on motions, and which motions a person follows. */
import { checkRows, moveAside } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { type Mark, markSchema } from './records';

export function listMarks(database: MotievolgerDatabase): Promise<Mark[]> {
  return withStorageErrors(async () => {
    const rows = await database.marks.toArray();
    const { records, refused } = checkRows('marks', markSchema, rows);
    await moveAside(database, refused);
    return records;
  });
}

const tidy = (labels: readonly string[]): string[] =>
  [...new Set(labels.map((label) => label.trim()).filter((label) => label !== ''))].toSorted(
    (one, other) => one.localeCompare(other, 'nl'),
  );

/**
 * Changes what `patch` names and leaves the rest. What stood on any print of the motion stands on the
 * motion itself afterwards, so that what is taken off is off.
 * @param prints - All prints of the motion.
 * @param now - ISO date and time, in UTC.
 */
export function saveMark(
  database: MotievolgerDatabase,
  { motionId, prints }: { motionId: string; prints: readonly string[] },
  patch: Partial<Pick<Mark, 'labels' | 'isFollowed'>>,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', ['marks', 'setAside'], async () => {
      const ids = [...new Set([motionId, ...prints])];
      const rows = await database.marks.where('motionId').anyOf(ids).toArray();
      const known = checkRows('marks', markSchema, rows).records;
      const labels = tidy(patch.labels ?? known.flatMap((mark) => mark.labels));
      const isFollowed = patch.isFollowed ?? known.some((mark) => mark.isFollowed);
      await database.marks.bulkDelete(ids);
      if (labels.length > 0 || isFollowed) {
        await database.marks.put({ motionId, labels, isFollowed, updatedAt: now });
      }
    }),
  );
}
