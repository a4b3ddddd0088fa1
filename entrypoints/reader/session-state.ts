/** What the reader shows, from the start page to a document that was read. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadingError } from '../../motions/errors';
import type { PlacedMotion, Reading } from '../../motions/model';
import type { WordContent } from '../../motions/word/word-content';
import type { StorageError } from '../../storage/errors';
import type { Keeping } from '../../storage/kept-files';
import type { DocumentSource } from './source';

type DocumentOfForm<Shown> = { source: DocumentSource; sha256: string } & Shown;
export type OpenPdfDocument = DocumentOfForm<{ form: 'pdf'; pdf: PDFDocumentProxy }>;
export type OpenWordDocument = DocumentOfForm<{
  form: 'word';
  content: WordContent;
  /** The file as it came. */
  bytes: Uint8Array<ArrayBuffer>;
}>;
export type OpenDocument = OpenPdfDocument | OpenWordDocument;

export type SessionState =
  | { phase: 'empty' }
  | { phase: 'loading'; source: DocumentSource }
  | { phase: 'access'; source: DocumentSource & { kind: 'url' } }
  /** A file from disk that is not kept: only the person has it. */
  | { phase: 'gone'; source: DocumentSource }
  | { phase: 'failed'; source: DocumentSource; error: ReadingError }
  | {
      phase: 'open';
      document: OpenDocument;
      reading: 'busy' | 'cancelled' | 'done' | ReadingError;
      /** Pages read so far; null before the first. */
      progress: { page: number; pages: number } | null;
      placed: PlacedMotion[];
      result: Reading | null;
      storageError: StorageError | null;
      /** How it went with the bytes of a file from disk; null for other documents, and until then. */
      keeping: Keeping | StorageError | null;
    };

export type OpenState = Extract<SessionState, { phase: 'open' }>;

/** A document of which the reading begins. */
export const begun = (document: OpenDocument): OpenState => ({
  ...{ phase: 'open', document, reading: 'busy', progress: null, placed: [] },
  ...{ result: null, storageError: null, keeping: null },
});
