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

describe('een gebruiker kan lezen wat er is als', () => {
  const named = (name: string, cause?: unknown) =>
    Object.assign(new Error(name, { cause }), { name });
  const full = new DOMException('full', 'QuotaExceededError');
  it.each([
    { name: 'de schijf vol is', error: full, code: 'quota-full' },
    {
      name: 'de schijf vol is, binnen een afgebroken handeling',
      error: new Dexie.AbortError('aborted', full),
      code: 'quota-full',
    },
    {
      name: 'de extensie ouder is dan de gegevens',
      error: new Dexie.OpenFailedError('no', named('VersionError')),
      code: 'newer-version',
    },
    {
      name: 'een privévenster geen database heeft',
      error: new Dexie.MissingAPIError('no'),
      code: 'unavailable',
    },
    {
      name: 'een privévenster er geen wil openen',
      error: new Dexie.DatabaseClosedError('no', named('InvalidStateError')),
      code: 'unavailable',
    },
    {
      name: 'een ander tabblad de database sloot',
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
  { name: 'een fout van ons', error: new TypeError('x is undefined') },
  { name: 'iets wat geen fout is', error: 'text' },
])('$name komt er onveranderd uit', ({ error }) => {
  expect(toStorageError(error)).toBe(error);
});

describe('openen', () => {
  it('weigert de gegevens van een nieuwere versie, en laat ze met rust', async () => {
    const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
    const profile = await profileWith({
      version: (newest + 1) * 10,
      stores: [{ name: 'motions', keyPath: 'id', autoIncrement: false, indexes: [] }],
      records: { motions: [{ id: 'from the future' }] },
    });
    await expect(openTestDatabase(profile)).rejects.toMatchObject({ code: 'newer-version' });
    expect(await profile.databases()).toMatchObject([{ version: (newest + 1) * 10 }]);
  });

  it('zegt dat een ander tabblad een oudere versie vasthoudt', async () => {
    const profile = new IDBFactory();
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = profile.open(DATABASE_NAME, 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openTestDatabase(profile)).rejects.toMatchObject({ code: 'blocked' });
    older.close();
  });

  it('maakt plaats voor een nieuwere versie in een ander tabblad', async () => {
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
