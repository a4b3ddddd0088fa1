import type { Transaction } from 'dexie';

/** One step from a shape of the database to the next. */
export type Migration = {
  version: number;
  /** Dexie's notation: primary key first, then what else is searched by. */
  stores: Record<string, string | null>;
  /** Changes the records of the version before; runs in the transaction of the upgrade. */
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
};
