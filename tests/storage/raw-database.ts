import { IDBFactory } from 'fake-indexeddb';
import { DATABASE_NAME } from '../../storage/database';
import type { RawDatabase } from '../fixtures/database/version-1';

function settled(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A browser profile with a database in it that this code did not make. */
export async function profileWith({ version, stores, records }: RawDatabase): Promise<IDBFactory> {
  const profile = new IDBFactory();
  const request = profile.open(DATABASE_NAME, version);
  request.onupgradeneeded = () => {
    for (const { name, indexes, ...options } of stores) {
      const store = request.result.createObjectStore(name, options);
      for (const index of indexes) {
        // Dexie's name of an index on several fields.
        store.createIndex(typeof index === 'string' ? index : `[${index.join('+')}]`, index);
      }
      for (const record of records[name] ?? []) store.add(record);
    }
  };
  const database = await settled(request);
  database.close();
  return profile;
}
