import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { agendaPdf } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { setStage } from './stage';
import { ACCOUNT, RESULTS, readVngPage } from './vng-pages';

const TITLE = 'Een brug over de beek';
const AGENDA = 'https://vng.nl/sites/default/files/2026-05/agenda.pdf';
const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    vng.serve(new URL(AGENDA).pathname, { bytes: await agendaPdf(), type: 'application/pdf' });
  },
  prepare: readIn,
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('een motie die niet gelezen is', () => {
  it('voegt u in de lezer toe met het toetsenbord alleen', async () => {
    const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
    await waitForState(page, 'done');
    const cards = page.locator('.list-pane .motion-card');
    const before = await cards.count();
    await page.getByRole('button', { name: 'Voeg een motie toe' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titel').press('Enter');
    // Without a title there is nothing to add.
    expect(await dialog.count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.type(TITLE);
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.locator('.corrected-note').getByText('Motie toegevoegd.').waitFor();
    await expect.poll(() => cards.count()).toBe(before + 1);
    await expect.poll(() => focused(page)).toBe('Voeg een motie toe');
    await cards.filter({ hasText: TITLE }).first().locator('button').press('Enter');
    await page.locator('#details-title', { hasText: TITLE }).waitFor();
    await page.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => cards.count()).toBe(before);
    await page.close();
  });

  it('voegt u ook toe aan een pagina van vng.nl, en vult u daarna aan', async () => {
    const vng = await readVngPage(browser, RESULTS);
    await vng.close();
    const documents = await openOverview(browser, '#toon=documenten');
    const results = documents.locator('.documents__card', { hasText: 'Uitslagen stemmingen' });
    await results.getByRole('button', { name: 'Voeg een motie toe' }).click();
    await documents.getByRole('dialog').getByLabel('Titel').fill(TITLE);
    await documents.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
    await documents.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await expect.poll(() => focused(documents)).toContain(TITLE);
    await documents.getByText('Klopt er iets niet?').first().click();
    await documents.getByRole('button', { name: 'Stemming' }).first().click();
    const dialog = documents.getByRole('dialog');
    await dialog.getByLabel('Stemming').selectOption('aangenomen');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await documents.locator('.corrected-note').getByText('Bewaard').waitFor();
    await documents.close();

    const overview = await openOverview(browser, '#zoek=beek');
    const row = overview.locator('.motions__row[data-standing="aangenomen"]', { hasText: TITLE });
    await row.waitFor();
    await overview.close();
  });

  it('voegt u toe aan een document waarin geen motie gelezen is, en zij staat er na heropenen nog', async () => {
    const page = await browser.openReader(`/reader.html?src=${AGENDA}`);
    await waitForState(page, 'done');
    const cards = page.locator('.list-pane .motion-card');
    expect(await cards.count()).toBe(0);
    await page.getByRole('button', { name: 'Voeg een motie toe' }).click();
    await page.getByRole('dialog').getByLabel('Titel').fill('Een pont voor iedereen');
    await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
    await page.locator('.corrected-note').getByText('Motie toegevoegd.').waitFor();
    await expect.poll(() => cards.count()).toBe(1);
    await page.reload();
    await waitForState(page, 'done');
    await cards.filter({ hasText: 'Een pont voor iedereen' }).first().locator('button').click();
    await page.getByText('Klopt er iets niet?').click();
    await page.getByRole('button', { name: 'Dit is geen motie' }).click();
    await expect.poll(() => cards.count()).toBe(0);
    await page.close();
  });
});
