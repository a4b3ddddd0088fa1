/** What is measured of one PDF. Runs in Node and in a page alike; the caller brings pdf.js and a store. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { z } from 'zod';
import { type Reading, readingSchema } from '../../motions/model';
import { loadPage } from '../../motions/pdf/load-page';
import { readPdf } from '../../motions/pdf/read-pdf';
import { treeFromPdf } from '../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../motions/reading/read-document';
import type { MotievolgerDatabase } from '../../storage/database';
import { importReading } from '../../storage/import-reading';

type Open = (
  bytes: Uint8Array,
) => Promise<{ pdf: PDFDocumentProxy; close: () => Promise<unknown> }>;

export type BenchTools = {
  /** The plainest way: pdf.js starts, with a new worker where it has one, when it gets the bytes. */
  open: Open;
  /** A new worker, ready for the bytes to come, as it is in the reader and in the background. */
  prepare: () => Promise<Open>;
  /** An empty database, another one each time. */
  openStore: () => Promise<MotievolgerDatabase>;
};

export const roundSchema = z.object({
  /** The text of all pages by a plain loop, one page after the other. */
  naiveMs: z.number(),
  /** From bytes to the whole reading, by a worker that was started before. */
  readingMs: z.number(),
  /** The same, with the start of the worker. */
  coldReadingMs: z.number(),
  /** From what pdf.js gave to the whole reading. */
  parseMs: z.number(),
  storeMs: z.number(),
});
export type Round = z.infer<typeof roundSchema>;

export const resultSchema = z.object({
  pages: z.int(),
  motions: z.int(),
  rounds: z.array(roundSchema),
});
export type BenchResult = z.infer<typeof resultSchema>;

const SOURCE = { sha256: '0'.repeat(64) };
const READ_AT = '2025-06-01T10:00:00.000Z';

async function timed<Result>(work: () => Promise<Result>): Promise<[ms: number, result: Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function readNaively(bytes: Uint8Array, open: Open): Promise<string> {
  const { pdf, close } = await open(bytes);
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  await close();
  return text;
}

/** @returns The reading as the reader page makes it. */
async function readWhole(bytes: Uint8Array, open: Open): Promise<Reading> {
  const { pdf, close } = await open(bytes);
  for await (const step of readPdf(pdf, SOURCE)) {
    if (step.type !== 'done') continue;
    await close();
    return step.reading;
  }
  throw new Error('the reading did not end');
}

/** Takes pdf.js's own time out: everything it gives is there before the clock starts. */
async function timeParse(bytes: Uint8Array, { open }: BenchTools): Promise<number> {
  const { pdf, close } = await open(bytes);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const given = await Promise.all(numbers.map((number) => loadPage(pdf, number)));
  const [ms] = await timed(async () => {
    readDocument(treeFromPdf(given), SOURCE);
  });
  await close();
  return ms;
}

async function timeStore(reading: Reading, { openStore }: BenchTools): Promise<number> {
  const database = await openStore();
  const [ms] = await timed(() =>
    importReading(database, readingSchema.parse(reading), { readAt: READ_AT }),
  );
  await database.delete();
  return ms;
}

/**
 * Each round measures everything once, so that what slows the machine slows all of it.
 *
 * @param count - 0 only reads the document, once: for its peak memory.
 */
export async function runRounds(
  bytes: Uint8Array,
  count: number,
  tools: BenchTools,
): Promise<BenchResult> {
  const rounds: Round[] = [];
  let latest: Reading | null = null;
  for (let index = 0; index < count; index += 1) {
    const [naiveMs] = await timed(() => readNaively(bytes, tools.open));
    const openPrepared = await tools.prepare();
    const [readingMs, reading] = await timed(() => readWhole(bytes, openPrepared));
    const [coldReadingMs] = await timed(() => readWhole(bytes, tools.open));
    const parseMs = await timeParse(bytes, tools);
    const storeMs = await timeStore(reading, tools);
    rounds.push({ naiveMs, readingMs, coldReadingMs, parseMs, storeMs });
    latest = reading;
  }
  const { document, motions } = latest ?? (await readWhole(bytes, tools.open));
  return { pages: document.pages ?? 0, motions: motions.length, rounds };
}
