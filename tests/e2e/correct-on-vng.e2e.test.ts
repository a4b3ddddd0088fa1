import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLOCKS } from './documents';
import { readIn, serveOverview } from './overview-screens';
import { openBeside } from './panels';
import { setStage } from './stage';
import { htmlPage, openVng, readPagesByClick } from './vng-pages';

const TITLE = BLOCKS[1]?.title ?? '';
/** It names the motion, and says nothing of it. */
const NAMED = 'https://vng.nl/artikelen/agenda-alv-17-juni-2026';
/** So does this one, of another motion. */
const LATER = 'https://vng.nl/artikelen/agenda-alv-16-juni-2027';
const LATER_TITLE = BLOCKS[2]?.title ?? '';
/** As the list names them, and as the form does. */
const FIELDS = {
  Titel: 'titel',
  Indiener: 'indiener',
  'Ingediend bij': 'vergadering',
  Onderwerp: 'onderwerp',
  'Inhoud en oproep': 'oproep',
  Verantwoording: 'verantwoording',
  'Voorstel van het bestuur': 'voorstel',
  Preadvies: 'preadvies',
  Stemming: 'stemming',
  Besluit: 'besluit',
  'Pagina’s': 'pagina’s',
};

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    const agenda = (submitter: string, title: string): string =>
      `<ul><li>10. Motie ${submitter} “${title}”</li></ul>`;
    vng.serve(
      new URL(NAMED).pathname,
      htmlPage('Agenda ALV 17 juni 2026', agenda('Deventer en Zwolle', TITLE)),
    );
    vng.serve(
      new URL(LATER).pathname,
      htmlPage('Agenda ALV 16 juni 2027', agenda(BLOCKS[2]?.submitter ?? '', LATER_TITLE)),
    );
  },
  // What a page says itself comes in when a test wants it, and not while it looks.
  prepare: async (browser) => {
    await readIn(browser);
    await readPagesByClick(browser);
  },
});

const badge = (page: Page, standing: string, title = TITLE) =>
  page.locator(`.badge[data-standing="${standing}"]`, { hasText: title });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('motievolger-overlay')?.shadowRoot;
    return (root?.activeElement ?? document.activeElement)?.textContent ?? '';
  });

/** With the keyboard, as everything here. */
async function openList(page: Page, standing: string, title = TITLE): Promise<void> {
  await badge(page, standing, title).focus();
  await page.getByRole('tooltip').waitFor();
  await page.keyboard.press('Tab');
  // Also before the first test, where nothing can be expected yet.
  const hasFocus = async () => (await focused(page)) === 'Klopt er iets niet?';
  await vi.waitUntil(hasFocus, { timeout: 20_000 });
  await page.keyboard.press('Enter');
  await page.locator('.explanation__fields').waitFor();
}

async function closeWithEscape(window: Page): Promise<void> {
  const closed = window.waitForEvent('close');
  // It may be gone before it can say that the key came down.
  await window.keyboard.down('Escape').catch(() => undefined);
  await closed;
}

async function openField(page: Page, name: string): Promise<Page> {
  const field = page.locator('.explanation__fields').getByRole('button', { name, exact: true });
  const [window] = await Promise.all([browser.context.waitForEvent('page'), field.press('Enter')]);
  await window.getByRole('dialog').waitFor();
  return window;
}

describe('de lijst met wat aan een motie te verbeteren is', () => {
  // After each form it is still there, with the keyboard where it was.
  let page: Page;
  beforeAll(async () => {
    page = await openVng(browser, NAMED);
    await openList(page, 'voorstel-afdoen');
    return () => page.close();
  });

  it.each(Object.entries(FIELDS))('opent bij %s precies dat formulier', async (name, within) => {
    const window = await openField(page, name);
    await window
      .getByRole('dialog')
      .getByRole('heading', { name: `Aanpassen: ${within}`, exact: true })
      .waitFor();
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(window)).toBe(name);
    await closeWithEscape(window);
    await expect.poll(() => focused(page)).toBe(name);
  });
});

describe('een motie aanpassen vanaf vng.nl', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openVng(browser, NAMED);
    await openList(page, 'voorstel-afdoen');
    return () => page.close();
  });

  it('kan met het toetsenbord alleen, geldt meteen op de pagina, en kan terug', async () => {
    const window = await openField(page, 'Voorstel van het bestuur');
    await window.getByRole('dialog').getByLabel('Voorstel').selectOption('deels');
    await window.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await window.getByRole('status').getByText('Bewaard. Dit staat nu overal zo.').waitFor();
    await expect.poll(() => focused(window)).toBe('Voorstel van het bestuur');
    await badge(page, 'voorstel-deels').waitFor();
    await expect.poll(() => badge(page, 'voorstel-deels').textContent()).toContain('aangepast');
    // The explanation is still open, with its list and the focus in it.
    await expect.poll(() => page.getByRole('tooltip').innerText()).toMatch(/Aangepast door u op/u);
    await expect.poll(() => focused(page)).toBe('Voorstel van het bestuur');
    await window.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await badge(page, 'voorstel-afdoen').waitFor();
    await closeWithEscape(window);
    await expect.poll(() => focused(page)).toBe('Voorstel van het bestuur');
  });

  it('geeft met Escape de plaats van het toetsenbord terug aan de motie', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.explanation').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('veerpont');
  });

  it('laat ook wat geen motie bleek terugzetten, als er niets meer van over is', async () => {
    const window = await openField(page, 'Titel');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Dit is geen motie' }).click();
    await page.locator('.badge[data-motion-id]', { hasText: 'veerpont' }).waitFor({
      state: 'detached',
    });
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await badge(page, 'voorstel-afdoen').waitFor();
    await window.close();
  });

  it('houdt zijn lijst en de plaats van het toetsenbord als de pagina intussen is ingelezen', async () => {
    const later = await openVng(browser, LATER);
    await openList(later, 'voorstel-aanhouden', LATER_TITLE);
    await later.keyboard.press('Tab');
    await later.keyboard.press('Tab');
    await expect.poll(() => focused(later)).toBe('Indiener');
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByRole('button', { name: 'Lees deze pagina in' }).click();
    await badge(later, 'ingediend', LATER_TITLE).waitFor();
    await expect.poll(() => focused(later)).toBe('Indiener');
    await expect
      .poll(() => later.getByRole('tooltip').innerText())
      .toContain('Agenda ALV 16 juni 2027');
    await popup.close();
    await later.close();
  });

  it('zegt het als de motie niet meer opgeslagen is', async () => {
    const window = await browser.openReader('/correct.html#motie=deventer-weg&veld=title');
    await window.getByText('Deze motie is niet meer opgeslagen.').waitFor();
    expect(await window.getByRole('dialog').count()).toBe(0);
    await closeWithEscape(window);
  });
});
