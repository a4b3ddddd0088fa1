import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Saves the document as it came, under `name`. */
export async function downloadPdf(pdf: PDFDocumentProxy, name: string): Promise<void> {
  const data = new Uint8Array(await pdf.getData());
  const url = URL.createObjectURL(new Blob([data], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = /\.pdf$/iu.test(name) ? name : `${name}.pdf`;
  link.click();
  URL.revokeObjectURL(url);
}
