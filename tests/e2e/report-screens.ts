/** The report page in its states: how to come there. */
import type { ReaderBrowser } from './browser';
import { readIn } from './overview-screens';
import type { Screen } from './screens';

async function openReport(browser: ReaderBrowser, hash: string, selector: string) {
  const page = await browser.openReader(`/report.html${hash}`);
  await page.locator(selector).first().waitFor();
  return page;
}

export const REPORT_SCREENS: readonly Screen[] = [
  {
    name: 'rapport-leeg',
    show: (browser) => openReport(browser, '', '.report-page__empty'),
  },
  {
    name: 'rapport',
    show: async (browser) => {
      await readIn(browser);
      return openReport(browser, '', '.report');
    },
  },
  {
    name: 'rapport-zonder-moties',
    show: (browser) => openReport(browser, '#gemeente=gm0080', '.report'),
  },
  {
    name: 'rapport-zonder-gemeente',
    show: (browser) => openReport(browser, '#gemeente=', '.report'),
  },
  {
    name: 'stemadvies',
    show: async (browser) => {
      const page = await browser.openReader('/overview.html');
      await page.getByRole('link', { name: 'Raadsinformatie op één plek' }).click();
      await page.getByLabel('Bespreken').check();
      await page.locator('#vote-advice-reason').waitFor();
      return page;
    },
  },
];
