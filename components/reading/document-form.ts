/** Tells what kind of file a document is. Small: pages ask it too, before anything that reads is loaded. */
import { ReadingError } from '../../motions/errors';
import { seemsPdf } from '../../motions/pdf/pdf-file';
import { seemsWord } from '../../motions/word-file';

/** A form that is read from its bytes; what has neither is text, or nothing that can be read. */
export type DocumentForm = 'pdf' | 'word';

/**
 * As its first bytes tell: names and types of files are often wrong.
 *
 * @throws {ReadingError} `empty`, `old-word` or `word-encrypted`.
 */
export function formOf(bytes: Uint8Array): DocumentForm | null {
  if (bytes.length === 0) throw new ReadingError('empty');
  if (seemsPdf(bytes)) return 'pdf';
  return seemsWord(bytes) ? 'word' : null;
}
