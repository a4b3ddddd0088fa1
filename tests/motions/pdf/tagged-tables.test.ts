import { describe, expect, it } from 'vitest';
import type { CellTag, TextPiece } from '../../../motions/pdf/page';
import { taggedTables } from '../../../motions/pdf/tagged-tables';
import { page, piece } from './typeset';

const cellTag = (row: number, column: number): CellTag => ({
  ...{ table: 0, row, column, span: 1, rows: 1, isHead: false },
});
const tagged = (text: string, left: number, y: number, cell: CellTag): TextPiece =>
  piece(text, left, y, {
    tag: {
      block: cell.row * 2 + cell.column + 1,
      heading: null,
      isArtifact: false,
      isNote: false,
      cell,
    },
  });

/** Two whole rows, 60 to 400 points wide, below a row with one cell. */
function firstRow(text: string, left: number) {
  const pieces = [
    tagged(text, left, 100, cellTag(0, 0)),
    ...['Oproep', 'Voorstel'].flatMap((label, index) => [
      tagged(label, 60, 120 + 20 * index, cellTag(index + 1, 0)),
      tagged('x'.repeat(44), 180, 120 + 20 * index, cellTag(index + 1, 1)),
    ]),
  ];
  const rows = [[cellTag(0, 0)], [cellTag(1, 0), cellTag(1, 1)], [cellTag(2, 0), cellTag(2, 1)]];
  const { tables } = taggedTables(page(pieces, { tables: [{ name: '', rows }] }), pieces, null);
  return tables[0]?.rows[0]?.cells.map(({ column, span, lines }) => ({
    ...{ column, span, text: lines.map((line) => line.text).join(' ') },
  }));
}

describe('een rij met één cel in een bestand met codes', () => {
  it.each([
    {
      name: 'die over de rand van een kolom loopt',
      text: 'Motie Gouda “Zwemles” van 2024',
      left: 60,
    },
    { name: 'die in het midden van de tabel staat', text: 'Zwemles', left: 213 },
  ])('beslaat de hele tabel: $name', ({ text, left }) => {
    expect(firstRow(text, left)).toEqual([{ column: 0, span: 2, text }]);
  });

  it.each([
    { name: 'een rest van een tekst', left: 180, column: 1 },
    { name: 'een label', left: 60, column: 0 },
  ])('staat in haar eigen kolom: $name', ({ left, column }) => {
    const cells = firstRow('gevraagd', left);
    expect(cells?.find(({ text }) => text !== '')).toEqual({ column, span: 1, text: 'gevraagd' });
  });
});
