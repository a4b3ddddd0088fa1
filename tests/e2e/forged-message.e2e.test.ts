/** What a page could do that took over the script we put on it: it then speaks with our voice. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIn, serveOverview } from './overview-screens';
import { storedRows } from './reading-queue';
import { setStage } from './stage';
import { openVng, RESULTS } from './vng-pages';

const { browser } = setStage({ serve: serveOverview, prepare: readIn });

/** Sent from where the script on the page runs, in its name. */
async function forge(page: Page, type: string, data: unknown): Promise<unknown> {
  const [background] = browser.context.serviceWorkers();
  const message = JSON.stringify({ id: 1, timestamp: 1, type, data });
  // As text: a function is not the same one in every program that runs these tests.
  return background?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      args: [${message}],
      func: (forged) => chrome.runtime.sendMessage(forged),
    });
    return answer.result;
  })()`);
}

describe('een bericht van een overgenomen pagina om een motie aan te passen', () => {
  let page: Page;
  let named: string;
  beforeEach(async () => {
    page = await openVng(browser, RESULTS);
    const badge = page.locator('.badge[data-motion-id]').first();
    await badge.waitFor();
    named = (await badge.getAttribute('data-motion-id')) ?? '';
  });
  afterEach(() => page.close());

  const refusal = async (data: unknown): Promise<unknown> =>
    Reflect.get(Object((await forge(page, 'openCorrecting', data)) ?? {}), 'res');

  it.each([
    {
      wat: 'over een motie die de pagina niet noemt',
      more: { motionId: 'deventer-weg' },
      code: 'not-yours',
    },
    { wat: 'over een veld dat er niet is', more: { field: 'warnings' }, code: 'unexpected' },
    {
      wat: 'met wat er moet komen te staan',
      more: { changed: { field: 'title', value: 'X' } },
      code: 'unexpected',
    },
  ])('wordt geweigerd $wat', async ({ more, code }) => {
    const before = browser.context.pages().length;
    const answer = await refusal({ motionId: named, field: 'title', ...more });
    expect(answer).toMatchObject({ ok: false, code });
    expect(browser.context.pages()).toHaveLength(before);
  });

  it('opent hooguit het venster, en verandert niets', async () => {
    const opened = browser.context.waitForEvent('page');
    expect(await refusal({ motionId: named, field: 'proposal' })).toMatchObject({ ok: true });
    const window = await opened;
    await window.getByRole('dialog').waitFor();
    expect(new URL(window.url()).protocol).toBe('chrome-extension:');
    expect(await storedRows(window, 'corrections')).toEqual([]);
    await window.close();
  });

  it('kan de pagina zelf niet sturen: alleen het script erop heeft een stem', async () => {
    const before = browser.context.pages().length;
    const voice = await page.evaluate((motionId) => {
      const data = { motionId, field: 'title' };
      window.postMessage({ id: 1, timestamp: 1, type: 'openCorrecting', data }, '*');
      return Reflect.get(Object(Reflect.get(globalThis, 'chrome')), 'runtime');
    }, named);
    expect(voice).toBeUndefined();
    // What the page posts comes before what is asked of it later.
    await page.evaluate(
      'new Promise((done) => { addEventListener("message", done); postMessage(1) })',
    );
    expect(browser.context.pages()).toHaveLength(before);
  });
});
