import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ReaderBrowser, startBrowser, waitForState } from './browser';
import { openOverview } from './overview-screens';
import { type FakeVng, startFakeVng } from './server';
import { openVng } from './vng-pages';

const PAGES = '../shared/pages';
const JUNE_2025 = '../shared/verantwoording/verantwoording-2025-06-18.pdf';
const ACCOUNT = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';
/** In CI they must be there. */
const isPresent = existsSync(PAGES) || process.env.CI !== undefined;
const truthSchema = z.object({ url: z.string(), kind: z.string() });

describe.skipIf(!isPresent)('het leven van een motie over documenten heen', () => {
  let vng: FakeVng;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    vng = await startFakeVng();
    browser = await startBrowser({ port: vng.port });
    vng.serve(new URL(ACCOUNT).pathname, {
      bytes: readFileSync(JUNE_2025),
      type: 'application/pdf',
    });
    const reader = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
    await waitForState(reader, 'done');
    await reader.close();
    for (const file of globSync(`${PAGES}/*.html`)) {
      const json = file.replace(basename(file), basename(file, '.html').concat('.json'));
      const truth = truthSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
      if (truth.kind === 'geen') continue;
      vng.serve(new URL(truth.url).pathname, { bytes: readFileSync(file), type: 'text/html' });
      const page = await openVng(browser, truth.url);
      await page.locator('.summary__button').click();
      await page.getByRole('button', { name: 'Lees deze pagina in' }).click();
      await page.getByText('Deze pagina is ingelezen.').waitFor();
      await page.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await vng?.close();
  });

  it('toont van “Geen woorden maar daden” de stemming en het voorstel als één leven', async () => {
    const page = await openOverview(browser, '#zoek=geen+woorden+maar+daden');
    await page.getByRole('link', { name: 'Geen woorden maar daden' }).click();
    await page.locator('.timeline__event').first().waitFor();
    const events = await page.locator('.timeline__event').allInnerTexts();
    expect(events.some((words) => /24 mei 2024[\s\S]*99,20%/u.test(words))).toBe(true);
    expect(events.some((words) => /18 juni 2025[\s\S]*aanhouden/iu.test(words))).toBe(true);
    await page.close();
  });

  it('toont op de pagina met uitslagen de nieuwste stand', async () => {
    const url = 'https://vng.nl/artikelen/uitslagen-stemmingen-extra-alv-24-mei-2024';
    const page = await openVng(browser, url);
    const badge = page.locator('.badge[data-motion-id*="geen-woorden"]').first();
    await badge.waitFor();
    expect(await badge.getAttribute('data-standing')).toBe('voorstel-aanhouden');
    await page.close();
  });
});
