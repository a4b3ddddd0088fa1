import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { deviations, inkPdf, KINDS, WORD } from './ink';
import { chooseGemeente } from './reader-page';
import { WIDTHS } from './screens';
import { setStage } from './stage';

/** The side bearings of letters, a rounding to whole pixels, and what pdf.js puts around a find. */
const allowed = (size: number): number => 3 + size * 0.12;
const COUNTS = { 'eigen gemeente': 5, gevonden: 5, gekozen: 5, link: 1 };
const ZOOMS = ['page-width', '0.5', '1', '1.5', '3'];
const QUARTERS = [0, 90, 180, 270];

let page: Page;

const { browser } = setStage({
  serve: async (vng) => {
    vng.serve('/inkt.pdf', { bytes: await inkPdf(), type: 'application/pdf' });
  },
  prepare: async (browser) => {
    const first = await browser.openReader();
    await chooseGemeente(first, WORD);
    await first.close();
  },
});

async function openInk(): Promise<void> {
  page = await browser.openReader('/reader.html?src=https://vng.nl/inkt.pdf');
  await waitForState(page, 'done');
  await page.keyboard.press('Control+f');
  await page.locator('#find-field').fill(WORD);
  await page.getByText('1 van 5 plekken').waitFor();
}

/** What does not lie on its word now; pages are drawn anew a moment after a change. */
async function offTheirWords(): Promise<string[]> {
  const found = [];
  for (const kind of KINDS) {
    const drawn = await deviations(page, kind);
    if (drawn.length !== COUNTS[kind]) found.push(`${kind}: ${drawn.length} keer getekend`);
    for (const { pixels, size } of drawn) {
      if (pixels === null) found.push(`${kind}: geen inkt`);
      else if (pixels > allowed(size))
        found.push(`${kind}: ${pixels.toFixed(1)} van ${size.toFixed(0)}`);
    }
  }
  return found;
}

describe.each(WIDTHS)('op een scherm van %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'liggen merken, vondsten, selectie en links op hun woorden, bij elke grootte en gedraaid (%s)',
    async (colorScheme) => {
      await openInk();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const quarter of QUARTERS) {
        for (const zoom of ZOOMS) {
          await page.locator('#zoom').selectOption(zoom);
          await expect
            .poll(offTheirWords, { message: `${zoom}, ${quarter}°`, timeout: 8000 })
            .toEqual([]);
        }
        await page.getByRole('button', { name: 'Draai rechtsom' }).click();
      }
      await page.close();
    },
  );
});
