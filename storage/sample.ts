/**
 * What was read from the sample that the extension brings along. Its motions are invented: beside real
 * documents they are nowhere, and what is put on them never leaves this computer.
 */
import { documentKeys } from '../motions/corrections/correction';
import { type MotionEvent, motionEventSchema } from '../motions/history/events';
import { checkRows } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { checkedDocuments, FACT_TABLES, factsOf, refreshMotions, replaceFacts } from './facts';
import { type StoredDocument, storedDocumentSchema } from './records';

export type Counted = {
  /** Those that count: the real ones, or the sample as long as there are no others. */
  documents: StoredDocument[];
  /** Stored, and not counted. */
  leftOut: StoredDocument[];
};

export function countedDocuments(stored: readonly StoredDocument[]): Counted {
  const real = stored.filter(({ sample }) => sample === undefined);
  if (real.length === 0) return { documents: [...stored], leftOut: [] };
  return { documents: real, leftOut: stored.filter(({ sample }) => sample === true) };
}

const idsOf = (documents: readonly StoredDocument[]): ReadonlySet<string> =>
  new Set(documents.map(({ id }) => id));

/** The documents that are not counted, by id. */
export async function listLeftOut(database: MotievolgerDatabase): Promise<ReadonlySet<string>> {
  const rows = await database.documents.toArray();
  return idsOf(
    countedDocuments(checkRows('documents', storedDocumentSchema, rows).records).leftOut,
  );
}

export const isOfSample =
  (samples: ReadonlySet<string>) =>
  ({ documentId }: Pick<MotionEvent, 'documentId'>): boolean =>
    samples.has(documentId);

/** The motions, by the ids of their prints, of which no other document speaks. */
export function onlyInSample(
  documents: readonly StoredDocument[],
  events: readonly Pick<MotionEvent, 'motionId' | 'documentId'>[],
): ReadonlySet<string> {
  const samples = idsOf(documents.filter(({ sample }) => sample === true));
  const ofSample = isOfSample(samples);
  const real = new Set(events.flatMap((event) => (ofSample(event) ? [] : event.motionId)));
  return new Set(
    events.flatMap((event) => (ofSample(event) && !real.has(event.motionId) ? event.motionId : [])),
  );
}

/** The motions that only the sample has, by the ids of their prints. */
export async function listSampleMotions(
  database: MotievolgerDatabase,
): Promise<ReadonlySet<string>> {
  const documents = await database.documents.toArray();
  const checked = checkRows('documents', storedDocumentSchema, documents).records;
  const ids = checked.flatMap(({ id, sample }) => (sample === true ? id : []));
  if (ids.length === 0) return new Set();
  const rows = await database.events.where('documentId').anyOf(ids).toArray();
  const named = checkRows('events', motionEventSchema, rows).records.map(
    ({ motionId }) => motionId,
  );
  const all = await database.events.where('motionId').anyOf(named).toArray();
  return onlyInSample(checked, checkRows('events', motionEventSchema, all).records);
}

const TABLES = [...FACT_TABLES, 'marks', 'voteAdvices', 'replaced'] as const;

/** Takes the sample away, with what was put on its motions. */
export function removeSample(database: MotievolgerDatabase): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', TABLES, async () => {
      const samples = (await checkedDocuments(database)).filter(({ sample }) => sample === true);
      const motionIds = [...(await listSampleMotions(database))];
      for (const table of [database.notes, database.marks, database.voteAdvices]) {
        await table.bulkDelete(motionIds);
      }
      await database.replaced.bulkDelete(samples.map(({ id }) => id));
      const keys = samples.flatMap(documentKeys);
      await database.corrections.where('documentKey').anyOf(keys).delete();
      const removed = await Promise.all(samples.map((document) => factsOf(database, document)));
      await replaceFacts(database, removed, []);
      await refreshMotions(database, motionIds);
    }),
  );
}
