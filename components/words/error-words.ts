/** What the store or a file cannot do, as a sentence that says what is wrong and what to do. */
import type { StorageError, StorageErrorCode } from '../../storage/errors';
import { FileError, type FileErrorCode } from '../../storage/files/file-errors';
import { type MessageKey, t } from './messages';

/** A new code does not compile until it has its sentence, in every language. */
const STORAGE: Record<StorageErrorCode, MessageKey> = {
  'quota-full': 'errorQuotaFull',
  blocked: 'errorBlocked',
  'newer-version': 'errorNewerVersion',
  unavailable: 'errorUnavailable',
  closed: 'errorClosed',
};
const FILE: Record<FileErrorCode, MessageKey> = {
  'too-big': 'errorFileTooBig',
  damaged: 'errorFileDamaged',
  newer: 'errorFileNewer',
  'other-kind': 'errorFileOtherKind',
};

export const errorText = (error: StorageError | FileError): string =>
  t(error instanceof FileError ? FILE[error.code] : STORAGE[error.code]);
