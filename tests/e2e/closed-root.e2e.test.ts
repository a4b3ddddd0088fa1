import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { type FakeVng, startFakeVng } from './server';
import { openVng, RESULTS, servePages } from './vng-pages';

let vng: FakeVng;
let browser: ReaderBrowser;

beforeAll(async () => {
  vng = await startFakeVng();
  await servePages(vng);
  browser = await startBrowser({ port: vng.port, build: resolve('.output/chrome-mv3') });
});
afterAll(async () => {
  await browser?.close();
  await vng?.close();
});

describe('de extensie zoals zij uitkomt', () => {
  it('laat een pagina van vng.nl niet zien wat zij erop tekent', async () => {
    const page = await openVng(browser, RESULTS);
    await page.locator('motievolger-overlay').waitFor({ state: 'attached' });
    const root = await page.evaluate(
      () => document.querySelector('motievolger-overlay')?.shadowRoot,
    );
    expect(root).toBeNull();
    await page.close();
  });
});
