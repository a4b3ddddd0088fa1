/**
 * The thread in which one document is read: pdf.js and the reading core together, so that whoever
 * started it can end both at once, whatever they are busy with. See `read-in-worker.ts`.
 */
import { workerUrl } from './pdf-assets';
import type { ReadingAnswer, ReadingTask } from './read-in-worker';

// Both are large. They load beside each other, and while the document is still being fetched.
const pdfWorker = new Worker(workerUrl, { type: 'module' });
const reading = import('./read-task');

addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const tell = (answer: ReadingAnswer): void => self.postMessage(answer);
  if (data.form === 'word') {
    const { readWordTask } = await import('./read-word-task');
    return readWordTask(data, tell);
  }
  const { readTask } = await reading;
  await readTask(data, pdfWorker, tell);
});
