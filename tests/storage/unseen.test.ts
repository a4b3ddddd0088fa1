import { describe, expect, it } from 'vitest';
import type { GemeenteCode, Motion, Reading } from '../../motions/model';
import { backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import { restoreBackup, undoRestore } from '../../storage/backup/restore';
import type { MotievolgerDatabase } from '../../storage/database';
import { deleteEverything, restoreEverything } from '../../storage/delete-everything';
import { importReading } from '../../storage/import-reading';
import { decideJoin } from '../../storage/joins';
import { removeDocument, restoreDocument } from '../../storage/remove-document';
import { markAllSeen, markSeen, undoAllSeen } from '../../storage/unseen';
import { listNewMotions } from '../../storage/views/new-motions';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const DEVENTER: GemeenteCode[] = ['gm0150'];
const ENSCHEDE: GemeenteCode[] = ['gm0153'];
const june = { kind: 'ALV', date: '2025-06-18' } as const;
const url = 'https://vng.nl/artikelen/agenda-en-stukken-alv-18-juni-2025';

const put = (motion: Motion, title: string, patch: Partial<Motion> = {}): Motion => ({
  ...motion,
  id: `${title.toLowerCase().replaceAll(' ', '-')}-${motion.id}`,
  ...{ title, meeting: june },
  ...patch,
});
const benches = put(deventer, 'Bankjes langs de wandelroute');
const ferry = put(deventer, 'Een eerlijke prijs voor de veerpont');
const shade = put(enschede, 'Schaduw op het schoolplein');

/** An agenda with `motions`; each letter stands for other words of the page. */
const agenda = (letter: string, motions: Motion[], document = {}): Reading => ({
  ...sampleReading(letter, { kind: 'agenda', title: 'Agenda', meeting: june, url, ...document }),
  motions,
});

const read = (database: MotievolgerDatabase, reading: Reading, own = DEVENTER) =>
  importReading(database, reading, { readAt: READ_AT, own });
async function afterReading(...readings: Reading[]) {
  const database = await openTestDatabase();
  for (const reading of readings) await read(database, reading);
  return database;
}
const titles = async (database: MotievolgerDatabase, own = DEVENTER) =>
  (await listNewMotions(database, own)).map(({ title }) => title).toSorted();

describe('nieuw is een eigen motie', () => {
  it('die door een lezing binnenkomt, tot zij geopend is', async () => {
    const database = await afterReading(agenda('a', [benches, ferry, shade]));
    expect(await titles(database)).toEqual([benches.title, ferry.title]);
    await markSeen(database, benches.id);
    expect(await titles(database)).toEqual([ferry.title]);
  });

  it.each([
    { name: 'van een andere gemeente', reading: agenda('a', [shade]) },
    {
      name: 'van jaren her, naast een stuk van nu',
      reading: agenda(
        'a',
        [put(deventer, 'Oud', { meeting: { kind: 'ALV', date: '2019-06-05' } })],
        {
          ...{ url: 'https://vng.nl/oud', meeting: { kind: 'ALV', date: '2019-06-05' } },
        },
      ),
    },
    {
      name: 'waarover een verantwoording van jaren later gaat',
      reading: {
        ...sampleReading('a'),
        motions: [
          put(deventer, 'Oud', { meeting: { kind: 'ALV', date: '2022-06-29' } }),
          put(enschede, 'Minder oud', { meeting: { kind: 'Najaars ALV', date: '2024-11-29' } }),
        ],
      },
    },
    {
      name: 'uit het voorbeeld',
      reading: agenda('a', [benches], { url: 'chrome-extension://abc/voorbeeld.pdf' }),
    },
  ])('maar niet een motie $name', async ({ reading }) => {
    const now = agenda('f', [shade], { url: 'https://vng.nl/nu' });
    const database = await afterReading(now, reading);
    expect(await titles(database)).toEqual([]);
  });

  it('ook uit een pagina die niet zegt voor welke ALV', async () => {
    const undated = put(deventer, 'Zonder datum', { meeting: null });
    const reading = agenda('a', [undated], { meeting: null });
    expect(await titles(await afterReading(reading))).toEqual([undated.title]);
  });
});

describe('niets van vroeger heet ineens nieuw', () => {
  it('als iemand pas later een gemeente kiest, of een andere', async () => {
    const database = await openTestDatabase();
    await read(database, agenda('a', [benches, shade]), []);
    expect(await titles(database, DEVENTER)).toEqual([]);
    await read(database, agenda('b', [benches, shade, ferry]), DEVENTER);
    expect(await titles(database, ENSCHEDE)).toEqual([]);
    expect(await titles(database, DEVENTER)).toEqual([ferry.title]);
  });

  it('als een eerdere versie van de extensie haar al had, en de pagina opnieuw gelezen wordt', async () => {
    const database = await openTestDatabase();
    await importReading(database, agenda('a', [benches]), { readAt: READ_AT });
    await database.documents.toCollection().modify({ generation: 1 });
    const renamed = { ...benches, id: 'anders', title: 'Bankjes langs de wandelroutes' };
    await read(database, agenda('a', [renamed, ferry]));
    expect(await titles(database)).toEqual([ferry.title]);
  });

  it.each([
    { name: 'gezien blijft gezien', isOpened: true, expected: [] },
    { name: 'nieuw blijft nieuw', isOpened: false, expected: ['Bankjes langs de wandelroutes'] },
  ])('als een nieuwe versie van de pagina haar iets anders noemt: $name', async (given) => {
    const database = await afterReading(agenda('a', [benches, shade]));
    if (given.isOpened) await markSeen(database, benches.id);
    const renamed = { ...benches, id: 'anders', title: 'Bankjes langs de wandelroutes' };
    await read(database, agenda('b', [renamed, shade]));
    expect(await titles(database)).toEqual(given.expected);
  });

  it('als een ander stuk haar onder een iets andere titel noemt', async () => {
    const database = await afterReading(agenda('a', [benches]));
    const printed = { ...benches, id: 'uitslag', title: 'Bankjes langs de Wandel-route' };
    const results = { kind: 'uitslagen', title: 'Uitslagen', url: 'https://vng.nl/uitslagen' };
    await read(database, agenda('b', [printed], results));
    expect(await titles(database)).toHaveLength(1);
    await markSeen(database, 'uitslag');
    expect(await titles(database)).toEqual([]);
    await read(database, agenda('c', [{ ...printed, id: 'nog-een' }], { url: 'https://vng.nl/3' }));
    expect(await titles(database)).toEqual([]);
  });

  it('als zij een tijd van de pagina weg was', async () => {
    const database = await afterReading(agenda('a', [benches, ferry]));
    await markSeen(database, benches.id);
    await read(database, agenda('b', [shade]));
    expect(await titles(database)).toEqual([]);
    await read(database, agenda('a', [benches, ferry]));
    expect(await titles(database)).toEqual([ferry.title]);
  });

  it('als iemand haar samenvoegt met een motie die gezien is', async () => {
    const other = put(deventer, 'Iets heel anders');
    const database = await afterReading(agenda('a', [benches]));
    await markSeen(database, benches.id);
    await read(database, agenda('b', [other], { url: 'https://vng.nl/2' }));
    expect(await titles(database)).toEqual([other.title]);
    await decideJoin(database, { one: benches.id, other: other.id, isSame: true }, LATER);
    expect(await titles(database)).toEqual([]);
  });
});

describe('wat nieuw is', () => {
  it('kan in één keer als gezien worden gemerkt, en terug', async () => {
    const database = await afterReading(agenda('a', [benches, ferry]));
    const before = await markAllSeen(database);
    expect(await titles(database)).toEqual([]);
    await undoAllSeen(database, before);
    expect(await titles(database)).toEqual([benches.title, ferry.title]);
  });

  it('gaat met zijn document weg, en komt ermee terug', async () => {
    const reading = agenda('a', [benches, ferry]);
    const database = await afterReading(reading);
    await markSeen(database, benches.id);
    const removed = await removeDocument(database, reading.document.sha256);
    expect(await database.unseen.count()).toBe(0);
    if (removed === null) throw new Error('the document was there');
    await restoreDocument(database, removed);
    expect(await titles(database)).toEqual([ferry.title]);
  });

  it('is na alles verwijderen weg, en komt terug als dat teruggenomen wordt', async () => {
    const reading = agenda('a', [benches, ferry]);
    const database = await afterReading(reading);
    await markSeen(database, benches.id);
    const deleted = await deleteEverything(database);
    expect(await database.unseen.count()).toBe(0);
    // The page was still open, and was read again in the meantime.
    await read(database, reading);
    await restoreEverything(database, deleted);
    expect(await titles(database)).toEqual([ferry.title]);
  });

  it.each([
    { mode: 'merge', seenHere: true, expected: [] },
    { mode: 'merge', seenHere: false, expected: [ferry.title] },
    { mode: 'replace', seenHere: true, expected: [ferry.title] },
  ] as const)(
    'staat in een back-up ($mode, hier gezien: $seenHere)',
    async ({ mode, seenHere, expected }) => {
      const there = await afterReading(agenda('a', [benches, ferry]));
      await markSeen(there, benches.id);
      const backup = await makeBackup(there, LATER);
      const here = await afterReading(agenda('a', [benches, ferry]));
      if (seenHere) await markSeen(here, ferry.id);
      const now = await titles(here);
      const before = await restoreBackup(here, backup, mode);
      expect(await titles(here)).toEqual(expected);
      await undoRestore(here, before);
      expect(await titles(here)).toEqual(now);
    },
  );

  it('is er niet in een back-up van voor er iets nieuw kon heten', async () => {
    const text = backupText(await makeBackup(await afterReading(agenda('a', [benches])), LATER));
    const { unseen, ...old }: Record<string, unknown> = JSON.parse(text);
    expect(unseen).toHaveLength(1);
    const database = await openTestDatabase();
    await restoreBackup(database, parseBackup(JSON.stringify(old)), 'replace');
    expect(await titles(database)).toEqual([]);
  });
});
