import { describe, expect, it } from 'vitest';
import type { Page, Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { horizontal, page, piece } from './typeset';

const COLUMNS = [57, 160, 250, 480] as const;
const RIGHT = 540;
const LEADING = 12;

/** Each row with a line below it and none beside; the last one may end without. */
function drawn(
  rows: readonly (readonly (readonly string[])[])[],
  isOpen = false,
): Pick<Page, 'pieces' | 'rulings'> {
  const pieces: TextPiece[] = [];
  const rulings: Ruling[] = [];
  let y = 100;
  for (const [index, cells] of rows.entries()) {
    for (const [column, lines] of cells.entries())
      for (const [at, line] of lines.entries()) {
        const bold = column === 0 && line.includes('“');
        pieces.push(piece(line, COLUMNS[column] ?? 0, y + at * LEADING, { bold }));
      }
    y += Math.max(...cells.map(({ length }) => length)) * LEADING + 10;
    if (!(isOpen && index === rows.length - 1))
      rulings.push(horizontal(y - 16, COLUMNS[0] - 4, RIGHT));
  }
  return { pieces, rulings };
}

const row = (title: string, who: string, vote: string, proposal: string): string[][] => [
  [`“${title}”`, who],
  ['Aangenomen', vote],
  [
    'De motie vraagt om geld voor wie dat',
    'nodig heeft.',
    'Er is gesproken met het Rijk over',
    'een regeling.',
  ],
  [proposal],
];
const HEAD = [['Motie en indieners'], ['Stemming'], ['Stand van zaken'], ['Voorstel']];

describe('rijen met alleen een lijn eronder', () => {
  it('houden de indiener onder de titel bij de motie, ook over de bladzijde heen', () => {
    const first = drawn([
      [['Verantwoording moties ALV 18 juni 2025']],
      HEAD,
      row('Meer bankjes', 'Gouda en Urk', 'met 97%', 'Afdoen'),
      row('Zwemles', 'Ede', 'met 88%', 'Aanhouden'),
      row('Late bus', 'Tilburg e.a.', 'met 79%', 'Afdoen'),
    ]);
    const { motions } = readDocument(
      treeFromPdf([page(first.pieces, { rulings: first.rulings })]),
      {
        sha256: '0'.repeat(64),
      },
    ).reading;
    expect(
      motions.map(({ title, submitters, vote, proposal }) => [
        title,
        submitters.map(({ name }) => name).join(),
        vote?.percentage,
        proposal?.kind,
      ]),
    ).toEqual([
      ['Meer bankjes', 'Gouda,Urk', 97, 'afdoen'],
      ['Zwemles', 'Ede', 88, 'aanhouden'],
      ['Late bus', 'Tilburg', 79, 'afdoen'],
    ]);
  });
});
