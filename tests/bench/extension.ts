/** Chromium with the extension as the end-to-end tests have it, and thousands of motions in it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type ReaderBrowser, startBrowser } from '../e2e/browser';
import { type FakeVng, startFakeVng } from '../e2e/server';
import { fillStore, type StoredFacts, storedFacts } from './stored';

export type FilledBrowser = { browser: ReaderBrowser; vng: FakeVng; facts: StoredFacts };

function buildWhenMissing(): void {
  if (process.env.EXTENSION_BUILD !== undefined || existsSync('.output/chrome-mv3-e2e')) return;
  if (spawnSync('wxt', ['build', '--mode', 'e2e'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('the extension could not be built');
  }
}

/** @param count - Of the motions that are stored before `measure` starts. */
export async function withStored<Result>(
  count: number,
  measure: (filled: FilledBrowser) => Promise<Result>,
): Promise<Result> {
  buildWhenMissing();
  const vng = await startFakeVng();
  const browser = await startBrowser({ port: vng.port });
  // The loader of TypeScript calls it in the functions that are handed to a page.
  await browser.context.addInitScript('globalThis.__name = (named) => named');
  try {
    const facts = storedFacts(count);
    await fillStore(browser, facts);
    return await measure({ browser, vng, facts });
  } finally {
    await browser.close();
    await vng.close();
  }
}
