/**
 * Changing the facts as a whole: a document with its events, and the motions that these make up.
 * All of it runs inside a transaction of the caller, over {@link FACT_TABLES}.
 */
import { z } from 'zod';
import { foldTitle } from '../motions/dutch/fold';
import { type MotionEvent, motionEventSchema } from '../motions/history/events';
import { readingFromEvents } from '../motions/history/reading-from-events';
import { motionFromEvents } from '../motions/history/stored-motion';
import type { Reading } from '../motions/model';
import { withoutPlace } from '../motions/web-address';
import { checkRows, moveAside } from './checked';
import type { MotievolgerDatabase } from './database';
import { readDocumentOf, type StoredDocument, storedDocumentSchema } from './records';

export const FACT_TABLES = [
  'documents',
  'motions',
  'events',
  'notes',
  'files',
  'corrections',
  'printed',
  'setAside',
] as const;

/** A document with all its events, in any order. */
export type DocumentWithEvents = { document: StoredDocument; events: MotionEvent[] };

/**
 * Whether both are the same document at another time: at one address, or, when one of them came
 * without address, of the same kind and title for the same meeting.
 */
export function isVersionOf(one: StoredDocument, other: StoredDocument): boolean {
  if (one.sample !== other.sample) return false;
  if (one.url !== undefined && other.url !== undefined) {
    return withoutPlace(one.url) === withoutPlace(other.url);
  }
  const title = foldTitle(one.title);
  return (
    one.kind === other.kind &&
    one.meeting !== null &&
    one.meeting.kind === other.meeting?.kind &&
    one.meeting.date === other.meeting.date &&
    title !== '' &&
    title === foldTitle(other.title)
  );
}

/** What the store has of one document, as one reading. */
export function readingOf({ document, events }: DocumentWithEvents): Reading {
  const { warnings, confirmed } = document;
  const reading = readingFromEvents(readDocumentOf(document), events, warnings);
  return confirmed === undefined ? reading : { ...reading, confirmed };
}

/** Independent of the order of keys, as both sides come out of their schema. */
export function sameFacts(one: DocumentWithEvents, other: DocumentWithEvents): boolean {
  const words = ({ document, events }: DocumentWithEvents): string =>
    JSON.stringify([
      storedDocumentSchema.parse({ ...document, readAt: new Date(0).toISOString() }),
      z.array(motionEventSchema).parse(events.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    ]);
  return words(one) === words(other);
}

async function checkedEvents(
  database: MotievolgerDatabase,
  index: 'documentId' | 'motionId',
  values: readonly string[],
): Promise<MotionEvent[]> {
  const rows = await database.events.where(index).anyOf(values).toArray();
  const { records, refused } = checkRows('events', motionEventSchema, rows);
  await moveAside(database, refused);
  return records;
}

/** @returns All documents with a record that passes; those that fail are moved aside. */
export async function checkedDocuments(database: MotievolgerDatabase): Promise<StoredDocument[]> {
  const rows = await database.documents.toArray();
  const { records, refused } = checkRows('documents', storedDocumentSchema, rows);
  await moveAside(database, refused);
  return records;
}

export async function factsOf(
  database: MotievolgerDatabase,
  document: StoredDocument,
): Promise<DocumentWithEvents> {
  return { document, events: await checkedEvents(database, 'documentId', [document.id]) };
}

/** Computes the motions anew. One without events goes, unless the clerk has a note on it. */
export async function refreshMotions(
  database: MotievolgerDatabase,
  motionIds: Iterable<string>,
): Promise<void> {
  const ids = [...new Set(motionIds)];
  const events = await checkedEvents(database, 'motionId', ids);
  const byMotion = Map.groupBy(events, (event) => event.motionId);
  const withNote = new Set(await database.notes.where('motionId').anyOf(ids).primaryKeys());
  const motions = ids.flatMap((id) => motionFromEvents(byMotion.get(id) ?? []) ?? []);
  const known = new Set(motions.map(({ id }) => id));
  await database.motions.bulkPut(motions);
  await database.motions.bulkDelete(ids.filter((id) => !known.has(id) && !withNote.has(id)));
}

/** A motion that was set aside can be computed again: its events are the facts. */
export async function restoreMissingMotions(
  database: MotievolgerDatabase,
  events: readonly MotionEvent[],
): Promise<void> {
  const ids = [...new Set(events.map(({ motionId }) => motionId))];
  const present = new Set(await database.motions.where('id').anyOf(ids).primaryKeys());
  const missing = ids.filter((id) => !present.has(id));
  if (missing.length > 0) await refreshMotions(database, missing);
}

/**
 * Takes `removed` out and puts `added` in; notes and corrections stay as they are. The file of a document goes with
 * it, but not when the document only comes back as another reading of the same bytes.
 */
export async function replaceFacts(
  database: MotievolgerDatabase,
  removed: readonly DocumentWithEvents[],
  added: readonly DocumentWithEvents[],
): Promise<void> {
  const removedIds = removed.map(({ document }) => document.id);
  await database.documents.bulkDelete(removedIds);
  await database.events.where('documentId').anyOf(removedIds).delete();
  await database.printed.bulkDelete(removedIds);
  const stays = new Set(added.map(({ document }) => document.id));
  await database.files.bulkDelete(removedIds.filter((id) => !stays.has(id)));
  await database.documents.bulkPut(added.map(({ document }) => document));
  await database.events.bulkPut(added.flatMap(({ events }) => events));
  const touched = [...removed, ...added].flatMap(({ events }) => events);
  await refreshMotions(
    database,
    touched.map(({ motionId }) => motionId),
  );
}
