/** One PDF measured in a Node process of its own: `node-run.ts FILE ROUNDS`, the result as JSON. */
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openPdf } from '../../scripts/node/open-pdf';
import { openDatabase } from '../../storage/database';
import { type BenchTools, runRounds } from './rounds';

const [file = '', count = '1'] = process.argv.slice(2);

const open: BenchTools['open'] = async (bytes) => {
  const pdf = await openPdf(bytes.slice());
  return { pdf, close: () => pdf.loadingTask.destroy() };
};
const tools: BenchTools = {
  open,
  // In Node pdf.js has no worker to start.
  prepare: async () => open,
  openStore: () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }),
};

const result = await runRounds(new Uint8Array(readFileSync(file)), Number(count), tools);
const KILOBYTE = 1024;
console.log(JSON.stringify({ ...result, peakBytes: process.resourceUsage().maxRSS * KILOBYTE }));
