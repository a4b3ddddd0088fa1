/** What a person brings along: a link from a mail, and a PDF from disk that stays. */
import { rm } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type ReaderBrowser, startBrowser, waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { openOverview } from './overview-screens';
import { openBeside } from './panels';
import { listed, listedTitles, selectedTitle } from './reader-page';
import { type FakeVng, startFakeVng } from './server';
import { ACCOUNT, OTHER, servePages } from './vng-pages';

const TITLES = BLOCKS.map(({ title }) => title).toSorted();

let vng: FakeVng;
let profile: string;
let browser: ReaderBrowser;

beforeAll(async () => {
  vng = await startFakeVng();
  await servePages(vng);
  profile = await makeProfile();
  browser = await startBrowser({ port: vng.port, profile });
});
afterAll(async () => {
  await browser?.close();
  await vng?.close();
  await rm(profile, { recursive: true, force: true });
});

async function openStart(): Promise<Page> {
  const page = await browser.openReader();
  await waitForState(page, 'empty');
  return page;
}

/** In the overview it stands behind a word. */
async function showLinkField(page: Page): Promise<Locator> {
  const field = page.getByLabel('Plak een link');
  await field.waitFor({ state: 'attached' });
  if (!(await field.isVisible())) await page.getByText('Open een link').click();
  return field;
}

/** As if it came from a mail: on the clipboard, by the keys that people use. */
async function copy(text: string): Promise<void> {
  const mail = browser.context.pages()[0] ?? (await browser.context.newPage());
  await mail.bringToFront();
  await mail.setContent('<textarea></textarea>');
  await mail.locator('textarea').fill(text);
  await mail.locator('textarea').selectText();
  await mail.keyboard.press('Control+C');
}

/** The page that a link opened, whether in the same tab or in a new one. */
async function openedBy(from: Page, key: string, url: RegExp): Promise<Page> {
  // The popup is gone before the key is up.
  const pressed = from.keyboard.press(key).catch(() => undefined);
  const found = (): Page | undefined =>
    browser.context.pages().find((page) => url.test(page.url()));
  await expect.poll(() => found()?.url()).toMatch(url);
  await pressed;
  const page = found() ?? from;
  return page;
}

const SURFACES: readonly { name: string; open: () => Promise<Page> }[] = [
  { name: 'de lezer', open: openStart },
  { name: 'het venster van de knop', open: () => openBeside(browser, '/popup.html') },
  { name: 'de moties in het overzicht', open: () => openOverview(browser) },
  {
    name: 'de documenten in het overzicht',
    open: () => openOverview(browser, '#toon=documenten'),
  },
];
const IN_READER = /reader\.html\?src=.*verantwoording-moties\.pdf/u;

async function closeAll(): Promise<void> {
  const [first, ...others] = browser.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
}

describe.each(SURFACES)('een link uit een mail, op $name', ({ open }) => {
  it('opent met Ctrl+V', async () => {
    await copy(`Zie ${ACCOUNT}.`);
    const page = await open();
    await page.getByLabel('Plak een link').waitFor({ state: 'attached' });
    const reader = await openedBy(page, 'Control+V', IN_READER);
    await waitForState(reader, 'done');
    await expect.poll(async () => (await listedTitles(reader)).toSorted()).toEqual(TITLES);
    await closeAll();
  });

  it('die naar een pagina van vng.nl gaat, opent die pagina zelf', async () => {
    await copy(OTHER);
    const page = await open();
    await page.getByLabel('Plak een link').waitFor({ state: 'attached' });
    const opened = await openedBy(page, 'Control+V', /^https:\/\/vng\.nl/u);
    expect(opened.url()).toBe(OTHER);
    await closeAll();
  });

  describe('in het veld', () => {
    let page: Page;
    let field: Locator;
    beforeAll(async () => {
      await copy(ACCOUNT);
      page = await open();
      field = await showLinkField(page);
      return closeAll;
    });

    it('is gewone tekst zolang u haar niet opent', async () => {
      const before = page.url();
      await field.focus();
      await page.keyboard.press('Control+V');
      await expect.poll(() => field.inputValue()).toBe(ACCOUNT);
      await page.getByText('Open de link').waitFor();
      expect(page.url()).toBe(before);
      expect(browser.context.pages().filter((one) => IN_READER.test(one.url()))).toEqual([]);
    });

    it('is gezegd niet goed te zijn als het geen link is', async () => {
      await field.fill('de moties van juni');
      await page.keyboard.press('Enter');
      await page.getByText('Dit is geen link.').waitFor();
    });

    it('opent met Enter', async () => {
      await field.fill(ACCOUNT);
      const reader = await openedBy(page, 'Enter', IN_READER);
      await waitForState(reader, 'done');
    });
  });
});

type OnDisk = { name: string; bytes: Uint8Array };

async function choose(page: Page, { name, bytes }: OnDisk): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await waitForState(page, 'done');
}

/** Its address leads to what is kept. */
const isKept = (page: Page): Promise<void> => page.waitForURL(/\?bestand=[0-9a-f]{64}/u);

async function removeOnly(page: Page): Promise<void> {
  const card = page.locator('.documents__card', { hasText: 'bestand van uw computer' });
  await card.getByRole('button', { name: 'Verwijder' }).click();
  await card.getByRole('button', { name: 'Verwijder' }).first().click();
  await card.waitFor({ state: 'detached' });
}

/**
 * As a full disk answers. The quota that a test can set does not count large values before they are
 * written, so the table that holds them refuses by itself.
 */
const NO_ROOM_FOR_FILES = `{
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...values) {
    if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, values);
  };
}`;

describe('een pdf van de computer', () => {
  it('staat er nog na F5, en na een herstart van de browser, op dezelfde plek', async () => {
    const reader = await openStart();
    await choose(reader, { name: 'Verantwoording juni.pdf', bytes: await motionsPdf() });
    await isKept(reader);
    await listed(reader, 'veerpont').click();
    await reader.waitForURL(/#page=\d+&motie=/u);
    await reader.reload();
    await waitForState(reader, 'done');
    await expect.poll(async () => (await listedTitles(reader)).toSorted()).toEqual(TITLES);
    await expect.poll(() => selectedTitle(reader)).toBe('Een eerlijke prijs voor de veerpont');
    await browser.close();

    browser = await startBrowser({ port: vng.port, profile });
    const start = await openStart();
    await start.locator('.stored__item').getByRole('link').first().click();
    await waitForState(start, 'done');
    await expect.poll(async () => (await listedTitles(start)).toSorted()).toEqual(TITLES);
    await start.close();
  });

  it('gaat weg met het document, en komt terug bij ongedaan maken', async () => {
    const documents = await openOverview(browser, '#toon=documenten');
    await documents.getByText('dat hier bewaard is').waitFor();
    const address = await documents
      .locator('.documents__card', { hasText: 'dat hier bewaard is' })
      .getByRole('link', { name: 'Open in de lezer' })
      .getAttribute('href');
    await removeOnly(documents);
    const gone = await browser.openReader(address ?? '');
    await gone.getByText('Dit bestand staat niet in Motievolger.').waitFor();
    await documents.getByRole('button', { name: 'Ongedaan maken' }).click();
    await documents.getByText('dat hier bewaard is').waitFor();
    await gone.reload();
    await waitForState(gone, 'done');
    await expect.poll(async () => (await listedTitles(gone)).toSorted()).toEqual(TITLES);
    await removeOnly(documents);
    await Promise.all([gone.close(), documents.close()]);
  });

  it('die niet bewaard is, opent weer als u haar opnieuw kiest', async () => {
    const reader = await openStart();
    const file = { name: 'Verantwoording juni.pdf', bytes: await motionsPdf() };
    await choose(reader, file);
    await isKept(reader);
    const documents = await openOverview(browser, '#toon=documenten');
    await removeOnly(documents);
    await documents.close();
    await reader.reload();
    await reader.getByText('Dit bestand staat niet in Motievolger.').waitFor();
    await choose(reader, file);
    await isKept(reader);
    await reader.close();
  });

  it('waar geen ruimte voor is, kost niets van wat gelezen is, en dat staat er', async () => {
    const documents = await openOverview(browser, '#toon=documenten');
    await removeOnly(documents);
    await documents.close();
    const reader = await browser.context.newPage();
    await reader.addInitScript({ content: NO_ROOM_FOR_FILES });
    await reader.goto(browser.address('/reader.html'));
    await waitForState(reader, 'empty');
    const bytes = await motionsPdf();
    await choose(reader, { name: 'Verantwoording juni.pdf', bytes });
    await reader.getByText('Voor het bestand zelf is geen ruimte meer').waitFor();
    await reader.locator('[data-stored]').waitFor();
    expect(reader.url()).not.toContain('bestand=');
    const after = await openOverview(browser, '#toon=documenten');
    await after.getByText('dat hier niet bewaard is').waitFor();
    await Promise.all([after.close(), reader.close()]);
  });
});
