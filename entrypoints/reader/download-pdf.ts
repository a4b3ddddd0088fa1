import type { PDFDocumentProxy } from 'pdfjs-dist';
import { saveFile } from '../../components/browser/save-file';

/** Saves the document as it came, under `name`. */
export async function downloadPdf(pdf: PDFDocumentProxy, name: string): Promise<void> {
  const data = new Uint8Array(await pdf.getData());
  saveFile(data, { name: /\.pdf$/iu.test(name) ? name : `${name}.pdf`, type: 'application/pdf' });
}
