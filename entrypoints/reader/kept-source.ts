/** The bytes of a document that came from disk: into the store, and out of it when it is opened again. */
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { type Keeping, keepFile, loadKeptFile } from '../../storage/kept-files';
import type { DocumentSource, FileSource } from './source';

/** @returns null when it is not there: only the person has it then. */
export async function takeOut(
  database: MotievolgerDatabase | null,
  id: string,
): Promise<FileSource | null> {
  try {
    const kept = database && (await loadKeptFile(database, id));
    if (!kept) return null;
    const file = new File([kept.bytes], kept.name);
    return { kind: 'file', file, isKept: true };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.warn(error.code, error.cause);
    return null;
  }
}

/** @returns null for what did not come from disk. A failure is an outcome: what was read is stored. */
export async function keepSource(
  database: MotievolgerDatabase | null,
  { source, sha256 }: { source: DocumentSource; sha256: string },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Keeping | StorageError | null> {
  if (!database || source.kind !== 'file') return null;
  if (source.isKept) return 'kept';
  try {
    return await keepFile(database, { id: sha256, name: source.file.name, bytes });
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
}
