import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { testPieceSchema } from '../../motions/corrections/test-piece';
import { waitForState } from './browser';
import { drawOver } from './correction-screens';
import { BLOCKS } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { listed } from './reader-page';
import { setStage } from './stage';
import { ACCOUNT, htmlPage, openVng } from './vng-pages';

const SRC = `/reader.html?src=${ACCOUNT}`;
const TITLE = BLOCKS[1]?.title ?? '';
const WORDS = 'Er ligt een afspraak met het ministerie over de prijs.';
/** It names the motion, and says nothing of it. */
const NAMED = 'https://vng.nl/artikelen/agenda-alv-17-juni-2026';

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    vng.serve(
      new URL(NAMED).pathname,
      htmlPage(
        'Agenda ALV 17 juni 2026',
        `<ul><li>10. Motie Deventer en Zwolle “${TITLE}”</li><li>11. Motie Tilburg “${BLOCKS[2]?.title}”</li></ul>`,
      ),
    );
  },
  prepare: readIn,
});

const card = (page: Page, standing: string) =>
  page.locator(`.list-pane .motion-card[data-standing="${standing}"]`, { hasText: TITLE });

async function openMotion(): Promise<Page> {
  const page = await browser.openReader(SRC);
  await waitForState(page, 'done');
  await listed(page, TITLE).click();
  await page.getByText('Klopt er iets niet?').click();
  return page;
}

async function chooseProposal(page: Page, kind: string): Promise<void> {
  await page.locator('.correct-more').getByRole('button', { name: 'Voorstel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Voorstel').selectOption(kind);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await card(page, `voorstel-${kind}`).waitFor();
}

const FILES: Record<string, RegExp | null> = {
  CSV: null,
  'Webpagina (html)': null,
  Markdown: null,
  'Gegevens (json)': null,
  'Word (docx)': /^word\/document\.xml$/u,
  'Excel (xlsx)': /^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$/u,
};

async function downloaded(page: Page, button: string, parts: RegExp | null): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const bytes = readFileSync(await (await waiting).path());
  if (parts === null) return strFromU8(bytes);
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => parts.test(name));
  return files.map(([, file]) => strFromU8(file)).join('');
}

describe('een voorstel dat in de lezer is aangepast', () => {
  // Each test takes back what it changed, but for the last.
  let page: Page;
  beforeAll(async () => {
    page = await openMotion();
    return () => page.close();
  });

  it('geldt meteen in de lijst, met wat er gedrukt staat erbij, en kan terug', async () => {
    await card(page, 'voorstel-afdoen').waitFor();
    await chooseProposal(page, 'deels');
    await page.getByText('Aangepast door u op').first().waitFor();
    await expect
      .poll(() => page.locator('.details__proposal').innerText())
      .toContain('In het document staat: “Als afgedaan beschouwen”');
    await page.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' }).click();
    await card(page, 'voorstel-afdoen').waitFor();
    await expect.poll(() => page.getByText('Aangepast door u').count()).toBe(0);
    // What was taken back is still told where the field is changed.
    await page.locator('.correct-more').getByRole('button', { name: 'Voorstel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Wat er eerder van gemaakt is').click();
    await expect
      .poll(() => dialog.locator('.field-mark__list').innerText())
      .toMatch(/maakte u ervan: .*Deels afdoen.*Teruggenomen op/su);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is als proefstuk te bewaren: precies zoals het er eerst te zien is, en ingekort', async () => {
    const keep = page.getByRole('button', { name: 'Bewaar als proefstuk' });
    expect(await keep.count()).toBe(0);
    await chooseProposal(page, 'deels');
    await keep.click();
    const dialog = page.getByRole('dialog');
    const shown = await dialog.getByLabel('Dit staat er in het bestand').inputValue();
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    const text = readFileSync(await (await waiting).path(), 'utf8');
    expect(text).toBe(shown);
    const piece = testPieceSchema.parse(JSON.parse(text));
    expect(piece).toMatchObject({
      shortened: true,
      corrected: [{ read: { value: { kind: 'afdoen' } }, right: { value: { kind: 'deels' } } }],
    });
    expect(piece.lines.find(({ part }) => part === 'proposal')?.places).toMatchObject([
      { page: 3 },
    ]);
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' }).click();
    await card(page, 'voorstel-afdoen').waitFor();
    await expect.poll(() => keep.count()).toBe(0);
  });

  it('staat zo op vng.nl, in het overzicht, na opnieuw openen en in elk rapport', async () => {
    await chooseProposal(page, 'deels');
    await page.reload();
    await waitForState(page, 'done');
    await card(page, 'voorstel-deels').waitFor();

    const vng = await openVng(browser, NAMED);
    const badge = vng
      .locator('.badge[data-standing="voorstel-deels"]')
      .filter({ hasText: 'veerpont' });
    await badge.waitFor();
    await expect.poll(() => badge.textContent()).toContain('aangepast');
    await vng.close();

    const overview = await openOverview(browser);
    const row = overview.locator('.motions__row[data-standing="voorstel-deels"]', {
      hasText: TITLE,
    });
    await expect.poll(() => row.innerText()).toContain('Voorstel: deels afdoen · aangepast');
    await overview.close();

    const opened = browser.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Rapport van dit stuk' }).click();
    const report = await opened;
    await report.locator('.report').waitFor();
    for (const [button, parts] of Object.entries(FILES)) {
      const text = await downloaded(report, button, parts);
      expect(text, button).toMatch(/Voorstel: deels afdoen|voorstel-deels/u);
      expect(text, button).toContain('Als afgedaan beschouwen');
      expect(text, button).toMatch(/aangepast door|correctedBy/u);
    }
    await report.close();
    await page.locator('.corrected-note, .correct-more').first().waitFor();
  });
});

describe('woorden in het document kiezen', () => {
  it('maakt er een veld van de motie van, met hun plaats', async () => {
    const page = await openMotion();
    await drawOver(page, WORDS);
    const bar = page.getByRole('region', { name: 'Wat zijn deze woorden?' });
    await bar.getByRole('button', { name: 'Dit is: onderwerp' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('Onderwerp').inputValue()).toContain(WORDS);
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await page.locator('.corrected-note').getByText('Bewaard').waitFor();
    await page.getByRole('button', { name: 'Wijs aan in het document: Onderwerp' }).first().click();
    await page.locator('.place-mark').first().waitFor();
    await page.close();
  });

  it('voegt een motie toe die niet gelezen was, en laat weg wat er geen is', async () => {
    const page = await openMotion();
    const cards = page.locator('.list-pane .motion-card');
    const before = await cards.count();
    await drawOver(page, WORDS);
    await page.getByRole('button', { name: 'Hier ontbreekt een motie' }).click();
    await expect.poll(() => cards.count()).toBe(before + 1);
    await cards.filter({ hasText: WORDS }).first().click();
    await page.getByText('Klopt er iets niet?').click();
    await page.getByRole('button', { name: 'Dit is geen motie' }).click();
    await expect.poll(() => cards.count()).toBe(before);
    await page.close();
  });
});
