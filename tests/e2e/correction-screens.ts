/** What a person sees of corrections and of doubts that are answered, in each state. */
import type { Page } from 'playwright-core';
import type { Correction } from '../../motions/corrections/correction';
import { type ReaderBrowser, waitForState } from './browser';
import { motionsPdf } from './documents';
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
    name: 'nakijken-label',
    show: async (browser) => {
      const reader = await browser.openReader(`/reader.html?src=${UNKNOWN}`);
      await waitForState(reader, 'done');
      await reader.close();
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
];
