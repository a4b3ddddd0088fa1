import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { BLOCKS } from './documents';
import { chooseGemeente, listed, listedTitles, selectedTitle } from './reader-page';
import { setStage } from './stage';
import { motionsWord, WORD_TYPE } from './word-documents';
import { openWordFile, serveWord } from './word-screens';

const { browser } = setStage({
  serve: async (vng) => {
    await serveWord(vng);
    bytes = await motionsWord();
    vng.serve('/moties.docx', { bytes, type: WORD_TYPE });
    const article =
      '<h1>Agenda en stukken ALV 26 juni 2024</h1><p><a href="/moties.docx">Verantwoording over uitvoering moties (docx, 20kB)</a></p>';
    vng.serve('/artikelen/agenda-en-stukken-alv-26-juni-2024', {
      bytes: new TextEncoder().encode(
        `<!doctype html><html lang="nl"><title>Agenda</title><main>${article}</main></html>`,
      ),
      type: 'text/html; charset=utf-8',
    });
  },
});
/** Of the file without changes, as it is served. */
let bytes: Uint8Array;

/** The words under one of the browser's own highlights, in the order of the text. */
const highlighted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])].flatMap((range) =>
        range instanceof Range ? range.toString() : [],
      ),
    name,
  );

const [bench, ferry] = BLOCKS;
const CASES = [
  { field: 'Titel', words: () => [ferry?.title ?? ''] },
  { field: 'Indiener', words: () => [ferry?.submitter ?? ''] },
  { field: 'Onderwerp', words: () => ['Wonen en ruimte'] },
  {
    field: 'Inhoud en oproep',
    words: () => [
      'Roept het bestuur op om:',
      `te zorgen voor ${ferry?.title.toLowerCase()}`,
      `dat samen te doen met ${ferry?.submitter}`,
    ],
  },
  { field: 'Verantwoording', words: () => [ferry?.account ?? ''] },
  { field: 'Voorstel', words: () => [ferry?.proposal ?? ''] },
];

describe('een Word-bestand in de lezer', () => {
  /** Opened once: opening it is most of the work of a test. */
  let page: Page;
  beforeAll(async () => {
    page = await openWordFile(browser, '/moties.docx');
    return () => page.close();
  });
  /** No test begins with what the one before it chose. */
  beforeEach(async () => {
    await page.bringToFront();
    await page.getByRole('region', { name: 'Tekst van het document' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => selectedTitle(page)).toBeNull();
  });

  it('toont dezelfde moties als de pdf, en de tekst', async () => {
    await expect.poll(() => listedTitles(page)).toEqual(BLOCKS.map(({ title }) => title));
    const paper = page.getByRole('region', { name: 'Tekst van het document' });
    await paper.getByRole('heading', { name: 'Verantwoording over uitvoering moties' }).waitFor();
    await expect.poll(() => paper.getByRole('table').count()).toBe(BLOCKS.length);
    await expect
      .poll(() => paper.getByRole('link').getAttribute('href'))
      .toBe('https://vng.nl/agenda');
  });

  it.each(CASES)('wijst precies de woorden aan van: $field', async ({ field, words }) => {
    await listed(page, ferry?.title ?? '').click();
    await page.getByRole('button', { name: `Wijs aan in het document: ${field}` }).click();
    const marked = async () => (await highlighted(page, 'place')).join('\n');
    for (const one of words()) await expect.poll(marked).toContain(one);
    const found = await marked();
    for (const { title, account } of BLOCKS.filter((other) => other !== ferry)) {
      expect(found).not.toContain(title);
      expect(found).not.toContain(account);
    }
  });

  it('wijst niets meer aan als een andere motie gekozen is', async () => {
    await listed(page, ferry?.title ?? '').click();
    await page.getByRole('button', { name: 'Wijs aan in het document: Titel' }).click();
    await expect.poll(() => highlighted(page, 'place')).not.toEqual([]);
    await listed(page, bench?.title ?? '').click();
    await expect.poll(() => highlighted(page, 'place')).toEqual([]);
  });

  it('gaat met de toetsen van motie naar motie, en toont elke in de tekst', async () => {
    for (const { title } of BLOCKS) {
      await page.keyboard.press('j');
      await expect.poll(() => selectedTitle(page)).toContain(title);
      const badge = page.locator('.word-badge[aria-pressed="true"]');
      await expect
        .poll(() =>
          badge.evaluate((element) => {
            const box = element.getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight;
          }),
        )
        .toBe(true);
    }
  });

  it('kiest een motie met het teken in de tekst', async () => {
    await page.locator('.word-badge', { hasText: ferry?.title ?? '' }).click();
    await expect.poll(() => selectedTitle(page)).toContain(ferry?.title);
  });

  it('zoekt in de tekst, heen en terug', async () => {
    await page.keyboard.press('Control+f');
    await page.locator('#find-field').fill('VEERPONT');
    await page.getByText('1 van 2 plekken').waitFor();
    await expect.poll(() => highlighted(page, 'found')).toEqual(['veerpont', 'veerpont']);
    await page.keyboard.press('Enter');
    await page.getByText('2 van 2 plekken').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => highlighted(page, 'found')).toEqual([]);
  });

  it('geeft het bestand terug zoals het kwam', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download het origineel' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('moties.docx');
    expect(new Uint8Array(await readFile(await saved.path()))).toEqual(bytes);
  });

  it('merkt de eigen gemeente in de tekst', async () => {
    const start = await browser.openReader();
    await chooseGemeente(start, 'Zwolle');
    await start.close();
    await page.reload();
    await waitForState(page, 'done');
    await expect.poll(() => highlighted(page, 'own-gemeente')).toEqual(['Zwolle', 'Zwolle']);
  });

  it('staat in het overzicht als Word-bestand, en opent daar weer in de lezer', async () => {
    await page.goto(browser.address('/overview.html#toon=documenten'));
    const card = page.locator('.documents__card', { hasText: 'moties.docx' });
    await card.getByText('Word-bestand').waitFor();
    await card.getByRole('link', { name: 'Open in de lezer' }).click();
    await waitForState(page, 'done');
    await page.locator('.word-paper').waitFor();
  });

  it('zegt dat wijzigingen nog niet zijn aanvaard', async () => {
    await page.goto(browser.address('/reader.html?src=https://vng.nl/wijzigingen.docx'));
    await page.getByText('wijzigingen die nog niet zijn aanvaard').waitFor();
  });
});

describe('een Word-bestand van de computer', () => {
  it('opent als het wordt losgelaten, en is er na herladen nog', async () => {
    const page = await browser.openReader();
    await waitForState(page, 'empty');
    await page.evaluate((numbers) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(numbers)], 'gesleept.docx'));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }
    }, Array.from(bytes));
    await waitForState(page, 'done');
    await expect.poll(() => listedTitles(page)).toHaveLength(BLOCKS.length);
    await page.waitForURL(/\?bestand=/u);
    await page.reload();
    await waitForState(page, 'done');
    await expect.poll(() => listedTitles(page)).toHaveLength(BLOCKS.length);
    await page.close();
  });
});

describe('een bestand dat geen Word-bestand is', () => {
  it.each([
    { path: '/oud.doc', says: 'oude versie van Word' },
    { path: '/half.docx', says: 'beschadigd' },
  ])('$path krijgt één zin', async ({ path, says }) => {
    const page = await openWordFile(browser, path, 'error');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(says);
    await page.close();
  });
});

describe('een link naar een Word-bestand op vng.nl', () => {
  it('wordt ingelezen en telt als document', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://vng.nl/artikelen/agenda-en-stukken-alv-26-juni-2024');
    await page.getByText(`${BLOCKS.length} moties`).first().waitFor();
    await page.close();
  });
});
