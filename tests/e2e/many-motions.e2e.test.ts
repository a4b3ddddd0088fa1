/** More motions than fit a paper that a council reads at once: everything still can be made of them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { openOverview } from './overview-screens';
import { setStage } from './stage';

/** Above 100, from which on the page says what will be made. */
const COPIES = 21;
const ALL = COPIES * BLOCKS.length;

const { browser } = setStage({
  serve: async (vng) => {
    const bytes = await motionsPdf({ copies: COPIES });
    vng.serve('/lang.pdf', { bytes, type: 'application/pdf' });
  },
  prepare: async (browser) => {
    const reader = await browser.openReader('/reader.html?src=https://vng.nl/lang.pdf');
    await waitForState(reader, 'done');
    await reader.close();
  },
});

const REPORT = 'Raadsrapport over deze moties';
const DOSSIER = 'Deel dossier over deze moties';
const longWords = (page: Page) => page.getByText('dat wordt een lang stuk');

describe(`met ${ALL} moties in de lijst`, () => {
  it('staan de knoppen voor rapport en dossier er, met een woord over wat er komt', async () => {
    const page = await openOverview(browser);
    await page.getByText(`${ALL} van ${ALL} moties`).waitFor();
    await page
      .getByText(`Het rapport krijgt alle ${ALL} moties: dat wordt een lang stuk.`)
      .waitFor();
    await expect.poll(() => page.getByRole('link', { name: REPORT }).isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: DOSSIER }).isVisible()).toBe(true);
    await page.close();
  });

  it('komt elke motie in het rapport', async () => {
    const page = await openOverview(browser);
    await page.getByRole('link', { name: REPORT }).click();
    await page.locator('.report').waitFor();
    const text = await page.locator('.report').innerText();
    const missing = Array.from({ length: COPIES }, (_, copy) => copy + 1).flatMap((copy) =>
      BLOCKS.map(({ title }) => (copy === 1 ? title : `${title} ${copy}`)).filter(
        (title) => !text.includes(title),
      ),
    );
    expect(missing).toEqual([]);
    await page.close();
  });

  it('komt wat u erop zette in het dossier', async () => {
    const motion = await openOverview(browser);
    const last = `${BLOCKS[0]?.title} ${COPIES}`;
    await motion.goto(browser.address(`/overview.html#zoek=${encodeURIComponent(`"${last}"`)}`));
    await motion.getByRole('link', { name: last }).click();
    await motion.getByLabel('Aantekening van de griffie').fill('Navragen bij de provincie');
    await motion
      .getByText(/Bewaard op/u)
      .first()
      .waitFor();
    await motion.close();
    const page = await openOverview(browser);
    await longWords(page).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: DOSSIER }).click();
    const dossier = readFileSync(await (await saved).path(), 'utf8');
    expect(dossier).toContain('Navragen bij de provincie');
    await page.getByText('Het dossier is opgeslagen als').waitFor();
    await page.close();
  });

  it('staat dat woord er niet als er minder dan 100 in de lijst staan', async () => {
    const page = await openOverview(browser, '#zoek=veerpont');
    await page.getByText(`${COPIES} van ${ALL} moties`).waitFor();
    await expect.poll(() => page.getByRole('link', { name: REPORT }).isVisible()).toBe(true);
    expect(await longWords(page).count()).toBe(0);
    await page.close();
  });
});
