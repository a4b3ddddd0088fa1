/** What cannot be read or stored, as a sentence that says what is wrong and what to do. */
import { ReadingError, type ReadingErrorCode } from '../../motions/errors';
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
  'document-gone': 'errorDocumentGone',
};
const FILE: Record<FileErrorCode, MessageKey> = {
  'too-big': 'errorFileTooBig',
  damaged: 'errorFileDamaged',
  newer: 'errorFileNewer',
  'other-kind': 'errorFileOtherKind',
};
const READING: Record<ReadingErrorCode, MessageKey> = {
  empty: 'errorReadingEmpty',
  'not-a-pdf': 'errorReadingNotAPdf',
  encrypted: 'errorReadingEncrypted',
  'wrong-password': 'errorReadingWrongPassword',
  'no-text': 'errorReadingNoText',
  damaged: 'errorReadingDamaged',
  'old-word': 'errorReadingOldWord',
  'word-encrypted': 'errorReadingWordEncrypted',
  'not-word': 'errorReadingNotWord',
  'word-damaged': 'errorReadingWordDamaged',
  'word-too-large': 'errorReadingWordTooLarge',
  'word-no-text': 'errorReadingWordNoText',
  'too-slow': 'errorReadingTooSlow',
  'too-large': 'errorReadingTooLarge',
  crashed: 'errorReadingCrashed',
  'no-access': 'errorReadingNoAccess',
  'not-found': 'errorReadingNotFound',
  'not-stored': 'errorReadingNotStored',
  unreachable: 'errorReadingUnreachable',
};

export const readingErrorText = (code: ReadingErrorCode): string => t(READING[code]);

export function errorText(error: StorageError | FileError | ReadingError): string {
  if (error instanceof ReadingError) return readingErrorText(error.code);
  return t(error instanceof FileError ? FILE[error.code] : STORAGE[error.code]);
}

/** Of whatever reading a document threw: what is no {@link ReadingError} is a bug, and said so. */
export const failureText = (error: unknown): string =>
  error instanceof ReadingError ? errorText(error) : t('errorReadingUnexpected');

/**
 * Of a failure at the other side of a message, of which only the code came over: what is no failure
 * of the store is one that nobody foresaw, and a page that is loaded again starts anew.
 */
export function messageFailureText(code: string): string {
  const known = Object.entries(STORAGE).find(([storageCode]) => storageCode === code);
  return t(known?.[1] ?? 'pageReadFailed');
}
