import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listJoinDecisions, loadJoined } from '../../storage/joins';
import { loadKeptFile } from '../../storage/kept-files';
import { listLabelRules } from '../../storage/label-rules';
import { listMarks } from '../../storage/marks';
import { MIGRATIONS } from '../../storage/migrations/migrations';
import { listReadingJobs } from '../../storage/reading-jobs';
import { compareWithReplaced } from '../../storage/replaced-versions';
import { loadSettings } from '../../storage/settings';
import { listUnseen } from '../../storage/unseen';
import { listDocuments, loadReading } from '../../storage/views/queries';
import { listVoteAdvices } from '../../storage/vote-advices';
import {
  laterFacts,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
  version11,
  version12,
} from '../fixtures/database/later-versions';
import { version1, version1Facts } from '../fixtures/database/version-1';
import { profileWith } from './raw-database';
import { findNote, listMotions } from './stored';
import { openTestDatabase } from './test-database';

const VERSIONS = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
  version11,
  version12,
];
const CASES = VERSIONS.map((raw) => ({ version: raw.version / 10, raw }));
const since = (first: number) => CASES.filter(({ version }) => version >= first);
const { documentId, motionId, motion, note, settings: chosen } = version1Facts;
const { pageId, printId, sampleId } = laterFacts;

const open = async (raw: (typeof VERSIONS)[number]) => openTestDatabase(await profileWith(raw));

describe.each(CASES)('een database van versie $version opent met', ({ version, raw }) => {
  it('haar documenten en moties', async () => {
    const database = await open(raw);
    const documents = await listDocuments(database);
    expect(documents.records.map(({ id }) => id).toSorted()).toEqual(
      [
        documentId,
        ...(version >= 2 ? [pageId] : []),
        ...(version >= 6 ? [sampleId] : []),
      ].toSorted(),
    );
    expect(documents.setAside).toEqual([]);
    const motions = await listMotions(database);
    expect(motions.records.map(({ id }) => id).toSorted()).toEqual(
      [motionId, ...(version >= 2 ? [printId] : [])].toSorted(),
    );
    expect(motions.setAside).toEqual([]);
  });

  it('alles wat gelezen was', async () => {
    const { reading, setAside } = await loadReading(await open(raw), documentId);
    expect(reading?.motions).toEqual([motion]);
    expect(setAside).toEqual([]);
  });

  it('de notities', async () => {
    const { records } = await findNote(await open(raw), motionId);
    expect(records).toMatchObject([{ text: note }]);
  });

  it('de instellingen', async () => {
    const { settings, setAside } = await loadSettings(await open(raw));
    expect(settings).toMatchObject({
      ...chosen,
      reportMadeBy: version >= 5 ? 'Griffie Deventer' : '',
    });
    expect(setAside).toEqual([]);
  });

  it('wat opzij was gezet, en niets meer dan dat', async () => {
    const database = await open(raw);
    await listDocuments(database);
    await listMotions(database);
    expect(await database.setAside.count()).toBe(1);
  });

  it('alleen het voorbeeld als voorbeeld gemerkt', async () => {
    const { records } = await listDocuments(await open(raw));
    expect(records.flatMap(({ id, sample }) => (sample ? [id] : []))).toEqual(
      version >= 6 ? [sampleId] : [],
    );
  });
});

describe.each(since(2))('een database van versie $version opent met', ({ raw }) => {
  it('een stemming in delen', async () => {
    const { reading, setAside } = await loadReading(await open(raw), pageId);
    expect(setAside).toEqual([]);
    expect(reading?.motions).toMatchObject([
      { id: printId, vote: { outcome: 'aangenomen', parts: [{ part: 1 }, { part: 2 }] } },
    ]);
  });

  it('de documenten die nog gelezen moeten worden', async () => {
    const jobs = await listReadingJobs(await open(raw));
    expect(jobs.map(({ state }) => state).toSorted()).toEqual(['failed', 'reading', 'waiting']);
  });
});

describe.each(since(3))('een database van versie $version opent met', ({ raw }) => {
  it('wat iemand over twee afdrukken besliste, en dat geldt', async () => {
    const database = await open(raw);
    expect(await listJoinDecisions(database)).toMatchObject([{ isSame: true }]);
    const { motionOf } = await loadJoined(database);
    expect(motionOf.get(printId)).toBe(motionOf.get(motionId));
  });

  it('de labels', async () => {
    expect(await listMarks(await open(raw))).toMatchObject([
      { motionId, labels: ['raad van juni'], isFollowed: true },
    ]);
  });
});

describe.each(since(4))('een database van versie $version opent met', ({ raw }) => {
  it('de vorige versie van een document, om naast de nieuwe te leggen', async () => {
    const changes = await compareWithReplaced(await open(raw), documentId);
    expect(JSON.stringify(changes)).toContain(motion.title);
  });
});

describe.each(since(5))('een database van versie $version opent met', ({ raw }) => {
  it('het stemadvies', async () => {
    expect(await listVoteAdvices(await open(raw))).toMatchObject([
      { motionId, choice: 'instemmen', reason: 'Past bij ons plan' },
    ]);
  });
});

describe.each(since(6))('een database van versie $version opent met', ({ raw }) => {
  it('wat met collega’s was uitgewisseld', async () => {
    const database = await open(raw);
    expect(await database.exchanged.toArray()).toEqual(raw.records.exchanged);
  });
});

describe('een database van versie 9', () => {
  it('neemt ook een opzij gezet document uit de wachtrij mee naar de nieuwe tabel', async () => {
    const damaged = { table: 'readings', key: 'weg', reason: 'url', record: { url: 'weg' } };
    const { setAside = [] } = version9.records;
    const database = await open({
      ...version9,
      records: { ...version9.records, setAside: [...setAside, damaged] },
    });
    const kept = await database.setAside.count();
    expect(kept).toBe(setAside.length + 1);
    expect(await database.setAside.where({ table: 'jobs' }).toArray()).toMatchObject([
      { ...damaged, table: 'jobs' },
    ]);
    expect(database.tables.map(({ name }) => name)).not.toContain('readings');
  });
});

describe.each(since(9))('een database van versie $version opent met', ({ raw }) => {
  it('het bestand dat van schijf kwam', async () => {
    expect(await loadKeptFile(await open(raw), documentId)).toEqual(raw.records.files?.[0]);
  });
});

describe.each(CASES)('een database van versie $version opent met', ({ version, raw }) => {
  it('als nieuw alleen wat dat al was: niets omdat de extensie is bijgewerkt', async () => {
    expect([...(await listUnseen(await open(raw)))]).toEqual(version >= 8 ? [printId] : []);
  });
});

describe.each(since(12))('een database van versie $version opent met', ({ raw }) => {
  it('wat iemand over een label zei', async () => {
    expect(await listLabelRules(await open(raw))).toEqual(raw.records.labelRules);
  });
});

describe('elke versie', () => {
  const numbers = MIGRATIONS.map(({ version }) => version);

  it('heeft haar bestand en haar plaats in de lijst', () => {
    const files = readdirSync(new URL('../../storage/migrations', import.meta.url));
    const named = files.flatMap((file) => /^version-(\d+)\.ts$/.exec(file)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(named.toSorted((one, other) => one - other));
  });

  it('wordt hier geopend met wat er echt in stond: geef een nieuwe haar eigen database', () => {
    expect(CASES.map(({ version }) => version)).toEqual(numbers);
  });
});
