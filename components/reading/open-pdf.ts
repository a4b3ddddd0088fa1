/** Opens a PDF from bytes or an address in pdf.js, with the worker that the extension ships. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist';
import { ReadingError } from '../../motions/errors';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import { OPENED_FOR_READING, seemsPdf } from '../../motions/pdf/pdf-file';
import { boundedBytes } from './bounded-bytes';
import { pdfAssets, workerUrl } from './pdf-assets';
import { sha256Of } from './sha256';

const FETCH_TIMEOUT_MS = 60_000;
const OPEN_TIMEOUT_MS = 18_000;

/** The bytes of one document, with the SHA-256 that is its id. */
export type DocumentBytes = { bytes: Uint8Array<ArrayBuffer>; sha256: string };

export type OpenedPdf = {
  pdf: PDFDocumentProxy;
  /** Frees the document and ends its worker, also when that is busy. */
  close: () => void;
};

async function checkedBytes(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentBytes> {
  if (bytes.length === 0) throw new ReadingError('empty');
  if (!seemsPdf(bytes)) throw new ReadingError('not-a-pdf');
  return { bytes, sha256: await sha256Of(bytes) };
}

/** @throws {ReadingError} `empty`, `not-a-pdf`, or `not-found` for a file that has gone since. */
export async function bytesOfFile(file: File): Promise<DocumentBytes> {
  let buffer: ArrayBuffer;
  try {
    buffer = await file.arrayBuffer();
  } catch (cause) {
    throw new ReadingError('not-found', { cause });
  }
  return checkedBytes(new Uint8Array(buffer));
}

/** Whether something may be fetched from an address. */
export type MayFetch = (url: string) => Promise<boolean>;

/**
 * @param mayFetch - Asked of the address, and of where a redirect led to: a site that we may fetch
 *   from must not lead us into a network that only this computer can reach.
 * @throws {ReadingError} `no-access`, `not-found`, `unreachable`, `too-slow`, `too-large`, `empty` or
 *   `not-a-pdf`.
 * @throws {DOMException} `AbortError` when `signal` was aborted.
 */
export async function bytesOfUrl(
  url: string,
  signal: AbortSignal,
  mayFetch: MayFetch,
): Promise<DocumentBytes> {
  if (!(await mayFetch(url))) throw new ReadingError('no-access');
  const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (response.redirected && !(await mayFetch(response.url))) {
      await response.body?.cancel();
      throw new ReadingError('no-access');
    }
    if (response.status === 404 || response.status === 410) throw new ReadingError('not-found');
    if (!response.ok) throw new ReadingError('unreachable');
    bytes = await boundedBytes(response);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ReadingError) throw cause;
    throw new ReadingError(timeout.aborted ? 'too-slow' : 'unreachable', { cause });
  }
  return checkedBytes(bytes);
}

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
