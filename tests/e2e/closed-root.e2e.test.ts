import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setStage } from './stage';
import { openVng, RESULTS, servePages } from './vng-pages';

const { browser } = setStage({
  serve: servePages,
  build: resolve('.output/chrome-mv3'),
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
