import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { Page, Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { textOf } from '../../../motions/reading/text-of';
import { horizontal, page, piece } from './typeset';

const COLUMNS = [57, 150, 260, 350] as const;
const RIGHT = 540;
const LEADING = 12;

type Row = { cells: readonly (readonly string[])[]; isFirst: boolean };

/** Rows with lines between them, but not below the first cell of a group; that cell is set at `down`. */
function drawn(rows: readonly Row[], down = 0): Pick<Page, 'pieces' | 'rulings'> {
  const pieces: TextPiece[] = [];
  const rulings: Ruling[] = [];
  let y = 100;
  for (const { cells, isFirst } of rows) {
    rulings.push(horizontal(y - 14, isFirst ? COLUMNS[0] - 4 : COLUMNS[1] - 4, RIGHT));
    for (const [column, lines] of cells.entries()) {
      for (const [index, line] of lines.entries()) {
        const lower = column === 0 && y > 100 ? down : 0;
        pieces.push(piece(line, COLUMNS[column] ?? 0, y + lower + index * LEADING));
      }
    }
    y += Math.max(...cells.map(({ length }) => length)) * LEADING + 16;
  }
  rulings.push(horizontal(y - 14, COLUMNS[0] - 4, RIGHT));
  return { pieces, rulings };
}

const HEAD: Row = {
  cells: [['ALV'], ['Titel motie'], ['Indiener'], ['Stand van zaken']],
  isFirst: true,
};
const row = (meeting: string, title: string[], submitter: string, lines: number): Row => ({
  cells: [
    meeting === '' ? [] : [meeting],
    title,
    [submitter],
    Array.from({ length: lines }, (_, index) => `Het bestuur deed stap ${index + 1}.`),
  ],
  isFirst: meeting !== '',
});
const ROWS = [
  HEAD,
  row('ALV 29 juni 2022', ['Meer bankjes', 'in het park'], 'Gouda', 4),
  row('', ['Zwemles voor', 'ieder kind'], 'Urk', 3),
  row('', ['De pont'], 'Goes', 2),
  row('ALV 14 juni 2023', ['Fruit op', 'school'], 'Tiel', 3),
  row('', ['Een huisarts', 'dichtbij'], 'Ede', 2),
];
const MEETINGS = ['2022-06-29', '2022-06-29', '2022-06-29', '2023-06-14', '2023-06-14'];

const read = (pages: readonly Page[]) =>
  readDocument(treeFromPdf(pages), { sha256: '0'.repeat(64) });
const rowsIn = (parts: readonly Part[]): string[][] =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.map(({ cells }) => cells.map((cell) => textOf(cell.parts).replaceAll('\n', ' ')))
      : [],
  );

describe('een cel die naast meer moties staat', () => {
  it.each([
    { name: 'bovenaan', down: 0 },
    { name: 'in het midden van haar rijen', down: 30 },
  ])('hoort bij elk van die moties, ook $name', ({ down }) => {
    const { motions } = read([page([], drawn(ROWS, down))]).reading;
    expect(motions.map(({ title }) => title)).toEqual(
      ROWS.slice(1).map(({ cells }) => cells[1]?.join(' ')),
    );
    expect(motions.map(({ meeting }) => meeting?.date)).toEqual(MEETINGS);
  });

  it('gaat door op de volgende bladzijde', () => {
    const pages = [
      page([], drawn(ROWS.slice(0, 3))),
      page([], { number: 2, ...drawn([HEAD, ...ROWS.slice(3)]) }),
    ];
    const { motions } = read(pages).reading;
    expect(motions.map(({ meeting }) => meeting?.date)).toEqual(MEETINGS);
  });

  it('rekt het kader van de andere moties niet op', () => {
    const { placed } = read([page([], drawn(ROWS))]);
    const tops = placed.map(({ regions }) => regions[0]?.top ?? 0);
    expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
  });

  it('neemt geen tekst mee van de rij eronder', () => {
    const rows = rowsIn(treeFromPdf([page([], drawn(ROWS))]).parts);
    expect(rows[2]).toEqual(['Zwemles voor ieder kind', 'Urk', expect.stringMatching(/^Het/u)]);
  });
});
