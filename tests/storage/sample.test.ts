import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageFactsSource } from '../../components/messaging/page-facts';
import type { Reading } from '../../motions/model';
import { isSampleDocument } from '../../motions/sample';
import { backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { importReading } from '../../storage/import-reading';
import { saveNote } from '../../storage/notes';
import { removeSample } from '../../storage/sample';
import { DEFAULT_SETTINGS } from '../../storage/settings';
import { loadOverview } from '../../storage/views/lives';
import { version1 } from '../fixtures/database/version-1';
import { profileWith } from './raw-database';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const paragraph = (text: string) => ({
  ...{ kind: 'text' as const, level: 0, text, links: [], anchor: null },
  ...{ isBold: false, inside: null },
});
const ADDRESS = 'chrome-extension://abcdef/voorbeeld.pdf';
const invented = { ...deventer, id: 'verzonnen', title: 'Een verzonnen motie over bankjes' };
const sample = (): Reading => ({
  ...sampleReading('b', { url: ADDRESS, title: 'Verantwoording moties (voorbeeld)' }),
  motions: [invented],
});

async function stored(...readings: Reading[]) {
  const database = await openTestDatabase();
  for (const reading of readings) await importReading(database, reading, { readAt: READ_AT });
  return database;
}
const idsIn = async (database: Awaited<ReturnType<typeof stored>>) => {
  const overview = await loadOverview(database);
  return { ...overview, ids: overview.motions.map(({ motion }) => motion.id).toSorted() };
};

describe('het voorbeeld', () => {
  const sha256 = createHash('sha256').update(readFileSync('public/voorbeeld.pdf')).digest('hex');

  it.each([
    { name: 'in de extensie', document: { sha256: 'a', url: ADDRESS }, is: true },
    {
      name: 'in Firefox',
      document: { sha256: 'a', url: 'moz-extension://a-b/voorbeeld.pdf' },
      is: true,
    },
    { name: 'opgeslagen en van schijf geopend', document: { sha256 }, is: true },
    { name: 'een eigen bestand', document: { sha256: 'a' }, is: false },
    { name: 'op een site', document: { sha256, url: 'https://vng.nl/voorbeeld.pdf' }, is: false },
    { name: 'een ander adres', document: { sha256: 'a', url: `${ADDRESS}x` }, is: false },
  ])('$name: $is', ({ document, is }) => {
    expect(isSampleDocument(document), 'update SAMPLE_SHA256 when the sample changes').toBe(is);
  });

  it('is te zien zolang er niets anders is, en dat wordt gezegd', async () => {
    expect(await idsIn(await stored(sample()))).toMatchObject({
      sample: 'alone',
      ids: [invented.id],
    });
  });

  it('telt naast echte documenten nergens mee', async () => {
    const database = await stored(sample(), sampleReading('a'));
    const { sample: where, ids, documents } = await idsIn(database);
    expect(where).toBe('beside');
    expect(ids).toEqual([deventer.id, enschede.id].toSorted());
    expect(documents.map(({ id }) => id)).toEqual(['a'.repeat(64)]);
  });

  it('wordt op een pagina van vng.nl niet herkend, ook niet als er niets anders is', async () => {
    const source = new PageFactsSource(await stored(sample()));
    const url = 'https://vng.nl/artikelen/agenda';
    const { facts } = await source.ofPage(
      {
        url,
        title: 'Agenda',
        containers: [],
        blocks: [paragraph(`Motie Deventer “${invented.title}”`)],
        links: [],
        promising: [],
      },
      DEFAULT_SETTINGS,
    );
    expect(facts.motions).toEqual([]);
  });

  it('staat niet in een back-up of dossier, met wat erop is gezet', async () => {
    const database = await stored(sample(), sampleReading('a'));
    await saveNote(database, invented.id, 'Probeer maar', READ_AT);
    await saveNote(database, deventer.id, 'Vragen aan het college', READ_AT);
    const backup = parseBackup(backupText(await makeBackup(database, LATER)));
    expect(backup.documents.map(({ id }) => id)).toEqual(['a'.repeat(64)]);
    expect(backup.motions.map(({ id }) => id)).not.toContain(invented.id);
    expect(backup.notes.map(({ motionId }) => motionId)).toEqual([deventer.id]);
    const dossier = await makeDossier(database, null, LATER);
    expect(dossier.motions.map(({ motionId }) => motionId)).toEqual([deventer.id]);
  });

  it('komt niet terug uit een back-up van voordat het gemerkt werd', async () => {
    const database = await stored(sampleReading('a'));
    const backup = await makeBackup(database, LATER);
    const documents = backup.documents.map((document) => ({ ...document, url: ADDRESS }));
    expect(parseBackup(backupText({ ...backup, documents })).documents).toEqual([]);
  });

  it('gaat met één handeling weg, met wat erop is gezet; al het andere blijft', async () => {
    const database = await stored(sample(), sampleReading('a'));
    await saveNote(database, invented.id, 'Probeer maar', READ_AT);
    await saveNote(database, deventer.id, 'Vragen aan het college', READ_AT);
    await removeSample(database);
    expect(await idsIn(database)).toMatchObject({ sample: 'none' });
    expect(await database.motions.get(invented.id)).toBeUndefined();
    expect(await database.notes.toCollection().primaryKeys()).toEqual([deventer.id]);
    expect(await database.documents.count()).toBe(1);
  });

  it('wordt gemerkt in een database van voordat het gemerkt werd', async () => {
    const [document] = version1.records.documents ?? [];
    const records = {
      ...version1.records,
      documents: [Object.assign({}, document, { url: ADDRESS })],
    };
    const database = await openTestDatabase(await profileWith({ ...version1, records }));
    expect((await loadOverview(database)).sample).toBe('alone');
  });
});
