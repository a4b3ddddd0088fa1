import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { drawOver } from './correction-screens';
import { BLOCKS, motionsPdf } from './documents';
import { listed } from './reader-page';
import { setStage } from './stage';

const PDF = 'https://vng.nl/sites/default/files/2027-06/een-of-twee.pdf';
const [FIRST, SECOND] = [BLOCKS[0]?.title ?? '', BLOCKS[1]?.title ?? ''];
const SPLIT = 'Er ligt een afspraak met het ministerie over de prijs.';

const { browser } = setStage({
  serve: async (vng) =>
    vng.serve(new URL(PDF).pathname, { bytes: await motionsPdf(), type: 'application/pdf' }),
});

async function openMotion(title: string): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${PDF}`);
  await waitForState(page, 'done');
  await listed(page, title).click();
  await page.locator('#details-title', { hasText: title }).waitFor();
  return page;
}
const cards = (page: Page) => page.locator('.list-pane .motion-card');
const undo = (page: Page) =>
  page.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' });

describe('twee moties in een document', () => {
  it('worden er één, met de tekst van allebei, en met één keer terugnemen weer twee', async () => {
    const page = await openMotion(FIRST);
    await page.getByText('Klopt er iets niet?').click();
    await page.getByRole('button', { name: 'Deze motie hoort bij een andere' }).click();
    const dialog = page.getByRole('dialog');
    const other = dialog.getByLabel('Met welke motie in dit document?');
    await other.selectOption({ label: `${SECOND} (Deventer en Zwolle)` });
    await dialog.getByText(`De motie “${FIRST}” blijft`).waitFor();
    const said = () => dialog.innerText();
    await expect.poll(said).toContain(`Geen motie meer: “${SECOND}”`);
    await expect.poll(said).toMatch(/Dit gaat niet mee.*Als afgedaan beschouwen/su);
    await dialog.getByRole('button', { name: 'Maak er één motie van' }).click();
    await expect.poll(() => cards(page).count()).toBe(BLOCKS.length - 1);
    const details = page.locator('.details');
    await details.getByText('Er ligt een afspraak met het ministerie').first().waitFor();
    await expect.poll(() => details.innerText()).toContain('met de provincies gesproken');
    await undo(page).click();
    await expect.poll(() => cards(page).count()).toBe(BLOCKS.length);
    await listed(page, SECOND).waitFor();
    await expect.poll(() => page.getByText('Aangepast door u').count()).toBe(0);
    await page.close();
  });
});

describe('een motie die er twee is', () => {
  it('splitst u bij de woorden waar de tweede begint, en met één keer terugnemen is het er weer één', async () => {
    const page = await openMotion(SECOND);
    await drawOver(page, SPLIT);
    await page.getByRole('button', { name: 'Hier begint een tweede motie' }).click();
    const dialog = page.getByRole('dialog');
    const said = () => dialog.innerText();
    await expect.poll(said).toContain(`Nieuwe motie: “${SPLIT}”`);
    await expect
      .poll(said)
      .toMatch(/Voorstel van het bestuur: .*Als afgedaan.*Dit blijft er over/su);
    await dialog.getByRole('button', { name: 'Maak er twee moties van' }).click();
    await expect.poll(() => cards(page).count()).toBe(BLOCKS.length + 1);
    await cards(page)
      .filter({ hasText: SPLIT })
      .and(page.locator('[data-standing="voorstel-afdoen"]'))
      .first()
      .waitFor();
    await undo(page).click();
    await expect.poll(() => cards(page).count()).toBe(BLOCKS.length);
    await page
      .locator('.motion-card[data-standing="voorstel-afdoen"]', { hasText: SECOND })
      .first()
      .waitFor();
    await page.close();
  });
});
