/** What people say of readings: kept beside them, and applied to what is stored of a document. */
import { applyCorrections } from '../motions/corrections';
import { isActive } from '../motions/corrections/active';
import {
  type Correction,
  correctionSchema,
  documentKeys,
  type Said,
} from '../motions/corrections/correction';
import { asPrinted } from '../motions/corrections/printed';
import { unitedCorrections } from '../motions/corrections/united';
import { eventsFromReading } from '../motions/history/events-from-reading';
import { checkRows, moveAside } from './checked';
import type { MotievolgerDatabase } from './database';
import { StorageError, withStorageErrors } from './errors';
import { type DocumentWithEvents, FACT_TABLES, factsOf, readingOf, replaceFacts } from './facts';
import { type StoredDocument, storedDocumentSchema } from './records';
import { replacedSchema } from './replaced-versions';

async function checkedCorrections(
  database: MotievolgerDatabase,
  rows: readonly unknown[],
): Promise<Correction[]> {
  const { records, refused } = checkRows('corrections', correctionSchema, rows);
  await moveAside(database, refused);
  return records;
}

/** All there are, also those that were taken back. */
export const listCorrections = (database: MotievolgerDatabase): Promise<Correction[]> =>
  withStorageErrors(async () => checkedCorrections(database, await database.corrections.toArray()));

/** Those of one document, also those that were taken back. */
export const correctionsOf = (
  database: MotievolgerDatabase,
  document: Pick<StoredDocument, 'id' | 'url'>,
): Promise<Correction[]> =>
  withStorageErrors(async () => {
    const keys = documentKeys(document);
    return checkedCorrections(
      database,
      await database.corrections.where('documentKey').anyOf(keys).toArray(),
    );
  });

/** What the document says itself, whatever people said of it. */
export async function printedFacts(
  database: MotievolgerDatabase,
  document: StoredDocument,
): Promise<DocumentWithEvents> {
  const row = await database.printed.get(document.id);
  const printed = replacedSchema.safeParse(row).data;
  if (printed !== undefined) return { document: printed.document, events: printed.events };
  const stored = await factsOf(database, document);
  if (row === undefined) return stored;
  // A damaged record of what was printed: what is stored still says it, but for what was left out.
  const reading = asPrinted(readingOf(stored));
  const { confirmed, ...rest } = document;
  return {
    document: { ...rest, warnings: reading.warnings },
    events: eventsFromReading(reading),
  };
}

/**
 * Makes what is stored of a document what people say that it is. Runs inside a transaction of the
 * caller, over {@link FACT_TABLES}.
 */
export async function applyToStored(
  database: MotievolgerDatabase,
  document: StoredDocument,
): Promise<void> {
  const corrections = await correctionsOf(database, document);
  const isPrinted = (await database.printed.get(document.id)) === undefined;
  if (isPrinted && !corrections.some(isActive)) return;
  const printed = await printedFacts(database, document);
  const stored = await factsOf(database, document);
  if (!corrections.some(isActive)) {
    await replaceFacts(database, [stored], [printed]);
    return;
  }
  const { warnings, confirmed, ...reading } = applyCorrections(readingOf(printed), corrections);
  const corrected = {
    document: {
      ...{ ...printed.document, warnings },
      ...(confirmed === undefined ? {} : { confirmed }),
    },
    events: eventsFromReading({ ...reading, warnings }),
  };
  await replaceFacts(database, [stored], [corrected]);
  await database.printed.put({ id: document.id, ...printed });
}

async function storedDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<StoredDocument> {
  const found = storedDocumentSchema.safeParse(await database.documents.get(documentId)).data;
  // Removed in another tab while this one showed it.
  if (found === undefined) throw new StorageError('document-gone');
  return found;
}

/** @throws {StorageError} `document-gone`, `closed`, `unavailable`. */
export const documentOf = (
  database: MotievolgerDatabase,
  documentId: string,
): Promise<StoredDocument> => withStorageErrors(() => storedDocument(database, documentId));

/** Those of a stored document, also those that were taken back; none when it is not stored. */
export const correctionsOfDocument = (
  database: MotievolgerDatabase,
  documentId: string,
): Promise<Correction[]> =>
  withStorageErrors(async () => {
    const found = storedDocumentSchema.safeParse(await database.documents.get(documentId)).data;
    return found === undefined ? [] : correctionsOf(database, found);
  });

/** Those that are there, of any document. */
export async function correctionsById(
  database: MotievolgerDatabase,
  ids: readonly string[],
): Promise<Correction[]> {
  const rows = await database.corrections.where('id').anyOf(ids).toArray();
  return checkedCorrections(database, rows);
}

async function titlesIn(
  database: MotievolgerDatabase,
  document: StoredDocument,
): Promise<Map<string, string>> {
  const { motions } = readingOf(await factsOf(database, document));
  return new Map(motions.map(({ id, title }) => [id, title]));
}

/**
 * @param now - ISO date and time, in UTC.
 * @returns The ids of the corrections, for {@link undoCorrections}.
 * @throws {StorageError} `document-gone`, `quota-full`, `closed`, `unavailable`; nothing is changed then.
 */
export function correct(
  database: MotievolgerDatabase,
  documentId: string,
  said: readonly Said[],
  now: string,
): Promise<string[]> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const document = await storedDocument(database, documentId);
      const [documentKey = documentId] = documentKeys(document);
      const isChange = said.some(({ kind }) => kind === 'changed');
      const titles = isChange ? await titlesIn(database, document) : new Map<string, string>();
      const corrections = said.map((one): Correction => {
        const title = one.kind === 'changed' ? titles.get(one.motionKey) : undefined;
        const known = title === undefined ? one : { title, ...one };
        return { ...known, documentKey, id: crypto.randomUUID(), at: now };
      });
      await database.corrections.bulkPut(
        corrections.map((correction) => correctionSchema.parse(correction)),
      );
      await applyToStored(database, document);
      return corrections.map(({ id }) => id);
    }),
  );
}

/** The documents that corrections belong to, of those that are stored. */
async function documentsOf(
  database: MotievolgerDatabase,
  corrections: readonly Correction[],
): Promise<StoredDocument[]> {
  const keys = new Set(corrections.map(({ documentKey }) => documentKey));
  const rows = await database.documents.toArray();
  return checkRows('documents', storedDocumentSchema, rows).records.filter((document) =>
    documentKeys(document).some((key) => keys.has(key)),
  );
}

/** What is stored again as these say, whichever documents they are about. As {@link applyToStored}. */
export async function applyAll(
  database: MotievolgerDatabase,
  corrections: readonly Correction[],
): Promise<void> {
  for (const document of await documentsOf(database, corrections)) {
    await applyToStored(database, document);
  }
}

/** Takes corrections back: what was said before them, or what is printed, counts again. */
export function undoCorrections(
  database: MotievolgerDatabase,
  ids: readonly string[],
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const known = await correctionsById(database, ids);
      await database.corrections.bulkPut(
        known.map((correction) => ({ ...correction, undoneAt: now })),
      );
      await applyAll(database, known);
    }),
  );
}

/**
 * Takes in what others said. What is known already stays as it is here, unless it was taken back.
 * Runs inside a transaction of the caller, over {@link FACT_TABLES}.
 * @returns How many were new, or are taken back now.
 */
export async function takeOverCorrections(
  database: MotievolgerDatabase,
  theirs: readonly Correction[],
): Promise<number> {
  const here = await listCorrections(database);
  const known = new Map(here.map((correction) => [correction.id, correction]));
  const changed = unitedCorrections(here, theirs).filter(
    ({ id, undoneAt }) => !known.has(id) || known.get(id)?.undoneAt !== undoneAt,
  );
  await database.corrections.bulkPut(changed);
  await applyAll(database, changed);
  return changed.length;
}
