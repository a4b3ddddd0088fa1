/** Deleting all that is kept, and taking that back. */
import { storedMotionSchema } from '../motions/history/stored-motion';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { refreshMotions } from './facts';

/** All records there were, by table. Kept in memory only: with the page it is gone for good. */
export type DeletedRecords = ReadonlyMap<string, readonly unknown[]>;

/** Documents, motions, notes and settings: everything, in one transaction. */
export function deleteEverything(database: MotievolgerDatabase): Promise<DeletedRecords> {
  return withStorageErrors(() =>
    database.transaction('rw', database.tables, async () => {
      const deleted = new Map<string, readonly unknown[]>();
      for (const table of database.tables) {
        deleted.set(table.name, await table.toArray());
        await table.clear();
      }
      return deleted;
    }),
  );
}

/**
 * Puts all records back as they were. What was stored in the meantime stays beside them; where both
 * have a record, the one from before wins, and motions are computed from the events of both. A motion
 * that was opened before is not new because it was read again since.
 */
export function restoreEverything(
  database: MotievolgerDatabase,
  deleted: DeletedRecords,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.tables, async () => {
      const readMeanwhile = await database.motions.toCollection().primaryKeys();
      const before = deleted.get('motions') ?? [];
      const known = before.flatMap((row) => storedMotionSchema.safeParse(row).data?.id ?? []);
      await database.unseen.bulkDelete(known);
      for (const [table, records] of deleted) await database.table(table).bulkPut(records);
      await refreshMotions(database, readMeanwhile);
    }),
  );
}
