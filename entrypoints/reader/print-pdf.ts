/** Prints the pages of a PDF themselves, not the reader around them. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

const PRINT_DPI = 150;
const PDF_POINTS_PER_INCH = 72;

async function pageImage(pdf: PDFDocumentProxy, number: number): Promise<HTMLImageElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: PRINT_DPI / PDF_POINTS_PER_INCH });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve);
  const blob = await promise;
  if (!blob) throw new Error(`page ${number} gave no image`);
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  image.alt = '';
  await image.decode();
  canvas.width = 0;
  return image;
}

/**
 * @param onProgress - Pages prepared so far.
 * @returns When the print dialog has closed.
 */
export async function printPdf(
  pdf: PDFDocumentProxy,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (page: number) => void },
): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      if (signal.aborted) return;
      onProgress(number);
      sheet.append(await pageImage(pdf, number));
    }
    document.body.append(sheet);
    window.print();
  } finally {
    for (const image of sheet.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    sheet.remove();
  }
}
