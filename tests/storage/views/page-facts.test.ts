import { describe, expect, it } from 'vitest';
import { PageFactsSource } from '../../../components/messaging/page-facts';
import type { Reading } from '../../../motions/model';
import { importReading } from '../../../storage/import-reading';
import { loadJoined } from '../../../storage/joins';
import { requestReadings } from '../../../storage/reading-jobs';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { knownDocuments, knownMotions } from '../../../storage/views/page-facts';
import { pageMotions } from '../../../storage/views/page-motions';
import { deventer, enschede, sampleReading } from '../samples';
import { openTestDatabase, READ_AT } from '../test-database';

const url = 'https://vng.nl/verantwoording.pdf';
const own = ['gm0150'];

const proposing = (): Reading => ({
  ...sampleReading('a', { url }),
  motions: [
    {
      ...deventer,
      proposal: { kind: 'aanhouden', text: 'Aanhouden' },
      source: { pages: [7, 8] },
      warnings: [{ code: 'label-missing', message: 'Een rij zonder label.' }],
    },
    { ...enschede, proposal: { kind: 'afdoen', text: 'Afdoen' } },
  ],
});

async function stored() {
  const database = await openTestDatabase();
  await importReading(database, proposing(), { readAt: READ_AT });
  return database;
}

describe('een motie die een pagina noemt', () => {
  it('heeft haar stand, of zij van mij is, en het document dat het zegt', async () => {
    const database = await stored();
    const [known, ...others] = await knownMotions(
      database,
      await loadJoined(database),
      [deventer.id],
      own,
    );
    expect(others).toEqual([]);
    expect(known).toMatchObject({
      motion: { id: deventer.id },
      isOwn: true,
      hasWarnings: true,
      standing: { kind: 'voorstel-aanhouden', words: 'Aanhouden', event: { date: '2025-06-18' } },
      document: { title: 'Verantwoording moties', url },
    });
  });

  it('staat er één keer, in de volgorde van de pagina, en niet als zij niet bewaard is', async () => {
    const ids = [enschede.id, 'onbekend', deventer.id, enschede.id];
    const database = await stored();
    const known = await knownMotions(database, await loadJoined(database), ids, own);
    expect(known.map(({ motion, isOwn }) => [motion.id, isOwn])).toEqual([
      [enschede.id, false],
      [deventer.id, true],
    ]);
  });
});

describe('een document waarnaar een pagina verwijst', () => {
  it('telt mee als het gelezen is, bij welke plaats ook', async () => {
    const [known] = await knownDocuments(await stored(), [`${url}#page=3`], own);
    expect(known).toMatchObject({
      state: 'read',
      motions: 2,
      ownCount: 1,
      ownNames: ['Deventer'],
      proposals: { aanhouden: 1, afdoen: 1 },
    });
  });

  it('wacht als erom gevraagd is, en is anders ongelezen', async () => {
    const database = await stored();
    const asked = 'https://vng.nl/gevraagd.pdf';
    await requestReadings(database, [asked], READ_AT);
    const known = await knownDocuments(database, [asked, 'https://vng.nl/nieuw.pdf'], own);
    expect(known).toMatchObject([{ state: 'job', job: { state: 'waiting' } }, { state: 'unread' }]);
  });
});

describe('de lijst naast een pagina', () => {
  it('heeft de moties die een webpagina noemt, zoals hun document ze geeft', async () => {
    const page = { motionIds: [deventer.id], documentUrl: null, url: null };
    expect(await pageMotions(await stored(), page)).toMatchObject([
      {
        motion: proposing().motions[0],
        document: { id: 'a'.repeat(64), title: 'Verantwoording moties', url },
        life: { shown: { kind: 'voorstel-aanhouden', words: 'Aanhouden', elsewhere: null } },
      },
    ]);
  });

  it('heeft alle moties van het document in het tabblad', async () => {
    const page = { motionIds: [], documentUrl: url, url };
    const motions = await pageMotions(await stored(), page);
    expect(motions.map(({ motion }) => motion.id)).toEqual([deventer.id, enschede.id]);
  });

  it('is leeg bij een document dat niet gelezen is', async () => {
    const page = { motionIds: [], documentUrl: 'https://vng.nl/nieuw.pdf', url: null };
    expect(await pageMotions(await stored(), page)).toEqual([]);
  });
});

describe('een PDF in de lezer van de browser', () => {
  it.each([
    { name: 'waarvan het adres moties belooft', url: 'https://vng.nl/moties.pdf', linked: false },
    { name: 'waarnaar een pagina als moties verwees', url: 'https://vng.nl/05a.pdf', linked: true },
    { name: 'zonder enig teken', url: 'https://vng.nl/jaarverslag.pdf', linked: false },
  ])('$name', async ({ name, url: address, linked }) => {
    const source = new PageFactsSource(await stored());
    const { isPromising } = await source.ofDocument({ url: address }, DEFAULT_SETTINGS, linked);
    expect(isPromising).toBe(name !== 'zonder enig teken');
  });
});

it('telt een resolutie van het bestuur niet als motie', async () => {
  const database = await openTestDatabase();
  const [first, second] = proposing().motions;
  if (first === undefined || second === undefined) throw new Error('two motions');
  const motions = [first, { ...second, type: 'resolutie' as const }];
  await importReading(database, { ...proposing(), motions }, { readAt: READ_AT });
  expect(await knownDocuments(database, [url], own)).toMatchObject([{ motions: 1 }]);
});
