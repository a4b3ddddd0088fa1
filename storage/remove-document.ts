/** Removing a document, and the way back. */
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import {
  checkedDocuments,
  type DocumentWithEvents,
  FACT_TABLES,
  factsOf,
  isVersionOf,
  replaceFacts,
} from './facts';
import type { KeptFile } from './records';

/** What {@link restoreDocument} needs. Kept in memory only: with the page it is gone for good. */
export type RemovedDocument = DocumentWithEvents & { file: KeptFile | null };

/**
 * Removes a document with its events and its file, and the motions that no other document speaks of. Notes stay,
 * and so do the motions they are on.
 * @returns null when there is no such document.
 */
export function removeDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<RemovedDocument | null> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const documents = await checkedDocuments(database);
      const document = documents.find(({ id }) => id === documentId);
      if (!document) return null;
      const file = (await database.files.get(documentId)) ?? null;
      const removed = { ...(await factsOf(database, document)), file };
      await replaceFacts(database, [removed], []);
      return removed;
    }),
  );
}

/**
 * Puts a removed document back as it was.
 * @returns false, with nothing changed, when it or another version of it has come back since.
 */
export function restoreDocument(
  database: MotievolgerDatabase,
  removed: RemovedDocument,
): Promise<boolean> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const documents = await checkedDocuments(database);
      const { document } = removed;
      if (documents.some((other) => other.id === document.id || isVersionOf(other, document))) {
        return false;
      }
      await replaceFacts(database, [], [removed]);
      if (removed.file !== null) await database.files.put(removed.file);
      return true;
    }),
  );
}
