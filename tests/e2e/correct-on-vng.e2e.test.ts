import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS } from './documents';
import { readIn, serveOverview } from './overview-screens';
import { WIDTHS } from './screens';
import { setStage } from './stage';
import { htmlPage, openVng } from './vng-pages';

const TITLE = BLOCKS[1]?.title ?? '';
/** It names the motion, and says nothing of it. */
const NAMED = 'https://vng.nl/artikelen/agenda-alv-17-juni-2026';
const FIELDS = {
  Titel: 'titel',
  Indieners: 'indieners',
  ALV: 'ALV',
  Onderwerp: 'onderwerp',
  'Inhoud en oproep': 'inhoud en oproep',
  Verantwoording: 'verantwoording',
  Voorstel: 'voorstel',
  Preadvies: 'preadvies',
  Stemming: 'stemming',
  Besluit: 'besluit',
  'Pagina’s': 'pagina’s',
};

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    const items = `<li>10. Motie Deventer en Zwolle “${TITLE}”</li>`;
    vng.serve(new URL(NAMED).pathname, htmlPage('Agenda ALV 17 juni 2026', `<ul>${items}</ul>`));
  },
  prepare: readIn,
});

const badge = (page: Page, standing: string) =>
  page.locator(`.badge[data-standing="${standing}"]`, { hasText: 'veerpont' });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('motievolger-overlay')?.shadowRoot;
    return (root?.activeElement ?? document.activeElement)?.textContent ?? '';
  });

describe('een motie aanpassen vanaf vng.nl', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openVng(browser, NAMED);
    await badge(page, 'voorstel-afdoen').focus();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Klopt er iets niet?');
    await page.keyboard.press('Enter');
  });
  afterEach(() => page.close());

  async function openField(name: string): Promise<Page> {
    const opened = browser.context.waitForEvent('page');
    await page
      .locator('.explanation__fields')
      .getByRole('button', { name, exact: true })
      .press('Enter');
    const window = await opened;
    await window.getByRole('dialog').waitFor();
    return window;
  }

  it('kan met het toetsenbord alleen, geldt meteen op de pagina, en kan terug', async () => {
    const window = await openField('Voorstel');
    await window.getByRole('dialog').getByLabel('Voorstel').selectOption('deels');
    await window.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await window.getByRole('status').getByText('Bewaard. Dit staat nu overal zo.').waitFor();
    expect(await focused(window)).toBe('Voorstel');
    await badge(page, 'voorstel-deels').waitFor();
    expect(await badge(page, 'voorstel-deels').textContent()).toContain('aangepast');
    await window.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await badge(page, 'voorstel-afdoen').waitFor();
    await window.close();
  });

  it.each(Object.entries(FIELDS))('opent bij %s precies dat formulier', async (name, within) => {
    const window = await openField(name);
    await window
      .getByRole('dialog')
      .getByRole('heading', { name: `Aanpassen: ${within}`, exact: true })
      .waitFor();
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(window)).toBe(name);
    await window.close();
  });

  it('geeft met Escape de plaats van het toetsenbord terug aan de motie', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.explanation').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('veerpont');
  });

  it('laat ook wat geen motie bleek terugzetten, als er niets meer van over is', async () => {
    const window = await openField('Titel');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Dit is geen motie' }).click();
    await page.locator('.badge[data-motion-id]', { hasText: 'veerpont' }).waitFor({
      state: 'detached',
    });
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await badge(page, 'voorstel-afdoen').waitFor();
    await window.close();
  });

  it('is toegankelijk en past, ook in een smal of donker venster', async () => {
    const window = await openField('Indieners');
    for (const shown of ['formulier', 'lijst']) {
      for (const width of WIDTHS) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await window.emulateMedia({ colorScheme });
          await window.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page: window })
            .setLegacyMode(true)
            .analyze();
          expect(violations.map(({ id, nodes }) => `${shown} ${id}: ${nodes[0]?.html}`)).toEqual(
            [],
          );
          expect(
            await window.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        }
      }
      if (shown === 'formulier') await window.keyboard.press('Escape');
    }
    await window.close();
  });
});
