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
import { pdfAssets, workerUrl } from './pdf-assets';
import { sha256Of } from './sha256';

/** pdf.js accepts a header within this many bytes, as other readers do. */
const HEADER_SPACE = 1024;
const FETCH_TIMEOUT_MS = 60_000;

/** The bytes of one document, with the SHA-256 that is its id. */
export type DocumentBytes = { bytes: Uint8Array<ArrayBuffer>; sha256: string };

export type OpenedPdf = {
  pdf: PDFDocumentProxy;
  /** Frees the document; the worker stays for the next one. */
  close: () => Promise<void>;
};

function hasPdfHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_SPACE)).includes('%PDF-');
}

async function checkedBytes(buffer: ArrayBuffer): Promise<DocumentBytes> {
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) throw new ReadingError('empty');
  if (!hasPdfHeader(bytes)) throw new ReadingError('not-a-pdf');
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
  return checkedBytes(buffer);
}

/**
 * @throws {ReadingError} `not-found`, `unreachable`, `too-slow`, `empty` or `not-a-pdf`.
 * @throws {DOMException} `AbortError` when `signal` was aborted.
 */
export async function bytesOfUrl(url: string, signal: AbortSignal): Promise<DocumentBytes> {
  const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  let buffer: ArrayBuffer;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (response.status === 404 || response.status === 410) throw new ReadingError('not-found');
    if (!response.ok) throw new ReadingError('unreachable');
    buffer = await response.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ReadingError) throw cause;
    throw new ReadingError(timeout.aborted ? 'too-slow' : 'unreachable', { cause });
  }
  return checkedBytes(buffer);
}

let worker: PDFWorker | null = null;

/**
 * The worker that reads all documents of this page. Starting it takes longer than reading a usual
 * document, so a page that is going to read calls this before it has the bytes.
 */
export function startPdfWorker(): PDFWorker {
  if (worker === null || worker.destroyed) {
    GlobalWorkerOptions.workerSrc = workerUrl;
    worker = new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  }
  return worker;
}

/**
 * @param bytes - Stay usable: pdf.js gets its own copy, so that another password can be tried.
 * @throws {ReadingError} `encrypted`, `wrong-password` or `damaged`.
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenedPdf> {
  const task = getDocument({
    ...pdfAssets(),
    worker: startPdfWorker(),
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    // The names of fonts, which tell bold from plain.
    fontExtraProperties: true,
    ...(password === undefined ? {} : { password }),
  });
  try {
    const pdf = await task.promise;
    return { pdf, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw toReadingError(error);
  }
}
