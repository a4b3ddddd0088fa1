import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { type FakeVng, startFakeVng } from './server';
import { openSettings } from './settings-screens';
import {
  ACCOUNT,
  chooseDeventer,
  GONE,
  LOCKED,
  MANY_LINKS,
  NO_PDF,
  OTHER,
  openReadResults,
  openVng,
  RESULTS,
  servePages,
} from './vng-pages';

let vng: FakeVng;
let browser: ReaderBrowser;

beforeAll(async () => {
  vng = await startFakeVng();
  await servePages(vng);
  browser = await startBrowser({ port: vng.port });
  await chooseDeventer(browser);
});
afterAll(async () => {
  await browser?.close();
  await vng?.close();
});

const badgeOf = (page: Page, title: string) =>
  page
    .locator('.badge[data-motion-id]', { has: page.locator(`xpath=self::*`) })
    .and(page.locator(`[aria-label*="${title}"]`));
const bodyHtml = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);

describe('een pagina van vng.nl', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openReadResults(browser);
    return () => page.close();
  });

  it('krijgt naast elke motie die zij noemt een teken met de laatste stand', async () => {
    const names = await page
      .locator('.badge[data-motion-id]')
      .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('aria-label')));
    expect(names).toEqual([
      'Motie “Bankjes langs elke wandelroute”: Voorstel: aanhouden',
      'Motie “Een eerlijke prijs voor de veerpont” van uw gemeente: Voorstel: afdoen',
      'Motie “Schaduw op het schoolplein”: Voorstel: aanhouden',
      'Motie “Minder papier bij de balie” van uw gemeente: Voorstel: voorwaardelijk',
      'Motie “Zwemles in ieder dorp”: Geen voorstel bekend',
    ]);
    expect(await page.locator('.badge[data-motion-id][data-own]').count()).toBe(2);
  });

  it('verandert zelf niet: geen element erbij, geen woord van zijn plaats', async () => {
    const plain = await openVng(browser, RESULTS);
    await plain.locator('motievolger-overlay').waitFor({ state: 'attached' });
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            const values = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
            done(values.reduce((sum, value) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(shifts).toBe(0);
    expect(await bodyHtml(page)).toBe(await bodyHtml(plain));
    await plain.close();
  });

  it('legt uit wat een teken zegt, bij aanwijzen en met het toetsenbord', async () => {
    const badge = badgeOf(page, 'veerpont');
    await badge.hover();
    const explanation = page.getByRole('tooltip');
    await explanation.waitFor();
    expect(await explanation.innerText()).toContain(
      'Het bestuur stelt voor deze motie af te doen.',
    );
    expect(await explanation.innerText()).toContain('“Als afgedaan beschouwen”');
    expect(await explanation.innerText()).toMatch(/Bron: Verantwoording .*, pagina 3/u);
    await page.mouse.move(5, 5);
    await explanation.waitFor({ state: 'detached' });
    await badge.focus();
    await explanation.waitFor();
    expect(await badge.getAttribute('aria-describedby')).toBe(await explanation.getAttribute('id'));
    await page.keyboard.press('Escape');
    await explanation.waitFor({ state: 'detached' });
  });

  it('opent met een klik de lezer bij de motie', async () => {
    const opened = browser.context.waitForEvent('page');
    await badgeOf(page, 'veerpont').click();
    const reader = await opened;
    await reader.locator('#details-title').waitFor();
    expect(await reader.locator('#details-title').innerText()).toBe(
      'Een eerlijke prijs voor de veerpont',
    );
    expect(new URL(reader.url()).search).toBe(`?src=${ACCOUNT}`);
    await reader.close();
  });

  it('krijgt ook een teken bij wat later op de pagina komt', async () => {
    await page.evaluate((title) => {
      const late = document.querySelector('#late');
      if (late) late.textContent = `Later: motie “${title}” van Tilburg`;
    }, BLOCKS[2]?.title);
    await expect.poll(() => page.locator('.badge[data-motion-id*="schaduw"]').count()).toBe(2);
  });

  it('houdt alles klein genoeg om niet opzij te schuiven', async () => {
    for (const width of [320, 800, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBeLessThanOrEqual(0);
    }
  });
});

it('een pagina over iets anders blijft zoals zij is', async () => {
  const messages: string[] = [];
  const page = await browser.context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(OTHER);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('motievolger-overlay').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

describe('een link naar een document', () => {
  it('leest het in op de achtergrond, en zegt wat erin staat', async () => {
    const page = await openReadResults(browser);
    const badge = page.locator('[data-document-state="read"]');
    expect(await badge.innerText()).toBe('5 moties, 2 van Deventer');
    expect(page.url()).toBe(RESULTS);
    await page.close();
  });

  it.each([
    { name: 'is verdwenen', url: GONE, words: 'niet gevonden' },
    { name: 'geen pdf is', url: NO_PDF, words: 'geen pdf' },
    { name: 'een wachtwoord vraagt', url: LOCKED, words: 'wachtwoord' },
  ])('zegt het als het $name', async ({ url, words }) => {
    const page = await openVng(browser, MANY_LINKS);
    const path = new URL(url).pathname.split('/').at(-1) ?? '';
    const title = await page.locator(`a[href$="${path}"]`).innerText();
    const badge = page.locator(`[data-document-state][aria-label*="${title}"]`);
    await badge.click();
    await page.locator(`[data-document-state="failed"][aria-label*="${title}"]`).waitFor();
    expect(await badge.getAttribute('aria-label')).toContain(words);
    await page.close();
  });
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
    const words = await panel().innerText();
    expect(words).toContain('5 moties, 2 van uw gemeente');
    expect(words).toContain('Een eerlijke prijs voor de veerpont');
    expect(words).toContain('Alle documenten op deze pagina zijn ingelezen.');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(() => button().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('is met de pijltjes te verplaatsen, en staat daar de volgende keer weer', async () => {
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
    expect(await other.locator('[data-document-state="read"]').count()).toBe(1);
    await other.close();
  });

  it('gaat weg van deze pagina, en komt de volgende keer terug', async () => {
    await button().click();
    await page.getByRole('button', { name: 'Verberg op deze pagina' }).click();
    await button().waitFor({ state: 'detached' });
    await page.reload();
    await button().waitFor();
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
    await settings.close();
    await button().waitFor();
  });
});

it('alles verdwijnt en komt terug met de instelling, zonder te herladen', async () => {
  const page = await openReadResults(browser);
  const settings = await openSettings(browser);
  const overlays = settings.getByRole('switch', { name: 'Toon bij moties hoe het ermee staat' });
  const badges = () => page.locator('.badge').count();
  const before = await badges();
  await overlays.click();
  await expect.poll(badges).toBe(0);
  await overlays.click();
  await expect.poll(badges).toBe(before);
  await settings.close();
  await page.close();
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
    expect(reader.url()).toContain(`/reader.html?src=${ACCOUNT}`);
    await reader.close();
    await bar.getByRole('button', { name: 'Sluit deze balk' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.close();
  });

  it('leest een pdf in die nog niet bekend is', async () => {
    const url = 'https://vng.nl/sites/default/files/2026-05/nieuw-stuk.pdf';
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
