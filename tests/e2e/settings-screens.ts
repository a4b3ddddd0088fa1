/** The pages for choices, in each of their states: how to come there from a new page. */
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';
import { chooseGemeente } from './reader-page';

export async function openSettings(browser: ReaderBrowser): Promise<Page> {
  const page = await browser.openReader('/options.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export async function openWelcome(browser: ReaderBrowser): Promise<Page> {
  const page = await browser.openReader('/welcome.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** As a policy of the browser would, before the page asks. */
export async function openManagedSettings(
  browser: ReaderBrowser,
  policy: Record<string, unknown>,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript((values) => {
    const area: unknown = Reflect.get(Reflect.get(globalThis, 'chrome'), 'storage').managed;
    Object.defineProperty(area, 'get', { value: () => Promise.resolve(values) });
  }, policy);
  await page.goto(browser.address('/options.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export const POLICY = {
  gemeenten: ['Deventer', 'gm0153'],
  openPdfsInReader: true,
  showSummaryButton: false,
  theme: 'light',
  language: 'nl',
};

async function choseDeventer(page: Page): Promise<Page> {
  if ((await page.locator('.chip', { hasText: 'Deventer' }).count()) === 0) {
    await chooseGemeente(page, 'Deventer');
  }
  return page;
}

/** The last one leaves nothing of the choices made in those before it. */
export const SETTINGS_SCREENS = [
  { name: 'welkomstpagina', show: openWelcome },
  {
    name: 'welkomstpagina-gemeente',
    show: async (browser: ReaderBrowser) => choseDeventer(await openWelcome(browser)),
  },
  {
    name: 'instellingen',
    show: async (browser: ReaderBrowser) => choseDeventer(await openSettings(browser)),
  },
  {
    name: 'instellingen-organisatie',
    show: (browser: ReaderBrowser) => {
      const { theme: _theme, ...policy } = POLICY;
      return openManagedSettings(browser, policy);
    },
  },
  {
    name: 'instellingen-verwijderen',
    show: async (browser: ReaderBrowser) => {
      const page = await openSettings(browser);
      await page.getByRole('button', { name: 'Alles verwijderen' }).click();
      await page.getByRole('group', { name: 'Weet u zeker' }).waitFor();
      return page;
    },
  },
  {
    name: 'instellingen-verwijderd',
    show: async (browser: ReaderBrowser) => {
      const page = await openSettings(browser);
      await page.getByRole('button', { name: 'Alles verwijderen' }).click();
      await page.getByRole('button', { name: 'Ja, alles verwijderen' }).click();
      await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      return page;
    },
  },
] as const;
