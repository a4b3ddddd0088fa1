import { fileURLToPath } from 'node:url';
import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import { OPENED_FOR_READING } from '../../motions/pdf/pdf-file';

/** With a slash behind it, as pdf.js wants its folders. */
const asset = (folder: string): string =>
  fileURLToPath(new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')));

/** Without them the text of a PDF that names a character set, and does not bring it, is lost. */
const ASSETS = {
  cMapUrl: asset('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: asset('standard_fonts'),
} as const;

/**
 * Opens a PDF in Node, where pdf.js runs without a worker.
 *
 * @param bytes - Handed over to pdf.js: do not use them after this call.
 * @throws {ReadingError} `encrypted`, `wrong-password` or `damaged`.
 */
export async function openPdf(
  bytes: Uint8Array,
  { password }: { password?: string } = {},
): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      ...ASSETS,
      data: bytes,
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      ...OPENED_FOR_READING,
      ...(password === undefined ? {} : { password }),
    }).promise;
  } catch (error) {
    throw toReadingError(error);
  }
}
