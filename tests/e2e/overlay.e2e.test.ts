import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCKS } from './documents';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import {
  ACCOUNT,
  chooseDeventer,
  GONE,
  htmlPage,
  LOCKED,
  MANY_LINKS,
  NO_PDF,
  OTHER,
  openReadResults,
  openVng,
  RESULTS,
  servePages,
} from './vng-pages';

const { vng, browser } = setStage({
  serve: servePages,
  prepare: chooseDeventer,
});

const badgeOf = (page: Page, title: string) =>
  page.locator('.badge[data-motion-id]').filter({ hasText: title });
const bodyHtml = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);
/** The same page as the server sends it: nothing of ours has been near it. */
const servedHtml = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, 'text/html').body.outerHTML;
  });

describe('een pagina van vng.nl', () => {
  // The last test changes it; those before it look at it and leave it.
  let page: Page;
  beforeAll(async () => {
    page = await openReadResults(browser);
    return () => page.close();
  });

  it('krijgt naast elke motie die zij noemt een teken met de laatste stand', async () => {
    const names = () => page.locator('.badge[data-motion-id] .hidden-words').allTextContents();
    await expect
      .poll(names)
      .toEqual([
        'Motie “Bankjes langs elke wandelroute”: Aangenomen',
        'Nieuwe motie “Een eerlijke prijs voor de veerpont” van uw gemeente: Aangenomen',
        'Motie “Schaduw op het schoolplein”: Aangenomen',
        'Nieuwe motie “Minder papier bij de balie” van uw gemeente: Aangenomen',
        'Motie “Zwemles in ieder dorp”: Aangenomen',
      ]);
    await expect.poll(() => page.locator('.badge[data-motion-id][data-own]').count()).toBe(2);
  });

  it('verandert zelf niet: geen element erbij, geen woord van zijn plaats', async () => {
    await expect.poll(() => page.locator('motievolger-overlay').count()).toBe(1);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const shifts: number[] = [];
          // The mark comes behind every shift that was there before it.
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntriesByType('layout-shift')) {
              shifts.push(Number(Reflect.get(entry, 'value')));
            }
            if (list.getEntriesByName('asked').length === 0) return;
            observer.disconnect();
            done(shifts.reduce((sum, value) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          observer.observe({ type: 'mark' });
          performance.mark('asked');
        }),
    );
    expect(shifts).toBe(0);
    expect(await bodyHtml(page)).toBe(await servedHtml(page));
  });

  it('legt uit wat een teken zegt, bij aanwijzen en met het toetsenbord', async () => {
    const badge = badgeOf(page, 'veerpont');
    await badge.hover();
    const explanation = page.getByRole('tooltip');
    await explanation.waitFor();
    await expect.poll(() => explanation.innerText()).toContain('De ALV nam deze motie aan.');
    await expect.poll(() => explanation.innerText()).toContain('“aangenomen met 95%”');
    await expect.poll(() => explanation.innerText()).toContain('Bron: Uitslagen stemmingen');
    await page.mouse.move(5, 5);
    await explanation.waitFor({ state: 'detached' });
    await badge.focus();
    await explanation.waitFor();
    await expect
      .poll(() => badge.getAttribute('aria-describedby'))
      .toBe(await explanation.getAttribute('id'));
    await page.keyboard.press('Escape');
    await explanation.waitFor({ state: 'detached' });
  });

  it('opent met een klik de eigen pagina van de motie, en vandaar de lezer', async () => {
    const opened = browser.context.waitForEvent('page');
    await badgeOf(page, 'veerpont').click();
    const motion = await opened;
    await motion.getByRole('heading', { name: 'Een eerlijke prijs voor de veerpont' }).waitFor();
    expect(new URL(motion.url()).pathname).toBe('/overview.html');
    await motion
      .getByRole('link', { name: /pagina 3/u })
      .first()
      .click();
    await motion.waitForURL((url) => url.href.includes(`/reader.html?src=${ACCOUNT}#page=3`));
    await motion.close();
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

  it('krijgt ook een teken bij wat later op de pagina komt', async () => {
    await page.evaluate((title) => {
      const late = document.querySelector('#late');
      if (late) late.textContent = `Later: motie “${title}” van Tilburg`;
    }, BLOCKS[2]?.title);
    await expect.poll(() => page.locator('.badge[data-motion-id*="schaduw"]').count()).toBe(2);
  });
});

it('een pagina over iets anders blijft zoals zij is', async () => {
  const messages: string[] = [];
  const page = await browser.context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(OTHER);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('motievolger-overlay').count()).toBe(0);
  expect(messages).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

it('een pagina zonder bekende woorden is wat erop staat: moties van gemeenten', async () => {
  const rows =
    '<tr><td>Gouda</td><td>Motie Bruggen in eigen beheer</td><td>Aangenomen</td></tr><tr><td>Urk</td><td>Motie Havens voor morgen</td><td>Verworpen</td></tr>';
  const table = `<table><tr><th>Gemeente</th><th>Titel</th><th>Resultaat</th></tr>${rows}</table>`;
  vng.serve('/artikelen/wat-de-leden-vroegen', htmlPage('Wat de leden vroegen', table));
  const page = await openVng(browser, 'https://vng.nl/artikelen/wat-de-leden-vroegen');
  await badgeOf(page, 'Bruggen in eigen beheer').waitFor();
  await badgeOf(page, 'Havens voor morgen').waitFor();
  await page.close();
});

describe('een link naar een document', () => {
  it('leest het in op de achtergrond, en zegt wat erin staat', async () => {
    const page = await openReadResults(browser);
    const badge = page.locator('[data-document-state="read"]');
    await expect
      .poll(() => badge.locator('[aria-hidden]').last().innerText())
      .toBe('5 moties, 2 van Deventer');
    expect(page.url()).toBe(RESULTS);
    await page.close();
  });

  it.each([
    { name: 'is verdwenen', url: GONE, words: 'niet gevonden' },
    { name: 'geen pdf is', url: NO_PDF, words: 'geen pdf' },
    { name: 'een wachtwoord vraagt', url: LOCKED, words: 'wachtwoord' },
  ])('zegt het in woorden als het $name, en wat u kunt doen', async ({ url, words }) => {
    const page = await openVng(browser, MANY_LINKS);
    const path = new URL(url).pathname.split('/').at(-1) ?? '';
    const title = await page.locator(`a[href$="${path}"]`).innerText();
    const badge = page.locator('[data-document-state]').filter({ hasText: title });
    await badge.click();
    await page.locator('[data-document-state="failed"]').filter({ hasText: title }).waitFor();
    await expect.poll(() => badge.textContent()).toContain(words);
    // Who clicked is still there, and reads why.
    const explanation = page.getByRole('tooltip');
    await explanation.filter({ hasText: words }).waitFor();
    await expect.poll(() => explanation.innerText()).toContain('Klik om het opnieuw te proberen.');
    await page.locator('.summary__button').click();
    const failed = page.locator('.summary__failed', { hasText: title });
    await expect.poll(() => failed.innerText()).toContain(words);
    await failed.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    const opened = browser.context.waitForEvent('page');
    await failed.getByRole('button', { name: 'Open in de lezer' }).click();
    const reader = await opened;
    await expect.poll(() => reader.url()).toContain(`/reader.html?src=${url}`);
    await reader.close();
    await page.close();
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

describe('een pagina met titels die niets als titel aanwijst', () => {
  const serve = (name: string, heading: string, main: string): string => {
    vng.serve(`/artikelen/${name}`, htmlPage(heading, main));
    return `https://vng.nl/artikelen/${name}`;
  };
  const namesOn = async (url: string, count: number): Promise<(string | null)[]> => {
    const page = await openVng(browser, url);
    const names = page.locator('.badge[data-motion-id] .hidden-words');
    await names.nth(count - 1).waitFor();
    const words = await names.evaluateAll((found) => found.map(({ textContent }) => textContent));
    await page.close();
    return words;
  };

  it('krijgt in een tabel een teken bij elke motie, met het voorstel van het bestuur', async () => {
    const url = serve(
      'voortgang-uitvoering-moties',
      'Voortgang uitvoering moties',
      '<p>Voor de ALV van 18 juni 2025.</p><table><tr><th>Indiener</th><th>Motie</th><th>Voorstel bestuur</th></tr><tr><td>Goes</td><td>Ruimte</td><td>Aanhouden</td></tr><tr><td>Urk</td><td>Havens</td><td>Afdoen</td></tr></table>',
    );
    await expect
      .poll(() => namesOn(url, 2))
      .toEqual(['Motie “Ruimte”: Voorstel: aanhouden', 'Motie “Havens”: Voorstel: afdoen']);
  });

  it('zegt op het teken zelf dat de uitslag niet zeker is', async () => {
    const url = serve(
      'uitslagen-moties-alv-12-juni-2026',
      'Uitslagen moties ALV 12 juni 2026',
      '<p>De motie “Stille nachten” van Goes werd, anders dan vorig jaar, aangenomen.</p>',
    );
    await expect
      .poll(() => namesOn(url, 1))
      .toEqual(['Motie “Stille nachten”: Aangenomen · kijk na']);
  });
});
