/** What a person sees of corrections and of doubts that are answered, in each state. */
import type { Page } from 'playwright-core';
import type { Correction } from '../../motions/corrections/correction';
import { type ReaderBrowser, waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import type { Screen } from './screens';
import type { FakeVng } from './server';
import { openSettings } from './settings-screens';
import { ACCOUNT } from './vng-pages';

/** An account with a label that is not known. */
export const UNKNOWN = 'https://vng.nl/sites/default/files/2027-05/duiding.pdf';

export async function serveCorrections(vng: FakeVng): Promise<void> {
  await serveOverview(vng);
  vng.serve(new URL(UNKNOWN).pathname, {
    bytes: await motionsPdf({ requestLabel: 'Duiding:' }),
    type: 'application/pdf',
  });
}

/** The doubt with these words, of all that are asked. */
export async function openDoubt(browser: ReaderBrowser, words: string): Promise<Page> {
  const review = await openOverview(browser, '#toon=nakijken');
  await review.locator('.review__card').waitFor();
  const next = review.getByRole('button', { name: 'Volgende twijfel' });
  const asked = review.locator('.review__card', { hasText: words });
  while ((await asked.count()) === 0 && (await next.isEnabled())) await next.click();
  await asked.waitFor();
  return review;
}

const LOST: Correction = {
  ...{ kind: 'changed', id: 'van-noor', documentKey: ACCOUNT, by: 'Noor de Griffier' },
  ...{ motionKey: 'zwolle-fietspad', title: 'Een fietspad langs elke provinciale weg' },
  at: '2026-11-01T10:00:00.000Z',
  printed: { field: 'account', value: 'Het fietspad is besproken met de provincies.' },
  changed: { field: 'account', value: 'Het fietspad is besproken, en komt er in drie provincies.' },
};

/** A colleague has a version of the document in which there is a motion that is not in ours. */
async function takeOverLost(browser: ReaderBrowser): Promise<void> {
  const dossier = {
    ...{ schema: 'motievolger-dossier/2', madeAt: LOST.at },
    ...{ motions: [], joins: [], corrections: [LOST] },
  };
  const options = await openSettings(browser);
  await options.locator('#dossier-file').setInputFiles({
    name: 'dossier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(dossier)),
  });
  await options.locator('#dossier [role="status"]', { hasText: /\S/u }).first().waitFor();
  await options.close();
}

/** Drawn over the words with the mouse, as a person does. */
export async function drawOver(page: Page, words: string): Promise<void> {
  const box = await page.locator('.textLayer span', { hasText: words }).first().boundingBox();
  if (box === null) throw new Error('de woorden staan op de pagina');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, y, { steps: 5 });
  await page.mouse.up();
}

/** The reader with a motion in its details; in a narrow window that is in the drawer. */
async function openDetails(browser: ReaderBrowser, url = ACCOUNT): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${url}`);
  await waitForState(page, 'done');
  const drawer = page.locator('.pdf-pane__drawer-button button');
  if ((await drawer.count()) > 0) await drawer.click();
  await page.locator('.motion-card__button', { hasText: BLOCKS[1]?.title ?? '' }).click();
  await page.locator('.details').waitFor();
  return page;
}

/** The document is under the drawer; beside it the key would close the details. */
async function leaveDrawer(page: Page): Promise<void> {
  const drawer = page.locator('.pdf-pane__drawer-button button');
  if ((await drawer.count()) > 0) await page.keyboard.press('Escape');
}

async function openField(page: Page, name: string): Promise<void> {
  const more = page.locator('.correct-more');
  if (!(await more.evaluate((element) => element.hasAttribute('open')))) {
    await more.locator('summary').first().click();
  }
  await more.getByRole('button', { name, exact: true }).click();
}

export const CORRECTION_SCREENS: readonly Screen[] = [
  {
    name: 'nakijken-motie-weg',
    show: async (browser) => {
      await readIn(browser);
      await takeOverLost(browser);
      const page = await openDoubt(browser, 'Een fietspad langs elke provinciale weg');
      await page.getByLabel('Bij welke motie hoort dit?').selectOption({ index: 1 });
      return page;
    },
  },
  {
    name: 'aanpassen-onthouden',
    show: async (browser) => {
      const page = await openDetails(browser, UNKNOWN);
      await leaveDrawer(page);
      await drawOver(page, 'Oproep aan het bestuur om te zorgen voor een eerlijke prijs');
      await page.getByRole('button', { name: 'Dit is: onderwerp' }).click();
      await page.getByRole('dialog').last().getByRole('button', { name: 'Bewaren' }).click();
      await page.getByRole('button', { name: 'Onthoud “Duiding”' }).waitFor();
      return page;
    },
  },
  {
    name: 'nakijken-label',
    show: async (browser) => {
      // Of the document that was opened in the screen before.
      const page = await openDoubt(browser, 'Het label “Duiding”');
      await page.getByLabel('Wat staat er onder “Duiding”?').selectOption('account');
      return page;
    },
  },
  {
    name: 'instellingen-labels',
    show: async (browser) => {
      const page = await openDoubt(browser, 'Het label “Duiding”');
      await page.getByLabel('Wat staat er onder “Duiding”?').selectOption('account');
      await page.getByRole('button', { name: 'Zet over en onthoud' }).click();
      await page.locator('.corrected-note').getByText('onthouden').waitFor();
      await page.close();
      const settings = await openSettings(browser);
      await settings.locator('.label-rules button').scrollIntoViewIfNeeded();
      return settings;
    },
  },
  {
    name: 'aanpassen-geschiedenis',
    show: async (browser) => {
      const page = await openDetails(browser);
      for (const kind of ['deels', 'aanhouden']) {
        await openField(page, 'Voorstel van het bestuur');
        const dialog = page.getByRole('dialog').last();
        await dialog.getByLabel('Voorstel van het bestuur').selectOption(kind);
        await dialog.getByRole('button', { name: 'Bewaren' }).click();
        await page.locator('.corrected-note').getByText('Bewaard').waitFor();
      }
      await openField(page, 'Voorstel van het bestuur');
      await page.getByText('Wat er eerder van gemaakt is').click();
      return page;
    },
  },
  {
    name: 'aanpassen-proefstuk',
    show: async (browser) => {
      const page = await openDetails(browser);
      await openField(page, 'Bewaar als proefstuk');
      await page.getByLabel('Dit staat er in het bestand').waitFor();
      return page;
    },
  },
  {
    name: 'aanpassen-toevoegen',
    show: async (browser) => {
      const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
      await waitForState(page, 'done');
      const drawer = page.locator('.pdf-pane__drawer-button button');
      if ((await drawer.count()) > 0) await drawer.click();
      await page.getByRole('button', { name: 'Voeg een motie toe' }).click();
      await page.getByLabel('Titel').waitFor();
      return page;
    },
  },
  {
    name: 'aanpassen-samenvoegen',
    show: async (browser) => {
      const page = await openDetails(browser);
      await openField(page, 'Deze motie hoort bij een andere');
      await page.getByLabel('Met welke motie in dit document?').selectOption({ index: 1 });
      return page;
    },
  },
  {
    name: 'aanpassen-woorden',
    show: async (browser) => {
      const page = await openDetails(browser);
      await leaveDrawer(page);
      await drawOver(page, 'Er ligt een afspraak met het ministerie over de prijs.');
      await page.locator('.selection-bar').waitFor();
      return page;
    },
  },
  {
    name: 'aanpassen-splitsen',
    show: async (browser) => {
      const page = await openDetails(browser);
      await leaveDrawer(page);
      await drawOver(page, 'Er ligt een afspraak met het ministerie over de prijs.');
      await page.getByRole('button', { name: 'Hier begint een tweede motie' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'nakijken-weggelaten',
    show: async (browser) => {
      const reader = await openDetails(browser);
      await openField(reader, 'Deze motie hoort bij een andere');
      await reader.getByLabel('Met welke motie in dit document?').selectOption({ index: 1 });
      await reader.getByRole('button', { name: 'Maak er één motie van' }).click();
      await reader.locator('.corrected-note').getByText('Samengevoegd').waitFor();
      await reader.close();
      const page = await openOverview(browser, '#toon=nakijken');
      await page.locator('.review__actions').getByRole('button', { name: 'Dit is geen' }).click();
      await page.locator('[data-act="left-out"]').waitFor();
      await page.locator('[data-act="joined"] button').scrollIntoViewIfNeeded();
      return page;
    },
  },
];
