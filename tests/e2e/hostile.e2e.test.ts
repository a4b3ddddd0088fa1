import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { motionsPdf } from './documents';
import { endlessPdf } from './hostile-documents';
import { askReading, cancelReading, sendRaw, storedRows } from './reading-queue';
import { startInnerServer } from './server';
import { setStage } from './stage';
import { htmlPage, openVng } from './vng-pages';

const FOLDER = 'https://vng.nl/sites/default/files/2025-05';
const ENDLESS = `${FOLDER}/eindeloos.pdf`;
/** The watchdog's 18 seconds, and what a busy machine needs. */
const LONGEST_MS = 40_000;

let page: Page;

const { vng, browser } = setStage({
  serve: async (vng) => {
    const endless = endlessPdf();
    vng.serve(new URL(ENDLESS).pathname, { bytes: endless, type: 'application/pdf' });
    const bytes = await motionsPdf();
    for (const name of ['een', 'twee']) {
      vng.serve(new URL(`${FOLDER}/${name}.pdf`).pathname, { bytes, type: 'application/pdf' });
    }
  },
  prepare: async (browser) => {
    page = await browser.openReader('/options.html');
  },
});

const stateOf = async (url: string) =>
  (await storedRows(page, 'jobs')).find((job) => job.url === url)?.state;
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
    const [job] = await storedRows(page, 'jobs');
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

describe('een adres waar niemand toegang toe gaf', () => {
  let inner: Awaited<ReturnType<typeof startInnerServer>>;
  beforeAll(async () => {
    inner = await startInnerServer(await motionsPdf());
  });
  afterAll(() => inner?.close());
  const codeOf = async (url: string) =>
    (await storedRows(page, 'jobs')).find((job) => job.url === url)?.code;

  it('wordt niet gevraagd, en dat wordt gezegd', async () => {
    const url = `${inner.address}/geheim.pdf`;
    await askReading(page, url);
    await expect.poll(() => codeOf(url)).toBe('no-access');
    expect(inner.asked()).toBe(0);
    expect(await isStored(url)).toBe(false);
  });

  it('wordt op een andere poort van vng.nl ook niet gevraagd', async () => {
    const url = `https://vng.nl:${vng.port}/a.pdf`;
    await askReading(page, url);
    await expect.poll(() => codeOf(url)).toBe('no-access');
  });

  it('wordt niet gelezen als vng.nl ernaar doorverwijst', async () => {
    const url = `${FOLDER}/doorverwijzing.pdf`;
    vng.redirect(new URL(url).pathname, `${inner.address}/geheim.pdf`);
    await askReading(page, url);
    await expect.poll(() => codeOf(url)).toBe('no-access');
    expect(await isStored(url)).toBe(false);
  });

  it('wordt wel gelezen als vng.nl naar zichzelf doorverwijst', async () => {
    const url = `${FOLDER}/verhuisd.pdf`;
    vng.serve('/nieuw.pdf', { bytes: await motionsPdf({ copies: 2 }), type: 'application/pdf' });
    vng.redirect(new URL(url).pathname, 'https://www.vng.nl/nieuw.pdf');
    await askReading(page, url);
    await expect.poll(() => isStored(url)).toBe(true);
  });
});

describe('een bericht dat niet over de pagina van de afzender gaat', () => {
  it.each([
    { type: 'documentFacts', data: { url: ENDLESS } },
    {
      type: 'importPage',
      data: { url: 'https://vng.nl/', title: 'Uitslagen', blocks: [], containers: [] },
    },
    { type: 'showOriginal', data: { url: ENDLESS } },
  ])('wordt geweigerd: $type', async ({ type, data }) => {
    const answer = await sendRaw(page, type, data);
    expect(answer).toMatchObject({ res: { ok: false, code: 'not-yours' } });
  });
});

it('een pagina van vng.nl kan de lezer niet in zichzelf tonen', async () => {
  const src = browser.address(`/reader.html?src=${FOLDER}/een.pdf`);
  const url = 'https://vng.nl/nieuws/kader';
  vng.serve(
    new URL(url).pathname,
    htmlPage(
      'Kader',
      `<iframe id="kader" src="${src}"></iframe><a id="open" href="${src}">lees</a>`,
    ),
  );
  const outside = await openVng(browser, url);
  // The browser shows a page of its own in its place.
  await expect
    .poll(() => outside.frames().map((frame) => frame.url()))
    .toEqual([url, expect.stringMatching(/^chrome-error:/u)]);
  await outside.locator('#open').click();
  await waitForState(outside, 'done');
  await outside.close();
});
