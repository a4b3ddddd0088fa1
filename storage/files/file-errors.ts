/**
 * The failures of a file that the user gives back to Motievolger, as one closed set: components/words
 * says each in the user's language. The technical cause goes to the log.
 */
export type FileErrorCode = 'too-big' | 'damaged' | 'newer' | 'other-kind';

/** A file that can not be taken in. Branch on `code`; log `cause`. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** In bytes. */
export const MOST_BYTES = 50_000_000;
/** A backup may hold files, as text a third larger than they are. */
export const MOST_BACKUP_BYTES = 200_000_000;
