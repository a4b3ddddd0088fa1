/** What the reader read, into the store. */
import { loadEffectiveSettings } from '../../components/browser/managed-settings';
import type { Reading } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { importReading } from '../../storage/import-reading';

/** @throws {StorageError} as {@link importReading}. */
export async function storeReading(database: MotievolgerDatabase, reading: Reading): Promise<void> {
  const { gemeenten: own } = (await loadEffectiveSettings(database)).settings;
  await importReading(database, reading, { readAt: new Date().toISOString(), own });
}

/** @returns What kept it from the store. Of a document without motions there is nothing to store yet. */
export async function storeMotions(
  database: MotievolgerDatabase | null,
  reading: Reading,
): Promise<StorageError | null> {
  if (!database || reading.motions.length === 0) return null;
  try {
    await storeReading(database, reading);
    return null;
  } catch (error) {
    if (error instanceof StorageError) return error;
    throw error;
  }
}
