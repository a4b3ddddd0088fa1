/** What a keyboard, a voice or a reader of screens needs, and axe does not see. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { chooseGemeente, listed, selectedTitle } from './reader-page';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import { ACCOUNT, openReadResults, RESULTS, readPagesByClick } from './vng-pages';

const { browser } = setStage({
  serve: serveOverview,
  prepare: async (browser) => {
    await readPagesByClick(browser);
    await readIn(browser);
  },
});

const focused = (page: Page): Promise<string> =>
  page
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '');

async function openAccount(): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
  await waitForState(page, 'done');
  return page;
}

describe('de plek op het toetsenbord', () => {
  it('gaat na het weghalen van een gemeente naar de volgende, en na de laatste naar het veld', async () => {
    const page = await openSettings(browser);
    for (const name of ['Almere', 'Enschede']) await chooseGemeente(page, name);
    await page.getByRole('button', { name: 'Almere' }).click();
    await page.locator('.chip', { hasText: 'Almere' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('Enschede');
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: 'Enschede' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('Deventer');
    await page.keyboard.press('Enter');
    await page.locator('.chip').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('combobox');
    await chooseGemeente(page, 'Deventer');
    await page.close();
  });

  it('gaat mee naar een motie, en terug naar de regel waar zij stond', async () => {
    const page = await openOverview(browser);
    const link = page.getByRole('link', { name: 'Minder papier bij de balie' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.motion-page').waitFor();
    await expect.poll(() => focused(page)).toBe('Minder papier bij de balie');
    await expect.poll(() => page.title()).toBe('Minder papier bij de balie – Motievolger');
    await page.getByRole('button', { name: 'Naar het overzicht' }).focus();
    await page.keyboard.press('Enter');
    await link.waitFor();
    await expect.poll(() => focused(page)).toBe('Minder papier bij de balie');
    await page.close();
  });

  it('komt in de lezer eerst bij de lijst, en kan meteen naar het document', async () => {
    const page = await openAccount();
    const places: string[] = [];
    while (!places.includes('pdf-pane')) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(
        () =>
          document.activeElement?.closest('.skip-link, .list-pane, .details-pane, .pdf-pane')
            ?.classList[0] ?? '',
      );
      if (place !== '' && places.at(-1) !== place) places.push(place);
    }
    expect(places).toEqual(['skip-link', 'list-pane', 'details-pane', 'pdf-pane']);
    await page.locator('.skip-link').focus();
    await expect.poll(() => page.locator('.skip-link').innerText()).toBe('Naar het document');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator(':focus').getAttribute('class'))
      .toBe('pdf-pane__container');
    await page.close();
  });
});

describe('losse toetsen', () => {
  it('doen niets op een knop of link: wie hem met de stem bedient, zegt ook letters', async () => {
    const page = await openAccount();
    await listed(page, 'Schaduw op het schoolplein').focus();
    await page.keyboard.press('j');
    expect(await selectedTitle(page)).toBeNull();
    await page.locator('.pdf-pane__container').focus();
    await page.keyboard.press('j');
    await expect.poll(() => selectedTitle(page)).not.toBeNull();
    await page.close();
  });

  it('zijn uit te zetten; Escape blijft', async () => {
    const settings = await openSettings(browser);
    const keys = settings.getByRole('switch', { name: 'losse toetsen' });
    await keys.click();
    await settings.getByText('Opgeslagen').waitFor();
    const page = await openAccount();
    await page.locator('.pdf-pane__container').focus();
    for (const key of ['j', 'n', '?', '/']) await page.keyboard.press(key);
    expect(await selectedTitle(page)).toBeNull();
    expect(await page.locator('dialog').count()).toBe(0);
    await listed(page, 'Zwemles in ieder dorp').click();
    await expect.poll(() => selectedTitle(page)).toBe('Zwemles in ieder dorp');
    await page.keyboard.press('Escape');
    await expect.poll(() => selectedTitle(page)).toBeNull();
    await page.close();
    await keys.click();
    await settings.getByText('Opgeslagen').waitFor();
    await settings.close();
  });
});

describe('op een pagina van vng.nl', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openReadResults(browser);
    return () => page.close();
  });

  it('sluit Escape een uitleg die met de muis is geopend, met de focus elders', async () => {
    const badge = page.locator('.badge[data-motion-id]').first();
    await badge.hover();
    await page.getByRole('tooltip').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  it('gaat de knop met de samenvatting ook zonder slepen omhoog en omlaag', async () => {
    const button = page.locator('.summary__button');
    const topOf = async () => Math.round((await button.boundingBox())?.y ?? 0);
    await button.click();
    const before = await topOf();
    await page.getByRole('button', { name: 'Knop hoger zetten' }).click();
    await expect.poll(topOf).toBeLessThan(before);
    await page.getByRole('button', { name: 'Knop lager zetten' }).click();
    await page.getByRole('button', { name: 'Knop lager zetten' }).click();
    await expect.poll(topOf).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Knop hoger zetten' }).click();
    await expect.poll(topOf).toBe(before);
    expect(page.url()).toBe(RESULTS);
  });

  it('blijft de focus bij de samenvatting als de knop om in te lezen weggaat', async () => {
    const read = page.getByRole('button', { name: 'Lees deze pagina in' });
    await read.focus();
    await page.keyboard.press('Enter');
    await read.waitFor({ state: 'detached' });
    const inside = await page
      .locator('motievolger-overlay')
      .evaluate((host) => host.shadowRoot?.activeElement?.getAttribute('role'));
    expect(inside).toBe('dialog');
  });
});

describe('een smal scherm', () => {
  it('sorteert de moties met een veld, en heeft geen knoppen buiten beeld', async () => {
    const page = await openOverview(browser);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('.motions__row').first().waitFor();
    await expect.poll(() => page.locator('.motions__sort:visible').count()).toBe(0);
    const titles = () => page.locator('.motions__title .nl-link').allInnerTexts();
    const sorted = await titles();
    await page.getByRole('checkbox', { name: 'Omgekeerd' }).click();
    await expect.poll(titles).not.toEqual(sorted);
    await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('stand');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('stand');
    await page.close();
  });
});

describe('eigen kleuren van de gebruiker', () => {
  it('laten zien welke pagina en welk overzicht open is, en of een schakelaar aan staat', async () => {
    const overview = await openOverview(browser);
    await overview.emulateMedia({ forcedColors: 'active' });
    const lineOf = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderBlockEndColor);
    for (const link of ['.overview__view', '.page-nav__link']) {
      const current = await lineOf(overview, `${link}[aria-current]`);
      expect(await lineOf(overview, `${link}:not([aria-current])`)).not.toBe(current);
    }
    await overview.close();
    const settings = await openSettings(browser);
    await settings.emulateMedia({ forcedColors: 'active' });
    const coloursOf = (on: boolean) =>
      settings
        .locator(`.switch__input${on ? ':checked' : ':not(:checked)'}`)
        .first()
        .evaluate((input) => ({
          track: getComputedStyle(input).backgroundColor,
          knob: getComputedStyle(input, '::before').backgroundColor,
        }));
    const [on, off] = [await coloursOf(true), await coloursOf(false)];
    expect(on.knob).not.toBe(on.track);
    expect(off.knob).not.toBe(off.track);
    expect(on.track).not.toBe(off.track);
    await settings.close();
  });
});

it('een verschreven gemeente wordt gevonden, en van Weesp gezegd waar zij nu bij hoort', async () => {
  const page = await openSettings(browser);
  const field = page.getByRole('combobox');
  await field.fill('Enskede');
  await page.getByRole('option', { name: 'Enschede' }).waitFor();
  await field.fill('Weesp');
  await expect
    .poll(() => page.getByRole('option', { name: 'Weesp' }).innerText())
    .toContain('Amsterdam');
  await page.close();
});
