/** Reads the motions of a PDF, page by page, while the pages come in. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadingError } from '../errors';
import type { ReadingStep } from '../model';
import type { Page } from './page';
import { pageFromPdf } from './page-from-pdf';
import { PageReader } from './page-reader';
import { toReadingError } from './pdf-errors';

/** Pages asked for at once: enough to keep the worker busy, few enough to keep memory flat. */
const PAGES_AT_ONCE = 6;

export type ReadPdfOptions = { sha256: string; url?: string; signal?: AbortSignal };

async function loadPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const proxy: PDFPageProxy = await pdf.getPage(number);
  const [content, operators] = await Promise.all([
    proxy.getTextContent({ disableNormalization: false }),
    proxy.getOperatorList(),
  ]);
  const page = pageFromPdf(proxy, { content, operators });
  proxy.cleanup();
  return page;
}

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
 * @returns Motions as they are complete, progress per page, and at the end the whole reading.
 * @throws {ReadingError} `no-text` for a scan, `damaged` for a page that can't be read; the signal's
 *   reason when aborted.
 */
export async function* readPdf(
  pdf: PDFDocumentProxy,
  options: ReadPdfOptions,
): AsyncGenerator<ReadingStep> {
  const { sha256, url, signal } = options;
  const reader = new PageReader();
  try {
    for await (const page of pagesOf(pdf, signal)) {
      const motions = reader.push(page);
      yield { type: 'progress', page: page.number, pages: pdf.numPages };
      for (const placed of motions) yield { type: 'motion', placed };
      signal?.throwIfAborted();
    }
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : toReadingError(error);
  }
  if (!reader.hasText) throw new ReadingError('no-text');
  const { reading, placed, late } = reader.finish({
    sha256,
    ...(url === undefined ? {} : { url }),
    hasPages: true,
  });
  for (const motion of late) yield { type: 'motion', placed: motion };
  yield { type: 'done', reading, placed };
}
