/** A fact that was read from a page of vng.nl leads to its words on that page. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCKS } from './documents';
import { openBeside } from './panels';
import { setStage } from './stage';
import { RESULTS, readVngPage, servePages } from './vng-pages';

let page: Page;

const { browser } = setStage({
  serve: servePages,
  prepare: async (browser) => {
    page = await readVngPage(browser, RESULTS);
  },
});
const [, ferry] = BLOCKS;

const marked = (on: Page): Promise<string> =>
  on.evaluate(() =>
    [...(CSS.highlights.get('motievolger-place') ?? [])]
      .flatMap((range) => (range instanceof Range ? range.toString() : []))
      .join(' | '),
  );

describe('een feit in het zijpaneel', () => {
  let panel: Page;
  beforeAll(async () => {
    panel = await openBeside(browser, '/sidepanel.html');
    await panel.locator('.motion-card__button', { hasText: ferry?.title ?? '' }).click();
    await panel.locator('.details').waitFor();
  });

  it.each([
    { field: 'Titel', words: `“${ferry?.title}”` },
    { field: 'Indiener', words: ferry?.submitter },
    { field: 'Stemming', words: 'aangenomen met 95%' },
  ])('wijst op de pagina precies zijn woorden aan: $field', async ({ field, words }) => {
    await panel.getByRole('button', { name: `Wijs aan in het document: ${field}` }).click();
    await expect.poll(() => marked(page)).toContain(words?.replaceAll(/[“”]/gu, '') ?? 'niets');
    const text = await marked(page);
    const line = `Motie ${ferry?.submitter} “${ferry?.title}”: aangenomen met 95%`;
    // Within the line of this motion, and not all of it.
    for (const part of text.split(' | ')) expect(line).toContain(part);
    expect(text.length).toBeLessThan(line.length);
  });

  it('heeft voor elk feit dat van de pagina komt een weg naar de woorden', async () => {
    const ways = panel.getByRole('button', { name: /^Wijs aan in het document/ });
    const names = () => ways.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    for (const field of ['Titel', 'Indiener', 'Stemming']) {
      await expect.poll(names).toContain(`Wijs aan in het document: ${field}`);
    }
    for (const way of await ways.all()) {
      await way.click();
      await expect.poll(() => marked(page)).not.toBe('');
    }
  });
});

describe('een bron op de pagina van een motie', () => {
  it('leidt naar de pagina, waar de woorden zijn aangewezen', async () => {
    const overview = await browser.openReader('/overview.html');
    await overview
      .getByRole('link', { name: ferry?.title ?? '' })
      .first()
      .click();
    const vote = overview.locator('.timeline__event[data-kind="stemming"]');
    await vote.getByRole('link').click();
    await overview.waitForURL((url) => url.href.startsWith(RESULTS));
    await expect.poll(() => marked(overview)).toContain('aangenomen met 95%');
    const top = () =>
      overview.evaluate(() => {
        const [range] = CSS.highlights.get('motievolger-place') ?? [];
        return range instanceof Range ? range.getBoundingClientRect().top : -1;
      });
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await overview.close();
  });
});
