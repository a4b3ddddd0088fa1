import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { listed } from './reader-page';
import { setStage } from './stage';

const SRC = '/reader.html?src=https://vng.nl/moties.pdf';
const TITLE = BLOCKS[1]?.title ?? '';
let page: Page;

const { browser } = setStage({
  serve: async (vng) =>
    vng.serve('/moties.pdf', { bytes: await motionsPdf(), type: 'application/pdf' }),
});
afterEach(() => page?.close());

async function openMotion(): Promise<void> {
  page = await browser.openReader(SRC);
  await waitForState(page, 'done');
  await listed(page, TITLE).click();
  await page.getByText('Klopt er iets niet?').click();
}
const standing = () =>
  page.locator('.list-pane .motion-card', { hasText: TITLE }).getAttribute('data-standing');

describe('een voorstel aanpassen in de lezer', () => {
  it('geldt meteen in de lijst, met wat er gedrukt staat erbij, en kan terug', async () => {
    await openMotion();
    const printed = await standing();
    expect(printed).not.toBe('voorstel-deels');
    await page.locator('.correct-more').getByRole('button', { name: 'Voorstel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Voorstel').selectOption('deels');
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/dialog.png` });
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await page
      .locator('.list-pane .motion-card[data-standing="voorstel-deels"]', { hasText: TITLE })
      .waitFor();
    await page.getByText('aangepast door u').first().waitFor();
    await page.getByText('In het document staat').first().waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/done.png` });
    await page.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page
      .locator(`.list-pane .motion-card[data-standing="${printed}"]`, { hasText: TITLE })
      .waitFor();
  });
});
