/** Removing a document, and the way back. */
import { applyToStored, printedFacts } from './corrections';
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
import { listUnseen } from './unseen';

/** What {@link restoreDocument} needs. Kept in memory only: with the page it is gone for good. */
export type RemovedDocument = DocumentWithEvents & {
  file: KeptFile | null;
  /** What of it was new: it is so again when it comes back. */
  unseen: readonly string[];
};

const TABLES = [...FACT_TABLES, 'unseen'] as const;
const idsOf = ({ events }: DocumentWithEvents): string[] => [
  ...new Set(events.map(({ motionId }) => motionId)),
];

/**
 * Removes a document with its events and its file, and the motions that no other document speaks of.
 * Notes stay, and so do the motions they are on; corrections wait for the document to come back.
 * @returns null when there is no such document.
 */
export function removeDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<RemovedDocument | null> {
  return withStorageErrors(() =>
    database.transaction('rw', TABLES, async () => {
      const documents = await checkedDocuments(database);
      const document = documents.find(({ id }) => id === documentId);
      if (!document) return null;
      const file = (await database.files.get(documentId)) ?? null;
      const removed = await factsOf(database, document);
      const printed = await printedFacts(database, document);
      const unseen = await listUnseen(database);
      const ids = idsOf(removed);
      await replaceFacts(database, [removed], []);
      const kept = new Set(await database.motions.where('id').anyOf(ids).primaryKeys());
      await database.unseen.bulkDelete(ids.filter((id) => !kept.has(id)));
      return { ...printed, file, unseen: ids.filter((id) => unseen.has(id)) };
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
    database.transaction('rw', TABLES, async () => {
      const documents = await checkedDocuments(database);
      const { document } = removed;
      if (documents.some((other) => other.id === document.id || isVersionOf(other, document))) {
        return false;
      }
      const ids = idsOf(removed);
      const stayed = new Set(await database.motions.where('id').anyOf(ids).primaryKeys());
      const { unseen, file, ...facts } = removed;
      await replaceFacts(database, [], [facts]);
      await applyToStored(database, facts.document);
      // What was opened before is not new, also when it was read in the meantime.
      await database.unseen.bulkDelete(ids.filter((id) => !unseen.includes(id)));
      const again = unseen.filter((id) => !stayed.has(id));
      await database.unseen.bulkPut(again.map((motionId) => ({ motionId })));
      if (file !== null) await database.files.put(file);
      return true;
    }),
  );
}
