/**
 * `npm run --silent extract -- FILE... [--json | --ndjson] [--url URL]... [--gemeente NAAM]`
 *
 * Reads PDFs, Word files, plain text and web pages. Ends with 0 when there are motions or several documents were
 * asked for, 2 when the one document holds none, 1 when one can't be read.
 */
import { withoutMotionsText } from '../components/words/document-words';
import { failureText } from '../components/words/error-words';
import { readingInDutch } from '../components/words/warning-words';
import { ReadingError } from '../motions/errors';
import type { Reading } from '../motions/model';
import { allowEarlyEnd, readCommand } from './node/command';
import { fetchBytes } from './node/fetch-bytes';
import { requireGemeenten } from './node/own-gemeenten';
import { printMotions } from './node/print-motions';
import { ReadingWorker } from './node/reading-worker';
import { stop } from './node/stop';

const USAGE =
  'npm run --silent extract -- bestand.pdf... [--json | --ndjson] [--url ADRES] [--gemeente NAAM] [--password TEKST]';
const HELP = `
Leest de moties uit pdf's, Word-bestanden (.docx), platte tekst en pagina's van vng.nl, en toont ze
als lijst.

  --json            het formaat motievolger/1; bij meer bestanden een lijst, met voor elk bestand één
                    deel, in dezelfde volgorde
  --ndjson          hetzelfde, met voor elk bestand één regel, zodra het gelezen is
  --url ADRES       waar het bestand vandaan komt; bij meer bestanden voor elk één, in volgorde
  --gemeente NAAM   zet de moties van deze gemeente bovenaan; mag meer dan eens
  --password TEKST  opent een beveiligde pdf

Eindigt met 0 als er moties zijn, met 2 als het ene document er geen heeft, en met 1 als een document
niet kan worden gelezen.`;
const LONGEST_MS = 18_000;

type Failure = { file: string; code: string; message: string };
type Outcome = { reading: Reading } | { failure: Failure };

allowEarlyEnd();
const { values, positionals: files } = readCommand({
  usage: USAGE,
  help: HELP,
  options: {
    json: { type: 'boolean', default: false },
    ndjson: { type: 'boolean', default: false },
    url: { type: 'string', multiple: true, default: [] },
    gemeente: { type: 'string', multiple: true, default: [] },
    password: { type: 'string' },
  },
});
const gemeenten = requireGemeenten(values.gemeente);
if (files.length === 0) stop(`Noem het bestand dat u wilt lezen: ${USAGE}`);
if (values.url.length > 0 && values.url.length !== files.length) {
  stop('Geef voor elk bestand één --url, in dezelfde volgorde, of geen enkele.');
}
if (values.json && values.ndjson) stop('Kies --json of --ndjson, niet allebei.');

const worker = new ReadingWorker();

async function readFile(file: string, url: string | undefined): Promise<Reading> {
  const start = performance.now();
  const bytes = await fetchBytes(file);
  const { password } = values;
  return worker.read(
    bytes,
    {
      isCalledPdf: /\.pdf$/iu.test(file),
      ...(url === undefined ? {} : { url }),
      ...(password === undefined ? {} : { password }),
    },
    LONGEST_MS - (performance.now() - start),
  );
}

async function tryToRead(file: string, url: string | undefined): Promise<Outcome> {
  try {
    return { reading: await readFile(file, url) };
  } catch (error) {
    const code = error instanceof ReadingError ? error.code : 'unexpected';
    return { failure: { file, code, message: failureText(error) } };
  }
}

/** The machine-readable form: a reading as it is, or what stands in its place. */
function entryOf(outcome: Outcome): object {
  if ('reading' in outcome) return readingInDutch(outcome.reading);
  const { file, code, message } = outcome.failure;
  return { schema: 'motievolger/1', file, error: { code, message } };
}

/** What its user must know goes beside the output, so that a program can read that. */
function report(file: string, outcome: Outcome): void {
  if ('failure' in outcome) console.error(`${file}: ${outcome.failure.message}`);
  else if (outcome.reading.motions.length === 0) {
    console.error(`${file}: ${withoutMotionsText(outcome.reading.document.kind)}`);
  }
}

const outcomes: Outcome[] = [];
for (const [index, file] of files.entries()) {
  const outcome = await tryToRead(file, values.url[index]);
  outcomes.push(outcome);
  report(file, outcome);
  if (values.ndjson) console.log(JSON.stringify(entryOf(outcome)));
  else if (!values.json && 'reading' in outcome && outcome.reading.motions.length > 0) {
    if (index > 0) console.log('');
    printMotions(outcome.reading, gemeenten);
  }
}
await worker.close();
if (values.json) {
  const entries = outcomes.map(entryOf);
  console.log(JSON.stringify(files.length === 1 ? entries[0] : entries, null, 2));
}
const hasMotions = outcomes.some(
  (outcome) => 'reading' in outcome && outcome.reading.motions.length > 0,
);
if (outcomes.some((outcome) => 'failure' in outcome)) process.exitCode = 1;
else if (!hasMotions && files.length === 1) process.exitCode = 2;
