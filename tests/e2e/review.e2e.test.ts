import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { drawOver } from './correction-screens';
import { BLOCKS, motionsPdf } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { listed } from './reader-page';
import { setStage } from './stage';

/** An account with another label that is not known. */
const MEANING = 'https://vng.nl/sites/default/files/2027-05/betekenis.pdf';
/** Two accounts with a label that is not known. */
const UNKNOWN = ['eerste', 'tweede'].map(
  (name) => `https://vng.nl/sites/default/files/2027-05/${name}-duiding.pdf`,
);

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    for (const [index, url] of UNKNOWN.entries()) {
      vng.serve(new URL(url).pathname, {
        bytes: await motionsPdf({ requestLabel: 'Duiding:', copies: index + 1 }),
        type: 'application/pdf',
      });
    }
    vng.serve(new URL(MEANING).pathname, {
      bytes: await motionsPdf({ requestLabel: 'Betekenis:' }),
      type: 'application/pdf',
    });
  },
  prepare: readIn,
});

describe('na te kijken', () => {
  it('toont elke twijfel, en met de toets g is er één minder; u zet hem terug', async () => {
    const review = await openOverview(browser, '#toon=nakijken');
    await review.locator('.review__card').waitFor();
    const count = async (): Promise<number> =>
      Number(/van (\d+)/u.exec((await review.locator('.review__bar').innerText()) ?? '')?.[1]);
    const before = await count();
    expect(before).toBeGreaterThan(1);
    await review.keyboard.press('g');
    await expect.poll(count).toBe(before - 1);
    await expect
      .poll(() => review.locator('.review__card h2').evaluate((h) => h === document.activeElement))
      .toBe(true);
    await review.keyboard.press('u');
    await expect.poll(count).toBe(before);
    await review.close();
  });

  it('laat een veld aanpassen, en vraagt daar dan niet meer naar', async () => {
    const review = await openOverview(browser, '#toon=nakijken');
    const card = review.locator('.review__card', { hasText: 'Zwemles in ieder dorp' });
    for (let tries = 0; tries < 9 && (await card.count()) === 0; tries += 1) {
      await review.keyboard.press('ArrowRight');
    }
    await review.keyboard.press('w');
    const dialog = review.getByRole('dialog');
    await dialog.getByLabel('Voorstel').selectOption('aanhouden');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect.poll(() => card.count()).toBe(0);
    await review.close();
  });
});

describe('een label dat Motievolger niet kent', () => {
  const question = (page: Page) => page.locator('.review__label');

  async function reviewOf(url: string): Promise<Page> {
    const reader = await browser.openReader(`/reader.html?src=${url}`);
    await waitForState(reader, 'done');
    await reader.close();
    const review = await openOverview(browser, '#toon=nakijken');
    await review.locator('.review__card').waitFor();
    const next = review.getByRole('button', { name: 'Volgende twijfel' });
    const asked = review.locator('.review__card', { hasText: 'Het label “Duiding”' });
    while ((await asked.count()) === 0 && (await next.isEnabled())) await next.click();
    await question(review).waitFor();
    return review;
  }

  it('legt u één keer uit; bij het volgende document vraagt hij of het daar ook zo is', async () => {
    const first = await reviewOf(UNKNOWN[0] ?? '');
    await first.getByLabel('Wat staat er onder “Duiding”?').selectOption('account');
    await expect
      .poll(() => question(first).innerText())
      .toContain('Bij 5 moties gaat de hele tekst naar verantwoording');
    const { violations } = await new AxeBuilder({ page: first }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await first.getByRole('button', { name: 'Zet over en onthoud' }).click();
    await expect.poll(() => question(first).count()).toBe(0);
    await first.close();

    const second = await reviewOf(UNKNOWN[1] ?? '');
    await expect
      .poll(() => question(second).innerText())
      .toContain('U las “Duiding” als verantwoording; ook hier?');
    await second.getByRole('button', { name: 'Zet over en onthoud' }).click();
    await expect.poll(() => question(second).count()).toBe(0);
    await second.locator('.corrected-note').getByRole('button').click();
    await second.close();

    const settings = await browser.openReader('/options.html');
    await settings.getByRole('button', { name: 'Vergeet “Duiding”' }).click();
    const back = settings.getByRole('button', { name: 'Zet “Duiding” terug' });
    await back.waitFor();
    await expect
      .poll(() => back.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await settings.close();
  });

  it('biedt aan het te onthouden als u zelf aanwijst wat eronder staat', async () => {
    const reader = await browser.openReader(`/reader.html?src=${MEANING}`);
    await waitForState(reader, 'done');
    await listed(reader, BLOCKS[1]?.title ?? '').click();
    await drawOver(reader, 'Oproep aan het bestuur om te zorgen voor een eerlijke prijs');
    await reader.getByRole('button', { name: 'Dit is: verantwoording' }).click();
    await reader.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    const note = reader.locator('.corrected-note');
    await note.getByText('U las “Betekenis” als verantwoording.').waitFor();
    const { violations } = await new AxeBuilder({ page: reader })
      .include('.corrected-note')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await note.getByRole('button', { name: 'Onthoud “Betekenis”' }).focus();
    await reader.keyboard.press('Enter');
    await note.getByText('Onthouden voor het volgende document.').waitFor();
    await expect.poll(() => note.evaluate((one) => one === document.activeElement)).toBe(true);
    await reader.close();

    const settings = await browser.openReader('/options.html');
    await settings.getByText('“Betekenis” is verantwoording').waitFor();
    await settings.getByRole('button', { name: 'Vergeet “Betekenis”' }).waitFor();
    await settings.close();
  });
});
