/** Pages of a fake vng.nl that name the motions of `documents.ts`, in words of our own. */
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { chooseGemeente } from './reader-page';
import type { FakeVng, ServedFile } from './server';
import { openSettings } from './settings-screens';

export const RESULTS = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
export const ACCOUNT = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';
export const GONE = 'https://vng.nl/sites/default/files/2024-05/verantwoording-weg.pdf';
export const NO_PDF = 'https://vng.nl/sites/default/files/2024-05/verantwoording-nep.pdf';
export const LOCKED = 'https://vng.nl/sites/default/files/2024-05/verantwoording-geheim.pdf';
/** Nothing on it is about motions. */
export const OTHER = 'https://vng.nl/nieuws/nieuwe-afspraken-over-afval';
export const MANY_LINKS = 'https://vng.nl/artikelen/agenda-en-stukken-alv-18-juni-2025';

const pathOf = (url: string): string => new URL(url).pathname;
const link = (url: string, words: string): string => `<a href="${pathOf(url)}">${words}</a>`;

export function htmlPage(title: string, main: string): ServedFile {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | VNG</title>
<style>body{margin:0;font:18px/1.6 Georgia,serif}main{max-width:720px;margin:24px auto;padding:0 24px}</style>
</head><body><header>VNG</header><nav><a href="/">Home</a> motie “${BLOCKS[0]?.title}”</nav>
<main><h1>${title}</h1>${main}</main><footer>Contact</footer></body></html>`;
  return { bytes: new TextEncoder().encode(html), type: 'text/html; charset=utf-8' };
}

const results = `<p>Zo stemden de leden. Zie ook ${link(ACCOUNT, 'Verantwoording over uitvoering moties (pdf, 20 kB)')}.</p>
<h2>Stemmingsuitslag</h2>
<ul>${BLOCKS.map(({ submitter, title }) => `<li>Motie ${submitter} “${title}”: aangenomen met 95%</li>`).join('')}
<li>6b. Kadernota: aangenomen met 100%</li></ul>
<form><label>motie “${BLOCKS[0]?.title}” <input value="motie “${BLOCKS[0]?.title}”"></label></form>
<div contenteditable="true">motie “${BLOCKS[0]?.title}”</div>
<div id="late"></div>`;

const agenda = `<ul><li>10. ${link(ACCOUNT, 'Verantwoording uitvoering moties (pdf, 20 kB)')}</li>
<li>${link(GONE, 'Verantwoording moties 2024 (pdf)')}</li>
<li>${link(NO_PDF, 'Verantwoording moties 2023 (pdf)')}</li>
<li>${link(LOCKED, 'Verantwoording moties 2022 (pdf)')}</li>
<li>Motie Zwolle “Jeugdzorg” (pdf)</li></ul>`;

export async function servePages(vng: FakeVng): Promise<void> {
  const pdf = (bytes: Uint8Array): ServedFile => ({ bytes, type: 'application/pdf' });
  vng.serve(pathOf(RESULTS), htmlPage('Uitslagen stemmingen ALV 26 juni 2024', results));
  vng.serve(pathOf(MANY_LINKS), htmlPage('Agenda en stukken ALV 18 juni 2025', agenda));
  vng.serve(
    pathOf(OTHER),
    htmlPage(
      'Nieuwe afspraken over afval',
      '<p>Op de ALV is ook een motie over afval besproken.</p>',
    ),
  );
  vng.serve(pathOf(ACCOUNT), pdf(await motionsPdf()));
  vng.serve(pathOf(NO_PDF), pdf(new TextEncoder().encode('<h1>Geen pdf</h1>')));
  vng.serve(
    pathOf(LOCKED),
    pdf(await motionsPdf({ userPassword: 'griffie', ownerPassword: 'baas' })),
  );
}

export async function chooseDeventer(browser: ReaderBrowser): Promise<void> {
  const page = await openSettings(browser);
  await chooseDeventerOn(page);
  await page.close();
}

/** On the page with the settings. */
export async function chooseDeventerOn(page: Page): Promise<void> {
  if ((await page.locator('.chip', { hasText: 'Deventer' }).count()) > 0) return;
  await chooseGemeente(page, 'Deventer');
  await page.getByText('Opgeslagen').waitFor();
}

/** For what is tested without it: pages are then read in by a click alone. */
export async function readPagesByClick(browser: ReaderBrowser): Promise<void> {
  const page = await openSettings(browser);
  await page.getByRole('switch', { name: 'Lees pagina’s met moties bij een bezoek' }).click();
  await page.getByText('Opgeslagen').waitFor();
  await page.close();
}

export async function openVng(browser: ReaderBrowser, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** Until the motions of the page are read in, because it is visited. */
export async function untilRead(page: Page): Promise<void> {
  await page.locator('.summary__button').click();
  await page.getByText('Deze pagina is ingelezen.').waitFor();
}

/** The page after its motions were read in; it stays open. */
export async function readVngPage(browser: ReaderBrowser, url: string): Promise<Page> {
  const page = await openVng(browser, url);
  await untilRead(page);
  return page;
}

/** The page with the results, after the account was read in on it. */
export async function openReadResults(browser: ReaderBrowser): Promise<Page> {
  const page = await openVng(browser, RESULTS);
  const badge = page.locator('[data-document-state]');
  await badge.waitFor();
  if ((await badge.getAttribute('data-document-state')) === 'unread') await badge.click();
  await page.locator('[data-document-state="read"]').waitFor();
  await page.locator('.badge[data-motion-id]').first().waitFor();
  return page;
}
