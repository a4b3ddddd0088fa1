/**
 * `npm run --silent extract -- FILE... [--json] [--url URL]... [--gemeente NAAM] [--password TEKST]`
 *
 * Ends with 0 when there are motions, 2 when no document holds any, 1 when one can't be read.
 */
import { parseArgs } from 'node:util';
import { ReadingError } from '../motions/errors';
import { findGemeenteByName } from '../motions/gemeenten/register';
import type { Reading } from '../motions/model';
import { fetchBytes } from './fetch-bytes';
import { kindOfDocument, printMotions } from './print-motions';
import { readInWorker } from './read-in-worker';

/** A reader of the output that stops early (`| head`) is no error. */
process.stdout.on('error', () => process.exit());

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    url: { type: 'string', multiple: true, default: [] },
    gemeente: { type: 'string', multiple: true, default: [] },
    password: { type: 'string' },
  },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function readFile(file: string, index: number): Promise<Reading | null> {
  const url = values.url[index];
  const { password } = values;
  try {
    return await readInWorker(await fetchBytes(file), {
      ...(url === undefined ? {} : { url }),
      ...(password === undefined ? {} : { password }),
    });
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    console.error(`${file}: ${error.sentence}`);
    return null;
  }
}

if (files.length === 0)
  stop('Noem het bestand dat u wilt lezen: npm run --silent extract -- bestand.pdf');
const unknown = values.gemeente.find((name) => findGemeenteByName(name) === null);
if (unknown !== undefined) stop(`De gemeente ${unknown} is niet bekend. Controleer de naam.`);

const readings: Reading[] = [];
for (const [index, file] of files.entries()) {
  const reading = await readFile(file, index);
  if (reading === null) continue;
  readings.push(reading);
  if (!values.json && reading.motions.length > 0) printMotions(reading, values.gemeente);
  if (reading.motions.length === 0 && files.length === 1) {
    console.error(
      `${file}: In dit document staan geen moties. Het lijkt ${kindOfDocument(reading)}.`,
    );
  }
}
if (values.json && readings.length > 0) {
  console.log(JSON.stringify(files.length === 1 ? readings[0] : readings, null, 2));
}
const hasMotions = readings.some((reading) => reading.motions.length > 0);
if (readings.length < files.length) process.exitCode = 1;
else if (!hasMotions) process.exitCode = 2;
