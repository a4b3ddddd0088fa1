/** Reading what is stored. Each answer also says what had to be set aside. Fit for live queries. */
import { motionEventSchema } from '../../motions/history/events';
import type { Reading } from '../../motions/model';
import { checkRows, type Listed, listed, listSetAside, moveAside, stillMissing } from '../checked';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { readingOf } from '../facts';
import { type SetAside, type StoredDocument, storedDocumentSchema } from '../records';

/** The latest meeting first; documents without a meeting last; then by title. */
export function latestFirst(one: StoredDocument, other: StoredDocument): number {
  const dateOf = ({ meeting }: StoredDocument): string => meeting?.date ?? '';
  return (
    dateOf(other).localeCompare(dateOf(one), 'en') || one.title.localeCompare(other.title, 'nl')
  );
}

export function listDocuments(database: MotievolgerDatabase): Promise<Listed<StoredDocument>> {
  return withStorageErrors(async () => {
    const rows = await database.documents.toArray();
    const { records, setAside } = await listed(database, 'documents', storedDocumentSchema, rows);
    return { records: records.toSorted(latestFirst), setAside };
  });
}

export type LoadedReading = {
  /** What was read from the document; null when it is not stored. */
  reading: Reading | null;
  /** Parts of this document that are missing from the reading. */
  setAside: SetAside[];
};

/** @param documentId - The SHA-256 of the document. */
export function loadReading(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<LoadedReading> {
  return withStorageErrors(async () => {
    const rows = await database.transaction('r', ['documents', 'events', 'setAside'], async () => ({
      documents: await database.documents.where('id').equals(documentId).toArray(),
      events: await database.events.where('documentId').equals(documentId).toArray(),
      setAside: await listSetAside(database, ['documents', 'events']),
    }));
    const documents = checkRows('documents', storedDocumentSchema, rows.documents);
    const events = checkRows('events', motionEventSchema, rows.events);
    const refused = [...documents.refused, ...events.refused];
    await moveAside(database, refused);
    const missing = [
      ...stillMissing(rows.setAside, 'documents', rows.documents),
      ...stillMissing(rows.setAside, 'events', rows.events),
    ].filter(({ key }) => key === documentId || key.startsWith(`${documentId}/`));
    const [stored] = documents.records;
    return {
      reading: stored ? readingOf({ document: stored, events: events.records }) : null,
      setAside: [...missing, ...refused],
    };
  });
}
