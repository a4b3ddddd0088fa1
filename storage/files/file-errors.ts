/**
 * The failures of a file that the user gives back to Motievolger, as one closed set. Each has a Dutch
 * sentence that says what is wrong and what to do; the technical cause goes to the log.
 */
const SENTENCES = {
  'too-big': 'Dit bestand is groter dan 50 MB. Kies een bestand dat Motievolger heeft gemaakt.',
  damaged:
    'Dit bestand is beschadigd en kan niet worden gelezen. Kies een ander bestand. Er is niets veranderd.',
  newer:
    'Dit bestand is van een nieuwere versie van Motievolger. Werk de extensie bij en probeer het opnieuw.',
  'other-kind':
    'Dit bestand is niet van de goede soort. Kies een bestand dat u hier eerder hebt opgeslagen.',
} as const;

export type FileErrorCode = keyof typeof SENTENCES;

/** A file that can not be taken in. Branch on `code`; show `sentence`; log `cause`. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly sentence: string;

  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.sentence = SENTENCES[code];
  }
}

/** In bytes. */
export const MOST_BYTES = 50_000_000;
