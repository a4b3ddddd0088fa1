import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { SCHEMES, SCREENS, serveScreens, WIDTHS } from './screens';
import { type FakeVng, startFakeVng } from './server';

let vng: FakeVng;

beforeAll(async () => {
  vng = await startFakeVng();
  await serveScreens(vng);
});
afterAll(() => vng?.close());

describe.each(SCHEMES)('kleuren: %s', (colorScheme) => {
  describe.each(WIDTHS)('%d pixels breed', (width) => {
    let browser: ReaderBrowser;
    beforeAll(async () => {
      browser = await startBrowser({ port: vng.port, colorScheme, width });
    });
    afterAll(() => browser?.close());

    it.each(SCREENS)('$name is toegankelijk en past op het scherm', async ({ show }) => {
      const page = await show(browser);
      const { violations } = await new AxeBuilder({ page })
        // The letters in the pages are the document's own, and drawn invisibly above its picture.
        .exclude('.textLayer')
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    });
  });
});
