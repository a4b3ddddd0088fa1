import { ReadingError } from '../errors';

/** pdf.js tells its exceptions apart by name; across a worker the class itself is lost. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** pdf.js: 1 asks for a password, 2 says that the one given is wrong. */
const WRONG_PASSWORD = 2;

const isWrongPassword = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === WRONG_PASSWORD;

/**
 * What an error of pdf.js means to the user.
 *
 * @returns The same error when it is a {@link ReadingError} already, or an abort; else a new one
 *   with the technical error as its cause.
 */
export function toReadingError(error: unknown): unknown {
  if (error instanceof ReadingError) return error;
  switch (nameOf(error)) {
    case 'AbortError':
      return error;
    case 'PasswordException':
      return new ReadingError(isWrongPassword(error) ? 'wrong-password' : 'encrypted', {
        cause: error,
      });
    case 'ResponseException':
    case 'MissingPDFException':
      return new ReadingError('not-found', { cause: error });
    case 'UnexpectedResponseException':
      return new ReadingError('unreachable', { cause: error });
    default:
      return new ReadingError('damaged', { cause: error });
  }
}
