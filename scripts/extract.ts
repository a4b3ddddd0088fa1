/**
 * `npm run --silent extract -- FILE... [--json] [--url URL]... [--gemeente NAAM] [--password TEKST]`
 *
 * Reads PDFs, plain text and web pages. Ends with 0 when there are motions or several documents were
 * asked for, 2 when the one document holds none, 1 when one can't be read.
 */
import { parseArgs } from 'node:util';
import { ReadingError } from '../motions/errors';
import type { Reading } from '../motions/model';
import { fetchBytes } from './fetch-bytes';
import { requireGemeenten } from './own-gemeenten';
import { kindOfDocument, printMotions } from './print-motions';
import { readInWorker } from './read-in-worker';
import { stop } from './stop';

const USAGE =
  'npm run --silent extract -- bestand.pdf [--json] [--url ADRES] [--gemeente NAAM] [--password TEKST]';
const LONGEST_MS = 18_000;

/** A reader of the output that stops early (`| head`) is no error. */
process.stdout.on('error', () => process.exit());

function readArguments() {
  try {
    return parseArgs({
      // npm passes every `--` after the first on.
      args: process.argv.slice(2).filter((arg) => arg !== '--'),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string', multiple: true, default: [] },
        gemeente: { type: 'string', multiple: true, default: [] },
        password: { type: 'string' },
      },
    });
  } catch {
    return stop(`Deze opdracht is niet duidelijk. Gebruik: ${USAGE}`);
  }
}

const { values, positionals: files } = readArguments();
const gemeenten = requireGemeenten(values.gemeente);
if (files.length === 0) stop(`Noem het bestand dat u wilt lezen: ${USAGE}`);
if (values.url.length > 0 && values.url.length !== files.length) {
  stop('Geef voor elk bestand één --url, in dezelfde volgorde, of geen enkele.');
}

async function readFile(file: string, url: string | undefined): Promise<Reading> {
  const start = performance.now();
  const bytes = await fetchBytes(file);
  const { password } = values;
  return readInWorker(
    bytes,
    {
      isCalledPdf: /\.pdf$/iu.test(file),
      ...(url === undefined ? {} : { url }),
      ...(password === undefined ? {} : { password }),
    },
    LONGEST_MS - (performance.now() - start),
  );
}

/** @returns null when it can't be read; why is said then. */
async function tryToRead(file: string, url: string | undefined): Promise<Reading | null> {
  try {
    return await readFile(file, url);
  } catch (error) {
    const sentence =
      error instanceof ReadingError
        ? error.sentence
        : 'Dit document kon niet worden gelezen door een fout in Motievolger.';
    console.error(`${file}: ${sentence}`);
    return null;
  }
}

const readings: Reading[] = [];
for (const [index, file] of files.entries()) {
  const reading = await tryToRead(file, values.url[index]);
  if (reading === null) continue;
  readings.push(reading);
  if (reading.motions.length === 0) {
    console.error(
      `${file}: In dit document staan geen moties. Het lijkt ${kindOfDocument(reading)}.`,
    );
  } else if (!values.json) {
    if (index > 0) console.log('');
    printMotions(reading, gemeenten);
  }
}
if (values.json && readings.length > 0) {
  console.log(JSON.stringify(files.length === 1 ? readings[0] : readings, null, 2));
}
const hasMotions = readings.some((reading) => reading.motions.length > 0);
if (readings.length < files.length) process.exitCode = 1;
else if (!hasMotions && files.length === 1) process.exitCode = 2;
