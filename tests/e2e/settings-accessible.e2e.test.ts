import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { SCHEMES, WIDTHS } from './screens';
import { SETTINGS_SCREENS } from './settings-screens';

/** Nothing is fetched from vng.nl here. */
const NO_SERVER = 1;

describe.each(SCHEMES)('kleuren: %s', (colorScheme) => {
  describe.each(WIDTHS)('%d pixels breed', (width) => {
    let browser: ReaderBrowser;
    beforeAll(async () => {
      browser = await startBrowser({ port: NO_SERVER, colorScheme, width });
    });
    afterAll(() => browser?.close());

    it.each(SETTINGS_SCREENS)('$name is toegankelijk en past op het scherm', async ({ show }) => {
      const page = await show(browser);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    });
  });
});
