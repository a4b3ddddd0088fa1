/** Removing a document, and the way back. */
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import {
  checkedDocuments,
  type DocumentFacts,
  FACT_TABLES,
  factsOf,
  isVersionOf,
  replaceFacts,
} from './facts';

/**
 * Removes a document with its events, and the motions that no other document speaks of. Notes stay,
 * and so do the motions they are on.
 * @returns What {@link restoreDocument} needs; null when there is no such document.
 */
export function removeDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<DocumentFacts | null> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const documents = await checkedDocuments(database);
      const document = documents.find(({ id }) => id === documentId);
      if (!document) return null;
      const removed = await factsOf(database, document);
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
  removed: DocumentFacts,
): Promise<boolean> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const documents = await checkedDocuments(database);
      const { document } = removed;
      if (documents.some((other) => other.id === document.id || isVersionOf(other, document))) {
        return false;
      }
      await replaceFacts(database, [], [removed]);
      return true;
    }),
  );
}
