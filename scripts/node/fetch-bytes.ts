import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { boundedBytes } from '../../components/reading/bounded-bytes';
import { ReadingError } from '../../motions/errors';

const FETCH_TIMEOUT_MS = 15_000;

export const isWebAddress = (source: string): boolean => /^https?:\/\//iu.test(source);

/** npm runs commands in the project's folder; a path is meant from where the user stood. */
function pathOf(name: string): string {
  const fromUser = resolve(process.env.INIT_CWD ?? '', name);
  return existsSync(fromUser) ? fromUser : name;
}

/**
 * @param source - A file's path or an http(s) address.
 * @throws {ReadingError} `not-found`, `unreachable`, `too-slow` or `too-large`.
 */
export async function fetchBytes(source: string): Promise<Uint8Array> {
  if (!isWebAddress(source)) {
    try {
      return new Uint8Array(readFileSync(pathOf(source)));
    } catch (error) {
      throw new ReadingError('not-found', { cause: error });
    }
  }
  const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  try {
    const response = await fetch(source, { signal });
    if (!response.ok) throw new ReadingError(response.status === 404 ? 'not-found' : 'unreachable');
    return await boundedBytes(response);
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(signal.aborted ? 'too-slow' : 'unreachable', { cause: error });
  }
}
