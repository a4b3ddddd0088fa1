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
 * Changes what `patch` names and leaves the rest.
 * @param now - ISO date and time, in UTC.
 */
export function saveMark(
  database: MotievolgerDatabase,
  motionId: string,
  patch: Partial<Pick<Mark, 'labels' | 'isFollowed'>>,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', ['marks', 'setAside'], async () => {
      const known = markSchema.safeParse(await database.marks.get(motionId)).data;
      const labels = tidy(patch.labels ?? known?.labels ?? []);
      const isFollowed = patch.isFollowed ?? known?.isFollowed ?? false;
      if (labels.length === 0 && !isFollowed) await database.marks.delete(motionId);
      else await database.marks.put({ motionId, labels, isFollowed, updatedAt: now });
    }),
  );
}
