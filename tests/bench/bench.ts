/**
 * `npm run bench [-- FILE...]`: how fast the reading is, beside the plainest use of pdf.js and beside
 * pdftotext, and how time and memory grow with the pages.
 *
 * Without files it measures the sample and an account like the one of June 2025; and how
 * fast pages of vng.nl and the overview are with thousands of motions stored.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readCommand } from '../../scripts/node/command';
import { june2025Pdf } from '../generators/accounts/june-2025';
import { median, ms } from './numbers';
import { measureOverview } from './overview';
import { measurePageBadges } from './page-badges';
import type { Round } from './rounds';
import { type Measured, nodeRunner, type Runner, startChromiumRunner } from './runners';

const ROUNDS = 7;
const GROWTH_ROUNDS = 3;
const GROWTH_PAGES = [27, 250, 1000];
const MEGABYTE = 1024 * 1024;

/** Of the ratios within each round, so that a slow moment touches both sides. */
const medianRatio = (rounds: readonly Round[], above: keyof Round, below: keyof Round): number =>
  median(rounds.map((round) => round[above] / round[below]));

/** The whole process of poppler's pdftotext, or null when it is not installed. */
function timePdftotext(file: string): number | null {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { status } = spawnSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' });
    if (status !== 0) return null;
    times.push(performance.now() - start);
  }
  return median(times);
}

function rowOf(place: string, { pages, motions, rounds }: Measured) {
  const medianOf = (key: keyof Round): string => ms(median(rounds.map((round) => round[key])));
  return {
    plaats: place,
    paginas: pages,
    moties: motions,
    'kale lus': medianOf('naiveMs'),
    lezen: medianOf('readingMs'),
    'lezen / lus': medianRatio(rounds, 'readingMs', 'naiveMs').toFixed(2),
    'met start worker / lus': medianRatio(rounds, 'coldReadingMs', 'naiveMs').toFixed(2),
    ontleden: medianOf('parseMs'),
    'ontleden / lus': medianRatio(rounds, 'parseMs', 'naiveMs').toFixed(3),
    opslaan: medianOf('storeMs'),
  };
}

async function measureFile(file: string, runners: readonly Runner[]): Promise<void> {
  console.log(`\n${basename(file)} (mediaan van ${ROUNDS})`);
  const rows = [];
  for (const { name, measure } of runners) rows.push(rowOf(name, await measure(file, ROUNDS)));
  console.table(rows);
  const pdftotext = timePdftotext(file);
  console.log(`pdftotext: ${pdftotext === null ? 'niet geïnstalleerd' : ms(pdftotext)}`);
}

/** @returns False when poppler's pdfunite, which puts the pages together, is not there. */
function repeatPages(file: string, times: number, target: string): boolean {
  const copies = Array.from({ length: times }, () => file);
  return spawnSync('pdfunite', [...copies, target], { stdio: 'ignore' }).status === 0;
}

async function growthRow({ name, measure }: Runner, file: string) {
  const { peakBytes } = await measure(file, 0);
  const { pages, rounds } = await measure(file, GROWTH_ROUNDS);
  const perPage = (key: keyof Round): string =>
    `${(median(rounds.map((round) => round[key])) / pages).toFixed(2)} ms`;
  return {
    plaats: name,
    paginas: pages,
    'lus per pagina': perPage('naiveMs'),
    'lezen per pagina': perPage('readingMs'),
    'ontleden per pagina': perPage('parseMs'),
    'hoogste geheugen bij lezen':
      peakBytes === null ? '-' : `${Math.round(peakBytes / MEGABYTE)} MB`,
  };
}

async function measureGrowth(file: string, runners: readonly Runner[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motievolger-bench-'));
  const { pages } = await nodeRunner.measure(file, 0);
  const rows = [];
  for (const wanted of GROWTH_PAGES) {
    const longer = join(folder, `${wanted}.pdf`);
    if (!repeatPages(file, Math.max(1, Math.round(wanted / pages)), longer)) {
      console.log('\nDe groei is niet gemeten: pdfunite (poppler-utils) is niet geïnstalleerd.');
      break;
    }
    for (const runner of runners) rows.push(await growthRow(runner, longer));
  }
  rmSync(folder, { recursive: true });
  console.log(`\nGroei: ${basename(file)} herhaald`);
  console.table(rows);
}

const { positionals: given } = readCommand({
  usage: 'npm run bench -- [bestand.pdf...]',
  help: 'Meet hoe snel het lezen gaat, en zonder bestand ook hoe snel pagina’s en het overzicht zijn.',
  options: {},
});
const made = mkdtempSync(join(tmpdir(), 'motievolger-bench-'));
const account = join(made, 'verantwoording-juni-2025.pdf');
writeFileSync(account, await june2025Pdf());
const files = given.length > 0 ? given : ['public/voorbeeld.pdf', account];
const chromium = await startChromiumRunner();
const runners = [nodeRunner, chromium.runner];
try {
  for (const file of files) await measureFile(file, runners);
  const longest = files.at(-1);
  if (longest !== undefined) await measureGrowth(longest, runners);
} finally {
  await chromium.close();
  rmSync(made, { recursive: true });
}
if (given.length === 0) {
  await measurePageBadges();
  await measureOverview();
}
