/** What the clerk advises the council to vote, kept with the motion. */
import type { VoteAdvice } from '../motions/clerk';
import { checkRows, moveAside } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { type VoteAdviceRecord, voteAdviceRecordSchema } from './records';

export function listVoteAdvices(database: MotievolgerDatabase): Promise<VoteAdviceRecord[]> {
  return withStorageErrors(async () => {
    const rows = await database.voteAdvices.toArray();
    const { records, refused } = checkRows('voteAdvices', voteAdviceRecordSchema, rows);
    await moveAside(database, refused);
    return records;
  });
}

/**
 * Saves the advice in the place of an earlier one on any print of the motion.
 * @param prints - All prints of the motion.
 * @param advice - Null takes the advice away.
 * @param now - ISO date and time, in UTC.
 */
export function saveVoteAdvice(
  database: MotievolgerDatabase,
  { motionId, prints }: { motionId: string; prints: readonly string[] },
  advice: VoteAdvice | null,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.voteAdvices, async () => {
      await database.voteAdvices.bulkDelete([...new Set([motionId, ...prints])]);
      if (advice) {
        const { choice, reason } = advice;
        await database.voteAdvices.put({ motionId, choice, reason, updatedAt: now });
      }
    }),
  );
}
