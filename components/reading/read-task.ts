/** Opens and reads one document within a thread; a page opens one with `open-pdf.ts`. */
import { GlobalWorkerOptions, getDocument, VerbosityLevel } from 'pdfjs-dist';
import { ReadingError } from '../../motions/errors';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import { OPENED_FOR_READING } from '../../motions/pdf/pdf-file';
import { readPdf } from '../../motions/pdf/read-pdf';
import { pdfAssets } from './pdf-assets';
import type { ReadingAnswer, ReadingTask } from './read-in-worker';

// pdf.js would look at `window` and `document` to find these out, which a thread does not have.
const WITHOUT_PAGE = { useWorkerFetch: true, disableWorkerRendering: true } as const;

/** @param tell - Gets each step, or at the end why it could not be read. */
export async function readTask(
  { bytes, sha256, url, password }: ReadingTask,
  pdfWorker: Worker,
  tell: (answer: ReadingAnswer) => void,
): Promise<void> {
  try {
    GlobalWorkerOptions.workerPort = pdfWorker;
    const pdf = await getDocument({
      ...pdfAssets(),
      ...WITHOUT_PAGE,
      ...OPENED_FOR_READING,
      data: bytes,
      verbosity: VerbosityLevel.ERRORS,
      ...(password === undefined ? {} : { password }),
    }).promise;
    tell({ type: 'opened' });
    const source = url === undefined ? { sha256 } : { sha256, url };
    for await (const step of readPdf(pdf, source)) tell({ type: 'step', step });
  } catch (thrown) {
    const error = toReadingError(thrown);
    console.warn(thrown);
    tell({ type: 'failed', code: error instanceof ReadingError ? error.code : 'damaged' });
  }
}
