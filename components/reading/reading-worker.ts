/**
 * The thread in which one document is read: pdf.js and the reading core together, so that whoever
 * started it can end both at once, whatever they are busy with. See `read-in-worker.ts`.
 */
import { workerUrl } from './pdf-assets';
import type { ReadingAnswer } from './read-in-worker';
import type { ReadingTask } from './read-steps';

// Both are large. They load beside each other, and while the document is still being fetched.
const pdfWorker = new Worker(workerUrl, { type: 'module' });
const reading = import('./read-task');

addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const { readTask } = await reading;
  await readTask(data, pdfWorker, (answer: ReadingAnswer) => self.postMessage(answer));
});
