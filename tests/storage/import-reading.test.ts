import { describe, expect, it } from 'vitest';
import type { Reading } from '../../motions/model';
import { importReading } from '../../storage/import-reading';
import { saveNote } from '../../storage/notes';
import { removeDocument, restoreDocument } from '../../storage/remove-document';
import { listDocuments, loadReading } from '../../storage/views/queries';
import { deventer, enschede, sampleReading } from './samples';
import { listMotions } from './stored';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const url = 'https://vng.nl/verantwoording.pdf';

describe('a second document', () => {
  type Case = {
    name: string;
    one: Reading['document'];
    other: Reading['document'];
    outcome: string;
  };
  const document = (letter: string, fields: Partial<Reading['document']>) =>
    sampleReading(letter, fields).document;
  const cases: Case[] = [
    {
      name: 'at the same address replaces the first',
      one: document('a', { url, title: 'Concept' }),
      other: document('b', { url }),
      outcome: 'replaced',
    },
    {
      name: 'at the same address, opened at a page, too',
      one: document('a', { url }),
      other: document('b', { url: `${url}#page=7` }),
      outcome: 'replaced',
    },
    {
      name: 'from a file, with the same kind, title and meeting, too',
      one: document('a', { url }),
      other: document('b', { title: 'VERANTWOORDING  moties' }),
      outcome: 'replaced',
    },
    {
      name: 'at another address stands beside it',
      one: document('a', { url }),
      other: document('b', { url: 'https://vng.nl/andere.pdf' }),
      outcome: 'added',
    },
    {
      name: 'for another meeting stands beside it',
      one: document('a', {}),
      other: document('b', { meeting: { kind: 'ALV', date: '2024-06-26' } }),
      outcome: 'added',
    },
    {
      name: 'of another kind stands beside it',
      one: document('a', {}),
      other: document('b', { kind: 'besluiten' }),
      outcome: 'added',
    },
    {
      name: 'is no version of the first when neither names a meeting',
      one: document('a', { meeting: null }),
      other: document('b', { meeting: null }),
      outcome: 'added',
    },
    {
      name: 'is no version of the first when neither has a title',
      one: document('a', { title: '' }),
      other: document('b', { title: '' }),
      outcome: 'added',
    },
  ];
  it.each(cases)('$name', async ({ one, other, outcome }) => {
    const database = await openTestDatabase();
    await importReading(database, { ...sampleReading('a'), document: one }, { readAt: READ_AT });
    const reading = { ...sampleReading('b'), document: other };
    const result = await importReading(database, reading, { readAt: LATER });
    expect(result).toEqual({ outcome, documentId: other.sha256, motions: 2 });
    const ids = (await listDocuments(database)).records.map(({ id }) => id).toSorted();
    expect(ids).toEqual(outcome === 'added' ? [one.sha256, other.sha256] : [other.sha256]);
  });
});

it('reading the same bytes better replaces what was read before', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  const better = { ...sampleReading('a'), motions: [{ ...deventer, request: 'Meer geld.' }] };
  expect(await importReading(database, better, { readAt: LATER })).toMatchObject({
    outcome: 'replaced',
    motions: 1,
  });
  expect((await loadReading(database, 'a'.repeat(64))).reading).toEqual(better);
});

it('a known address stays known when the same bytes come from a file', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a', { url }), { readAt: READ_AT });
  const again = await importReading(database, sampleReading('a'), { readAt: LATER });
  expect(again.outcome).toBe('unchanged');
  expect((await listDocuments(database)).records).toMatchObject([{ url, readAt: READ_AT }]);
});

it('a reading that breaks the model is refused, and nothing of it is stored', async () => {
  const database = await openTestDatabase();
  const wrong = sampleReading('a', { sha256: 'no hash' });
  await expect(async () => importReading(database, wrong, { readAt: READ_AT })).rejects.toThrow();
  expect(await database.documents.count()).toBe(0);
});

it('a motion that no document speaks of goes with its last document', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a', { url }), { readAt: READ_AT });
  const without = { ...sampleReading('b', { url }), motions: [enschede] };
  await importReading(database, without, { readAt: LATER });
  expect((await listMotions(database)).records.map(({ id }) => id)).toEqual([enschede.id]);
});

describe('a removed document', () => {
  it('leaves the motions with a note', async () => {
    const database = await openTestDatabase();
    await importReading(database, sampleReading('a'), { readAt: READ_AT });
    await saveNote(database, deventer.id, 'Bellen', READ_AT);
    await removeDocument(database, 'a'.repeat(64));
    expect((await listMotions(database)).records.map(({ id }) => id)).toEqual([deventer.id]);
    await saveNote(database, deventer.id, ' ', LATER);
    expect((await listMotions(database)).records).toEqual([]);
  });

  it('is null when it was not there', async () => {
    expect(await removeDocument(await openTestDatabase(), 'a'.repeat(64))).toBeNull();
  });

  it('does not come back beside a newer version', async () => {
    const database = await openTestDatabase();
    await importReading(database, sampleReading('a'), { readAt: READ_AT });
    const removed = await removeDocument(database, 'a'.repeat(64));
    await importReading(database, sampleReading('b'), { readAt: LATER });
    expect(removed && (await restoreDocument(database, removed))).toBe(false);
    expect(await database.documents.count()).toBe(1);
  });
});
