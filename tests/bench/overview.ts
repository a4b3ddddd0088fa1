/** How long the overview takes to show its first rows, and to follow someone who searches. */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type FilledBrowser, withStored } from './extension';
import { median, ms, percentile } from './numbers';

const STORED = 10_000;
const ROUNDS = 7;
const SEARCHES = ['jeugdzorg', 'woningbouw', 'deventer', 'ruimte natuur', 'wijk 42'];

const keystrokesSchema = z.array(z.object({ workMs: z.number(), frameMs: z.number() }));
type Keystroke = z.infer<typeof keystrokesSchema>[number];
type OverviewTimes = { rowsMs: number[]; keystrokes: Keystroke[] };

/** Runs in the page before anything of it. Leaves the moment on the root element. */
function watchRows(): void {
  const look = (): void => {
    const isThere = document.querySelector('.motions__row') !== null;
    if (isThere) document.documentElement.dataset.rows = `${performance.now()}`;
    else requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page. Each key press adds its times to `data-keystrokes`. */
function watchKeystrokes(): void {
  const times: { workMs: number; frameMs: number }[] = [];
  let start = 0;
  let changed = 0;
  new MutationObserver(() => {
    changed = performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  addEventListener(
    'input',
    () => {
      start = performance.now();
      changed = start;
      // The list changes in the same task: a frame that was asked for now shows it.
      requestAnimationFrame(() => {
        times.push({ workMs: changed - start, frameMs: performance.now() - start });
        document.documentElement.dataset.keystrokes = JSON.stringify(times);
      });
    },
    { capture: true },
  );
}

async function openOverview({ browser }: FilledBrowser): Promise<{ page: Page; rowsMs: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchRows);
  await page.goto(browser.address('/overview.html'));
  await page.locator('html[data-rows]').waitFor();
  const rowsMs = Number(await page.locator('html').getAttribute('data-rows'));
  return { page, rowsMs };
}

async function typeSearches(page: Page): Promise<Keystroke[]> {
  const field = page.locator('#overview-search');
  // While there are words, the page says that it is indexing.
  await field.fill('a');
  await page.locator('.motions-page__search [role=status]').waitFor({ state: 'detached' });
  await field.fill('');
  await page.evaluate(watchKeystrokes);
  for (const words of SEARCHES) {
    await field.fill('');
    await field.pressSequentially(words, { delay: 60 });
  }
  const times = await page.locator('html').getAttribute('data-keystrokes');
  return keystrokesSchema.parse(JSON.parse(times ?? '[]'));
}

async function measureTimes(filled: FilledBrowser): Promise<OverviewTimes> {
  const rowsMs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, rowsMs: taken } = await openOverview(filled);
    rowsMs.push(taken);
    await page.close();
  }
  const { page } = await openOverview(filled);
  return { rowsMs, keystrokes: await typeSearches(page) };
}

export async function measureOverview(): Promise<void> {
  const { rowsMs, keystrokes } = await withStored(STORED, measureTimes);
  const work = keystrokes.map(({ workMs }) => workMs);
  const frames = keystrokes.map(({ frameMs }) => frameMs);
  console.log(`\nHet overzicht met ${STORED} bewaarde moties`);
  console.table([
    { wat: `eerste rijen (mediaan van ${ROUNDS})`, mediaan: ms(median(rowsMs)), p95: '-' },
    { wat: 'toets tot lijst', mediaan: ms(median(work)), p95: ms(percentile(work, 0.95)) },
    { wat: 'toets tot beeld', mediaan: ms(median(frames)), p95: ms(percentile(frames, 0.95)) },
  ]);
}
