/** The database of Motievolger: its tables, and opening it at the current version. */
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { StorageError, withStorageErrors } from './errors';
import { MIGRATIONS } from './migrations/migrations';
import type { Rows, SetAside } from './records';

export const DATABASE_NAME = 'motievolger';
/** Dexie counts versions in tenths: its 1 is the browser's 10. */
const DEXIE_VERSION_FACTOR = 10;

/** Rows have the types that this version writes; what is read still passes `checked`. */
export class MotievolgerDatabase extends Dexie {
  declare readonly documents: EntityTable<Rows['documents'], 'id'>;
  declare readonly motions: EntityTable<Rows['motions'], 'id'>;
  declare readonly events: EntityTable<Rows['events'], 'id'>;
  declare readonly notes: EntityTable<Rows['notes'], 'motionId'>;
  declare readonly settings: EntityTable<Rows['settings'], 'key'>;
  declare readonly jobs: Table<Rows['jobs'], string, Rows['jobs']>;
  declare readonly marks: EntityTable<Rows['marks'], 'motionId'>;
  declare readonly voteAdvices: EntityTable<Rows['voteAdvices'], 'motionId'>;
  declare readonly exchanged: EntityTable<Rows['exchanged'], 'key'>;
  declare readonly sharedFiles: EntityTable<Rows['sharedFiles'], 'key'>;
  declare readonly joins: Table<Rows['joins'], [string, string], Rows['joins']>;
  declare readonly files: EntityTable<Rows['files'], 'id'>;
  declare readonly unseen: EntityTable<Rows['unseen'], 'motionId'>;
  declare readonly replaced: EntityTable<Rows['replaced'], 'id'>;
  declare readonly corrections: EntityTable<Rows['corrections'], 'id'>;
  declare readonly printed: EntityTable<Rows['printed'], 'id'>;
  declare readonly labelRules: EntityTable<Rows['labelRules'], 'key'>;
  declare readonly setAside: Table<SetAside & { id?: number }, number, SetAside>;

  constructor(name: string, options: DexieOptions) {
    // What was said to be kept must be on the disk, also when the browser ends at once.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const shape = this.version(version).stores(stores);
      if (upgrade) shape.upgrade(upgrade);
    }
  }
}

export type OpenOptions = {
  name?: string;
  /** Another IndexedDB than the browser's, with its key range: for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
};

/** Dexie would open a newer database all the same, and this code would set its records aside. */
async function refuseNewerVersion(name: string, indexedDB?: IDBFactory): Promise<void> {
  const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
  const found = (await indexedDB?.databases())?.find((database) => database.name === name);
  if (Math.floor((found?.version ?? 0) / DEXIE_VERSION_FACTOR) > newest) {
    throw new StorageError('newer-version');
  }
}

/**
 * Opens the database, makes it on first use, and brings an older one to the current version. It
 * closes for good when another tab needs to upgrade it: what is asked of it then fails as `closed`.
 * @throws {StorageError} `blocked` while another tab holds an older version, `newer-version`,
 *   `unavailable`, `quota-full`.
 */
export async function openDatabase({
  name = DATABASE_NAME,
  ...factory
}: OpenOptions = {}): Promise<MotievolgerDatabase> {
  const database = new MotievolgerDatabase(name, factory);
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  database.on('blocked', () => reject(new StorageError('blocked')));
  // Dexie itself would open again after an upgrade elsewhere, and this code meet newer records.
  // The answer tells it whether to go on and do so; after a deletion it may.
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return true;
    database.close();
    return false;
  });
  try {
    await withStorageErrors(async () => {
      await refuseNewerVersion(name, factory.indexedDB ?? globalThis.indexedDB);
      await Promise.race([database.open(), blocked]);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}
