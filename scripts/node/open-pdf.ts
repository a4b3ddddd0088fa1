import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toReadingError } from '../../motions/pdf/pdf-errors';

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
      data: bytes,
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      // The names of fonts, which tell bold from plain.
      fontExtraProperties: true,
      ...(password === undefined ? {} : { password }),
    }).promise;
  } catch (error) {
    throw toReadingError(error);
  }
}
