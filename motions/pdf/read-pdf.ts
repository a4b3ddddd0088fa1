/** Reads the motions of a PDF when all its pages have come in. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadingError } from '../errors';
import type { ReadingStep } from '../model';
import { readDocument } from '../reading/read-document';
import { loadPage } from './load-page';
import type { Page } from './page';
import { toReadingError } from './pdf-errors';
import { treeFromPdf } from './tree-from-pdf';

/** Pages asked for at once: enough to keep the worker busy, few enough to keep memory flat. */
const PAGES_AT_ONCE = 6;

export type ReadPdfOptions = { sha256: string; url?: string; signal?: AbortSignal };

/** Pages in order, the next ones already on their way. */
async function* pagesOf(
  pdf: PDFDocumentProxy,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page> {
  const coming: Promise<Page>[] = [];
  let next = 1;
  const ask = () => {
    if (next > pdf.numPages) return;
    const page = loadPage(pdf, next);
    // A page that fails is reported when its turn comes, not as an unhandled rejection.
    page.catch(() => undefined);
    coming.push(page);
    next += 1;
  };
  for (let count = 0; count < PAGES_AT_ONCE; count += 1) ask();
  for (let page = coming.shift(); page !== undefined; page = coming.shift()) {
    signal?.throwIfAborted();
    const loaded = await page;
    ask();
    yield loaded;
  }
}

/**
 * @param pdf - Stays open: closing it is the caller's.
 * @returns Progress per page; the motions and the whole reading when all pages are there, since only
 *   the whole document tells what its labels and columns mean.
 * @throws {ReadingError} `no-text` for a scan, `damaged` for a page that can't be read; the signal's
 *   reason when aborted.
 */
export async function* readPdf(
  pdf: PDFDocumentProxy,
  options: ReadPdfOptions,
): AsyncGenerator<ReadingStep> {
  const { sha256, url, signal } = options;
  const pages: Page[] = [];
  try {
    for await (const page of pagesOf(pdf, signal)) {
      pages.push(page);
      yield { type: 'progress', page: page.number, pages: pdf.numPages };
      signal?.throwIfAborted();
    }
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : toReadingError(error);
  }
  const tree = treeFromPdf(pages, url === undefined ? {} : { url });
  if (tree.lines.length === 0) throw new ReadingError('no-text');
  const { reading, placed } = readDocument(tree, url === undefined ? { sha256 } : { sha256, url });
  for (const motion of placed) yield { type: 'motion', placed: motion };
  yield { type: 'done', reading, placed };
}
