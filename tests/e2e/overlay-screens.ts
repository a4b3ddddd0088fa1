/** What Motievolger shows on vng.nl and beside it, in each state: how to come there. */
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';
import { openBeside } from './panels';
import type { Screen } from './screens';
import { ACCOUNT, chooseDeventer, MANY_LINKS, OTHER, openReadResults, openVng } from './vng-pages';

/** Both panels show the last tab that is no page of the extension. */
async function beside(browser: ReaderBrowser, path: string, url: string): Promise<Page> {
  const tab = await openVng(browser, url);
  const page = await openBeside(browser, path);
  await page.locator('h2, h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  page.once('close', () => void tab.close());
  return page;
}

async function besideResults(browser: ReaderBrowser, path: string): Promise<Page> {
  const tab = await openReadResults(browser);
  const page = await openBeside(browser, path);
  await page.getByText('5 moties').waitFor();
  page.once('close', () => void tab.close());
  return page;
}

/** The explanation of a motion, with the list of what can be corrected. */
async function openFieldList(browser: ReaderBrowser): Promise<Page> {
  const page = await openReadResults(browser);
  await page.locator('.badge[data-own][data-motion-id]').first().focus();
  await page.getByRole('tooltip').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.explanation__fields').waitFor();
  return page;
}

/** The small window in which a field is corrected. */
async function openCorrecting(browser: ReaderBrowser): Promise<Page> {
  const page = await openFieldList(browser);
  const fields = page.locator('.explanation__fields');
  const [window] = await Promise.all([
    browser.context.waitForEvent('page'),
    fields.getByRole('button', { name: 'Stemming', exact: true }).press('Enter'),
  ]);
  await window.getByRole('dialog').waitFor();
  await window.evaluate(() => document.fonts.ready);
  window.once('close', () => void page.close());
  return window;
}

export const OVERLAY_SCREENS: readonly Screen[] = [
  {
    name: 'vng-nog-niet-gelezen',
    show: async (browser) => {
      await chooseDeventer(browser);
      const page = await openVng(browser, MANY_LINKS);
      await page.locator('[data-document-state]').first().waitFor();
      return page;
    },
  },
  { name: 'vng-moties', show: openReadResults },
  {
    name: 'vng-uitleg',
    show: async (browser) => {
      const page = await openReadResults(browser);
      await page.locator('.badge[data-own][data-motion-id]').first().focus();
      await page.getByRole('tooltip').waitFor();
      return page;
    },
  },
  { name: 'vng-aanpassen', show: openFieldList },
  { name: 'aanpassen-formulier', show: openCorrecting },
  {
    name: 'aanpassen-motie',
    show: async (browser) => {
      const window = await openCorrecting(browser);
      await window.keyboard.press('Escape');
      await window.getByRole('dialog').waitFor({ state: 'detached' });
      return window;
    },
  },
  {
    name: 'vng-samenvatting',
    show: async (browser) => {
      const page = await openReadResults(browser);
      await page.locator('.summary__button').click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'vng-niet-te-lezen',
    show: async (browser) => {
      const page = await openVng(browser, MANY_LINKS);
      const failed = page.locator('[data-document-state="failed"]');
      const unread = page.locator('[data-document-state="unread"]');
      await page.locator('[data-document-state]').first().waitFor();
      if ((await failed.count()) === 0) await unread.last().click();
      await failed.first().waitFor();
      return page;
    },
  },
  {
    name: 'vng-pdf-balk',
    part: 'motievolger-overlay',
    show: async (browser) => {
      const page = await openVng(browser, ACCOUNT);
      await page.locator('.bar').waitFor();
      return page;
    },
  },
  { name: 'popup-moties', show: (browser) => besideResults(browser, '/popup.html') },
  { name: 'popup-niets', show: (browser) => beside(browser, '/popup.html', OTHER) },
  { name: 'zijpaneel-moties', show: (browser) => besideResults(browser, '/sidepanel.html') },
  {
    name: 'zijpaneel-motie',
    show: async (browser) => {
      const page = await besideResults(browser, '/sidepanel.html');
      await page.locator('.motion-card__button').first().click();
      await page.locator('#details-title').waitFor();
      return page;
    },
  },
  { name: 'zijpaneel-leeg', show: (browser) => beside(browser, '/sidepanel.html', OTHER) },
];
