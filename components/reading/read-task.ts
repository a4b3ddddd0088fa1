/** Reads one document within a thread, where pdf.js has no page to stand on. */
import { GlobalWorkerOptions, getDocument, VerbosityLevel } from 'pdfjs-dist';
import { ReadingError } from '../../motions/errors';
import { OPENED_FOR_READING } from '../../motions/pdf/pdf-file';
import { pdfAssets } from './pdf-assets';
import type { ReadingAnswer } from './read-in-worker';
import { type OpenPdf, type ReadingTask, readSteps } from './read-steps';

// pdf.js would look at `window` and `document` to find these out, which a thread does not have.
const WITHOUT_PAGE = { useWorkerFetch: true, disableWorkerRendering: true } as const;

const openPdf: OpenPdf = (data, options) =>
  getDocument({
    ...pdfAssets(),
    ...WITHOUT_PAGE,
    ...OPENED_FOR_READING,
    data,
    verbosity: VerbosityLevel.ERRORS,
    ...options,
  }).promise;

/** @param tell - Gets each step, or at the end why it could not be read. */
export async function readTask(
  task: ReadingTask,
  pdfWorker: Worker,
  tell: (answer: ReadingAnswer) => void,
): Promise<void> {
  try {
    GlobalWorkerOptions.workerPort = pdfWorker;
    const steps = readSteps(task, async (bytes, options) => {
      const pdf = await openPdf(bytes, options);
      tell({ type: 'opened' });
      return pdf;
    });
    for await (const step of steps) tell({ type: 'step', step });
  } catch (error) {
    console.warn(error);
    tell({ type: 'failed', code: error instanceof ReadingError ? error.code : 'damaged' });
  }
}
