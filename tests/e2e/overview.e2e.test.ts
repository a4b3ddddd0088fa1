import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { setStage } from './stage';

let page: Page;

const { browser } = setStage({
  serve: serveOverview,
  prepare: async (browser) => {
    await readIn(browser);
    page = await openOverview(browser);
    // High enough for every row to be drawn.
    await page.setViewportSize({ width: 1280, height: 1600 });
  },
});

const titles = () => page.locator('.motions__title .nl-link').allInnerTexts();
const count = () => page.locator('.motions-page__count').innerText();

async function start(): Promise<void> {
  await page.goto(browser.address('/overview.html'));
  await page.reload();
  await page.locator('.motions__row').first().waitFor();
}

describe('de lijst', () => {
  it('toont alles, met de eigen gemeente eerst', async () => {
    await start();
    await expect.poll(count).toBe('14 van 14 moties');
    const own = page.locator('.motions__row[data-own] .motions__title .nl-link');
    await expect.poll(() => own.count()).toBeGreaterThan(3);
    await expect.poll(async () => (await titles()).length).toBe(14);
  });

  it('sorteert op titel, en houdt dat in het adres', async () => {
    await start();
    await page.getByRole('button', { name: 'Titel' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('volgorde=titel');
    // The own ones come first.
    const misplaced = async () => {
      const others = (await titles()).slice(-9);
      return others.filter((title, at) => title.localeCompare(others[at - 1] ?? '', 'nl') < 0);
    };
    await expect.poll(misplaced).toEqual([]);
  });

  it('vindt woorden uit de teksten, ook in een andere vorm', async () => {
    await start();
    await page.fill('#overview-search', 'veerponten');
    await expect.poll(titles).toEqual(['Een eerlijke prijs voor de veerpont']);
    await expect
      .poll(() => page.locator('.motions__title mark').allInnerTexts())
      .toEqual(['veerpont']);
    await expect.poll(() => new URL(page.url()).hash).toBe('#zoek=veerponten');
  });

  it('komt met een filter uit het adres op hetzelfde uit', async () => {
    const other = await openOverview(browser, '#stand=voorstel-voorwaardelijk&eigen=ja');
    await other.locator('.motions__row').first().waitFor();
    await expect
      .poll(() => other.locator('.motions__title .nl-link').allInnerTexts())
      .toEqual(['Minder papier bij de balie']);
    await other.close();
  });
});

describe('wat de eigen moties vragen', () => {
  const work = (name: string) => page.locator(`.motions-page__work [data-work="${name}"]`);
  const counted = async (name: string) =>
    Number(await work(name).locator('.nl-number-badge').innerText());

  it.each(['running', 'settled', 'look'])('telt bij %s wat de link toont', async (name) => {
    await start();
    await expect.poll(() => counted(name)).toBeGreaterThan(0);
    const expected = await counted(name);
    await work(name).getByRole('link').click();
    await expect.poll(count).toBe(`${expected} van 14 moties`);
    await expect.poll(() => page.locator('.motions__row:not([data-own])').count()).toBe(0);
    await expect.poll(() => work(name).getByRole('link').getAttribute('aria-current')).toBe('true');
  });

  it('vraagt geen stemadvies voor een ALV die voorbij is', async () => {
    await start();
    await expect.poll(() => counted('advice')).toBe(0);
    expect(await work('advice').getByRole('link').count()).toBe(0);
  });

  it.each([
    { width: 1440, isOpen: true },
    { width: 800, isOpen: false },
  ])('laat de filters open of dicht bij $width px', async ({ width, isOpen }) => {
    const size = page.viewportSize();
    await page.setViewportSize({ width, height: 900 });
    await start();
    await expect.poll(() => page.locator('#filter-standing').isVisible()).toBe(isOpen);
    if (size !== null) await page.setViewportSize(size);
  });
});

describe('de pagina van een motie', () => {
  const open = async (): Promise<void> => {
    await start();
    await page.getByRole('link', { name: 'Minder papier bij de balie' }).click();
    await page.locator('.timeline__event').first().waitFor();
  };

  it('toont het leven als lijst, met de bron erbij', async () => {
    await open();
    await expect.poll(() => page.locator('.timeline__event').count()).toBe(2);
    const source = page.locator('.timeline__source a').first();
    await expect
      .poll(() => source.getAttribute('href'))
      .toContain('/reader.html?src=https://vng.nl/');
  });

  it('houdt een notitie, ook na herladen, en geeft haar terug als zij per ongeluk leeg is', async () => {
    await open();
    await page.fill('#note', 'Besproken met de wethouder');
    await page.getByText('Bewaard op').waitFor();
    await page.reload();
    await expect.poll(() => page.inputValue('#note')).toBe('Besproken met de wethouder');
    await page.fill('#note', '');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => page.inputValue('#note')).toBe('Besproken met de wethouder');
    await page.getByText('Bewaard op').waitFor();
  });

  it('noemt een notitie niet bewaard zolang er iets getypt is dat dat nog niet is', async () => {
    await open();
    await page.fill('#note', 'Besproken');
    await page.getByText('Bewaard op').waitFor();
    const rightAfterTyping = await page.locator('#note').evaluate(async (field) => {
      if (field instanceof HTMLTextAreaElement) field.value += ' met de wethouder';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      return field.parentElement?.querySelector('[role="status"]')?.textContent;
    });
    expect(rightAfterTyping).toBe('Wordt vanzelf bewaard, op deze computer.');
    await page.getByText('Bewaard op').waitFor();
  });

  it('houdt labels en volgen, waar het filter ze vindt', async () => {
    await open();
    await page.fill('#label-add', 'zorg');
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: 'zorg' }).waitFor();
    await page.getByRole('switch', { name: 'Volg deze motie' }).click();
    await expect
      .poll(() => page.getByRole('switch', { name: 'Volg deze motie' }).isChecked())
      .toBe(true);
    const found = await openOverview(browser, '#label=zorg&volgt=ja');
    await found.locator('.motions__row').first().waitFor();
    await expect.poll(() => found.locator('.motions__row').count()).toBe(1);
    await found.close();
  });

  it('gaat met de knop van de browser terug naar de lijst', async () => {
    await open();
    await page.goBack();
    await page.locator('.motions__row').first().waitFor();
  });
});

describe('documenten', () => {
  it('gaan weg na een vraag, en komen terug', async () => {
    await page.goto(browser.address('/overview.html#toon=documenten'));
    await page.reload();
    const cards = page.locator('.documents__card');
    await expect.poll(() => cards.count()).toBe(2);
    const sample = cards.filter({ hasText: 'Voorbeeld' });
    await sample.getByRole('button', { name: 'Verwijder' }).click();
    await sample.getByText('Er gaan 9 moties weg').waitFor();
    await sample.getByRole('button', { name: 'Verwijder' }).click();
    await expect.poll(() => cards.count()).toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => cards.count()).toBe(2);
  });
});

it('sinds de vorige ALV: wat is nieuw, wat is af te doen en wat blijft open', async () => {
  await page.goto(browser.address('/overview.html#toon=sinds'));
  await page.reload();
  await page.getByRole('heading', { name: '5 nieuwe moties' }).waitFor();
  await page.getByRole('heading', { name: '1 andere motie om af te doen' }).waitFor();
  await page.getByRole('heading', { name: '3 andere moties blijven openstaan' }).waitFor();
  await expect.poll(() => page.locator('.chart__drawing').count()).toBe(1);
});
