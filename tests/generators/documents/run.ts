/** Makes documents, reads them and tells how well that went. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../../motions/model';
import { readBytes } from '../../../scripts/node/read-document';
import { type Score, score } from '../score';
import { type DrawnDocument, drawDocument } from './draw';
import { Printers } from './producers';
import type { Producer } from './shape';
import { Tally } from './tally';

export type Run = {
  seed: number;
  numbers: readonly number[];
  producers: readonly Producer[];
  /** Where each document is kept with its truth; nowhere when absent. */
  keep?: string;
  /** Tells every fault. */
  tells: boolean;
};

type Read = Pick<Reading, 'motions' | 'warnings'> & { failed?: string };

async function read(bytes: Uint8Array): Promise<Read> {
  try {
    return await readBytes(bytes);
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { motions: [], warnings: [], failed };
  }
}

function keepIn(folder: string, seed: number, document: DrawnDocument, bytes: Uint8Array): void {
  const { number, producer, shape, truth } = document;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${number}-${producer}-${shape.table}`);
  writeFileSync(`${path}.pdf`, bytes);
  writeFileSync(`${path}.json`, JSON.stringify({ motions: truth, shape }, null, 1));
}

function lineOf({ number, producer, shape }: DrawnDocument, result: Score, failed = ''): string {
  const counts = `${result.right} goed, ${result.warned} met waarschuwing, ${result.silent} stil fout, ${result.missing} gemist, ${result.invented} verzonnen`;
  return `${number} ${producer} ${shape.table} ${shape.borders}: ${counts} ${failed}`.trimEnd();
}

/** Prints a line for each document that is not wholly right, and a table at the end. */
export async function scoreDocuments(run: Run): Promise<void> {
  const printers = new Printers();
  const tally = new Tally();
  try {
    for (const number of run.numbers) {
      const document = drawDocument(run.seed, number, run.producers);
      const { shape, producer, truth } = document;
      const bytes = await printers.print(document);
      if (run.keep !== undefined) keepIn(run.keep, run.seed, document, bytes);
      const reading = await read(bytes);
      const result = score(truth, reading);
      const groups = [
        `vorm ${shape.table}`,
        `maker ${producer}`,
        `lijnen ${shape.borders}`,
        'alles',
      ];
      tally.add(groups, result);
      const isWrong = result.warned + result.silent + result.invented > 0;
      if (isWrong || run.tells) console.log(lineOf(document, result, reading.failed));
      if (run.tells) console.log(`${JSON.stringify(shape)}\n${result.faults.join('\n')}`);
    }
  } finally {
    await printers.close();
  }
  console.log(`\n${tally.print().join('\n')}`);
}
