/**
 * `npm start [-- FILE-OR-URL] [-- --gemeente NAAM]`: builds the extension and opens a document in it.
 *
 * With a display the browser stays open until it is closed. Without one it runs unseen, prints the
 * table of motions and leaves a picture and the readings in `uitvoer/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findGemeenteByName } from '../motions/gemeenten/register';
import { launchExtension } from './browser';
import { fetchBytes } from './fetch-bytes';
import { printMotions } from './print-motions';
import { readBytes } from './read-document';

const SAMPLE = 'public/voorbeeld.pdf';
const OUTPUT = 'uitvoer';
const BUILD = resolve('.output/chrome-mv3');
const READING_TIMEOUT_MS = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { gemeente: { type: 'string', multiple: true } },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const source = positionals[0] ?? SAMPLE;
const isUrl = /^https?:\/\//u.test(source);
if (!isUrl && !existsSync(source)) stop(`Het bestand ${source} bestaat niet. Controleer de naam.`);
const gemeenten = (values.gemeente ?? []).map(
  (name) =>
    findGemeenteByName(name)?.name ??
    stop(`De gemeente ${name} is niet bekend. Controleer de naam.`),
);

/** On macOS and Windows there always is one. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function chooseGemeente(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox').first();
  await field.fill(name);
  await page.getByRole('option', { name }).first().click();
}

async function openDocument(page: Page, readerAddress: string): Promise<void> {
  if (isUrl) {
    await page.goto(`${readerAddress}?src=${source}`);
    return;
  }
  await page.goto(readerAddress);
  await page.locator('input[type=file]').first().setInputFiles(resolve(source));
}

async function writeResults(page: Page): Promise<void> {
  const ended = page.locator(
    'html[data-reading-state="done"], html[data-reading-state="error"], html[data-reading-state="empty"]',
  );
  await ended.waitFor({ timeout: READING_TIMEOUT_MS });
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, 'lezer.png') });
  const bytes = await fetchBytes(source);
  const reading = await readBytes(bytes, isUrl ? { url: source } : {});
  writeFileSync(join(OUTPUT, 'moties.json'), `${JSON.stringify(reading, null, 2)}\n`);
  printMotions(reading, gemeenten);
  console.log(
    `\nDe afbeelding en de moties staan in ${OUTPUT}/lezer.png en ${OUTPUT}/moties.json.`,
  );
}

if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
  stop('Het bouwen van de extensie is niet gelukt.');
}
const profile = mkdtempSync(join(tmpdir(), 'motievolger-'));
const { context, origin } = await launchExtension({
  build: BUILD,
  profile,
  isHeadless: !hasDisplay,
});
const page = context.pages()[0] ?? (await context.newPage());
await openDocument(page, `${origin}/reader.html`);
for (const gemeente of gemeenten) await chooseGemeente(page, gemeente);
if (hasDisplay) {
  console.log('Motievolger staat open in de browser. Sluit de browser om te stoppen.');
  await context.waitForEvent('close', { timeout: 0 });
} else {
  await writeResults(page);
  await context.close();
}
