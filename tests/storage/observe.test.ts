// Live queries look for the browser's own IndexedDB, whatever database they query.
import { listMotions } from './stored';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { StorageError } from '../../storage/errors';
import { importReading } from '../../storage/import-reading';
import { observe } from '../../storage/observe';

import { deventer, enschede, sampleReading } from './samples';
import { openTestDatabase, READ_AT } from './test-database';

it('a live list follows what is imported, until it is left', async () => {
  const database = await openTestDatabase();
  const seen = vi.fn();
  const stop = observe(async () => (await listMotions(database)).records.length).subscribe(
    seen,
    (error) => expect.unreachable(String(error)),
  );
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(0));
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(2));
  stop();
  const calls = seen.mock.calls.length;
  await database.motions.clear();
  expect(await database.motions.count()).toBe(0);
  expect(seen).toHaveBeenCalledTimes(calls);
});

it('a live list leaves out a damaged record and reports it', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await database.table('motions').put({ id: deventer.id, title: 7 });
  const list = await new Promise<Awaited<ReturnType<typeof listMotions>>>((resolve, reject) => {
    observe(() => listMotions(database)).subscribe(resolve, reject);
  });
  expect(list.records.map(({ id }) => id)).toEqual([enschede.id]);
  expect(list.setAside).toMatchObject([{ table: 'motions', key: deventer.id }]);
});

it('a failure of the store comes as one that a user can read', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const error = await new Promise((resolve) => {
    observe(() => Promise.reject(full)).subscribe(expect.unreachable, resolve);
  });
  expect(error).toBeInstanceOf(StorageError);
  expect(error).toMatchObject({ code: 'quota-full' });
});
