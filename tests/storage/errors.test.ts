import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../storage/database';
import { StorageError, toStorageError } from '../../storage/errors';
import { importReading } from '../../storage/import-reading';
import { MIGRATIONS } from '../../storage/migrations/migrations';
import { profileWith } from './raw-database';
import { sampleReading } from './samples';
import { listMotions } from './stored';
import { openTestDatabase, READ_AT } from './test-database';

describe('a user can read what is wrong when', () => {
  const named = (name: string, cause?: unknown) =>
    Object.assign(new Error(name, { cause }), { name });
  const full = new DOMException('full', 'QuotaExceededError');
  it.each([
    { name: 'the disk is full', error: full, code: 'quota-full' },
    {
      name: 'the disk is full, inside an aborted transaction',
      error: new Dexie.AbortError('aborted', full),
      code: 'quota-full',
    },
    {
      name: 'the extension is older than the data',
      error: new Dexie.OpenFailedError('no', named('VersionError')),
      code: 'newer-version',
    },
    {
      name: 'a private window has no database',
      error: new Dexie.MissingAPIError('no'),
      code: 'unavailable',
    },
    {
      name: 'a private window refuses to open one',
      error: new Dexie.DatabaseClosedError('no', named('InvalidStateError')),
      code: 'unavailable',
    },
    {
      name: 'another tab closed the database',
      error: new Dexie.DatabaseClosedError('closed'),
      code: 'closed',
    },
  ])('$name', ({ error, code }) => {
    const storageError = toStorageError(error);
    expect(storageError).toBeInstanceOf(StorageError);
    expect(storageError).toMatchObject({ code, cause: error });
  });
});

it.each([
  { name: 'a bug', error: new TypeError('x is undefined') },
  { name: 'something that is no error', error: 'text' },
])('$name comes out unchanged', ({ error }) => {
  expect(toStorageError(error)).toBe(error);
});

describe('opening', () => {
  it('refuses the data of a newer version, and leaves them alone', async () => {
    const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
    const profile = await profileWith({
      version: (newest + 1) * 10,
      stores: [{ name: 'motions', keyPath: 'id', autoIncrement: false, indexes: [] }],
      records: { motions: [{ id: 'from the future' }] },
    });
    await expect(openTestDatabase(profile)).rejects.toMatchObject({ code: 'newer-version' });
    expect(await profile.databases()).toMatchObject([{ version: (newest + 1) * 10 }]);
  });

  it('says that another tab holds an older version', async () => {
    const profile = new IDBFactory();
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = profile.open(DATABASE_NAME, 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openTestDatabase(profile)).rejects.toMatchObject({ code: 'blocked' });
    older.close();
  });

  it('makes way for a newer version in another tab', async () => {
    const profile = new IDBFactory();
    const database = await openTestDatabase(profile);
    await new Promise((resolve) => {
      profile.open(DATABASE_NAME, 1000).onsuccess = resolve;
    });
    await expect(listMotions(database)).rejects.toMatchObject({ code: 'closed' });
    const imported = importReading(database, sampleReading('a'), { readAt: READ_AT });
    await expect(imported).rejects.toMatchObject({ code: 'closed' });
  });
});
