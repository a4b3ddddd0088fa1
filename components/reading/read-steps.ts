/**
 * Reads a document in the form that it has. The thread of a browser and the command line both read
 * here, and only open a PDF each in their own way, so that a document reads the same in both.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadingError } from '../../motions/errors';
import type { ReadingStep } from '../../motions/model';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import { readPdf } from '../../motions/pdf/read-pdf';
import type { WordContent } from '../../motions/word/word-content';
import type { DocumentForm } from './document-form';

/** One document to read. */
export type ReadingTask = {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  form: DocumentForm;
  url?: string;
  password?: string;
};

/** What a reading reports; of a Word file also its text, which is made where it is read. */
export type DocumentStep = ReadingStep | { type: 'content'; content: WordContent };

/** How pdf.js opens a document here. It may take the bytes over. */
export type OpenPdf = (
  bytes: Uint8Array<ArrayBuffer>,
  options: { password?: string },
) => Promise<PDFDocumentProxy>;

type Source = { sha256: string; url?: string };

async function* readPdfFile(
  { bytes, password }: ReadingTask,
  source: Source,
  openPdf: OpenPdf,
): AsyncGenerator<DocumentStep> {
  const pdf = await openPdf(bytes, password === undefined ? {} : { password });
  try {
    yield* readPdf(pdf, source);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function* readWordFile(bytes: Uint8Array, source: Source): AsyncGenerator<DocumentStep> {
  // Loaded when there is one: few documents are, and it brings what unpacks and what reads XML.
  const { readWord } = await import('../../motions/word');
  const { content, reading, placed } = readWord(bytes, source);
  yield { type: 'content', content };
  yield { type: 'done', reading, placed };
}

/**
 * @returns The steps of the reading, with `done` as the last one.
 * @throws {ReadingError} What opening and reading it throw. A document may be broken in ways that
 *   nobody thought of: `damaged` or `word-damaged` then, with what was thrown as its cause.
 */
export async function* readSteps(
  task: ReadingTask,
  openPdf: OpenPdf,
): AsyncGenerator<DocumentStep> {
  const { bytes, sha256, form, url } = task;
  const source = url === undefined ? { sha256 } : { sha256, url };
  try {
    if (form === 'word') yield* readWordFile(bytes, source);
    else yield* readPdfFile(task, source, openPdf);
  } catch (cause) {
    if (form === 'pdf') throw toReadingError(cause);
    throw cause instanceof ReadingError ? cause : new ReadingError('word-damaged', { cause });
  }
}
