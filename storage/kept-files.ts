/**
 * The PDFs that a person chose from disk. A page of the browser cannot open such a file again by
 * itself, so its bytes stay here for as long as its document is stored. A backup holds them
 * when a person asks for it; a dossier never does.
 */
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { type KeptFile, keptFileSchema } from './records';

const MEGABYTE = 1024 * 1024;
/** The papers of the VNG stay below 10 MB; a browser gives an extension no endless room. */
export const MOST_KEPT_MEGABYTES = 50;

/** `not-stored`: its document is not among the documents, so nothing would ever remove it. */
export type Keeping = 'kept' | 'too-large' | 'not-stored';

/**
 * Comes after the document itself was stored, in a transaction of its own: when the disk is full, what
 * was read stays.
 * @throws {StorageError} `quota-full`, `closed`, `unavailable`; nothing is changed then.
 */
export function keepFile(database: MotievolgerDatabase, file: KeptFile): Promise<Keeping> {
  return withStorageErrors(() =>
    database.transaction('rw', ['documents', 'files'], async () => {
      if ((await database.documents.get(file.id)) === undefined) return 'not-stored';
      if (file.bytes.length > MOST_KEPT_MEGABYTES * MEGABYTE) return 'too-large';
      // The same bytes are not written twice.
      if (!(await isThere(database, file.id))) await database.files.put(file);
      return 'kept';
    }),
  );
}

/** @returns null when it was never kept, went with its document, or is damaged. */
export function loadKeptFile(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<KeptFile | null> {
  return withStorageErrors(async () => {
    const row: unknown = await database.files.get(documentId);
    return keptFileSchema.safeParse(row).data ?? null;
  });
}

/** Without taking the bytes out. */
const isThere = async (database: MotievolgerDatabase, documentId: string): Promise<boolean> =>
  (await database.files.where('id').equals(documentId).count()) > 0;

/** Fit for live queries. */
export const isFileKept = (database: MotievolgerDatabase, documentId: string): Promise<boolean> =>
  withStorageErrors(() => isThere(database, documentId));
