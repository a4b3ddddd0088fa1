/** The version of a document before the one that is stored: one, for as long as its follower stays. */
import { z } from 'zod';
import { compareVersions, type VersionChanges } from '../motions/history/compare-versions';
import { motionEventSchema } from '../motions/history/events';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { type DocumentWithEvents, readingOf } from './facts';
import { storedDocumentSchema } from './records';
import { loadReading } from './views/queries';

export const replacedSchema = z.object({
  document: storedDocumentSchema,
  events: z.array(motionEventSchema),
});

/** Runs inside the transaction that stores `documentId` in the place of `older`. */
export async function keepReplaced(
  database: MotievolgerDatabase,
  documentId: string,
  older: DocumentWithEvents,
): Promise<void> {
  await database.replaced.put({ id: documentId, ...older });
}

/** @returns null when there was no version before it. */
export function compareWithReplaced(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<VersionChanges | null> {
  return withStorageErrors(async () => {
    const row = replacedSchema.safeParse(await database.replaced.get(documentId)).data;
    const { reading } = await loadReading(database, documentId);
    if (row === undefined || reading === null) return null;
    return compareVersions(readingOf(row).motions, reading.motions);
  });
}
