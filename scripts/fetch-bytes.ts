import { readFileSync } from 'node:fs';
import { ReadingError } from '../motions/errors';

/**
 * @param source - A file's path or an http(s) address.
 * @throws {ReadingError} `not-found` or `unreachable`.
 */
export async function fetchBytes(source: string): Promise<Uint8Array> {
  if (!/^https?:\/\//u.test(source)) {
    try {
      return new Uint8Array(readFileSync(source));
    } catch (error) {
      throw new ReadingError('not-found', { cause: error });
    }
  }
  const response = await fetch(source).catch((error: unknown) => {
    throw new ReadingError('unreachable', { cause: error });
  });
  if (!response.ok) throw new ReadingError(response.status === 404 ? 'not-found' : 'unreachable');
  return new Uint8Array(await response.arrayBuffer());
}
