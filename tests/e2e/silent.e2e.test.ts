/** A browser or a background that does not answer: on a busy machine both happen. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { type FakeVng, startFakeVng } from './server';
import { openVng, RESULTS, servePages } from './vng-pages';

let vng: FakeVng;
let browser: ReaderBrowser;

beforeAll(async () => {
  vng = await startFakeVng();
  await servePages(vng);
});
afterAll(() => vng?.close());

/** In the background, this part of the browser gives no answer any more. */
async function silence(area: 'managed' | 'session', ask: 'get' | 'set'): Promise<void> {
  const [background] = browser.context.serviceWorkers();
  // As text: a function is not the same one in every program that runs these tests.
  await background?.evaluate(
    `Object.defineProperty(chrome.storage.${area}, '${ask}', { value: () => new Promise(() => {}) })`,
  );
}

describe('op een drukke computer', () => {
  beforeEach(async () => {
    browser = await startBrowser({ port: vng.port, isJustStarted: true });
    return () => browser.close();
  });

  it('komen de tekens ook als de browser niets over het beleid zegt', async () => {
    await silence('managed', 'get');
    const page = await openVng(browser, RESULTS);
    await page.locator('[data-document-state="unread"]').waitFor();
  });

  it('is een pagina van vng.nl ook klaar met laden als de achtergrond niet antwoordt', async () => {
    await silence('session', 'set');
    const page = await openVng(browser, RESULTS);
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
    await page.locator('motievolger-overlay').waitFor({ state: 'attached' });
  });
});
