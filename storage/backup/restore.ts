/** Puts a backup in the place of what is stored, or beside it, and takes that back. */
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { refreshMotions } from '../facts';
import { BACKUP_TABLES, type Backup, copyTables } from './backup-file';
import { planRestore, type RestoreMode, type RestorePlan } from './restore-plan';

/** @returns What a restore would do now. Changes nothing. */
export async function previewRestore(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<RestorePlan> {
  return planRestore(await copyTables(database, backup.madeAt), backup, mode);
}

async function write(database: MotievolgerDatabase, tables: RestorePlan['tables']): Promise<void> {
  for (const table of BACKUP_TABLES) await database.table(table).clear();
  for (const table of BACKUP_TABLES) await database.table(table).bulkPut(tables[table]);
}

/**
 * All or nothing, in one transaction.
 * @returns What was stored before, for {@link undoRestore}.
 * @throws {StorageError} `quota-full`, `closed`, `unavailable`; nothing is changed then.
 */
export function restoreBackup(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<Backup> {
  return withStorageErrors(() =>
    database.transaction('rw', [...BACKUP_TABLES, 'setAside'], async () => {
      const before = await copyTables(database, backup.madeAt);
      const { tables } = planRestore(before, backup, mode);
      await write(database, tables);
      // The motions of both sides are computed anew from the events of both.
      if (mode === 'merge')
        await refreshMotions(
          database,
          tables.motions.map(({ id }) => id),
        );
      return before;
    }),
  );
}

/** Everything as it was before the restore. */
export function undoRestore(database: MotievolgerDatabase, before: Backup): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', BACKUP_TABLES, () => write(database, before)),
  );
}
