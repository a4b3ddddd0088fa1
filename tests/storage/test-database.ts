import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type MotievolgerDatabase, openDatabase } from '../../storage/database';

/** A browser profile of its own; give its factory again to open the same database once more. */
export function openTestDatabase(indexedDB = new IDBFactory()): Promise<MotievolgerDatabase> {
  return openDatabase({ indexedDB, IDBKeyRange });
}

export const READ_AT = '2025-06-01T10:00:00.000Z';
export const LATER = '2025-07-01T10:00:00.000Z';

/** All that is stored, table by table. */
export async function everything(database: MotievolgerDatabase): Promise<unknown> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()]),
  );
  return Object.fromEntries(tables);
}
