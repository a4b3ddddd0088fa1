/** The command that reads documents, as programs use it: many files, and what goes wrong with one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readingSchema } from '../../motions/model';
import { ReadingWorker } from '../../scripts/node/reading-worker';
import { june2025Pdf } from '../generators/accounts/june-2025';
import { drawDocument } from '../generators/documents/draw';
import { drawWordStyle, wordFile } from '../generators/documents/word';
import { MARKUPS, renderPage } from '../generators/pages/markup';
import { GENERATED_PAGES } from '../generators/pages/pages';
import { Random } from '../generators/trees/random';

const PAGES = 40;
const DAMAGED_AT = 17;
const SEED = 11;
const folder = mkdtempSync(join(tmpdir(), 'moties-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failureSchema = z.strictObject({
  schema: z.literal('motievolger/1'),
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});
const entrySchema = z.union([readingSchema, failureSchema]);

const SPENT = join(folder, 'spent.txt');
/** Loaded first by each Node that a command starts: it writes the milliseconds that it worked, in all its threads. */
const TELL_SPENT = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const tell = () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(${JSON.stringify(SPENT)}, (user + system) / 1000 + '\\n');
  };
  if (isMainThread) process.on('exit', tell);
`)}`;

function run(script: string, ...args: string[]) {
  writeFileSync(SPENT, '');
  return spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: `--import=${TELL_SPENT}` },
  });
}

/** Of the last run. What else the machine did meanwhile does not count. */
const secondsOfWork = (): number =>
  readFileSync(SPENT, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0) / 1000;

/** Forty small pages with a damaged PDF among them, in the order in which they are asked for. */
const names = Array.from({ length: PAGES + 1 }, (_, index) =>
  join(folder, index === DAMAGED_AT ? 'kapot.pdf' : `pagina-${index}.html`),
);
const pageAt = (index: number) => {
  const page = GENERATED_PAGES[index % GENERATED_PAGES.length];
  if (page === undefined) throw new Error('there are no pages');
  return page;
};

beforeAll(() => {
  for (const [index, name] of names.entries()) {
    const markup = MARKUPS[index % MARKUPS.length];
    writeFileSync(
      name,
      index === DAMAGED_AT ? '%PDF-1.7\nkapot' : renderPage(pageAt(index), markup),
    );
  }
});

describe('veel bestanden in één keer', () => {
  let entries: z.infer<typeof entrySchema>[];
  let seconds: number;
  let status: number | null;

  beforeAll(() => {
    const result = run('scripts/extract.ts', '--json', ...names);
    seconds = secondsOfWork();
    status = result.status;
    entries = z.array(entrySchema).parse(JSON.parse(result.stdout));
  }, 120_000);

  it('geven voor elk bestand één deel, in dezelfde volgorde', () => {
    expect(entries).toHaveLength(PAGES + 1);
    for (const [index, entry] of entries.entries()) {
      if ('error' in entry) expect(index).toBe(DAMAGED_AT);
      else expect(entry.document.title).toBe(pageAt(index).title);
    }
  });

  it('zeggen van het kapotte bestand wat eraan scheelt', () => {
    expect(entries[DAMAGED_AT]).toMatchObject({
      file: names[DAMAGED_AT],
      error: { code: 'damaged', message: expect.stringContaining('beschadigd') },
    });
    expect(status).toBe(1);
  });

  it('zijn samen minder dan twintig seconden werk', () => {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(20);
  });
});

it('zegt naast de code van elke waarschuwing in een zin wat er is', () => {
  const { stdout } = run('scripts/extract.ts', '--json', 'public/voorbeeld.pdf');
  const { motions, warnings } = readingSchema.parse(JSON.parse(stdout));
  const all = [...warnings, ...motions.flatMap((motion) => motion.warnings)];
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter(({ message }) => message === undefined)).toEqual([]);
});

describe('één regel per bestand', () => {
  it('zodra het gelezen is', () => {
    const asked = names.slice(DAMAGED_AT - 2, DAMAGED_AT + 2);
    const { stdout } = run('scripts/extract.ts', '--ndjson', ...asked);
    const lines = stdout.trimEnd().split('\n');
    const kinds = lines.map((line) => 'error' in entrySchema.parse(JSON.parse(line)));
    expect(kinds).toEqual([false, false, true, false]);
  });

  it('gaat niet samen met één lijst', () => {
    const { status, stderr } = run('scripts/extract.ts', '--ndjson', '--json', 'een.html');
    expect(stderr).toContain('Kies --json of --ndjson');
    expect(status).toBe(1);
  });
});

describe('een Word-bestand', () => {
  it('geeft de moties die erin staan', async () => {
    const { blocks, shape, truth } = drawDocument(SEED, 0, ['pdfkit']);
    const random = new Random(SEED);
    const style = { ...drawWordStyle(random), hasRevisions: false };
    const word = join(folder, 'verantwoording.docx');
    writeFileSync(word, await wordFile(blocks, shape.page, style, random));
    const { stdout, status } = run('scripts/extract.ts', '--json', word);
    const reading = readingSchema.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(reading.document.format).toBe('word');
    expect(reading.motions.map(({ title }) => title)).toEqual(truth.map(({ title }) => title));
  });
});

describe('een document dat te lang duurt', () => {
  // On a busy machine reading a usual document may take longer than the command allows.
  const PATIENCE_MS = 120_000;

  it('wordt gestopt, en het volgende wordt gewoon gelezen', { timeout: PATIENCE_MS }, async () => {
    const worker = new ReadingWorker();
    const bytes = await june2025Pdf();
    await expect(worker.read(bytes, {}, 0)).rejects.toMatchObject({ code: 'too-slow' });
    const { motions } = await worker.read(bytes, {}, PATIENCE_MS);
    expect(motions).toHaveLength(23);
    await worker.close();
  });
});

describe('--help', () => {
  it.each([
    { script: 'scripts/start.ts', command: 'npm start' },
    { script: 'scripts/test.ts', command: 'npm test' },
    { script: 'scripts/extract.ts', command: 'npm run --silent extract' },
    { script: 'scripts/report.ts', command: 'npm run --silent report' },
    { script: 'scripts/icons.ts', command: 'npm run icons' },
    { script: 'scripts/sample/write-sample.ts', command: 'npm run sample' },
    { script: 'scripts/zip.ts', command: 'npm run zip' },
    { script: 'tests/generators/generate.ts', command: 'npm run generate' },
    { script: 'tests/e2e/write-screens.ts', command: 'npm run screens' },
    { script: 'tests/bench/bench.ts', command: 'npm run bench' },
  ])('zegt hoe $command werkt en doet verder niets', ({ script, command }) => {
    const { status, stdout, stderr } = run(script, '--help');
    expect(stdout).toMatch(new RegExp(`^${command}.*\\n\\n\\p{Lu}`, 'u'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
