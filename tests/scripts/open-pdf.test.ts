import { describe, expect, it } from 'vitest';
import { openPdf } from '../../scripts/node/open-pdf';
import { pdfOf, stream } from '../raw-pdf';

const WORDS = 'Motie Deventer';

/** Two bytes a character, in a character set that a reader of PDFs is expected to have at hand. */
function pdfInNamedSet(encoding: string, ordering: string): Uint8Array {
  const hex = Array.from(WORDS, (letter) =>
    letter.charCodeAt(0).toString(16).padStart(4, '0'),
  ).join('');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources << /Font << /F 5 0 R >> >> >>`,
    stream('', `BT /F 12 Tf 72 720 Td <${hex}> Tj ET`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /Onbekend /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Onbekend
      /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /Onbekend /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0
      /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  ]);
}

describe('een pdf openen op de opdrachtregel', () => {
  it.each([
    { encoding: 'UniGB-UCS2-H', ordering: 'GB1' },
    { encoding: 'UniJIS-UCS2-H', ordering: 'Japan1' },
  ])('leest tekst in een tekenset die de pdf alleen noemt: $encoding', async (set) => {
    const pdf = await openPdf(pdfInNamedSet(set.encoding, set.ordering));
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toBe(WORDS);
    await pdf.loadingTask.destroy();
  });
});
