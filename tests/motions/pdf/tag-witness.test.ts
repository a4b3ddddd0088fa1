import { describe, expect, it } from 'vitest';
import type { CellTag, Tag, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { horizontal, page, piece, vertical } from './typeset';

const cell = (row: number, column: number): CellTag => ({
  ...{ table: 0, row, column, span: 1, rows: 1, isHead: false },
});
const tagged = (text: string, left: number, y: number, own: CellTag): TextPiece => {
  const block = own.row * 2 + own.column + 1;
  const tag: Tag = { block, heading: null, isArtifact: false, isNote: false, cell: own };
  return piece(text, left, y, { tag });
};

const LABELS = ['Oproep', 'Verantwoording'] as const;
const BORDERS = [
  ...[88, 130, 172].map((at) => horizontal(at, 56, 400)),
  ...[56, 170, 400].map((at) => vertical(at, 88, 172)),
];

/** Two rows of two lines; the tags put the lines of the contents in these rows. */
function doubtsOf(rows: readonly number[], borders = BORDERS): string[][] {
  const pieces = [
    ...LABELS.map((label, row) => tagged(label, 60, 100 + 42 * row, cell(row, 0))),
    ...rows.map((row, index) => {
      const y = [100, 112, 142, 154][index] ?? 0;
      return tagged(`Regel ${index + 1} van de tekst`, 180, y, cell(row, 1));
    }),
  ];
  const tables = [{ name: '', rows: LABELS.map((_, row) => [cell(row, 0), cell(row, 1)]) }];
  const tree = treeFromPdf([page(pieces, { rulings: borders, tables })]);
  return tree.doubts.map(({ lines }) =>
    lines.map((id) => tree.lines.find((line) => line.id === id)?.text ?? ''),
  );
}

describe('een bestand dat zelf zegt wat in welke cel staat', () => {
  it.each([
    { name: 'de lijnen hetzelfde zeggen', rows: [0, 0, 1, 1], borders: BORDERS },
    { name: 'er geen lijnen zijn', rows: [0, 0, 0, 1], borders: [] },
    {
      name: 'er tussen de rijen geen lijn is',
      rows: [0, 0, 0, 1],
      borders: BORDERS.filter(({ at }) => at !== 130),
    },
  ])('geeft geen twijfel wanneer $name', ({ rows, borders }) => {
    expect(doubtsOf(rows, borders)).toEqual([]);
  });

  it('geeft twijfel over een cel waar een lijn doorheen loopt', () => {
    expect(doubtsOf([0, 0, 0, 1])).toEqual([['Regel 1 van de tekst', 'Regel 3 van de tekst']]);
  });

  it('geeft twijfel over een label met de tekst van een andere rij', () => {
    expect(doubtsOf([1, 1, 0, 0])).toEqual([
      ['Oproep', 'Regel 3 van de tekst'],
      ['Verantwoording', 'Regel 1 van de tekst'],
    ]);
  });
});
