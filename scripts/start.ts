/**
 * `npm start [-- FILE-OR-URL] [--gemeente NAAM]`: builds the extension and opens a document in it.
 *
 * With a display the browser stays open until it is closed. Without one it runs unseen, prints the
 * table of motions and leaves a picture and the readings in `uitvoer/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { errorText } from '../components/words/error-words';
import { readingInDutch } from '../components/words/warning-words';
import { ReadingError } from '../motions/errors';
import { launchExtension } from './node/browser';
import { readCommand } from './node/command';
import { fetchBytes, isWebAddress } from './node/fetch-bytes';
import { requireGemeenten } from './node/own-gemeenten';
import { printMotions } from './node/print-motions';
import { ReadingWorker } from './node/reading-worker';
import { stop } from './node/stop';

const SAMPLE = 'public/voorbeeld.pdf';
const OUTPUT = 'uitvoer';
const BUILD = resolve('.output/chrome-mv3');
const READING_TIMEOUT_MS = 60_000;

const HELP = `
Bouwt de extensie en opent er een document in: een bestand, een adres op het web, of het voorbeeld.

  --gemeente NAAM   uw gemeente; mag meer dan eens

Zonder scherm draait de browser onzichtbaar. Dan toont de opdracht de lijst met moties en zet zij een
afbeelding en de moties in de map uitvoer/.`;

const { values, positionals } = readCommand({
  usage: 'npm start -- [bestand of adres] [--gemeente NAAM]',
  help: HELP,
  options: { gemeente: { type: 'string', multiple: true, default: [] } },
});

const source = positionals[0] ?? SAMPLE;
const address = isWebAddress(source) ? { url: source } : {};
const gemeenten = requireGemeenten(values.gemeente);
/** On macOS and Windows there always is one. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function sourceBytes(): Promise<Uint8Array> {
  try {
    return await fetchBytes(source);
  } catch (error) {
    if (error instanceof ReadingError) stop(errorText(error));
    throw error;
  }
}

/** The extension may fetch from vng.nl; what stands elsewhere it gets as a file. */
async function openDocument(page: Page, bytes: Uint8Array): Promise<void> {
  if (isWebAddress(source) && /(?:^|\.)vng\.nl$/u.test(new URL(source).hostname)) {
    await page.goto(`${page.url()}?src=${source}`);
    return;
  }
  const name = basename(source);
  const buffer = Buffer.from(bytes);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

async function takePicture(page: Page): Promise<void> {
  const ended = page.locator('html[data-reading-state="done"], html[data-reading-state="error"]');
  await ended.waitFor({ timeout: READING_TIMEOUT_MS });
  const isOpen = (await page.locator('html[data-reading-state="done"]').count()) > 0;
  if (isOpen) await page.locator('.page[data-page-number="1"][data-loaded="true"]').waitFor();
  await page.screenshot({ path: join(OUTPUT, 'lezer.png') });
}

async function writeReading(bytes: Uint8Array): Promise<void> {
  const worker = new ReadingWorker();
  try {
    const reading = await worker.read(bytes, address, READING_TIMEOUT_MS);
    writeFileSync(
      join(OUTPUT, 'moties.json'),
      `${JSON.stringify(readingInDutch(reading), null, 2)}\n`,
    );
    printMotions(reading, gemeenten);
    console.log(`\nDe afbeelding en de moties staan in ${OUTPUT}/lezer.png en moties.json.`);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    console.error(errorText(error));
    process.exitCode = 1;
  } finally {
    await worker.close();
  }
}

type Launched = { context: BrowserContext; origin: string; isHeadless: boolean };

/** What Chromium writes when the display that the environment names is not there. */
const WITHOUT_DISPLAY = /missing x server|\$DISPLAY|cannot open display|wayland|ozone/iu;

async function launch(profile: string, isHeadless: boolean): Promise<Launched> {
  try {
    return { ...(await launchExtension({ build: BUILD, profile, isHeadless })), isHeadless };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isHeadless && WITHOUT_DISPLAY.test(message)) {
      console.error('De browser kan het scherm niet openen. Hij draait nu onzichtbaar.');
      return launch(profile, true);
    }
    console.error(message);
    return stop(
      'De browser start niet. Installeer Chromium opnieuw, of noem een andere met CHROMIUM_PATH.',
    );
  }
}

/** On the start page of the reader. */
async function chooseGemeente(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.chip', { hasText: name }).waitFor();
}

const bytes = await sourceBytes();
if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
  stop('Het bouwen van de extensie is niet gelukt.');
}
const profile = mkdtempSync(join(tmpdir(), 'motievolger-'));
const { context, origin, isHeadless } = await launch(profile, !hasDisplay);
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/reader.html`);
  for (const gemeente of gemeenten) await chooseGemeente(page, gemeente);
  await openDocument(page, bytes);
  if (!isHeadless) {
    console.log('Motievolger staat open in de browser. Sluit de browser om te stoppen.');
    await context.waitForEvent('close', { timeout: 0 });
  } else {
    mkdirSync(OUTPUT, { recursive: true });
    await takePicture(page);
    await writeReading(bytes);
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
