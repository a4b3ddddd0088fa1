/** The panes beside the document in the reader, and its pages in the small. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { motionsPdf } from './documents';
import { listed } from './reader-page';
import { setStage } from './stage';

let page: Page;

const { browser } = setStage({
  serve: async (vng) =>
    vng.serve('/moties.pdf', { bytes: await motionsPdf(), type: 'application/pdf' }),
});
afterEach(() => page?.close());

async function open(): Promise<void> {
  page = await browser.openReader('/reader.html?src=https://vng.nl/moties.pdf');
  await waitForState(page, 'done');
}

const widthOf = async (selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.width ?? 0;
const toggle = (name: string) => page.getByRole('button', { name, exact: true });

describe('de vakken naast het document', () => {
  it('gaan dicht en open, en het document krijgt de ruimte', async () => {
    await open();
    const before = await widthOf('.pdf-pane');
    await toggle('Moties').click();
    await page.locator('.list-pane').waitFor({ state: 'detached' });
    await toggle('Motie in het kort').click();
    await page.locator('.details-pane').waitFor({ state: 'detached' });
    await expect.poll(() => widthOf('.pdf-pane')).toBe(page.viewportSize()?.width);
    expect(before).toBeLessThan((page.viewportSize()?.width ?? 0) / 1.5);
    await toggle('Moties').click();
    await listed(page, 'veerpont').click();
    await page.locator('.details-pane #details-title').waitFor();
    await expect.poll(() => widthOf('.pdf-pane')).toBe(before);
  });

  it('worden met de pijltjes en met slepen breder, en zijn dat de volgende keer nog', async () => {
    await open();
    const border = page.getByRole('separator', { name: 'Breedte van de lijst met moties' });
    const before = await widthOf('.list-pane');
    await border.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf('.list-pane')).toBe(before + 24);
    const box = await border.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 300];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => widthOf('.list-pane')).toBe(before + 84);
    await page.reload();
    await waitForState(page, 'done');
    await expect.poll(() => widthOf('.list-pane')).toBe(before + 84);
  });
});

describe('de pagina’s in het klein', () => {
  it('tonen elke pagina, en een klik gaat erheen', async () => {
    await open();
    await toggle('Pagina’s in het klein').click();
    const pages = page.getByRole('navigation', { name: 'Pagina’s in het klein' });
    await expect.poll(() => pages.getByRole('button').count()).toBe(6);
    await pages.locator('canvas[data-drawn="0"]').first().waitFor();
    await pages.getByRole('button', { name: 'Pagina 4' }).click();
    await page.waitForURL((url) => url.hash.startsWith('#page=4'));
    await pages.locator('[aria-current="page"]', { hasText: 'Pagina 4' }).waitFor();
    await page.getByRole('button', { name: 'Draai rechtsom' }).click();
    await pages.locator('canvas[data-drawn="90"]').first().waitFor();
  });

  it('maken op een smal scherm plaats voor de pagina die gekozen is', async () => {
    await open();
    await page.setViewportSize({ width: 320, height: 800 });
    await toggle('Pagina’s in het klein').click();
    const pages = page.getByRole('navigation', { name: 'Pagina’s in het klein' });
    await pages.getByRole('button', { name: 'Pagina 3' }).click();
    await pages.waitFor({ state: 'detached' });
    await page.waitForURL((url) => url.hash.startsWith('#page=3'));
  });
});
