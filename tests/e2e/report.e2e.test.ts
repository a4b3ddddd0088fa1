import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../scripts/node/open-pdf';
import { JUNE_2025_MOTIONS, june2025Pdf } from '../generators/accounts/june-2025';
import { waitForState } from './browser';
import { setStage } from './stage';
import { chooseDeventer } from './vng-pages';

const ACCOUNT = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';

/** The title and the proposal of each motion of Deventer, as they are printed. */
function expectedMotions(): { title: string; proposal: string }[] {
  return JUNE_2025_MOTIONS.filter(({ names }) => names.includes('Deventer')).map(({ truth }) => ({
    title: truth.title,
    proposal: truth.proposal,
  }));
}

describe('het raadsrapport van Deventer over de ALV van juni 2025', () => {
  let page: Page;

  const { browser } = setStage({
    serve: async (vng) =>
      vng.serve(new URL(ACCOUNT).pathname, { bytes: await june2025Pdf(), type: 'application/pdf' }),
    prepare: async (browser) => {
      await chooseDeventer(browser);
      const reader = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
      await waitForState(reader, 'done');
      const opened = browser.context.waitForEvent('page');
      await reader.getByRole('link', { name: 'Rapport van dit stuk' }).click();
      page = await opened;
      await page.locator('.report').waitFor();
    },
  });

  async function download(button: string): Promise<Uint8Array> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^raadsrapport-deventer-alv-2025-06-18\.\w+$/u);
    return readFileSync(await file.path());
  }
  const flat = (text: string): string => text.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

  /** Where its own part begins ("2. Titel"), or its row; the first that is said of it there. */
  function proposalAfter(text: string, title: string): string | undefined {
    const section = text.search(new RegExp(String.raw`\d\. ?${RegExp.escape(title)}`, 'u'));
    const start = section === -1 ? text.indexOf(title) : section;
    expect(start).toBeGreaterThan(-1);
    return /voorstel(?:: |-)(\p{L}+)/iu.exec(text.slice(start))?.[1]?.toLowerCase();
  }

  it('staat op het scherm, met beide moties en hun voorstel', async () => {
    expect(expectedMotions()).toHaveLength(2);
    for (const { title, proposal } of expectedMotions()) {
      const row = page.locator('#overzicht tbody tr').filter({ hasText: title });
      await expect.poll(async () => (await row.innerText()).toLowerCase()).toContain(proposal);
    }
  });

  it.each([
    { button: 'CSV', read: (bytes: Uint8Array) => strFromU8(bytes) },
    { button: 'Webpagina (html)', read: (bytes: Uint8Array) => strFromU8(bytes) },
    { button: 'Markdown', read: (bytes: Uint8Array) => strFromU8(bytes).replaceAll('\\', '') },
    { button: 'Gegevens (json)', read: (bytes: Uint8Array) => strFromU8(bytes) },
    {
      button: 'Word (docx)',
      read: (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes),
    },
    {
      button: 'Excel (xlsx)',
      read: (bytes: Uint8Array) =>
        Object.entries(unzipSync(bytes))
          .filter(([name]) => /sharedStrings|sheet1/u.test(name))
          .map(([, part]) => strFromU8(part))
          .join(''),
    },
  ])('bevat als $button beide moties met het goede voorstel', async ({ button, read }) => {
    const text = flat(read(await download(button)));
    for (const { title, proposal } of expectedMotions()) {
      expect(proposalAfter(text, title)).toBe(proposal);
    }
  });

  it('houdt de keuzes als een link in het rapport naar een motie gaat', async () => {
    await page.getByLabel('Uw aantekeningen').uncheck();
    const chosen = page.url();
    expect(chosen).toContain('zonder=notities');
    await page.locator('#overzicht tbody a').last().click();
    expect(page.url()).toBe(chosen);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^motie-/u);
    await page.reload();
    await page.locator('.report').waitFor();
    await expect.poll(() => page.getByLabel('Uw aantekeningen').isChecked()).toBe(false);
  });

  it('gaat als tekst naar het klembord', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer als tekst voor e-mail' }).click();
    await page.getByText('De tekst staat op het klembord.').waitFor();
    const copied = flat(await page.evaluate(() => navigator.clipboard.readText()));
    for (const { title } of expectedMotions()) expect(copied).toContain(title);
  });

  it('is als pdf A4, met structuur, taal, bladwijzers en paginanummers', async () => {
    const bytes = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    const pdf = await openPdf(new Uint8Array(bytes));
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'raadsrapport-deventer-alv-2025-06-18', Language: 'nl' });
    const bookmarks = JSON.stringify(await pdf.getOutline());
    for (const { title } of expectedMotions()) expect(bookmarks).toContain(title);
    const roles = new Set<string>();
    let words = '';
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const sheet = await pdf.getPage(number);
      expect(Math.round(sheet.view[2] ?? 0)).toBe(595);
      for (const [, role] of JSON.stringify(await sheet.getStructTree()).matchAll(
        /"role":"(\w+)"/gu,
      )) {
        roles.add(role ?? '');
      }
      const { items } = await sheet.getTextContent();
      words += items.map((item) => ('str' in item ? item.str : '')).join('');
    }
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'Link']));
    expect(words).toContain(`Pagina 1 van ${pdf.numPages}`);
    expect(words).toContain(`Pagina ${pdf.numPages} van ${pdf.numPages}`);
    await pdf.loadingTask.destroy();
  });
});
