/** Puts a backup in the place of what is stored, or beside it, and takes that back. */
import { applyAll } from '../corrections';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { FACT_TABLES, refreshMotions } from '../facts';
import type { KeptFile } from '../records';
import { BACKUP_TABLES, type Backup, copyTables } from './backup-file';
import { filesFromBackup } from './backup-kept-files';
import { planRestore, type RestoreMode, type RestorePlan } from './restore-plan';

/** What was stored before a restore. Kept in memory only: with the page it is gone for good. */
export type BeforeRestore = {
  tables: Backup;
  /** Those that went with their document. */
  files: KeptFile[];
  /** The ids of those that the restore brought. */
  broughtFiles: string[];
};

/** @returns What a restore would do now. Changes nothing. */
export async function previewRestore(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<RestorePlan> {
  const here = await copyTables(database, backup.madeAt);
  return planRestore(here, { backup, kept: await keptIds(database) }, mode);
}

const keptIds = async (database: MotievolgerDatabase): Promise<Set<string>> =>
  new Set(await database.files.toCollection().primaryKeys());

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
 * @throws {FileError} `damaged`, for a file from disk that is not what it was; nothing is changed then.
 * @throws {StorageError} `quota-full`, `closed`, `unavailable`; nothing is changed then.
 */
export async function restoreBackup(
  database: MotievolgerDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<BeforeRestore> {
  // Before the transaction, which would end while this is waited for.
  const inBackup = new Map((await filesFromBackup(backup.files ?? [])).map((one) => [one.id, one]));
  return withStorageErrors(() =>
    database.transaction('rw', [...new Set([...BACKUP_TABLES, ...FACT_TABLES])], async () => {
      const before = await copyTables(database, backup.madeAt);
      const kept = await keptIds(database);
      const { tables, files: missing } = planRestore(before, { backup, kept }, mode);
      const files = await write(database, tables);
      const brought = missing.flatMap(({ id }) => inBackup.get(id) ?? []);
      await database.files.bulkPut(brought);
      // The motions of both sides are computed anew from the events of both.
      if (mode === 'merge') {
        await refreshMotions(
          database,
          tables.motions.map(({ id }) => id),
        );
        await applyAll(database, tables.corrections);
      }
      return { tables: before, files, broughtFiles: brought.map(({ id }) => id) };
    }),
  );
}

/** Everything as it was before the restore. */
export function undoRestore(
  database: MotievolgerDatabase,
  { tables, files, broughtFiles }: BeforeRestore,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', [...BACKUP_TABLES, 'files'], async () => {
      await database.files.bulkDelete(broughtFiles);
      await write(database, tables);
      await database.files.bulkPut(files);
    }),
  );
}
