import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { agendaPdf, BLOCKS, damagedPdf, motionsPdf, scanPdf } from './documents';
import { listedTitles } from './reader-page';
import { openSettings } from './settings-screens';
import { setStage } from './stage';

let page: Page;
let folder: string;

const { vng, browser } = setStage({ serve: serveStates });

const serve = (path: string, bytes: Uint8Array): void =>
  vng.serve(path, { bytes, type: 'application/pdf' });

async function serveStates(): Promise<void> {
  serve('/moties.pdf', await motionsPdf());
  serve('/lang.pdf', await motionsPdf({ copies: 40 }));
  serve('/agenda.pdf', await agendaPdf());
  serve('/scan.pdf', await scanPdf());
  serve('/beschadigd.pdf', await damagedPdf());
  serve('/leeg.pdf', new Uint8Array());
  serve('/webpagina.pdf', new TextEncoder().encode('<h1>Geen pdf</h1>'));
  serve('/geheim.pdf', await motionsPdf({ userPassword: 'griffie', ownerPassword: 'baas' }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motievolger-bestanden-'));
  await writeFile(join(folder, 'moties.pdf'), await motionsPdf());
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => page?.close());

describe('een document dat niet gelezen kan worden', () => {
  beforeAll(async () => {
    const settings = await openSettings(browser);
    await settings.getByRole('switch', { name: /Open VNG-pdf/u }).click();
    await settings.getByText('Opgeslagen').waitFor();
    await settings.close();
  });

  it.each([
    { name: 'een beschadigde pdf', file: 'beschadigd.pdf', sentence: 'Deze pdf is beschadigd' },
    { name: 'een leeg bestand', file: 'leeg.pdf', sentence: 'Dit bestand is leeg' },
    { name: 'een webpagina', file: 'webpagina.pdf', sentence: 'Dit bestand is geen pdf' },
    {
      name: 'een adres dat niet bestaat',
      file: 'weg.pdf',
      sentence: 'Dit document is niet gevonden',
    },
    { name: 'een scan zonder tekst', file: 'scan.pdf', sentence: 'geen tekst die te lezen is' },
  ])('zegt in één zin wat er is met $name, en wat u kunt doen', async ({ file, sentence }) => {
    page = await browser.openReader(`/reader.html?src=https://vng.nl/${file}`);
    await waitForState(page, 'error');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(sentence);
    await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    await page.getByRole('button', { name: 'Kies een ander bestand' }).waitFor();
    // Which a setting opens in the reader: with this click it may not come back there.
    await page.getByRole('button', { name: 'Toon in de browser zelf' }).click();
    await page.waitForURL(`https://vng.nl/${file}`, { waitUntil: 'commit' });
  });

  it('leest opnieuw als het document er weer is', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/later.pdf');
    await waitForState(page, 'error');
    serve('/later.pdf', await motionsPdf());
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await waitForState(page, 'done');
  });

  it('vraagt om het wachtwoord, zegt dat het fout is, en opent met het goede', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/geheim.pdf');
    await waitForState(page, 'error');
    const password = page.getByLabel('Wachtwoord van de pdf');
    await password.fill('fout');
    await page.keyboard.press('Enter');
    await page.getByText('Dat wachtwoord klopt niet').waitFor();
    await password.fill('griffie');
    await page.getByRole('button', { name: 'Open de pdf' }).click();
    await waitForState(page, 'done');
    await expect
      .poll(() => page.locator('.list-pane [data-motion-id]').count())
      .toBe(BLOCKS.length);
  });

  it('toont een pdf met een wachtwoord met één klik in de browser zelf', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/geheim.pdf');
    await waitForState(page, 'error');
    await page.getByRole('button', { name: 'Toon in de browser zelf' }).click();
    await page.waitForURL('https://vng.nl/geheim.pdf', { waitUntil: 'commit' });
  });

  it('vraagt eerst toegang voor een ander adres dan vng.nl', async () => {
    page = await browser.openReader('/reader.html?src=https://gemeente.example/a.pdf');
    await page.getByRole('button', { name: 'Geef toegang tot gemeente.example' }).waitFor();
    await page.getByText('nog geen toegang tot gemeente.example').waitFor();
  });
});

describe('een document zonder moties', () => {
  it.each(['agenda.pdf', 'scan.pdf'])(
    '%s staat alleen op het scherm, zonder lege vakken',
    async (file) => {
      page = await browser.openReader(`/reader.html?src=https://vng.nl/${file}`);
      await page.locator('.status-strip').waitFor();
      expect(await page.locator('.list-pane, .details-pane').count()).toBe(0);
      const [pane, window] = [await page.locator('.pdf-pane').boundingBox(), page.viewportSize()];
      expect(pane?.width).toBe(window?.width);
    },
  );

  it('zegt waar het op lijkt', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/agenda.pdf');
    await waitForState(page, 'done');
    await page.getByText('Het lijkt een agenda.').waitFor();
  });
});

describe('het lezen stoppen', () => {
  it('tekent de eerste pagina voordat alles gelezen is, en stopt op verzoek', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/lang.pdf');
    await waitForState(page, 'reading');
    await page.locator('.page[data-page-number="1"] canvas').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await waitForState(page, 'cancelled');
    expect(await listedTitles(page)).toEqual([]);
    await page.getByText('U hebt het lezen gestopt').waitFor();
    await page.getByRole('button', { name: 'Lees opnieuw' }).click();
    await waitForState(page, 'done');
    await expect.poll(() => page.locator('.list-pane [data-motion-id]').count()).toBe(200);
  });
});

describe('een bestand van de computer', () => {
  it('opent een gekozen bestand', async () => {
    page = await browser.openReader();
    await waitForState(page, 'empty');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kies een pdf' }).click();
    await (await chooser).setFiles(join(folder, 'moties.pdf'));
    await waitForState(page, 'done');
    await expect
      .poll(() => page.locator('.list-pane [data-motion-id]').count())
      .toBe(BLOCKS.length);
  });

  it('opent een bestand dat op de pagina wordt losgelaten', async () => {
    page = await browser.openReader();
    await waitForState(page, 'empty');
    const bytes = Array.from(await motionsPdf());
    await page.evaluate((numbers) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(numbers)], 'gesleept.pdf'));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }
    }, bytes);
    await waitForState(page, 'done');
    await expect.poll(() => page.locator('.header__title').textContent()).not.toBe('Lezer');
  });

  it('geeft het document terug zoals het kwam', async () => {
    page = await browser.openReader('/reader.html?src=https://vng.nl/moties.pdf');
    await waitForState(page, 'done');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Downloaden' }).click();
    expect((await download).suggestedFilename()).toBe('moties.pdf');
  });
});
