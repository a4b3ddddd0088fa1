import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { motionsPdf } from './documents';
import { askReading, sendRaw, storedRows } from './reading-queue';
import { setStage } from './stage';
import { ACCOUNT, MANY_LINKS, openVng, RESULTS, servePages } from './vng-pages';

const LONG = 'https://vng.nl/sites/default/files/2025-05/verantwoording-lang.pdf';
const COPIES = 60;
const MOTIONS = COPIES * 5;

const { vng, browser } = setStage({
  serve: async (vng) => {
    await servePages(vng);
    const bytes = await motionsPdf({ copies: COPIES });
    vng.serve(new URL(LONG).pathname, { bytes, type: 'application/pdf' });
  },
});

/** As the browser itself does when it needs the memory. */
async function stopServiceWorker(page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

describe('lezen op de achtergrond', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.openReader('/options.html');
  });

  it('gaat door als de browser de achtergrond halverwege stopt', async () => {
    await askReading(page, LONG);
    await expect
      .poll(async () => (await storedRows(page, 'jobs')).map(({ state }) => state))
      .toEqual(['reading']);
    await stopServiceWorker(page);
    await expect.poll(() => storedRows(page, 'jobs'), { timeout: 30_000 }).toEqual([]);
    await expect
      .poll(async () => (await storedRows(page, 'documents')).map(({ url }) => url))
      .toEqual([LONG]);
    await expect.poll(() => storedRows(page, 'motions')).toHaveLength(MOTIONS);
  });

  it('leest een document één keer als twee tabbladen er tegelijk om vragen', async () => {
    const results = await openVng(browser, RESULTS);
    const agenda = await openVng(browser, MANY_LINKS);
    const inResults = results.locator('[data-document-state]').first();
    const inAgenda = agenda.locator('[data-document-state]').first();
    await Promise.all([inResults.waitFor(), inAgenda.waitFor()]);
    await Promise.all([inResults.click(), inAgenda.click()]);
    await results.locator('[data-document-state="read"]').waitFor();
    await agenda.locator('[data-document-state="read"]').waitFor();
    const accounts = (await storedRows(page, 'documents')).filter(({ url }) => url === ACCOUNT);
    expect(accounts).toHaveLength(1);
    await Promise.all([results.close(), agenda.close()]);
  });

  it('pakt op wat bij een vorige keer half was gelezen', async () => {
    const url = 'https://vng.nl/sites/default/files/2025-05/half.pdf';
    vng.serve(new URL(url).pathname, {
      bytes: await motionsPdf({ copies: 3 }),
      type: 'application/pdf',
    });
    await page.evaluate(async (half) => {
      const opening = indexedDB.open('motievolger');
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      const database = opening.result;
      const writing = database.transaction('jobs', 'readwrite');
      const requestedAt = new Date().toISOString();
      writing
        .objectStore('jobs')
        .put({ url: half, state: 'reading', page: 2, pages: 9, requestedAt });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      database.close();
    }, url);
    await stopServiceWorker(page);
    // Any message wakes the background, which then looks for what was left.
    await askReading(page, ACCOUNT);
    await expect
      .poll(async () =>
        (await storedRows(page, 'documents')).some((document) => document.url === url),
      )
      .toBe(true);
  });

  it('weigert een bericht dat niet klopt', async () => {
    const answer = await sendRaw(page, 'readDocuments', { urls: ['javascript:alert(1)'] });
    expect(answer).toMatchObject({ res: { ok: false, code: 'unexpected' } });
  });
});
