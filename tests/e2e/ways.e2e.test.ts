/** The ways between the pages of the extension, and what can be done beside a text. */
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { openBeside } from './panels';
import { listed } from './reader-page';
import { setStage } from './stage';
import { ACCOUNT, chooseDeventer, openReadResults, servePages } from './vng-pages';

const PAGES = [
  { name: 'Lezer', path: '/reader.html' },
  { name: 'Overzicht', path: '/overview.html' },
  { name: 'Raadsrapport', path: '/report.html' },
  { name: 'Instellingen', path: '/options.html' },
];

const { browser } = setStage({
  serve: servePages,
  prepare: chooseDeventer,
});

describe.each([...PAGES, { name: 'Een open stuk', path: `/reader.html?src=${ACCOUNT}` }])(
  '$name',
  ({ path }) => {
    it('heeft bovenaan de weg naar elke pagina, en zegt welke dit is', async () => {
      const page = await browser.openReader(path);
      const ways = page.getByRole('navigation', { name: 'Motievolger' }).getByRole('link');
      await ways.first().waitFor();
      await expect.poll(() => ways.allTextContents()).toEqual(PAGES.map(({ name }) => name));
      await expect
        .poll(() => ways.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
        .toEqual(PAGES.map((one) => one.path));
      const current = page.locator('.page-nav [aria-current="page"]');
      await expect.poll(() => current.getAttribute('href')).toBe(path.replace(/\?.*$/u, ''));
      await page.close();
    });
  },
);

describe('naast de tekst van een motie', () => {
  it('schrijft u in de lezer een notitie, die overal staat', async () => {
    const results = await openReadResults(browser);
    const reader = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
    await waitForState(reader, 'done');
    await listed(reader, 'veerpont').click();
    await reader.getByText('Uw aantekening, labels en advies').click();
    await reader.getByLabel('Aantekening van de griffie').fill('Bel de wethouder over de pont');
    await reader.getByRole('radio', { name: 'Niet instemmen' }).check();
    await reader
      .getByText(/Bewaard op/u)
      .first()
      .waitFor();

    await results.bringToFront();
    const panel = await openBeside(browser, '/sidepanel.html');
    await listed(panel, 'veerpont').click();
    const note = panel.getByLabel('Aantekening van de griffie');
    await expect.poll(() => note.inputValue()).toBe('Bel de wethouder over de pont');
    await expect
      .poll(() => panel.getByRole('radio', { name: 'Niet instemmen' }).isChecked())
      .toBe(true);

    const opened = browser.context.waitForEvent('page');
    await reader.getByRole('link', { name: 'Alles over deze motie' }).click();
    const motion = await opened;
    const there = motion.getByLabel('Aantekening van de griffie');
    await expect.poll(() => there.inputValue()).toBe('Bel de wethouder over de pont');
    for (const page of [motion, panel, reader, results]) await page.close();
  });
});
