/**
 * Everything read from the database passes its schema here. A record that fails is taken out of its
 * table and kept in `setAside`, whole, and every answer says that it was: nothing disappears in
 * silence, and one bad record never takes a list down.
 */
import { z } from 'zod';
import type { MotievolgerDatabase } from './database';
import { StorageError, toStorageError } from './errors';
import { type CheckedTable, PRIMARY_KEYS, type SetAside } from './records';

export type Checked<Entry> = {
  records: Entry[];
  /** Those among the rows asked for that failed now. */
  refused: SetAside[];
};

/** What came out of a table, and what of it was set aside and has not come back since. */
export type Listed<Entry> = { records: Entry[]; setAside: SetAside[] };

function keyOf(table: CheckedTable, record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  return String(Reflect.get(record, PRIMARY_KEYS[table]) ?? '');
}

/** @param rows - As they came out of `table`, whatever their static type says. */
export function checkRows<Entry>(
  table: CheckedTable,
  schema: z.ZodType<Entry>,
  rows: readonly unknown[],
): Checked<Entry> {
  const checked: Checked<Entry> = { records: [], refused: [] };
  for (const record of rows) {
    const parsed = schema.safeParse(record);
    if (parsed.success) checked.records.push(parsed.data);
    else {
      const reason = z.prettifyError(parsed.error);
      checked.refused.push({ table, key: keyOf(table, record), reason, record });
    }
  }
  return checked;
}

/** Those of `setAside` that have no record in their place again. */
export function stillMissing(
  setAside: readonly SetAside[],
  table: CheckedTable,
  rows: readonly unknown[],
): SetAside[] {
  const present = new Set(rows.map((row) => keyOf(table, row)));
  return setAside.filter((entry) => entry.table === table && !present.has(entry.key));
}

function mayStayInPlace(error: unknown): boolean {
  const isLiveQuery = error instanceof Error && error.name === 'ReadOnlyError';
  const failure = toStorageError(error);
  return isLiveQuery || (failure instanceof StorageError && failure.code === 'quota-full');
}

/**
 * Moves refused records to `setAside`. In a live query, which may not write, or on a full disk they
 * stay where they are for now: left out and reported all the same.
 */
export async function moveAside(
  database: MotievolgerDatabase,
  refused: readonly SetAside[],
): Promise<void> {
  if (refused.length === 0) return;
  const tables = [...new Set(refused.map(({ table }) => table))];
  try {
    await database.transaction('rw', [...tables, 'setAside'], async () => {
      for (const entry of refused) {
        // Another context may have moved it, or replaced it by a good one, since it was read.
        const now: unknown = await database.table(entry.table).get(entry.key);
        if (JSON.stringify(now) !== JSON.stringify(entry.record)) continue;
        await database.setAside.add({ ...entry });
        await database.table(entry.table).delete(entry.key);
      }
    });
  } catch (error) {
    if (!mayStayInPlace(error)) throw error;
  }
}

/** What has been set aside from `tables` before, without the row ids. */
export async function listSetAside(
  database: MotievolgerDatabase,
  tables: readonly CheckedTable[],
): Promise<SetAside[]> {
  const rows = await database.setAside.where('table').anyOf(tables).toArray();
  return rows.map(({ table, key, reason, record }) => ({ table, key, reason, record }));
}

/** One table's answer: refused records moved aside, and reported with those of before. */
export async function listed<Entry>(
  database: MotievolgerDatabase,
  table: CheckedTable,
  schema: z.ZodType<Entry>,
  rows: readonly unknown[],
): Promise<Listed<Entry>> {
  const before = await listSetAside(database, [table]);
  const { records, refused } = checkRows(table, schema, rows);
  await moveAside(database, refused);
  return { records, setAside: [...stillMissing(before, table, rows), ...refused] };
}
