/** Documents that are made to do harm to whoever reads them. */

import { pdfOf, stream } from '../raw-pdf';

/** One page of a few kilobytes with a hundred million drawing operators: forms that hold forms. */
export function endlessPdf(): Uint8Array {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 10 10]';
  const holding = (object: number): string =>
    `${form} /Resources << /XObject << /F ${object} 0 R >> >>`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources << /XObject << /F 5 0 R >> >> >>`,
    stream('', '/F Do\n'.repeat(50)),
    stream(holding(6), '/F Do\n'.repeat(1000)),
    stream(form, 'q 0 0 m 1 1 l S Q\n'.repeat(400)),
  ]);
}
