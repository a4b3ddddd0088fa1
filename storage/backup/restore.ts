/** Puts a backup in the place of what is stored, or beside it, and takes that back. */
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { refreshMotions } from '../facts';
import type { KeptFile } from '../records';
import { BACKUP_TABLES, type Backup, copyTables } from './backup-file';
import { planRestore, type RestoreMode, type RestorePlan } from './restore-plan';

/** What was stored before a restore. Kept in memory only: with the page it is gone for good. */
export type BeforeRestore = {
  tables: Backup;
  /** Those that went with their document: no backup holds them. */
  files: KeptFile[];
};

/** @returns What a restore would do now. Changes nothing. */
export async function previewRestore(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<RestorePlan> {
  return planRestore(await copyTables(database, backup.madeAt), backup, mode);
}

/** @returns The files whose document went. */
async function write(
  database: MotievolgerDatabase,
  tables: RestorePlan['tables'],
): Promise<KeptFile[]> {
  for (const table of BACKUP_TABLES) await database.table(table).clear();
  for (const table of BACKUP_TABLES) await database.table(table).bulkPut(tables[table]);
  const orphans = database.files.where('id').noneOf(tables.documents.map(({ id }) => id));
  const files = await orphans.toArray();
  await database.files.bulkDelete(files.map(({ id }) => id));
  return files;
}

/**
 * All or nothing, in one transaction.
 * @returns For {@link undoRestore}.
 * @throws {StorageError} `quota-full`, `closed`, `unavailable`; nothing is changed then.
 */
export function restoreBackup(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<BeforeRestore> {
  return withStorageErrors(() =>
    database.transaction('rw', [...BACKUP_TABLES, 'files', 'setAside'], async () => {
      const before = await copyTables(database, backup.madeAt);
      const { tables } = planRestore(before, backup, mode);
      const files = await write(database, tables);
      // The motions of both sides are computed anew from the events of both.
      if (mode === 'merge')
        await refreshMotions(
          database,
          tables.motions.map(({ id }) => id),
        );
      return { tables: before, files };
    }),
  );
}

/** Everything as it was before the restore. */
export function undoRestore(
  database: MotievolgerDatabase,
  { tables, files }: BeforeRestore,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', [...BACKUP_TABLES, 'files'], async () => {
      await write(database, tables);
      await database.files.bulkPut(files);
    }),
  );
}
