import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseGemeente } from './reader-page';
import { openManagedSettings, openSettings, POLICY } from './settings-screens';
import { setStage } from './stage';

const SUMMARY_BUTTON = 'Toon de knop met de samenvatting';

const { browser } = setStage();
let page: Page;

beforeEach(async () => {
  page = await openSettings(browser);
  return () => page.close();
});

const saved = () => page.getByText('Opgeslagen').waitFor();
const themeOf = (shown: Page) => shown.locator('html').getAttribute('data-theme');
async function reload(): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
async function deleteAll(): Promise<void> {
  await page.getByRole('button', { name: 'Alles verwijderen' }).click();
  await page.getByRole('button', { name: 'Ja, alles verwijderen' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
}

describe('instellingen', () => {
  it('bewaren een gekozen gemeente meteen', async () => {
    await chooseGemeente(page, 'Deventer');
    await saved();
    await reload();
    await expect.poll(() => page.locator('.chip').allInnerTexts()).toEqual(['Deventer']);
  });

  it('bewaren een schakelaar, die ook met de spatiebalk om gaat', async () => {
    const button = page.getByRole('switch', { name: SUMMARY_BUTTON });
    await expect.poll(() => button.isChecked()).toBe(true);
    await button.focus();
    await page.keyboard.press('Space');
    await saved();
    await reload();
    await expect.poll(() => button.isChecked()).toBe(false);
  });

  it('zijn in twee tabbladen dezelfde', async () => {
    const other = await openSettings(browser);
    await page.getByText('Open VNG-pdf’s in de lezer').click();
    await other.locator('.switch', { hasText: 'Open VNG-pdf’s' }).getByText('Aan').waitFor();
    await other.close();
  });

  it('geven de pagina meteen andere kleuren, met de pijltjes te kiezen', async () => {
    await page.getByRole('radio', { name: 'Zoals uw computer' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('html[data-theme="dark"]').waitFor();
    await saved();
    await reload();
    await expect.poll(() => themeOf(page)).toBe('dark');
    await page.getByRole('radio', { name: 'Licht' }).check();
    await page.locator('html[data-theme="light"]').waitFor();
  });

  it('geven de pagina meteen een andere taal en laten de focus staan', async () => {
    await page.getByRole('radio', { name: 'Nederlands' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.title()).toBe('Settings – Motievolger');
    await expect.poll(() => page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
    const focused = page.locator('label:has(:focus)');
    await expect.poll(() => focused.innerText()).toBe('English');
    await page.getByRole('radio', { name: 'Nederlands' }).check();
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  });

  it('zijn met Tab van boven naar beneden te doorlopen', async () => {
    const header = Array.from({ length: 6 }, () => 'A');
    const choices = [
      ...header,
      'combobox',
      ...['switch', 'switch', 'switch', 'switch'],
      'radio',
      'radio',
      'switch',
    ];
    const houseStyle = ['BUTTON', 'color', 'TEXTAREA', 'TEXTAREA', 'TEXTAREA'];
    const backup = ['BUTTON', 'switch', 'BUTTON'];
    const dossier = ['BUTTON', 'BUTTON', 'BUTTON'];
    const order = [...choices, ...houseStyle, ...backup, ...dossier, 'BUTTON'];
    const names: string[] = [];
    while (names.length < order.length) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (element?.matches('.chip__remove')) return null;
        if (element instanceof HTMLInputElement) return element.role ?? element.type;
        return element?.tagName ?? '';
      });
      if (name !== null) names.push(name);
    }
    expect(names).toEqual(order);
  });
});

describe('alles verwijderen', () => {
  it('is ongedaan te maken: ook de instellingen komen terug', async () => {
    if ((await page.locator('.chip', { hasText: 'Enschede' }).count()) === 0) {
      await chooseGemeente(page, 'Enschede');
    }
    const before = await page.locator('.chip').allInnerTexts();
    await deleteAll();
    await page.locator('.chip').first().waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Ongedaan maken');
    await page.keyboard.press('Enter');
    await page.getByText('Alles staat weer terug.').waitFor();
    await page.locator('.chip').first().waitFor();
    await expect.poll(() => page.locator('.chip').allInnerTexts()).toEqual(before);
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Alles verwijderen');
  });

  it('vraagt het eerst, met de focus op het antwoord dat niets doet', async () => {
    await page.getByRole('button', { name: 'Alles verwijderen' }).click();
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Annuleren');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Alles verwijderen');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Weet u zeker' }).waitFor();
    await page.keyboard.press('Enter');
  });

  it('is ook na een uur nog ongedaan te maken, en niet meer als de pagina weg is', async () => {
    await page.clock.install();
    await deleteAll();
    await page.clock.fastForward('01:00:00');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Alles staat weer terug.').waitFor();
    await deleteAll();
    await reload();
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
    expect(await page.locator('.chip').count()).toBe(0);
  });
});

describe('wat de organisatie instelt', () => {
  it('staat vast, met een zin erbij, en de rest is vrij', async () => {
    const { language: _language, ...policy } = POLICY;
    const managed = await openManagedSettings(browser, { ...policy, theme: 'dark' });
    await expect.poll(() => managed.getByText('Ingesteld door uw organisatie').count()).toBe(4);
    await expect
      .poll(() => managed.locator('.chip').allInnerTexts())
      .toEqual(['Deventer', 'Enschede']);
    expect(await managed.getByRole('combobox').count()).toBe(0);
    await expect.poll(() => themeOf(managed)).toBe('dark');
    const button = managed.getByRole('switch', { name: SUMMARY_BUTTON });
    await button.focus();
    await managed.keyboard.press('Space');
    await expect.poll(() => button.isChecked()).toBe(false);
    await expect.poll(() => managed.getByRole('radio', { name: 'Licht' }).isDisabled()).toBe(true);
    const overlays = managed.getByRole('switch', { name: 'Toon bij moties' });
    await overlays.click();
    await managed.getByText('Opgeslagen').waitFor();
    await expect.poll(() => overlays.isChecked()).toBe(false);
    await managed.close();
  });

  it('geldt ook in de lezer en op de welkomstpagina', async () => {
    const managed = await openManagedSettings(browser, POLICY);
    await managed.goto(browser.address('/welcome.html'));
    await managed.getByText('Ingesteld door uw organisatie').first().waitFor();
    await expect.poll(() => managed.getByRole('switch').isChecked()).toBe(true);
    await managed.goto(browser.address('/reader.html'));
    await managed.getByText('Ingesteld door uw organisatie').waitFor();
    await expect
      .poll(() => managed.locator('.chip').allInnerTexts())
      .toEqual(['Deventer', 'Enschede']);
    await managed.close();
  });
});
