/**
 * The failures of the store that a user can meet, as one closed set: components/words says each in
 * the user's language. The technical cause goes to the log. Anything else is a bug.
 */
export type StorageErrorCode =
  | 'quota-full'
  | 'blocked'
  | 'newer-version'
  | 'unavailable'
  | 'closed'
  | 'document-gone';

/** The store cannot do its work. Branch on `code`; log `cause`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Names of errors, of Dexie and of IndexedDB itself, that a user can do something about. */
const CODES: ReadonlyMap<string, StorageErrorCode> = new Map([
  ['QuotaExceededError', 'quota-full'],
  ['QuotaExceeded', 'quota-full'],
  ['VersionError', 'newer-version'],
  ['MissingAPIError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['DatabaseClosedError', 'closed'],
]);

/** What an error wraps: Dexie says `inner`, the language says `cause`. */
function innerOf(error: Error): unknown {
  if ('inner' in error && error.inner) return error.inner;
  return error.cause;
}

/**
 * The error as one a user can read about, or as it was when it is a bug. The innermost known name
 * counts: Dexie wraps a full disk in an AbortError.
 */
export function toStorageError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  let code: StorageErrorCode | undefined;
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = innerOf(at)) {
    seen.add(at);
    code = CODES.get(at.name) ?? code;
  }
  return code === undefined ? error : new StorageError(code, { cause: error });
}

/** @throws {StorageError} For a failure of the store; what else `work` throws comes out unchanged. */
export async function withStorageErrors<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
