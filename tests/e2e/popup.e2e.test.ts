import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { motionsPdf } from './documents';
import { clickAway, openBeside } from './panels';
import { openFromDisk } from './reader-page';
import { setStage } from './stage';
import {
  chooseDeventer,
  OTHER,
  openReadResults,
  openVng,
  readPagesByClick,
  servePages,
} from './vng-pages';

const { vng, browser } = setStage({
  serve: servePages,
  prepare: async (browser) => {
    await chooseDeventer(browser);
    await readPagesByClick(browser);
  },
});
afterEach(async () => {
  const [first, ...others] = browser.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
});

const hereIn = (page: Page): Promise<string> => page.locator('.popup__page').innerText();

describe('het venster van de knop in de werkbalk', () => {
  it('telt de moties op de pagina, per soort en voor uw gemeente', async () => {
    await openReadResults(browser);
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByText('5 moties, 2 van uw gemeente').waitFor();
    await expect.poll(() => popup.locator('.popup__kinds').innerText()).toMatch(/5\s*Aangenomen/u);
    await expect
      .poll(() => popup.locator('.motion-card__title').allTextContents())
      .toEqual(['Een eerlijke prijs voor de veerpont', 'Minder papier bij de balie']);
  });

  it('telt ook de moties van een bestand van de computer, zoals het zijpaneel', async () => {
    await openFromDisk(browser);
    const popup = await openBeside(browser, '/popup.html', 'reader');
    await popup.getByText('5 moties, 2 van uw gemeente').waitFor();
    const panel = await openBeside(browser, '/sidepanel.html', 'reader');
    await panel.locator('.motion-card__title', { hasText: 'veerpont' }).waitFor();
    await expect.poll(() => panel.locator('.motion-card').count()).toBe(5);
  });

  it('opent van een eigen motie haar eigen pagina', async () => {
    await openReadResults(browser);
    const popup = await openBeside(browser, '/popup.html');
    const motion = await clickAway(browser, popup.locator('.motion-card__button').first());
    await motion.getByRole('heading', { name: 'Een eerlijke prijs voor de veerpont' }).waitFor();
    expect(motion.url()).toContain('/overview.html#motie=');
  });

  it('leest een pdf in die openstaat', async () => {
    const url = 'https://vng.nl/sites/default/files/2026-01/verantwoording-los-stuk.pdf';
    vng.serve(new URL(url).pathname, {
      bytes: await motionsPdf({ copies: 2 }),
      type: 'application/pdf',
    });
    await openVng(browser, url);
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByText('Dit is een pdf.').waitFor();
    await popup.getByRole('button', { name: 'Lees in' }).click();
    await popup.getByText('10 moties').first().waitFor();
  });

  it('zegt het als er op een pagina niets is', async () => {
    await openVng(browser, OTHER);
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByText('Op deze pagina staan geen moties van de VNG.').waitFor();
  });

  it('zegt waarom een pagina van de browser niet te lezen is', async () => {
    await openVng(browser, 'chrome://version');
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByText('Deze pagina is van de browser zelf.').waitFor();
    expect(await hereIn(popup)).not.toContain('Lees in');
  });
});

it('de knop in de werkbalk zegt bij aanwijzen wat er op de pagina van uw gemeente is', async () => {
  await openReadResults(browser);
  const panel = await openBeside(browser, '/popup.html');
  const tooltip = () =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({});
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(tooltip).toMatch(/· Op deze pagina staan 2 moties van uw gemeente$/u);
});

describe('het zijpaneel', () => {
  it('toont dezelfde lijst als de lezer, met de eigen gemeente eerst', async () => {
    await openReadResults(browser);
    const panel = await openBeside(browser, '/sidepanel.html');
    await panel.getByText('5 moties, 2 van uw gemeente').waitFor();
    await expect
      .poll(() => panel.locator('.motion-card__title').allTextContents())
      .toEqual([
        'Een eerlijke prijs voor de veerpont',
        'Minder papier bij de balie',
        'Bankjes langs elke wandelroute',
        'Schaduw op het schoolplein',
        'Zwemles in ieder dorp',
      ]);
  });

  it('toont een motie, en opent de lezer op haar bladzijde', async () => {
    await openReadResults(browser);
    const panel = await openBeside(browser, '/sidepanel.html');
    await panel.locator('.motion-card__button', { hasText: 'Schaduw' }).click();
    await panel.locator('#details-title', { hasText: 'Schaduw op het schoolplein' }).waitFor();
    const opened = browser.context.waitForEvent('page');
    await panel.getByRole('link', { name: 'Naar pagina 4' }).click();
    const reader = await opened;
    await reader.waitForURL((url) => url.hash.startsWith('#page=4&motie=tilburg-schaduw'));
  });

  it('volgt het tabblad dat vooraan staat', async () => {
    await openReadResults(browser);
    const panel = await openBeside(browser, '/sidepanel.html');
    await panel.getByText('5 moties').waitFor();
    await openVng(browser, OTHER);
    await panel.getByText('Hier komen de moties').waitFor();
  });
});
