import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFromReading } from '../../motions/history/events-from-reading';
import { importReading } from '../../storage/import-reading';
import { saveNote } from '../../storage/notes';
import { removeDocument, restoreDocument } from '../../storage/remove-document';
import { loadReading } from '../../storage/views/queries';
import {
  readingArbitrary,
  twoDocumentsArbitrary,
  twoVersionsArbitrary,
} from '../fixtures/arbitraries';
import { findNote, listMotions } from './stored';
import { everything, LATER, openTestDatabase, READ_AT } from './test-database';

const RUNS = { numRuns: 25 };
const first = { readAt: READ_AT };
const second = { readAt: LATER };

describe('storing a document', () => {
  it('gives back what was read', async () => {
    await fc.assert(
      fc.asyncProperty(readingArbitrary, async (reading) => {
        const database = await openTestDatabase();
        await importReading(database, reading, first);
        const back = await loadReading(database, reading.document.sha256);
        expect(back).toStrictEqual({ reading, setAside: [] });
      }),
      RUNS,
    );
  });

  it('twice is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(readingArbitrary, async (reading) => {
        const database = await openTestDatabase();
        await importReading(database, reading, first);
        const once = await everything(database);
        const again = await importReading(database, reading, second);
        expect(again.outcome).toBe('unchanged');
        expect(await everything(database)).toStrictEqual(once);
      }),
      RUNS,
    );
  });

  it('in two tabs at the same moment happens once', async () => {
    await fc.assert(
      fc.asyncProperty(readingArbitrary, async (reading) => {
        const profile = new IDBFactory();
        const one = await openTestDatabase(profile);
        const other = await openTestDatabase(profile);
        const results = await Promise.all([
          importReading(one, reading, first),
          importReading(other, reading, second),
        ]);
        expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'unchanged']);
        expect(await one.events.count()).toBe(eventsFromReading(reading).length);
      }),
      RUNS,
    );
  });

  it('gives the same facts in any order', async () => {
    await fc.assert(
      fc.asyncProperty(twoDocumentsArbitrary, async ([one, other]) => {
        const database = await openTestDatabase();
        await importReading(database, one, first);
        await importReading(database, other, first);
        const reversed = await openTestDatabase();
        await importReading(reversed, other, first);
        await importReading(reversed, one, first);
        expect(await everything(reversed)).toStrictEqual(await everything(database));
      }),
      RUNS,
    );
  });
});

describe('a newer version of a document', () => {
  it('leaves nothing of the older one but the notes, and the motions they are on', async () => {
    await fc.assert(
      fc.asyncProperty(twoVersionsArbitrary, async ([older, newer]) => {
        const database = await openTestDatabase();
        await importReading(database, older, first);
        for (const { id } of older.motions)
          await saveNote(database, id, 'Ask the alderman', READ_AT);
        const { outcome } = await importReading(database, newer, second);
        expect(outcome).toBe('replaced');
        expect((await loadReading(database, older.document.sha256)).reading).toBeNull();
        expect((await loadReading(database, newer.document.sha256)).reading).toEqual(newer);
        for (const { id } of older.motions) {
          expect((await findNote(database, id)).records).toMatchObject([
            { text: 'Ask the alderman' },
          ]);
        }
        const kept = new Set([...older.motions, ...newer.motions].map(({ id }) => id));
        const motions = await listMotions(database);
        expect(new Set(motions.records.map(({ id }) => id))).toEqual(kept);
      }),
      RUNS,
    );
  });
});

describe('removing a document', () => {
  it('and taking that back leaves everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(twoDocumentsArbitrary, async ([one, other]) => {
        const database = await openTestDatabase();
        await importReading(database, one, first);
        await importReading(database, other, second);
        for (const { id } of one.motions.slice(0, 1)) await saveNote(database, id, 'x', LATER);
        const before = await everything(database);
        const removed = await removeDocument(database, one.document.sha256);
        if (!removed) throw new Error('the document was stored');
        expect(await database.documents.count()).toBe(1);
        expect(await restoreDocument(database, removed)).toBe(true);
        expect(await everything(database)).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  it('leaves what there was without it', async () => {
    await fc.assert(
      fc.asyncProperty(twoDocumentsArbitrary, async ([one, other]) => {
        const database = await openTestDatabase();
        await importReading(database, one, first);
        const before = await everything(database);
        await importReading(database, other, second);
        await removeDocument(database, other.document.sha256);
        expect(await everything(database)).toStrictEqual(before);
      }),
      RUNS,
    );
  });
});
