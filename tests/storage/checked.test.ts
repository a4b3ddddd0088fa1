import { describe, expect, it } from 'vitest';
import { importReading } from '../../storage/import-reading';
import { loadSettings } from '../../storage/settings';
import { listDocuments, loadReading } from '../../storage/views/queries';
import { deventer, enschede, sampleReading } from './samples';
import { findNote, listMotions } from './stored';
import { openTestDatabase, READ_AT } from './test-database';

const documentId = 'a'.repeat(64);

async function damaged(table: string, record: object) {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await database.table(table).put(record);
  return database;
}

describe('a damaged record is set aside, reported, and takes nothing else along:', () => {
  it('a document', async () => {
    const record = { id: 'b'.repeat(64), kind: 'roman' };
    const database = await damaged('documents', record);
    const { records, setAside } = await listDocuments(database);
    expect(records.map(({ id }) => id)).toEqual([documentId]);
    expect(setAside).toMatchObject([{ table: 'documents', key: record.id, record }]);
    expect(setAside[0]?.reason).toContain('kind');
    expect(await database.documents.count()).toBe(1);
    expect(await database.setAside.count()).toBe(1);
  });

  it('a motion', async () => {
    const database = await damaged('motions', { id: deventer.id, title: 7 });
    const { records, setAside } = await listMotions(database);
    expect(records.map(({ id }) => id)).toEqual([enschede.id]);
    expect(setAside).toMatchObject([{ table: 'motions', key: deventer.id }]);
  });

  it('an event of a document', async () => {
    const id = `${documentId}/0/verantwoording`;
    const database = await damaged('events', { id, documentId, kind: 'gerucht' });
    const { reading, setAside } = await loadReading(database, documentId);
    const { account, ...withoutAccount } = deventer;
    expect(reading?.motions).toEqual([withoutAccount, enschede]);
    expect(setAside).toMatchObject([{ table: 'events', key: id }]);
  });

  it('a note', async () => {
    const database = await damaged('notes', { motionId: deventer.id, text: 7 });
    const { records, setAside } = await findNote(database, deventer.id);
    expect(records).toEqual([]);
    expect(setAside).toMatchObject([{ table: 'notes', record: { text: 7 } }]);
  });

  it('a setting', async () => {
    const database = await damaged('settings', { key: 'theme', value: 'pink' });
    await database.settings.put({ key: 'gemeenten', value: ['gm0150'] });
    const { settings, setAside } = await loadSettings(database);
    expect(settings).toMatchObject({ theme: 'system', gemeenten: ['gm0150'] });
    expect(setAside).toMatchObject([{ table: 'settings', key: 'theme' }]);
  });
});

it('what was set aside stays reported, once', async () => {
  const database = await damaged('motions', { id: deventer.id, title: 7 });
  const first = await listMotions(database);
  expect(await listMotions(database)).toEqual(first);
  expect(await database.setAside.count()).toBe(1);
});

it('reading the document again repairs it', async () => {
  const id = `${documentId}/0/verantwoording`;
  const database = await damaged('events', { id, documentId, kind: 'gerucht' });
  const again = await importReading(database, sampleReading('a'), { readAt: READ_AT });
  expect(again.outcome).toBe('replaced');
  const repaired = await loadReading(database, documentId);
  expect(repaired).toEqual({ reading: sampleReading('a'), setAside: [] });
});

it('reading the document again brings back a motion that was set aside', async () => {
  const database = await damaged('motions', { id: deventer.id, title: 7 });
  await listMotions(database);
  const again = await importReading(database, sampleReading('a'), { readAt: READ_AT });
  expect(again.outcome).toBe('unchanged');
  const { records, setAside } = await listMotions(database);
  expect(records.map(({ id }) => id)).toEqual([deventer.id, enschede.id]);
  expect(setAside).toEqual([]);
});
