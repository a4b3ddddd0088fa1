/** What was said to be kept is kept, also when the browser ends at that very moment. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchGemeenten } from '../../motions/gemeenten/register';
import { killBrowser, makeProfile, startBrowser, waitForState } from './browser';
import { openSettings } from './settings-screens';

/** Nothing is fetched from vng.nl here. */
const NO_SERVER = 1;
/** More of them by hand: `KILLS=30`. */
const KILLS = Number(process.env.KILLS ?? 3);
const NAMES = ['a', 'b', 'h', 'w', 'z']
  .flatMap((start) => searchGemeenten(start, 200))
  .filter(({ successors }) => successors.length === 0)
  .map(({ gemeente }) => gemeente.name)
  .slice(0, KILLS);

/** Each other than the one before it. */
const KINDS = ['deels', 'onbekend', 'aanhouden'];

let profile: string;

beforeAll(async () => {
  profile = await makeProfile();
});
afterAll(() => rm(profile, { recursive: true, force: true }));

it('houdt elke gemeente vast als de browser wordt afgebroken zodra er “Opgeslagen” staat', {
  timeout: 30_000 * (KILLS + 1),
}, async () => {
  expect(NAMES).toHaveLength(KILLS);
  for (let round = 0; round <= KILLS; round += 1) {
    const browser = await startBrowser({ port: NO_SERVER, profile });
    const page = await openSettings(browser);
    const kept = () => page.locator('.chip').allTextContents();
    await expect.poll(kept, { timeout: 10_000 }).toEqual(NAMES.slice(0, round));
    const name = NAMES[round];
    if (name === undefined) {
      await browser.close();
      return;
    }
    await page.getByRole('combobox').fill(name);
    // Beside the name an option has a note.
    const named = page.getByText(name, { exact: true });
    await page.getByRole('option').filter({ has: named }).first().click();
    await page.getByText('Opgeslagen').waitFor();
    await killBrowser(browser);
  }
});

it('houdt elke aanpassing vast als de browser wordt afgebroken zodra er “Bewaard” staat', {
  timeout: 30_000 * (KILLS + 1),
}, async () => {
  const own = await makeProfile();
  try {
    let kept: string | null = null;
    for (let round = 0; round <= KILLS; round += 1) {
      const browser = await startBrowser({ port: NO_SERVER, profile: own });
      const page = await browser.openReader(
        `/reader.html?src=${browser.address('/voorbeeld.pdf')}`,
      );
      await waitForState(page, 'done');
      const card = page.locator('.list-pane .motion-card').first();
      if (kept !== null) {
        await page
          .locator(`.list-pane .motion-card:first-child[data-standing="${kept}"]`)
          .waitFor();
      }
      if (round === KILLS) {
        await browser.close();
        return;
      }
      await card.click();
      await page.getByText('Klopt er iets niet?').click();
      await page.locator('.correct-more').getByRole('button', { name: 'Voorstel' }).click();
      const kind = KINDS[round % KINDS.length] ?? '';
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Voorstel').selectOption(kind);
      await dialog.getByRole('button', { name: 'Bewaren' }).click();
      await page.locator('.corrected-note').getByText('Bewaard').waitFor();
      kept = `voorstel-${kind}`;
      await killBrowser(browser);
    }
  } finally {
    await rm(own, { recursive: true, force: true });
  }
});
