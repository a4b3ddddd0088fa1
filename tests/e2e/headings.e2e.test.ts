/** Where one is, to who hears it: the heading and the title of each page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { damagedPdf } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { openBeside } from './panels';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import { ACCOUNT, LOCKED, OTHER, openReadResults, openVng } from './vng-pages';

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    vng.serve('/beschadigd.pdf', { bytes: await damagedPdf(), type: 'application/pdf' });
  },
  prepare: readIn,
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

/** A document that cannot be shown, by the end of the reader's address. */
async function openError(after: string): Promise<Page> {
  const page = await browser.openReader(`/reader.html${after}`);
  await waitForState(page, 'error');
  return page;
}

async function openEmptyReport(): Promise<Page> {
  const page = await browser.openReader('/report.html#gemeente=gm0080');
  await page.locator('.report').waitFor();
  return page;
}

async function openPanel(title?: string): Promise<Page> {
  await openReadResults(browser);
  const page = await openBeside(browser, '/sidepanel.html');
  if (title === undefined) return page;
  await page.locator('.motion-card__button', { hasText: title }).click();
  await page.locator('.details').waitFor();
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
    open: async () => {
      const page = await browser.openReader('/report.html');
      await page.locator('.report').waitFor();
      return page;
    },
    heading: 'Raadsrapport',
  },
  {
    name: 'het welkom',
    open: () => browser.openReader('/welcome.html'),
    heading: 'Welkom bij Motievolger',
  },
  { name: 'het rapport zonder moties', open: openEmptyReport, heading: 'Raadsrapport' },
  {
    name: 'het venster van de knop',
    open: () => openBeside(browser, '/popup.html'),
    heading: 'Motievolger',
  },
  { name: 'het zijpaneel', open: () => openPanel(), heading: 'Motievolger' },
  { name: 'een motie in het zijpaneel', open: () => openPanel('veerpont'), heading: 'Motievolger' },
  {
    name: 'een beschadigde pdf',
    open: () => openError('?src=https://vng.nl/beschadigd.pdf'),
    heading: 'beschadigd.pdf',
  },
  {
    name: 'een pdf die er niet is',
    open: () => openError('?src=https://vng.nl/weg.pdf'),
    heading: 'weg.pdf',
  },
  {
    name: 'een pdf waar een wachtwoord op zit',
    open: () => openError(`?src=${LOCKED}`),
    heading: 'verantwoording-geheim.pdf',
  },
  {
    name: 'een site die nog geen toegang gaf',
    open: () => openError('?src=https://gemeente.example/stuk.pdf'),
    heading: 'stuk.pdf',
  },
  {
    name: 'een bestand dat niet bewaard is',
    open: () => openError(`?bestand=${'0'.repeat(64)}`),
    heading: 'Bestand van uw computer',
  },
];

describe('elke pagina heeft één kop, en een titel die daarmee begint', () => {
  it.each(PLACES)('$name', async ({ open, heading }) => {
    const page = await open();
    const first = page.locator('h1');
    await expect.poll(() => first.allInnerTexts()).toEqual([heading]);
    await expect.poll(async () => (await page.title()).startsWith(heading)).toBe(true);
    await page.close();
  });

  it('een document in de lezer heet naar het document', async () => {
    const page = await openAccount();
    const headings = () => page.getByRole('heading', { level: 1 }).allInnerTexts();
    await expect.poll(headings).toHaveLength(1);
    await expect
      .poll(async () => [await page.title()])
      .toEqual((await headings()).map((words) => `${words} – Motievolger`));
    await page.close();
  });

  it('het lege zijpaneel zegt in een kop die te zien is waar u bent', async () => {
    const other = await openVng(browser, OTHER);
    const page = await openBeside(browser, '/sidepanel.html');
    await page.getByText('Hier komen de moties').waitFor();
    const box = await page.getByRole('heading', { name: 'Moties', exact: true }).boundingBox();
    expect(box?.width).toBeGreaterThan(40);
    await Promise.all([page.close(), other.close()]);
  });

  it('een twijfel staat één keer op de pagina van een motie, met het document erbij', async () => {
    const page = await openOverview(browser, '#letop=ja');
    await page.locator('.motions__title .nl-link').first().click();
    await page.locator('.motion-page .warnings').waitFor();
    const doubts = await page.locator('.motion-page .warning-line').allInnerTexts();
    expect(doubts).toEqual([...new Set(doubts)]);
    await expect
      .poll(() => page.locator('.motion-page__head .warnings a').count())
      .toBe(doubts.length);
    await page.close();
  });
});
