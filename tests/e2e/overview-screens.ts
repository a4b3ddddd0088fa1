/** The overview in each of its views: how to come there. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';
import { readInBackground } from './reading-queue';
import type { Screen } from './screens';
import type { FakeVng } from './server';
import { openSettings } from './settings-screens';
import { ACCOUNT, chooseDeventerOn, servePages } from './vng-pages';

const SAMPLE = 'https://vng.nl/sites/default/files/2026-05/voorbeeld.pdf';

export async function serveOverview(vng: FakeVng): Promise<void> {
  await servePages(vng);
  vng.serve(new URL(SAMPLE).pathname, {
    bytes: readFileSync('public/voorbeeld.pdf'),
    type: 'application/pdf',
  });
}

/** Reads both documents in, once. */
export async function readIn(browser: ReaderBrowser): Promise<void> {
  const page = await openSettings(browser);
  await chooseDeventerOn(page);
  await readInBackground(page, [ACCOUNT, SAMPLE]);
  await page.close();
}

export async function openOverview(browser: ReaderBrowser, hash = ''): Promise<Page> {
  const page = await browser.openReader(`/overview.html${hash}`);
  await page.locator('.overview__views, .overview__empty').first().waitFor();
  return page;
}

async function atView(browser: ReaderBrowser, hash: string, selector: string): Promise<Page> {
  const page = await openOverview(browser, hash);
  await page.locator(selector).first().waitFor();
  return page;
}

export const OVERVIEW_SCREENS: readonly Screen[] = [
  { name: 'overzicht-leeg', show: (browser) => atView(browser, '', '.overview__empty') },
  {
    name: 'overzicht-moties',
    show: async (browser) => {
      await readIn(browser);
      return atView(browser, '', '.motions__row');
    },
  },
  {
    name: 'overzicht-zoeken',
    show: (browser) => atView(browser, '#zoek=bankje&letop=ja', '.overview-filters'),
  },
  {
    name: 'overzicht-niets-gevonden',
    show: (browser) => atView(browser, '#zoek=onvindbaar', '.motions-page__nothing'),
  },
  {
    name: 'overzicht-motie',
    show: async (browser) => {
      const page = await atView(browser, '', '.motions__row');
      await page.getByRole('link', { name: 'Minder papier bij de balie' }).click();
      await page.locator('.timeline__event').first().waitFor();
      return page;
    },
  },
  {
    name: 'overzicht-nakijken',
    show: (browser) => atView(browser, '#toon=nakijken', '.review__card'),
  },
  {
    name: 'overzicht-aanpassen',
    show: async (browser) => {
      const page = await atView(browser, '#toon=nakijken', '.review__card');
      // A doubt about one field opens that field; of any other the person says which field it is.
      await page
        .locator('.review__fields button, .review__actions button:has-text("Aanpassen")')
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'overzicht-sinds', show: (browser) => atView(browser, '#toon=sinds', '.since__change') },
  {
    name: 'overzicht-documenten',
    show: async (browser) => {
      const page = await atView(browser, '#toon=documenten', '.documents__card');
      await page.getByRole('button', { name: 'Verwijder' }).first().click();
      await page.locator('.documents__question').waitFor();
      return page;
    },
  },
  {
    name: 'overzicht-samenvoegen',
    show: (browser) => atView(browser, '#toon=samenvoegen', '.joins'),
  },
];
