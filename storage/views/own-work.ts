/** What people put on one motion: a note, labels, an advice. Fit for live queries. */
import { checkRows } from '../checked';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { loadJoined } from '../joins';
import { listMarks } from '../marks';
import { type Mark, type Note, noteSchema, type VoteAdviceRecord } from '../records';
import { listVoteAdvices } from '../vote-advices';

export type OwnWork = {
  /** Of any of its prints; the latest when there are more. */
  note: Note | null;
  labels: readonly string[];
  isFollowed: boolean;
  /** Of any of its prints; the latest when there are more. */
  voteAdvice: VoteAdviceRecord | null;
};

const latest = <T extends { updatedAt: string }>(records: readonly T[]): T | null =>
  records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt, 'en'))[0] ?? null;

/** What was put on any print of a motion, as one. */
export function mergeOwnWork(
  notes: readonly Note[],
  marks: readonly Mark[],
  advices: readonly VoteAdviceRecord[],
): OwnWork {
  return {
    note: latest(notes),
    voteAdvice: latest(advices),
    labels: [...new Set(marks.flatMap(({ labels }) => labels))].toSorted(),
    isFollowed: marks.some(({ isFollowed }) => isFollowed),
  };
}

export type OwnWorkOnMotion = OwnWork & {
  motionId: string;
  prints: readonly string[];
  /** Labels on any motion, to choose from. */
  knownLabels: readonly string[];
};

/**
 * @param print - The id of a motion, or of one of its prints.
 * @returns null for a motion that is not stored: nothing can be put on it.
 */
export function loadOwnWork(
  database: MotievolgerDatabase,
  print: string,
): Promise<OwnWorkOnMotion | null> {
  return withStorageErrors(async () => {
    const [{ motionOf, printsOf }, marks, advices] = await Promise.all([
      loadJoined(database),
      listMarks(database),
      listVoteAdvices(database),
    ]);
    const motionId = motionOf.get(print);
    if (motionId === undefined) return null;
    const prints = printsOf.get(motionId) ?? [motionId];
    const rows = await database.notes.where('motionId').anyOf(prints).toArray();
    const isHere = (record: { motionId: string }): boolean => prints.includes(record.motionId);
    return {
      ...mergeOwnWork(
        checkRows('notes', noteSchema, rows).records,
        marks.filter(isHere),
        advices.filter(isHere),
      ),
      motionId,
      prints,
      knownLabels: [...new Set(marks.flatMap(({ labels }) => labels))].toSorted(),
    };
  });
}
