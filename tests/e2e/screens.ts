/**
 * Every state of the reader, for the accessibility tests and for the screenshots: how to come there
 * from a new page.
 */
import type { Page } from 'playwright-core';
import { type ReaderBrowser, waitForState } from './browser';
import { agendaPdf, damagedPdf, motionsPdf, scanPdf } from './documents';
import { chooseGemeente } from './reader-page';
import type { FakeVng } from './server';

export type Screen = {
  name: string;
  show: (browser: ReaderBrowser) => Promise<Page>;
  /** The part that is ours, on a page that is not. */
  part?: string;
};

export async function serveScreens(vng: FakeVng): Promise<void> {
  const files: [string, Uint8Array][] = [
    ['/moties.pdf', await motionsPdf()],
    ['/lang.pdf', await motionsPdf({ copies: 80 })],
    ['/agenda.pdf', await agendaPdf()],
    ['/scan.pdf', await scanPdf()],
    ['/beschadigd.pdf', await damagedPdf()],
    ['/geheim.pdf', await motionsPdf({ userPassword: 'griffie', ownerPassword: 'baas' })],
  ];
  for (const [path, bytes] of files) vng.serve(path, { bytes, type: 'application/pdf' });
}

async function opened(browser: ReaderBrowser, file: string, state: string): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=https://vng.nl/${file}`);
  await waitForState(page, state);
  return page;
}

async function openedMotions(browser: ReaderBrowser): Promise<Page> {
  const page = await opened(browser, 'moties.pdf', 'done');
  await page.locator('.page[data-page-number="1"] canvas').waitFor();
  return page;
}

/** In a narrow window the list stands in a drawer, which is opened first. */
async function selectFirst(page: Page): Promise<void> {
  const drawer = page.locator('.pdf-pane__drawer-button button');
  if ((await drawer.count()) > 0) await drawer.click();
  await page.locator('.motion-card__button').first().click();
  await page.locator('.details').waitFor();
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'welkom',
    show: async (browser) => {
      const page = await browser.openReader();
      await waitForState(page, 'empty');
      return page;
    },
  },
  {
    name: 'gemeente-kiezen',
    show: async (browser) => {
      const page = await browser.openReader();
      if ((await page.locator('.chip', { hasText: 'Deventer' }).count()) === 0) {
        await chooseGemeente(page, 'Deventer');
      }
      await page.getByRole('combobox').fill('berg');
      await page.getByRole('option').first().waitFor();
      return page;
    },
  },
  { name: 'moties', show: openedMotions },
  {
    name: 'motie-gekozen',
    show: async (browser) => {
      const page = await openedMotions(browser);
      await selectFirst(page);
      return page;
    },
  },
  {
    name: 'lade',
    show: async (browser) => {
      const page = await openedMotions(browser);
      const drawer = page.locator('.pdf-pane__drawer-button button');
      if ((await drawer.count()) > 0) await drawer.click();
      return page;
    },
  },
  {
    name: 'niets-gevonden',
    show: async (browser) => {
      const page = await openedMotions(browser);
      await page.keyboard.press('/');
      await page.locator('#motion-search').fill('xyzzy');
      await page.getByText('Geen motie past').waitFor();
      return page;
    },
  },
  {
    name: 'zoeken-in-document',
    show: async (browser) => {
      const page = await openedMotions(browser);
      await page.keyboard.press('Control+f');
      await page.locator('#find-field').fill('Deventer');
      await page.getByText('1 van 4 plekken').waitFor();
      return page;
    },
  },
  {
    name: 'hulp',
    show: async (browser) => {
      const page = await openedMotions(browser);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'gestopt',
    show: async (browser) => {
      const page = await opened(browser, 'lang.pdf', 'reading');
      await page.getByRole('button', { name: 'Annuleren' }).click();
      await waitForState(page, 'cancelled');
      return page;
    },
  },
  {
    name: 'geen-moties',
    show: (browser) => opened(browser, 'agenda.pdf', 'done'),
  },
  { name: 'fout-beschadigd', show: (browser) => opened(browser, 'beschadigd.pdf', 'error') },
  { name: 'fout-scan', show: (browser) => opened(browser, 'scan.pdf', 'error') },
  { name: 'fout-niet-gevonden', show: (browser) => opened(browser, 'weg.pdf', 'error') },
  { name: 'wachtwoord', show: (browser) => opened(browser, 'geheim.pdf', 'error') },
  {
    name: 'toegang',
    show: async (browser) => {
      const page = await browser.openReader('/reader.html?src=https://gemeente.example/a.pdf');
      await page.getByRole('button', { name: /Geef toegang/ }).waitFor();
      return page;
    },
  },
];

export const WIDTHS = [320, 800, 1440] as const;
export const SCHEMES = ['light', 'dark'] as const;
