/** The queue of the background, asked and looked at from a page of the extension. */
import type { Page } from 'playwright-core';

export type StoredRow = { url?: string; state?: string; code?: string };

/** As the tables hold it, read in a page of the extension. */
export function storedRows(page: Page, table: string): Promise<StoredRow[]> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('motievolger');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const database = opening.result;
    const asking = database.transaction(name).objectStore(name).getAll();
    await new Promise((done) => {
      asking.onsuccess = done;
    });
    database.close();
    return asking.result;
  }, table);
}

/** Sends a message of the contract as it is, and answers what came back. */
export const sendRaw = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    (message) => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message }),
    { type, data },
  );

export const askReading = (page: Page, url: string): Promise<unknown> =>
  sendRaw(page, 'readDocuments', { urls: [url] });

export const cancelReading = (page: Page, url: string): Promise<unknown> =>
  sendRaw(page, 'cancelReading', { url });

/** Reads documents in without a reader, and returns when they are stored. */
export async function readInBackground(page: Page, urls: readonly string[]): Promise<void> {
  await sendRaw(page, 'readDocuments', { urls });
  const isStored = async (): Promise<boolean> => {
    const stored = (await storedRows(page, 'documents')).map(({ url }) => url);
    return urls.every((url) => stored.includes(url));
  };
  while (!(await isStored())) {
    const failed = (await storedRows(page, 'jobs')).find(({ state }) => state === 'failed');
    if (failed) throw new Error(`${failed.url} was not read: ${failed.code}`);
    await page.waitForTimeout(100);
  }
}
