/**
 * Moves what people put on a motion to the motion that took its place in a newer reading: note,
 * labels, following, advice and decisions on joins. Runs inside the transaction of the caller, over
 * {@link PERSONAL_TABLES}. What stands on the new motion already stays.
 */
import type { JoinDecision } from '../motions/history/join-motions';
import { successionOf } from '../motions/history/succession';
import type { Motion } from '../motions/model';
import type { MotievolgerDatabase } from './database';
import { listJoinDecisions } from './joins';
import type { Mark, Note, VoteAdviceRecord } from './records';

export const PERSONAL_TABLES = ['notes', 'marks', 'voteAdvices', 'joins'] as const;

/** What moving needs of a table that holds at most one record a motion. */
type PersonalTable<Row> = {
  get: (motionId: string) => PromiseLike<Row | undefined>;
  put: (row: Row) => PromiseLike<unknown>;
  delete: (motionId: string) => PromiseLike<void>;
};

async function moveRecord<Row extends { motionId: string }>(
  table: PersonalTable<Row>,
  from: string,
  to: string,
): Promise<void> {
  const row = await table.get(from);
  if (row === undefined || (await table.get(to)) !== undefined) return;
  await table.put({ ...row, motionId: to });
  await table.delete(from);
}

const renamed = (decision: JoinDecision, names: ReadonlyMap<string, string>): JoinDecision => {
  const [one = '', other = ''] = [decision.one, decision.other]
    .map((id) => names.get(id) ?? id)
    .toSorted();
  return { ...decision, one, other };
};

async function moveJoins(
  database: MotievolgerDatabase,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const decision of await listJoinDecisions(database)) {
    const { one, other } = renamed(decision, names);
    if (one === decision.one && other === decision.other) continue;
    await database.joins.delete([decision.one, decision.other]);
    // Two prints that turned out to be one need no decision any more.
    if (one === other || (await database.joins.get([one, other])) !== undefined) continue;
    await database.joins.put({ ...decision, one, other });
  }
}

/**
 * @param isStillNamed - Whether another document speaks of the motion: what people put on it then
 *   stays where it is.
 */
export async function carryOver(
  database: MotievolgerDatabase,
  older: readonly Motion[],
  newer: readonly Motion[],
  isStillNamed: (motionId: string) => Promise<boolean>,
): Promise<void> {
  const moved = new Map<string, string>();
  for (const [from, to] of successionOf(older, newer)) {
    if (await isStillNamed(from)) continue;
    moved.set(from, to);
    await moveRecord<Note>(database.notes, from, to);
    await moveRecord<Mark>(database.marks, from, to);
    await moveRecord<VoteAdviceRecord>(database.voteAdvices, from, to);
  }
  if (moved.size > 0) await moveJoins(database, moved);
}
