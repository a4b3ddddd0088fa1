/**
 * The failures of the store that a user can meet, as one closed set. Each has a Dutch sentence that
 * says what is wrong and what to do; the technical cause goes to the log. Anything else is a bug.
 */
const SENTENCES = {
  'quota-full':
    'Er is geen ruimte meer op deze computer om moties te bewaren. Maak ruimte vrij en probeer het opnieuw.',
  blocked:
    'Een ander tabblad van Motievolger houdt de gegevens vast. Sluit dat tabblad en probeer het opnieuw.',
  'newer-version':
    'Uw gegevens zijn van een nieuwere versie van Motievolger. Herlaad deze pagina of werk de extensie bij.',
  unavailable:
    'De browser laat hier geen gegevens bewaren. Dat gebeurt in een privévenster: open een gewoon venster.',
  closed: 'De verbinding met uw gegevens is verbroken. Herlaad deze pagina.',
} as const;

export type StorageErrorCode = keyof typeof SENTENCES;

/** The store cannot do its work. Branch on `code`; show `sentence`; log `cause`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly sentence: string;

  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.sentence = SENTENCES[code];
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
