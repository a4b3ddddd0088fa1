/** A page that is visited is read in, and a new motion of the own gemeente is noticed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openOverview } from './overview-screens';
import { clickAway, openBeside } from './panels';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import { chooseDeventer, GONE, htmlPage, OTHER, openVng, servePages } from './vng-pages';

const AGENDA = 'https://vng.nl/artikelen/agenda-en-stukken-najaars-alv-27-november-2026';
const LATER = 'https://vng.nl/artikelen/nazending-najaars-alv-27-november-2026';
const EMPTY = 'https://vng.nl/artikelen/agenda-en-stukken-alv-16-juni-2027';
const BENCHES = 'Bankjes langs elke wandelroute';
const FERRY = 'Een eerlijke prijs voor de veerpont';

const motion = (gemeente: string, title: string): string =>
  `<li>Motie ${gemeente} “${title}” (pdf, 120 kB)</li>`;
const agendaOf = (...motions: string[]) =>
  htmlPage(
    'Agenda en stukken Najaars ALV 27 november 2026',
    `<h2>8. Moties</h2><ul>${motions.join('')}</ul>`,
  );

const { vng, browser } = setStage({
  serve: async (vng) => {
    await servePages(vng);
    const motions = [motion('Deventer', BENCHES), motion('Zwolle', 'Zwemles in ieder dorp')];
    vng.serve(new URL(AGENDA).pathname, agendaOf(...motions));
    vng.serve(new URL(LATER).pathname, agendaOf(...motions, motion('Deventer', FERRY)));
    vng.serve(
      new URL(EMPTY).pathname,
      htmlPage('Agenda en stukken ALV 16 juni 2027', '<p>De agenda volgt in mei.</p>'),
    );
  },
  prepare: async (ours) => {
    await chooseDeventer(ours);
    inside = await ours.openReader('/welcome.html');
  },
});
/** A page of the extension, to ask the browser from. */
let inside: Page;

const badgeOf = (page: Page, title: string) =>
  page.locator('.badge[data-motion-id]').filter({ hasText: title });

/** What stands on the button in the toolbar, wherever one is. */
const numberOnButton = (): Promise<string> => inside.evaluate(() => chrome.action.getBadgeText({}));

async function storedTitles(): Promise<string[]> {
  const page = await openOverview(browser, '#toon=documenten');
  // Without documents it is an empty list, which takes no room.
  await page.locator('.documents__list').waitFor({ state: 'attached' });
  const titles = await page.locator('.documents__card h2').allInnerTexts();
  await page.close();
  return titles;
}

async function setReading(isOn: boolean): Promise<void> {
  const page = await openSettings(browser);
  const setting = page.getByRole('switch', { name: 'Lees pagina’s met moties bij een bezoek' });
  if ((await setting.isChecked()) !== isOn) {
    await setting.click();
    await page.getByText('Opgeslagen').waitFor();
  }
  await page.close();
}

describe('wie een agenda bezoekt', () => {
  it('ziet niets nieuws zolang de instelling uit staat', async () => {
    await setReading(false);
    const page = await openVng(browser, AGENDA);
    await page.locator('.summary__button').click();
    await page.getByText('Op deze pagina staan geen moties die u hebt ingelezen.').waitFor();
    expect(await storedTitles()).toEqual([]);
    expect(await numberOnButton()).toBe('');
    await page.close();
    await setReading(true);
  });

  it('leest daarmee niets in van een pagina zonder moties', async () => {
    const other = await openVng(browser, OTHER);
    await other.waitForLoadState('networkidle');
    const empty = await openVng(browser, EMPTY);
    await empty.locator('.summary__button').waitFor();
    // A page with motions, read after it, shows that there was time for it.
    const agenda = await openVng(browser, AGENDA);
    await badgeOf(agenda, BENCHES).waitFor();
    await expect.poll(storedTitles).toEqual(['Agenda en stukken Najaars ALV 27 november 2026']);
    for (const page of [other, empty, agenda]) await page.close();
  });

  it('ziet een nieuwe motie van de eigen gemeente op de pagina, de knop en in het venster', async () => {
    const page = await openVng(browser, AGENDA);
    const badge = badgeOf(page, BENCHES);
    await badge.waitFor();
    await expect.poll(() => badge.textContent()).toMatch(/^Nieuwe motie “.*” van uw gemeente/u);
    await expect.poll(() => badge.innerText()).toContain('Nieuw');
    expect(await badgeOf(page, 'Zwemles').innerText()).not.toContain('Nieuw');
    await page.locator('.summary__button').click();
    await expect.poll(() => page.locator('.summary__list').first().innerText()).toContain('Nieuw');
    await expect.poll(numberOnButton).toBe('1');

    const popup = await openBeside(browser, '/popup.html');
    await popup.getByRole('link', { name: '1 nieuwe motie van uw gemeente' }).waitFor();
    await expect
      .poll(() => popup.locator('.motion-card', { hasText: BENCHES }).innerText())
      .toMatch(/^Nieuw/u);
    await popup.close();
    const panel = await openBeside(browser, '/sidepanel.html');
    await panel.locator('.motion-card', { hasText: BENCHES }).locator('.new-word').waitFor();
    await panel.close();
    await page.close();
  });

  it('is haar kwijt uit de telling als zij geopend is, en ziet daarna alleen wat erbij kwam', async () => {
    const page = await openVng(browser, AGENDA);
    const badge = badgeOf(page, BENCHES);
    await badge.waitFor();
    const opened = browser.context.waitForEvent('page');
    await badge.click();
    const own = await opened;
    await own.getByRole('heading', { name: BENCHES }).waitFor();
    await expect.poll(numberOnButton).toBe('');
    await expect.poll(() => badge.getAttribute('data-new')).toBe(null);
    await own.close();

    await page.goto(LATER);
    await badgeOf(page, FERRY).waitFor();
    await expect.poll(() => badgeOf(page, FERRY).getAttribute('data-new')).toBe('true');
    expect(await badgeOf(page, BENCHES).getAttribute('data-new')).toBe(null);
    await expect.poll(numberOnButton).toBe('1');
    await page.close();
  });

  it('merkt in het overzicht alles in één keer als gezien, en kan terug', async () => {
    const page = await openOverview(browser);
    await page.getByRole('link', { name: 'Nieuw, nog niet geopend' }).click();
    await expect.poll(() => page.locator('.motions__row').count()).toBe(1);
    await page.locator('.motions__row .new-word').waitFor();
    await page.getByRole('button', { name: 'Markeer alles als gezien' }).click();
    await page.getByText('Alles is als gezien gemerkt.').waitFor();
    await expect.poll(numberOnButton).toBe('');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(numberOnButton).toBe('1');
    await page.close();
  });

  it('leest een pagina die blijft veranderen een paar keer, en dan niet meer', async () => {
    const url = 'https://vng.nl/artikelen/agenda-en-stukken-alv-1-december-2027';
    vng.serve(new URL(url).pathname, agendaOf(motion('Tilburg', 'Elke keer anders')));
    const page = await openVng(browser, url);
    await badgeOf(page, 'Elke keer anders').waitFor();
    const turns = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let turn = 0;
          const timer = setInterval(() => {
            turn += 1;
            const item = document.querySelector('main li');
            if (item) item.textContent = `Motie Tilburg “Elke keer anders ${turn}” (pdf)`;
            if (turn < 15) return;
            clearInterval(timer);
            done(turn);
          }, 350);
        }),
    );
    expect(turns).toBe(15);
    const read = () =>
      inside.evaluate(async (address) => {
        const { visits } = await chrome.storage.session.get('visits');
        return Array.isArray(visits) ? visits.filter((visit) => visit.url === address).length : 0;
      }, url);
    await expect.poll(read).toBe(5);
    await page.close();
  });

  it('krijgt niet terug wat hij verwijderde, zolang de pagina openstaat', async () => {
    const page = await openVng(browser, AGENDA);
    await badgeOf(page, BENCHES).waitFor();
    await page.locator('.summary__button').click();
    await page.getByText('Deze pagina is ingelezen.').waitFor();
    const documents = await openOverview(browser, '#toon=documenten');
    const card = documents.locator('.documents__card', { hasText: AGENDA });
    await card.getByRole('button', { name: 'Verwijder' }).click();
    await card.getByRole('group').getByRole('button', { name: 'Verwijder' }).click();
    await documents.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await page.getByRole('button', { name: 'Lees deze pagina in' }).waitFor();
    await documents.reload();
    await documents.locator('.documents__card', { hasText: LATER }).waitFor();
    expect(await card.count()).toBe(0);
    await documents.close();
    await page.close();
  });
});

describe('inlezen met een klik', () => {
  it('kan ook vanuit het venster, dat zegt wat het vond', async () => {
    await setReading(false);
    const url = 'https://vng.nl/artikelen/agenda-en-stukken-alv-9-juni-2027';
    vng.serve(new URL(url).pathname, agendaOf(motion('Deventer', 'Schaduw op het schoolplein')));
    const page = await openVng(browser, url);
    await page.locator('.summary__button').waitFor();
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByRole('button', { name: 'Lees deze pagina in' }).click();
    await popup.getByText('Ingelezen: 1 motie.').waitFor();
    await popup.close();
    await page.close();
  });

  it('zegt in woorden dat het mislukte, en wat u kunt doen', async () => {
    const page = await openVng(browser, EMPTY);
    await page.locator('.summary__button').waitFor();
    const popup = await openBeside(browser, '/popup.html');
    // The script on the page is of before an update of the extension, and does not answer.
    await popup.evaluate(() => {
      const send = chrome.tabs.sendMessage;
      const toNobody = (_tab: number, ...rest: unknown[]) =>
        Reflect.apply(send, chrome.tabs, [2_147_483_000, ...rest]);
      Object.defineProperty(chrome.tabs, 'sendMessage', { value: toNobody });
    });
    await popup.getByRole('button', { name: 'Lees deze pagina in' }).click();
    const told = popup.getByRole('alert').filter({ hasText: 'kon niet worden ingelezen' });
    await told.waitFor();
    await expect
      .poll(() => told.innerText())
      .toContain('Herlaad de pagina en probeer het opnieuw.');
    await popup.close();
    await page.close();
  });

  it('zegt in het venster waarom een document niet gelezen is, en opent het in de lezer', async () => {
    const page = await openVng(browser, GONE);
    const popup = await openBeside(browser, '/popup.html');
    await popup.getByRole('button', { name: 'Lees in' }).click();
    await popup.getByRole('alert').filter({ hasText: 'niet gevonden' }).waitFor();
    await popup.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    const away = popup.getByRole('button', { name: 'Open in de lezer' });
    const reader = await clickAway(browser, away);
    await expect.poll(() => reader.url()).toContain(`/reader.html?src=${GONE}`);
    await reader.close();
    await page.close();
  });
});
