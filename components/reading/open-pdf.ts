/** Opens a PDF in pdf.js, with the worker that the extension ships. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist';
import { ReadingError } from '../../motions/errors';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import { OPENED_FOR_READING } from '../../motions/pdf/pdf-file';
import { pdfAssets, workerUrl } from './pdf-assets';

const OPEN_TIMEOUT_MS = 18_000;

export type OpenedPdf = {
  pdf: PDFDocumentProxy;
  /** Frees the document and ends its worker, also when that is busy. */
  close: () => void;
};

let next: PDFWorker | null = null;

/**
 * Starts the worker for the next document. Starting it takes longer than opening a usual document,
 * so a page that is going to open one calls this before it has the bytes.
 */
export function startPdfWorker(): PDFWorker {
  if (next === null) {
    GlobalWorkerOptions.workerSrc = workerUrl;
    next = new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  }
  return next;
}

type OpenOptions = { password?: string; signal?: AbortSignal };

/**
 * @param bytes - Stay usable: pdf.js gets its own copy, so that another password can be tried.
 * @throws {ReadingError} `encrypted`, `wrong-password`, `damaged` or `too-slow`; the signal's reason
 *   when aborted.
 */
export async function openPdf(
  bytes: Uint8Array,
  { password, signal }: OpenOptions = {},
): Promise<OpenedPdf> {
  const worker = startPdfWorker();
  next = null;
  const task = getDocument({
    ...pdfAssets(),
    worker,
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    ...OPENED_FOR_READING,
    ...(password === undefined ? {} : { password }),
  });
  // The task asks its worker to stop, and one that is busy with a page does not hear it.
  const close = (): void => {
    void task.destroy();
    worker.destroy();
  };
  const timeout = AbortSignal.timeout(OPEN_TIMEOUT_MS);
  const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const onStop = (): void => reject(signal?.aborted ? signal.reason : new ReadingError('too-slow'));
  stop.addEventListener('abort', onStop);
  try {
    signal?.throwIfAborted();
    const pdf = await Promise.race([task.promise, stopped]);
    return { pdf, close };
  } catch (error) {
    close();
    throw signal?.aborted ? error : toReadingError(error);
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}
