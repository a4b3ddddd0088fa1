import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { waitForState } from './browser';
import { motionsPdf } from './documents';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import { htmlPage } from './vng-pages';

const START = 'https://vng.nl/artikelen/begin';
const PDF = 'https://vng.nl/sites/default/files/2025-05/Verantwoording%20moties.pdf';
const HIDDEN_PDF = 'https://vng.nl/download/123?versie=2&taal=nl';
const ATTACHMENT = 'https://vng.nl/download/bijlage';

const { browser } = setStage({
  serve: async (vng) => {
    const bytes = await motionsPdf();
    const type = 'application/pdf';
    vng.serve('/artikelen/begin', htmlPage('Begin', '<p>Begin</p>'));
    vng.serve('/sites/default/files/2025-05/Verantwoording moties.pdf', { bytes, type });
    vng.serve('/download/123', { bytes, type });
    vng.serve('/download/bijlage', {
      bytes,
      type,
      disposition: 'attachment; filename=bijlage.pdf',
    });
  },
  isJustStarted: true,
});

type RuleList = 'getDynamicRules' | 'getSessionRules';

/** `page.waitForFunction` takes the promise of an answer for the answer, and waits for nothing. */
const waitForRules = (page: Page, list: RuleList, count: number): Promise<true> =>
  vi.waitUntil(
    () =>
      page.evaluate(
        async ([name, wanted]) => (await chrome.declarativeNetRequest[name]()).length === wanted,
        [list, count] as const,
      ),
    { timeout: 20_000 },
  );

async function setRedirect(isOn: boolean): Promise<void> {
  const page = await openSettings(browser);
  const choice = page.getByRole('switch', { name: 'Open VNG-pdf’s in de lezer' });
  if ((await choice.isChecked()) !== isOn) {
    await choice.click();
    await page.getByText('Opgeslagen').waitFor();
  }
  // The background follows the setting in its own time.
  await waitForRules(page, 'getDynamicRules', isOn ? 2 : 0);
  await page.close();
}

/** A redirect ends the navigation that was asked for, and begins another. */
async function openRedirected(page: Page, url: string): Promise<void> {
  await page.goto(url).catch(() => undefined);
}

async function expectReader(page: Page, src: string): Promise<void> {
  await expect.poll(() => page.url()).toContain(`/reader.html?src=${src}`);
  await waitForState(page, 'done');
}

describe('met "Open VNG-PDF’s in de lezer" aan', () => {
  let page: Page;
  beforeAll(async () => {
    await setRedirect(true);
    page = await browser.context.newPage();
  });

  it('opent een pdf van vng.nl in de lezer, met de bladzijde uit het adres', async () => {
    await page.goto(START);
    await openRedirected(page, `${PDF}#page=3`);
    await expectReader(page, PDF);
    await expect.poll(() => new URL(page.url()).hash).toContain('page=3');
  });

  it('gaat terug naar de pagina ervoor', async () => {
    await page.goBack();
    expect(page.url()).toBe(START);
  });

  it('opent ook een pdf in de lezer waarvan het adres dat niet zegt', async () => {
    await openRedirected(page, HIDDEN_PDF);
    await expectReader(page, HIDDEN_PDF);
  });

  it('laat een download een download', async () => {
    const download = page.waitForEvent('download');
    await openRedirected(page, ATTACHMENT);
    expect((await download).suggestedFilename()).toBe('bijlage.pdf');
  });

  it('toont het origineel als daarom wordt gevraagd, zonder rondje', async () => {
    await openRedirected(page, PDF);
    await waitForState(page, 'done');
    await page.getByRole('button', { name: 'Toon in de browser zelf' }).click();
    await page.waitForURL(PDF);
    await page.getByRole('region', { name: 'Motievolger op deze pagina' }).waitFor();
    expect(page.url()).toBe(PDF);
  });

  it('opent dezelfde pdf daarna weer in de lezer', async () => {
    const settings = await openSettings(browser);
    await waitForRules(settings, 'getSessionRules', 0);
    await settings.close();
    await page.goto(START);
    await openRedirected(page, PDF);
    await expectReader(page, PDF);
  });
});

it('met de instelling uit blijft een pdf in de browser zelf', async () => {
  await setRedirect(false);
  const page = await browser.context.newPage();
  await openRedirected(page, PDF);
  await page.getByRole('region', { name: 'Motievolger op deze pagina' }).waitFor();
  expect(page.url()).toBe(PDF);
});
