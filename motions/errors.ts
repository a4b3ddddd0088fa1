/**
 * The failures of reading that a user can meet, as one closed set. The sentence for each stands in
 * `components/words/`; the technical cause goes to the log. Anything else that is thrown is a bug.
 */
import { z } from 'zod';

/** Errors from another thread or context come as their code: nothing else survives the way. */
export const readingErrorCodeSchema = z.enum([
  'empty',
  'not-a-pdf',
  'encrypted',
  'wrong-password',
  /** A scan: pictures of text only. */
  'no-text',
  'damaged',
  /** From before Office 2007, or rich text. */
  'old-word',
  'word-encrypted',
  /** A zip that is something else. */
  'not-word',
  'word-damaged',
  'word-too-large',
  'word-no-text',
  'too-slow',
  'too-large',
  /** The browser ended twice while it was read. */
  'crashed',
  'no-access',
  'not-found',
  'not-stored',
  'unreachable',
]);
export type ReadingErrorCode = z.infer<typeof readingErrorCodeSchema>;

/** A document that cannot be read. Branch on `code`; log `cause`. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';

  constructor(
    readonly code: ReadingErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
