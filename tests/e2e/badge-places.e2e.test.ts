/** In a paragraph with a motion on each line, each badge stands where its line is. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { setStage } from './stage';
import { htmlPage, openVng } from './vng-pages';

const PATH = '/artikelen/uitslagen-op-regels';
const TITLES = ['Havens voor morgen', 'Stille nachten', 'Ruimte voor water'];
const LINES = TITLES.map((title) => `<span>Motie Urk “${title}”: aangenomen</span>`).join('<br>');

const { browser } = setStage({
  serve: async (vng) =>
    vng.serve(PATH, htmlPage('Uitslagen ALV 12 juni 2026', `<p>${LINES}</p><p>Tot slot.</p>`)),
});

async function isBeside(badge: Locator, line: Locator): Promise<boolean> {
  const [one, other] = [await badge.boundingBox(), await line.boundingBox()];
  if (one === null || other === null) return false;
  const middle = one.y + one.height / 2;
  return middle >= other.y && middle <= other.y + other.height;
}

describe('moties op regels van één alinea', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openVng(browser, `https://vng.nl${PATH}`);
  });

  it.each([320, 800, 1440])('krijgen elk een teken op de eigen regel: %i breed', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const title of TITLES) {
      const badge = page.locator('.badge[data-motion-id]').filter({ hasText: title });
      const line = page.locator('main span', { hasText: title });
      await expect.poll(() => isBeside(badge, line)).toBe(true);
    }
  });
});
