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
 * @param asked - The ids of motions, or of one of their prints.
 * @returns By those ids; without the motions that are not stored: nothing can be put on them.
 */
export function loadOwnWork(
  database: MotievolgerDatabase,
  asked: readonly string[],
): Promise<ReadonlyMap<string, OwnWorkOnMotion>> {
  return withStorageErrors(async () => {
    const [{ motionOf, printsOf }, marks, advices, rows] = await Promise.all([
      loadJoined(database),
      listMarks(database),
      listVoteAdvices(database),
      database.notes.toArray(),
    ]);
    const notes = checkRows('notes', noteSchema, rows).records;
    const knownLabels = [...new Set(marks.flatMap(({ labels }) => labels))].toSorted();
    return new Map(
      asked.flatMap((print): [string, OwnWorkOnMotion][] => {
        const motionId = motionOf.get(print);
        if (motionId === undefined) return [];
        const prints = printsOf.get(motionId) ?? [motionId];
        const isHere = (record: { motionId: string }): boolean => prints.includes(record.motionId);
        const merged = mergeOwnWork(
          notes.filter(isHere),
          marks.filter(isHere),
          advices.filter(isHere),
        );
        return [[print, { ...merged, motionId, prints, knownLabels }]];
      }),
    );
  });
}
