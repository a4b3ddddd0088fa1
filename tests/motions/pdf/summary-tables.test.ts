import { describe, expect, it } from 'vitest';
import type { Part, Table } from '../../../motions/document/tree';
import type { LayoutRow } from '../../../motions/pdf/layout';
import { lineOf } from '../../../motions/pdf/lines';
import type { Ruling, TextPiece } from '../../../motions/pdf/page';
import { doubtfulRows, shareOfOddRows } from '../../../motions/pdf/row-witness';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { horizontal, page, piece } from './typeset';

const COLUMNS = [60, 90, 220, 460] as const;
const LEADING = 12;

type Row = readonly string[][];

/** Rows without lines between them; each cell at the top or in the middle of its row. */
function summary(rows: readonly Row[], place: 'top' | 'middle', gap: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let y = 100;
  for (const cells of rows) {
    const height = Math.max(...cells.map((lines) => lines.length));
    for (const [column, lines] of cells.entries()) {
      const above = place === 'top' ? 0 : ((height - lines.length) * LEADING) / 2;
      for (const [index, line] of lines.entries()) {
        pieces.push(piece(line, COLUMNS[column] ?? 0, y + above + index * LEADING));
      }
    }
    y += height * LEADING + gap;
  }
  return pieces;
}

const account = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `Regel ${index + 1} van de stand over ${name}`);

const ROWS: Row[] = [
  [['Nr.'], ['Motie'], ['Stand van zaken'], ['Voorstel']],
  [['1'], ['Motie Gouda', '“Meer bankjes”'], account(5, 'bankjes'), ['Afdoen']],
  [
    ['2'],
    ['Motie Ede', '“Huisarts dichtbij”'],
    account(4, 'huisartsen'),
    ['De motie', 'aanhouden'],
  ],
  [['3'], ['Motie Urk “Zwemles”'], account(7, 'zwemles'), ['Afdoen']],
  [['4'], ['Motie Goes', '“De pont”'], account(2, 'de pont'), ['Aanhouden']],
  [['5'], ['Motie Tiel', '“Fruit op', 'school”'], account(6, 'fruit'), ['Afdoen']],
];

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : []));

describe('een overzicht zonder lijnen', () => {
  it.each([
    { name: 'met de cellen bovenaan hun rij', place: 'top' as const, gap: 10 },
    { name: 'met de cellen in het midden van hun rij', place: 'middle' as const, gap: 10 },
    { name: 'in het midden, met ruime rijen', place: 'middle' as const, gap: 24 },
  ])('$name heeft een rij per motie', ({ place, gap }) => {
    const tree = treeFromPdf([page(summary(ROWS, place, gap))]);
    const rows = tablesIn(tree.parts).flatMap((table) =>
      table.rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts).replaceAll('\n', ' '))),
    );
    expect(rows).toEqual(ROWS.map((row) => row.map((lines) => lines.join(' '))));
    expect(tree.doubts).toEqual([]);
  });
});

describe('een overzicht zonder lijnen, met nog een regel onder de laatste rij', () => {
  const END = 438;
  it.each([
    { name: 'in een kolom van die rij: die hoort erbij', left: 90, isOfRow: true },
    { name: 'aan het begin van de bladzijde: die staat eronder', left: 60, isOfRow: false },
  ])('$name', ({ left, isOfRow }) => {
    const text = 'Ook op zaterdag';
    const pieces = [...summary(ROWS, 'top', 10), piece(text, left, END + 18)];
    const [table] = tablesIn(treeFromPdf([page(pieces)]).parts);
    const last = table?.rows.at(-1)?.cells.map(({ parts }) => textOf(parts)) ?? [];
    expect(last.join(' ').includes(text)).toBe(isOfRow);
  });
});

it('een liggend overzicht zonder lijnen, met alinea’s in de cellen, is geen blad met twee bladzijden', () => {
  const lefts = [14, 44, 195, 425, 740] as const;
  /** Of each row: how many lines its request has, and each paragraph of its account. */
  const shapes = [
    { request: 3, account: [2, 3, 2] },
    { request: 5, account: [1] },
    { request: 2, account: [3, 1, 2] },
    { request: 4, account: [2, 2] },
  ];
  let y = 60;
  const pieces = shapes.flatMap(({ request, account: paragraphs }, row) => {
    const top = y;
    const of = (column: number, text: string, at: number) => piece(text, lefts[column] ?? 0, at);
    const asked = Array.from({ length: request }, (_, line) =>
      of(
        2,
        `Roept het bestuur op tot werk, deel ${row} en ${line},`,
        top + 12 * line + (line > 0 ? 4 : 0),
      ),
    );
    let below = top;
    const done = paragraphs.flatMap((count) => {
      const from = below;
      below += 12 * count + 4;
      return Array.from({ length: count }, (_, line) =>
        of(3, `Het gesprek over deel ${row} ${line} van het werk loopt nog door`, from + 12 * line),
      );
    });
    y = Math.max(below, top + 12 * request + 4) + 14;
    return [of(0, `${row + 1}`, top), of(1, 'Gouda “Bankjes”', top), ...asked, ...done].concat(
      of(4, 'Aanhouden', top),
    );
  });
  const { parts } = treeFromPdf([page(pieces, { width: 842, height: 595 })]);
  const tables = tablesIn(parts);
  const lasts = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)?.parts ?? []));
  expect(tables).toHaveLength(1);
  expect(lasts.map(textOf)).toEqual(shapes.map(() => 'Aanhouden'));
});

it('een liggend overzicht met lijnen tussen de rijen is geen blad met twee bladzijden', () => {
  const lefts = [40, 70, 240, 461, 740] as const;
  const rows = ROWS.map(([number = [], motion = [], stand = [], proposal = []], index) => [
    number,
    motion,
    index === 0 ? ['Oproep'] : [`Roept op tot overleg over ${index}`],
    stand,
    proposal,
  ]);
  const pieces: TextPiece[] = [];
  const rulings: Ruling[] = [];
  let y = 60;
  for (const row of rows) {
    for (const [column, lines] of row.entries()) {
      for (const [index, line] of lines.entries()) {
        pieces.push(piece(line, lefts[column] ?? 0, y + index * LEADING));
      }
    }
    y += Math.max(...row.map((lines) => lines.length)) * LEADING + 6;
    rulings.push(horizontal(y - 10, 36, 806));
  }
  const [table, ...others] = tablesIn(
    treeFromPdf([page(pieces, { width: 842, height: 595, rulings })]).parts,
  );
  expect(others).toEqual([]);
  expect(
    table?.rows.map(({ cells: own }) =>
      own.map(({ parts }) => textOf(parts).replaceAll('\n', ' ')),
    ),
  ).toEqual(rows.map((row) => row.map((lines) => lines.join(' '))));
});

const cells = (...columns: readonly (readonly number[])[]): LayoutRow => ({
  cells: columns.map((baselines, column) => ({
    ...{ column, span: 1, rows: 1 },
    lines: baselines.map((y) => lineOf([piece('tekst', 60 + 100 * column, y)])),
  })),
  isHead: false,
  isOpen: false,
});

describe('twijfel over een rij die alleen op uitlijning is gesneden', () => {
  const inside = { startsPage: false, endsPage: false };
  it.each([
    { name: 'alles begint bovenaan', row: cells([100], [100, 112, 124]), place: 'top', doubts: 0 },
    { name: 'een cel begint lager', row: cells([100], [112, 124]), place: 'top', doubts: 1 },
    {
      name: 'alles staat om het midden',
      row: cells([112], [106, 118], [100, 112, 124]),
      place: 'middle',
      doubts: 0,
    },
    {
      name: 'een cel staat naast het midden',
      row: cells([112], [112, 124, 136], [100, 112, 124]),
      place: 'middle',
      doubts: 1,
    },
    {
      name: 'twee cellen zijn om hun midden gesneden',
      row: cells([100], [100, 112, 124]),
      place: 'middle',
      doubts: 0,
    },
  ] as const)('$name', ({ row, place, doubts }) => {
    expect(doubtfulRows({ rows: [row], place, key: 0, run: inside })).toHaveLength(doubts);
  });

  it.each([
    { name: 'boven aan een bladzijde', run: { startsPage: true, endsPage: false } },
    { name: 'onder aan een bladzijde', run: { startsPage: false, endsPage: true } },
  ])('$name kan een rij doorgaan en zegt hij niets', ({ run }) => {
    const row = cells([112], [112, 124, 136], [100, 112, 124]);
    expect(doubtfulRows({ rows: [row], place: 'middle', key: 0, run })).toEqual([]);
  });

  it('vindt een snede door regels onder elkaar vreemder dan een snede erboven', () => {
    const oddOf = (...at: number[]): number =>
      shareOfOddRows({
        ...{ rows: at.map((y) => cells([y], [y])), place: 'top', key: 0, run: inside },
      });
    expect(oddOf(100, 150, 162)).toBeGreaterThan(oddOf(100, 150, 200));
  });

  it('let niet op een nummer dat voor meer rijen geldt', () => {
    const row = cells([140], [100], [100, 112]);
    expect(doubtfulRows({ rows: [row], place: 'top', key: 1, run: inside })).toEqual([]);
  });
});
