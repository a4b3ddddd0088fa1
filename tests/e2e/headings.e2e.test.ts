/** Where one is, to who hears it: the heading and the title of each page, and the language of its words. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser, waitForState } from './browser';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { type FakeVng, startFakeVng } from './server';
import { openSettings } from './settings-screens';
import { ACCOUNT } from './vng-pages';

let vng: FakeVng;
let browser: ReaderBrowser;

beforeAll(async () => {
  vng = await startFakeVng();
  await serveOverview(vng);
  browser = await startBrowser({ port: vng.port });
  await readIn(browser);
});
afterAll(async () => {
  await browser?.close();
  await vng?.close();
});

async function openAccount(): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
  await waitForState(page, 'done');
  return page;
}

async function openMotion(): Promise<Page> {
  const page = await openOverview(browser);
  await page.getByRole('link', { name: 'Minder papier bij de balie' }).click();
  await page.locator('.motion-page').waitFor();
  return page;
}

type Place = { name: string; open: () => Promise<Page>; heading: string };

const PLACES: readonly Place[] = [
  { name: 'de moties', open: () => openOverview(browser), heading: 'Moties over alle ALV’s' },
  {
    name: 'wat veranderde',
    open: () => openOverview(browser, '#toon=sinds'),
    heading: 'Sinds de vorige ALV',
  },
  {
    name: 'de documenten',
    open: () => openOverview(browser, '#toon=documenten'),
    heading: 'Wat u hebt ingelezen',
  },
  {
    name: 'dezelfde motie',
    open: () => openOverview(browser, '#toon=samenvoegen'),
    heading: 'Is dit dezelfde motie?',
  },
  { name: 'een motie', open: openMotion, heading: 'Minder papier bij de balie' },
  {
    name: 'een motie die weg is',
    open: () => openOverview(browser, '#motie=verdwenen'),
    heading: 'Moties over alle ALV’s',
  },
  {
    name: 'de lezer zonder document',
    open: () => browser.openReader('/reader.html'),
    heading: 'Lezer',
  },
  { name: 'de instellingen', open: () => openSettings(browser), heading: 'Instellingen' },
  {
    name: 'het raadsrapport',
    open: () => browser.openReader('/report.html'),
    heading: 'Raadsrapport',
  },
  {
    name: 'het welkom',
    open: () => browser.openReader('/welcome.html'),
    heading: 'Welkom bij Motievolger',
  },
];

describe('elke pagina heeft één kop, en een titel die daarmee begint', () => {
  it.each(PLACES)('$name', async ({ open, heading }) => {
    const page = await open();
    // A report is shown as the paper that it will be, with the title of the paper in it.
    const first = page.locator('h1:not(.report h1)');
    await expect.poll(() => first.allInnerTexts()).toEqual([heading]);
    await expect.poll(async () => (await page.title()).startsWith(heading)).toBe(true);
    await page.close();
  });

  it('een document in de lezer heet naar het document', async () => {
    const page = await openAccount();
    const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
    expect(headings).toHaveLength(1);
    expect(await page.title()).toBe(`${headings[0]} – Motievolger`);
    await page.close();
  });
});

describe('de woorden van documenten', () => {
  /** Of each element that the words are in, in the order of the page. */
  const languages = (page: Page, selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((elements) =>
        elements.map((element) => element.closest('[lang]')?.getAttribute('lang') ?? ''),
      );

  it('zijn Nederlands op een Engelse pagina, en de woorden eromheen niet', async () => {
    const settings = await openSettings(browser);
    await settings.getByRole('radio', { name: 'English' }).check();
    await settings.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await settings.close();

    const overview = await openMotion();
    expect(await languages(overview, '.motion-page h1 > *')).toEqual(['nl']);
    expect(new Set(await languages(overview, '.motion-text'))).toEqual(new Set(['nl']));
    expect(new Set(await languages(overview, '.motion-page h2'))).toEqual(new Set(['en']));
    await overview.goBack();
    await overview.locator('.motions__row').first().waitFor();
    const titles = await languages(overview, '.motions__title .nl-link > span');
    expect(titles).toHaveLength(14);
    expect(new Set(titles)).toEqual(new Set(['nl']));
    expect(new Set(await languages(overview, '.motions__sort'))).toEqual(new Set(['en']));
    await overview.close();

    const reader = await openAccount();
    const cards = await languages(reader, '.motion-card__title > *');
    expect(cards.length).toBeGreaterThan(3);
    expect(new Set(cards)).toEqual(new Set(['nl']));
    await reader.close();
  });
});
