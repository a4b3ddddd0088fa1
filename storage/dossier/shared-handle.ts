/** Which file in a shared folder the dossier goes through: the browser's handle on it. */
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';

const KEY = 'dossier';

export function findSharedHandle(
  database: MotievolgerDatabase,
): Promise<FileSystemFileHandle | null> {
  return withStorageErrors(async () => (await database.sharedFiles.get(KEY))?.handle ?? null);
}

export function keepSharedHandle(
  database: MotievolgerDatabase,
  handle: FileSystemFileHandle,
): Promise<void> {
  return withStorageErrors(async () => {
    await database.sharedFiles.put({ key: KEY, handle });
  });
}

export function forgetSharedHandle(database: MotievolgerDatabase): Promise<void> {
  return withStorageErrors(() => database.sharedFiles.delete(KEY));
}
