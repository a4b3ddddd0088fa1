import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, type ReaderBrowser, startBrowser } from './browser';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { type FakeVng, startFakeVng } from './server';

const FIRST = 'Raadsinformatie op één plek';
const SECOND = 'Minder papier bij de balie';

let vng: FakeVng;
let anna: ReaderBrowser;
let bert: ReaderBrowser;
/** A real file that stands for the one in a synced folder. */
let file: string;

/**
 * No picker of files can be operated in a browser without a window: this one gives the file at once.
 * All that comes after choosing is the extension's own.
 */
const PICKER = `window.showSaveFilePicker = async () => ({
  name: 'griffie.json',
  getFile: async () => ({ text: () => window.readSharedFile() }),
  createWritable: async () => {
    let text = '';
    return { write: async (part) => { text += part; }, close: () => window.writeSharedFile(text) };
  },
});`;

async function openOptions(browser: ReaderBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.exposeFunction('readSharedFile', () =>
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
  await page.exposeFunction('writeSharedFile', (text: string) => writeFileSync(file, text));
  await page.addInitScript({ content: PICKER });
  await page.goto(browser.address('/options.html#dossier'));
  await page.getByRole('button', { name: 'Kies een bestand in een gedeelde map' }).click();
  await page.getByText('Het dossier griffie.json wordt bijgehouden.').waitFor();
  return page;
}

/** By their titles: the same in both browsers. */
const addresses = new Map<string, string>();

async function openMotion(browser: ReaderBrowser, title: string): Promise<Page> {
  const address = addresses.get(title);
  const page = await openOverview(browser, address);
  if (address === undefined) {
    await page.getByRole('link', { name: title }).first().click();
    await page.locator('#note').waitFor();
    addresses.set(title, new URL(page.url()).hash);
  } else await page.locator('#note').waitFor();
  return page;
}

async function write(browser: ReaderBrowser, title: string, text: string): Promise<void> {
  const page = await openMotion(browser, title);
  await page.fill('#note', text);
  await page.locator('#note').blur();
  await page
    .getByText(/^Bewaard op/u)
    .first()
    .waitFor();
  // Of a note that was there before, that was said already.
  await expect.poll(() => noteOf(browser, title)).toBe(text);
  await page.close();
}

async function noteOf(browser: ReaderBrowser, title: string): Promise<string> {
  const page = await openMotion(browser, title);
  const text = await page.inputValue('#note');
  await page.close();
  return text;
}
const inFile = (text: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').includes(text);

beforeAll(async () => {
  file = join(await makeProfile(), 'griffie.json');
  vng = await startFakeVng();
  await serveOverview(vng);
  anna = await startBrowser({ port: vng.port });
  bert = await startBrowser({ port: vng.port });
  await readIn(anna);
  await readIn(bert);
});
afterAll(async () => {
  await anna?.close();
  await bert?.close();
  await vng?.close();
});

it('wat twee mensen op twee computers schrijven, komt bij allebei aan', async () => {
  await write(anna, FIRST, 'Van Anna');
  await write(bert, SECOND, 'Van Bert');
  const pages = [await openOptions(anna), await openOptions(bert)];
  await expect.poll(() => inFile('Van Anna') && inFile('Van Bert'), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => noteOf(anna, SECOND), { timeout: 20_000 }).toBe('Van Bert');
  await expect.poll(() => noteOf(bert, FIRST), { timeout: 20_000 }).toBe('Van Anna');
  for (const page of pages) await page.close();
}, 90_000);

it('wat allebei veranderden, staat naast elkaar tot iemand kiest', async () => {
  await write(anna, FIRST, 'Anna verandert dit');
  await write(bert, FIRST, 'Bert ook');
  const annas = await openOptions(anna);
  await expect.poll(() => inFile('Anna verandert dit'), { timeout: 20_000 }).toBe(true);
  await annas.close();
  const berts = await openOptions(bert);
  const conflict = berts.locator('.conflict');
  await conflict.waitFor();
  const sides = await conflict.locator('.conflict__words').allInnerTexts();
  expect(sides).toEqual(['Bert ook', 'Anna verandert dit']);
  await expect.poll(() => noteOf(bert, FIRST)).toBe('Bert ook');
  await berts.getByRole('button', { name: 'Neem die van de ander' }).click();
  await conflict.waitFor({ state: 'detached' });
  await expect.poll(() => noteOf(bert, FIRST)).toBe('Anna verandert dit');
  await berts.close();
}, 90_000);
