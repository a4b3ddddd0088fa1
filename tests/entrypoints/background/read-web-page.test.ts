import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOnVisit, readWebPage } from '../../../entrypoints/background/read-web-page';
import type { MotievolgerDatabase } from '../../../storage/database';
import { listNewMotions } from '../../../storage/views/new-motions';
import { openTestDatabase } from '../../storage/test-database';
import { stored } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const URL = 'https://vng.nl/artikelen/agenda-en-stukken-alv-18-juni-2025';
const DEVENTER = ['gm0150'];

const page = (texts: readonly string[], url = URL) => ({
  url,
  title: 'Agenda en stukken ALV 18 juni 2025',
  containers: [],
  blocks: texts.map((text) => ({
    ...{ kind: 'text' as const, level: 0, text, links: [], anchor: null },
    ...{ isBold: false, inside: null },
  })),
});
const BENCHES = 'Motie Deventer “Bankjes langs elke wandelroute” (pdf, 120 kB)';
const SHADE = 'Motie Enschede “Schaduw op het schoolplein” (pdf, 120 kB)';

let database: MotievolgerDatabase;
beforeEach(async () => {
  stored.clear();
  database = await openTestDatabase();
});
const documents = () => database.documents.toArray();
const fresh = async () => (await listNewMotions(database, DEVENTER)).map(({ title }) => title);

describe('bij een bezoek', () => {
  it('wordt een pagina met moties bewaard, en is de eigen motie nieuw', async () => {
    await readOnVisit(database, page([BENCHES, SHADE]), DEVENTER);
    expect(await documents()).toMatchObject([{ url: URL }]);
    expect(await fresh()).toEqual(['Bankjes langs elke wandelroute']);
  });

  it.each([
    { name: 'zonder moties', texts: ['De agenda volgt in mei.'] },
    { name: 'die langer is dan welke agenda ook', texts: [BENCHES, 'x'.repeat(500_000)] },
  ])('wordt van een pagina $name niets bewaard', async ({ texts }) => {
    await readOnVisit(database, page(texts), DEVENTER);
    expect(await documents()).toEqual([]);
  });

  it('blijft wat er was als een nieuwe versie van de pagina geen moties heeft', async () => {
    await readOnVisit(database, page([BENCHES]), DEVENTER);
    await readOnVisit(database, page(['Deze pagina is even weg.']), DEVENTER);
    expect(await database.motions.count()).toBe(1);
  });

  it('wordt een pagina met dezelfde woorden niet nog eens gelezen', async () => {
    await readOnVisit(database, page([BENCHES]), DEVENTER);
    const counted = JSON.stringify([...stored.values()]);
    await readOnVisit(database, page([BENCHES]), DEVENTER);
    await readOnVisit(database, page([BENCHES], `${URL}?utm=mail`), DEVENTER);
    expect(JSON.stringify([...stored.values()])).toBe(counted);
    expect(await documents()).toMatchObject([{ url: URL }]);
  });

  it('wordt een pagina met andere woorden opnieuw gelezen', async () => {
    await readOnVisit(database, page([SHADE]), DEVENTER);
    await readOnVisit(database, page([SHADE, BENCHES]), DEVENTER);
    expect(await documents()).toHaveLength(1);
    expect(await fresh()).toEqual(['Bankjes langs elke wandelroute']);
  });
});

it('met een klik wordt ook een pagina zonder moties bewaard, en hoeveel er zijn gezegd', async () => {
  expect(await readWebPage(database, page(['De agenda volgt.']), DEVENTER)).toBe(0);
  expect(await documents()).toHaveLength(1);
  expect(await readWebPage(database, page([BENCHES, SHADE]), DEVENTER)).toBe(2);
});
