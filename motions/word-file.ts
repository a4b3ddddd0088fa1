/** Tells a Word file from other files by its first bytes. Small: it is asked of every document. */
import { ReadingError } from './errors';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A file system in a file, as Office wrote until 2007, and still writes around an encrypted one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Stands in its directory, in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const RICH_TEXT = Array.from('{\\rtf', (character) => character.charCodeAt(0));

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * @returns Whether it is a zip, which a Word file is.
 * @throws {ReadingError} `old-word` for what older versions wrote, also rich text, and
 *   `word-encrypted` for a Word file with a password.
 */
export function seemsWord(bytes: Uint8Array): boolean {
  if (startsWith(bytes, RICH_TEXT)) throw new ReadingError('old-word');
  if (startsWith(bytes, COMPOUND)) {
    const text = new TextDecoder('latin1').decode(bytes);
    throw new ReadingError(text.includes(ENCRYPTED) ? 'word-encrypted' : 'old-word');
  }
  return startsWith(bytes, ZIP);
}
