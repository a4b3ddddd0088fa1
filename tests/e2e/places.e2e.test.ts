import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { listed } from './reader-page';
import { setStage } from './stage';

let page: Page;

setStage({
  serve: async (vng) =>
    vng.serve('/moties.pdf', { bytes: await motionsPdf(), type: 'application/pdf' }),
  prepare: async (browser) => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/moties.pdf');
    await waitForState(page, 'done');
  },
});

/** The words of the text layer that lie for the most part under a mark. */
function markedWords(): Promise<string> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('.place-mark')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const isMarked = ({ left, right, top, bottom }: DOMRect): boolean =>
      marks.some((mark) => {
        const width = Math.min(mark.right, right) - Math.max(mark.left, left);
        const height = Math.min(mark.bottom, bottom) - Math.max(mark.top, top);
        return width > 0 && height > 0 && width * height > 0.5 * (right - left) * (bottom - top);
      });
    return [...document.querySelectorAll('.textLayer span')]
      .filter((span) => span.childElementCount === 0 && isMarked(span.getBoundingClientRect()))
      .map((span) => span.textContent)
      .join(' ')
      .replace(/\s+/gu, ' ');
  });
}

const [, veerpont] = BLOCKS;
const CASES = [
  { field: 'Titel', words: () => veerpont?.title },
  { field: 'Indiener', words: () => veerpont?.submitter },
  { field: 'Onderwerp', words: () => 'Wonen en ruimte' },
  { field: 'Inhoud en oproep', words: () => 'te zorgen voor een eerlijke prijs voor de veerpont' },
  { field: 'Verantwoording', words: () => veerpont?.account },
  { field: 'Voorstel', words: () => veerpont?.proposal },
];

describe('een feit in de details', () => {
  it.each(CASES)(
    'wijst in het document precies zijn woorden aan: $field',
    async ({ field, words }) => {
      await listed(page, veerpont?.title ?? '').click();
      await page.getByRole('button', { name: `Wijs aan in het document: ${field}` }).click();
      await page.locator('.page[data-page-number="3"] .textLayer span').first().waitFor();
      await expect.poll(markedWords, { timeout: 20_000 }).toContain(words() ?? 'niets');
      const marked = await markedWords();
      const others = BLOCKS.filter(({ title }) => title !== veerpont?.title);
      for (const { title, account } of others) {
        expect(marked).not.toContain(title);
        expect(marked).not.toContain(account);
      }
    },
  );

  it('wijst niets meer aan als een andere motie gekozen is', async () => {
    await listed(page, BLOCKS[0]?.title ?? '').click();
    await page.locator('.place-mark').waitFor({ state: 'detached' });
    expect(await page.locator('.place-mark').count()).toBe(0);
  });
});
