import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeProfile, waitForState } from './browser';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { openFromDisk } from './reader-page';
import { setStage } from './stage';

let options: Page;
let file: string;

const { browser } = setStage({
  serve: serveOverview,
  prepare: async (browser) => {
    await readIn(browser);
    file = join(await makeProfile(), 'back-up.json');
  },
});

const TITLE = 'Raadsinformatie op één plek';
const NOTE = 'Vragen aan het college <b>voor juni</b>';
const REASON = 'Eerst de kosten.';

async function openMotion(): Promise<Page> {
  const page = await openOverview(browser);
  await page.getByRole('link', { name: TITLE }).click();
  await page.locator('#note').waitFor();
  return page;
}

it('een back-up bevat alles, ook de notitie en het stemadvies', async () => {
  const motion = await openMotion();
  await motion.fill('#note', NOTE);
  await motion.locator('#note').blur();
  await motion.getByLabel('Niet instemmen').check();
  await motion.fill('#vote-advice-reason', REASON);
  await motion.locator('#vote-advice-reason').blur();
  await expect.poll(() => motion.getByText(/^Bewaard op/u).count()).toBe(2);
  // That was said already when the advice was chosen: the reason is kept when another page shows it.
  const other = await openMotion();
  await expect.poll(() => other.inputValue('#vote-advice-reason')).toBe(REASON);
  await Promise.all([motion.close(), other.close()]);
  options = await browser.openReader('/options.html');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Maak een back-up' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^motievolger-back-up-\d{4}-\d{2}-\d{2}\.json$/u);
  await saved.saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain(NOTE.replaceAll('"', '\\"'));
  await expect.poll(() => options.getByText(/^Laatste back-up:/u).count()).toBe(1);
});

it('na alles wissen komt alles terug', async () => {
  await options.getByRole('button', { name: 'Alles verwijderen' }).click();
  await options.getByRole('button', { name: 'Ja, alles verwijderen' }).click();
  await options.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  const empty = await openOverview(browser);
  await empty.locator('.overview__empty').waitFor();
  await empty.close();
  await options.setInputFiles('#backup-file', file);
  await options.getByRole('button', { name: 'Vervang alles' }).click();
  await options.getByText('De back-up is teruggezet.').waitFor();
  const motion = await openMotion();
  await expect.poll(() => motion.inputValue('#note')).toBe(NOTE);
  await expect.poll(() => motion.getByLabel('Niet instemmen').isChecked()).toBe(true);
  await expect.poll(() => motion.inputValue('#vote-advice-reason')).toBe(REASON);
  await motion.close();
});

it('terugzetten kan ongedaan worden gemaakt', async () => {
  await options.locator('#back-up').getByRole('button', { name: 'Ongedaan maken' }).click();
  await options.getByText('Alles is weer zoals het was.').waitFor();
  const empty = await openOverview(browser);
  await empty.locator('.overview__empty').waitFor();
  await empty.close();
});

it('een kapot bestand wordt geweigerd met een zin, en verandert niets', async () => {
  const damaged = join(await makeProfile(), 'kapot.json');
  writeFileSync(damaged, readFileSync(file, 'utf8').slice(0, 500));
  await options.setInputFiles('#backup-file', damaged);
  const alert = options.locator('#back-up [role="alert"]');
  await alert.waitFor();
  await expect.poll(() => alert.innerText()).toContain('beschadigd');
});

it('een bestand van de computer gaat mee als u dat kiest, en opent na terugzetten', async () => {
  const reader = await openFromDisk(browser);
  await options.reload();
  await options.getByLabel(/Neem ook het bestand van uw computer mee \(\d+,\d MB\)/u).check();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Maak een back-up' }).click();
  await (await download).saveAs(file);
  await options.getByRole('button', { name: 'Alles verwijderen' }).click();
  await options.getByRole('button', { name: 'Ja, alles verwijderen' }).click();
  await options.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  await options.setInputFiles('#backup-file', file);
  await options.getByText('Bestanden van uw computer: 1 terug').first().waitFor();
  await options.getByRole('button', { name: 'Vervang alles' }).click();
  await options.getByText('De back-up is teruggezet.').waitFor();
  await reader.reload();
  await waitForState(reader, 'done');
  await reader.close();
});

it('geen knop spreekt de taal van de browser', async () => {
  await options.getByRole('button', { name: /Kies een bestand.*Zet een back-up terug/u }).waitFor();
  expect(await options.locator('input[type="file"]:visible').count()).toBe(0);
});
