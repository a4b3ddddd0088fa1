/** One PDF measured in a page: `?rounds=7`, the result as JSON in the page when it is there. */
import { GlobalWorkerOptions, getDocument, PDFWorker } from 'pdfjs-dist';
import { pdfAssets, workerUrl } from '../../components/reading/pdf-assets';
import { openDatabase } from '../../storage/database';
import { type BenchTools, runRounds } from './rounds';

async function openWith(worker: PDFWorker, bytes: Uint8Array) {
  const task = getDocument({ ...pdfAssets(), data: bytes.slice(), worker });
  const pdf = await task.promise;
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  return { pdf, close };
}

GlobalWorkerOptions.workerSrc = workerUrl;
const tools: BenchTools = {
  open: (bytes) => openWith(new PDFWorker(), bytes),
  prepare: async () => {
    const worker = new PDFWorker();
    await worker.promise;
    return (bytes) => openWith(worker, bytes);
  },
  openStore: () => openDatabase({ name: `bench-${crypto.randomUUID()}` }),
};

const count = Number(new URLSearchParams(location.search).get('rounds'));
const response = await fetch('/document.pdf');
const result = await runRounds(new Uint8Array(await response.arrayBuffer()), count, tools);
const output = document.createElement('pre');
output.id = 'result';
output.textContent = JSON.stringify(result);
document.body.append(output);
