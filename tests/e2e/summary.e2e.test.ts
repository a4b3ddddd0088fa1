import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { motionsPdf } from './documents';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import {
  ACCOUNT,
  chooseDeventer,
  MANY_LINKS,
  openReadResults,
  openVng,
  servePages,
} from './vng-pages';

const { vng, browser } = setStage({
  serve: servePages,
  prepare: chooseDeventer,
});

describe('de knop met de samenvatting', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openReadResults(browser);
    return () => page.close();
  });
  const button = () => page.locator('.summary__button');
  const panel = () => page.getByRole('dialog', { name: 'Motievolger op deze pagina' });

  it('zegt wat er op de pagina staat en van wie', async () => {
    await button().focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    const words = () => panel().innerText();
    await expect.poll(words).toContain('5 moties, 2 van uw gemeente');
    await expect.poll(words).toContain('Een eerlijke prijs voor de veerpont');
    await expect.poll(words).toContain('Alle documenten op deze pagina zijn ingelezen.');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(() => button().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('is met de pijltjes te verplaatsen, en staat daar de volgende keer weer', async () => {
    await button().waitFor();
    const top = async () => (await button().boundingBox())?.y ?? 0;
    const before = await top();
    await button().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(top).toBeLessThan(before - 50);
    const moved = await top();
    await page.reload();
    await expect.poll(top).toBe(moved);
    await button().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  });

  it('is te slepen zonder dat zij opengaat', async () => {
    await button().waitFor();
    const box = await button().boundingBox();
    if (!box) throw new Error('the button is not shown');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 120, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await button().boundingBox())?.y).toBeGreaterThan(box.y + 60);
    expect(await panel().count()).toBe(0);
  });

  it('leest alles in wat nog niet is ingelezen', async () => {
    const other = await openVng(browser, MANY_LINKS);
    await other.locator('.summary__button').click();
    await other.getByRole('button', { name: 'Lees alles in' }).click();
    await expect.poll(() => other.locator('[data-document-state="failed"]').count()).toBe(3);
    await expect.poll(() => other.locator('[data-document-state="read"]').count()).toBe(1);
    await other.close();
  });

  it('gaat met de tekens weg van deze pagina, en komt de volgende keer terug', async () => {
    await button().click();
    await page.getByText('Terugzetten kan bij Instellingen').waitFor();
    await page.getByRole('button', { name: 'Verberg op deze pagina' }).click();
    await button().waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.badge').count()).toBe(0);
    await page.reload();
    await button().waitFor();
    await page.locator('.badge[data-motion-id]').first().waitFor();
  });

  it('opent het zijpaneel', async () => {
    await button().click();
    await page.getByRole('button', { name: 'Open het zijpaneel' }).click();
    const session = await browser.context.newCDPSession(page);
    await expect
      .poll(async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.some(({ url }) => url.endsWith('/sidepanel.html'));
      })
      .toBe(true);
  });

  it('blijft weg als dat is gekozen, tot de instelling weer aan gaat', async () => {
    await button().click();
    await page.getByRole('button', { name: 'Altijd verbergen' }).click();
    await page.reload();
    await page.locator('.badge[data-motion-id]').first().waitFor();
    expect(await button().count()).toBe(0);
    const settings = await openSettings(browser);
    await settings.getByText('Toon de knop met de samenvatting').click();
    await settings.getByText('Opgeslagen').waitFor();
    await settings.close();
    await button().waitFor();
  });
});

describe('de balk boven een pdf in de browser zelf', () => {
  it('zegt wat erover bekend is, en opent de lezer', async () => {
    const read = await openReadResults(browser);
    await read.close();
    const page = await openVng(browser, ACCOUNT);
    const bar = page.getByRole('region', { name: 'Motievolger op deze pagina' });
    await bar.getByText('5 moties, 2 van Deventer').waitFor();
    const opened = browser.context.waitForEvent('page');
    await bar.getByRole('button', { name: 'Open in de lezer' }).click();
    const reader = await opened;
    await expect.poll(() => reader.url()).toContain(`/reader.html?src=${ACCOUNT}`);
    await reader.close();
    await bar.getByRole('button', { name: 'Sluit deze balk' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.close();
  });

  it('leest een pdf in die nog niet bekend is', async () => {
    const url = 'https://vng.nl/sites/default/files/2026-05/verantwoording-nieuw-stuk.pdf';
    vng.serve(new URL(url).pathname, {
      bytes: await motionsPdf({ copies: 2 }),
      type: 'application/pdf',
    });
    const page = await openVng(browser, url);
    const bar = page.getByRole('region', { name: 'Motievolger op deze pagina' });
    await bar.getByRole('button', { name: 'Lees in' }).click();
    await bar.getByText('10 moties').waitFor();
    await page.close();
  });
});
