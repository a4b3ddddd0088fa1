import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReaderBrowser, startBrowser, waitForState } from './browser';
import { motionsPdf } from './documents';
import { endlessPdf } from './hostile-documents';
import { askReading, cancelReading, storedRows } from './reading-queue';
import { type FakeVng, startFakeVng } from './server';

const FOLDER = 'https://vng.nl/sites/default/files/2025-05';
const ENDLESS = `${FOLDER}/eindeloos.pdf`;
/** The watchdog's 18 seconds, and what a busy machine needs. */
const LONGEST_MS = 40_000;

let vng: FakeVng;
let browser: ReaderBrowser;
let page: Page;

beforeAll(async () => {
  vng = await startFakeVng();
  const endless = endlessPdf();
  vng.serve(new URL(ENDLESS).pathname, { bytes: endless, type: 'application/pdf' });
  const bytes = await motionsPdf();
  for (const name of ['een', 'twee']) {
    vng.serve(new URL(`${FOLDER}/${name}.pdf`).pathname, { bytes, type: 'application/pdf' });
  }
  browser = await startBrowser({ port: vng.port });
  page = await browser.openReader('/options.html');
});
afterAll(async () => {
  await browser?.close();
  await vng?.close();
});

const stateOf = async (url: string) =>
  (await storedRows(page, 'readings')).find((job) => job.url === url)?.state;
const isStored = async (url: string) =>
  (await storedRows(page, 'documents')).some((document) => document.url === url);

describe('een pdf met een bladzijde zonder einde', () => {
  it('houdt na annuleren niet op wat erachter wacht', async () => {
    await askReading(page, ENDLESS);
    await expect.poll(() => stateOf(ENDLESS)).toBe('reading');
    await askReading(page, `${FOLDER}/een.pdf`);
    await cancelReading(page, ENDLESS);
    await expect.poll(() => isStored(`${FOLDER}/een.pdf`), { timeout: 10_000 }).toBe(true);
    expect(await stateOf(ENDLESS)).toBeUndefined();
  });

  it('wordt na 18 seconden gestopt, en dat wordt gezegd', async () => {
    await askReading(page, ENDLESS);
    await askReading(page, `${FOLDER}/twee.pdf`);
    await expect.poll(() => stateOf(ENDLESS), { timeout: LONGEST_MS }).toBe('failed');
    const [job] = await storedRows(page, 'readings');
    expect(job).toMatchObject({ url: ENDLESS, code: 'too-slow' });
    await expect.poll(() => isStored(`${FOLDER}/twee.pdf`), { timeout: 10_000 }).toBe(true);
  });

  it('wordt ook in de lezer gestopt, en een ander document is daarna te lezen', async () => {
    const reader = await browser.openReader(`/reader.html?src=${ENDLESS}`);
    await reader.locator('html[data-reading-state="error"]').waitFor({ timeout: LONGEST_MS });
    await reader.goto(browser.address(`/reader.html?src=${FOLDER}/een.pdf`));
    await waitForState(reader, 'done');
    await reader.close();
  });
});
