/** What must hold of every screen, in light and dark, from a phone to a wide window. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { type Screen, WIDTHS } from './screens';
import { type FakeVng, startFakeVng } from './server';

/** Colours do not depend on the width, nor what fits on the colours. */
const WINDOWS = [
  ...WIDTHS.map((width) => ({ colorScheme: 'light' as const, width })),
  { colorScheme: 'dark' as const, width: 800 },
];

/** @param serve - Puts what the screens need on the fake vng.nl. */
export function describeAccessible(
  screens: readonly Screen[],
  serve: (vng: FakeVng) => Promise<void>,
): void {
  let vng: FakeVng;
  beforeAll(async () => {
    vng = await startFakeVng();
    await serve(vng);
  });
  afterAll(() => vng?.close());

  describe.each(WINDOWS)('$colorScheme, $width pixels breed', ({ colorScheme, width }) => {
    let browser: ReaderBrowser;
    beforeAll(async () => {
      browser = await startBrowser({ port: vng.port, colorScheme, width });
    });
    afterAll(() => browser?.close());

    it.each(screens)('$name is toegankelijk en past op het scherm', async (screen) => {
      const page = await screen.show(browser);
      const { violations } = await new AxeBuilder({ page })
        .include(screen.part ?? 'html')
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
}
