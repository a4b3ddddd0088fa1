/** The bytes of a document from disk or the web, and whether it is one that can be read. */
import { ReadingError } from '../../motions/errors';
import { boundedBytes } from './bounded-bytes';
import { type DocumentForm, formOf } from './document-form';
import { sha256Of } from './sha256';

const FETCH_TIMEOUT_MS = 60_000;

/** The bytes of one document, with the SHA-256 that is its id. */
export type DocumentBytes = {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  form: DocumentForm;
};

async function checkedBytes(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentBytes> {
  const form = formOf(bytes);
  if (form === null) throw new ReadingError('not-a-pdf');
  return { bytes, sha256: await sha256Of(bytes), form };
}

/**
 * @throws {ReadingError} `empty`, `not-a-pdf`, `old-word`, `word-encrypted`, or `not-found` for a file
 *   that has gone since.
 */
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
 * @throws {ReadingError} `no-access`, `not-found`, `unreachable`, `too-slow`, `too-large`, or
 *   what {@link bytesOfFile} throws of the bytes.
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
