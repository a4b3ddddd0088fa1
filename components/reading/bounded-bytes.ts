/** Takes in what a server sends, up to a size: a response has no end that we can trust. */
import { ReadingError } from '../../motions/errors';

const MEGABYTE = 1_000_000;
/** The largest paper of a meeting that we know is 12 MB. */
export const MOST_BYTES = 100 * MEGABYTE;

/**
 * @throws {ReadingError} `too-large`, as soon as that is known; the rest is not taken in then.
 */
export async function boundedBytes(
  response: Response,
  mostBytes = MOST_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = async (): Promise<never> => {
    await response.body?.cancel();
    throw new ReadingError('too-large');
  };
  // What a server announces may be wrong, or count compressed bytes: it only saves time.
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) return refuse();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > mostBytes) {
      reader?.releaseLock();
      return refuse();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
