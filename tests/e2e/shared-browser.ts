/**
 * The browser that files with tests have after one another. To start one costs as much as to open four
 * readers, so it is made as new instead: what was stored is forgotten, and the background starts again.
 * It lives as long as the process in which the files run.
 */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { inject, vi } from 'vitest';
import { makeProfile, policyAnswered, type ReaderBrowser, startBrowser } from './browser';
import { type FakeVng, startFakeVng } from './server';

type Shared = { vng: FakeVng; browser: ReaderBrowser };

/** By the width of its window, which every page of it begins with. */
const started = new Map<number, Shared>();

/** @returns As if it had just been installed, on a fake vng.nl with nothing on it. */
export async function takeSharedBrowser(width: number): Promise<Shared> {
  const used = started.get(width);
  if (used && (await isMadeAsNew(used))) return used;
  const vng = await startFakeVng();
  // The folder goes with all that is in it when the last test has run.
  const profile = await makeProfile(inject('profiles'));
  const shared = { vng, browser: await startBrowser({ port: vng.port, profile, width }) };
  started.set(width, shared);
  return shared;
}

/** One that a test broke is left, and another takes its place. */
async function isMadeAsNew({ vng, browser }: Shared): Promise<boolean> {
  try {
    vng.clear();
    await browser.context.clearPermissions();
    await leaveEmptyPage(browser.context);
    await forgetAll(browser);
    return true;
  } catch (error) {
    console.error('the browser does not come back as new', error);
    await browser.close().catch(() => undefined);
    await vng.close();
    return false;
  }
}

/** The window goes with its last page. */
export async function leaveEmptyPage(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await (first ?? (await context.newPage())).goto('about:blank');
}

/** The first file of ours that runs nothing, and may do all that a page of ours may. */
const QUIET_PAGE = '/managed-schema.json';
const WHAT_IS_STORED = 'cookies,file_systems,indexeddb,local_storage,cache_storage';

async function forgetAll({ context, address }: ReaderBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(address(QUIET_PAGE));
  const session = await context.newCDPSession(page);
  const [background] = context.serviceWorkers();
  if (background === undefined) throw new Error('the extension has no background');
  await background.evaluate('globalThis.isOfFileBefore = true');
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('Network.clearBrowserCache');
  for (const origin of [new URL(page.url()).origin, 'https://vng.nl', 'https://www.vng.nl']) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: WHAT_IS_STORED });
  }
  await forgetInBrowser(page);
  await session.detach();
  await startAgain(page, background);
  await page.close();
}

/** What the browser keeps for the extension, beside the database. */
const forgetInBrowser = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    const rules = await chrome.declarativeNetRequest.getSessionRules();
    const removeRuleIds = rules.map(({ id }) => id);
    await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  });

/** A message wakes the background, which then begins with what is stored: nothing. */
async function startAgain(page: Page, background: Worker): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  await vi.waitUntil(async () => !(await background.evaluate('globalThis.isOfFileBefore')), {
    timeout: 30_000,
  });
  await policyAnswered(background);
}
