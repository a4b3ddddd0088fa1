import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { CellTag, Page, Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { horizontal, page, piece, vertical } from './typeset';

const letters = (count: number): string => String.fromCharCode(97 + (count % 26)).repeat(4);
/** No two lines are the same, on whatever page. */
const body = (first: string, page: number, count = 30): TextPiece[] =>
  [
    first,
    ...Array.from({ length: count }, (_, index) => `Over ${letters(page)} en ${letters(index)}`),
  ].map((text, index) => piece(text, 60, 60 + 14 * index));

const headsOf = (pages: Page[]): string[] =>
  treeFromPdf(pages)
    .furniture.filter(({ why }) => why === 'running-head')
    .map(({ line }) => line.text);

describe('een regel die boven aan meer bladzijden staat', () => {
  const numbered = (firsts: readonly string[]): Page[] =>
    firsts.map((first, index) => page(body(first, index), { number: index + 1 }));
  it.each([
    {
      name: 'is een kopregel wanneer hij op elke bladzijde staat',
      firsts: ['Titel', 'Bijlage', 'Bijlage', 'Bijlage'],
      heads: ['Bijlage', 'Bijlage', 'Bijlage'],
    },
    {
      name: 'is tekst wanneer op een andere bladzijde daar tekst begint',
      firsts: ['Titel', 'De motie gaat verder', 'Het gesprek loopt', 'Het gesprek loopt'],
      heads: [],
    },
    {
      name: 'is een kopregel, ook met op elke bladzijde een ander nummer',
      firsts: ['Titel', 'Deel 4 van 6', 'Deel 2 van 6', 'Deel 9 van 6'],
      heads: ['Deel 4 van 6', 'Deel 2 van 6', 'Deel 9 van 6'],
    },
    {
      name: 'is een kop wanneer hij op elke bladzijde een andere vergadering noemt',
      firsts: ['Titel', '7 ALV 14 juni 2023', '3 ALV 26 juni 2024', '4 ALV 18 juni 2025'],
      heads: [],
    },
  ])('$name', ({ firsts, heads }) => {
    expect(headsOf(numbered(firsts))).toEqual(heads);
  });

  it('is geen paginanummer wanneer het nummer van een hoofdstuk er een voor is', () => {
    const firsts = ['Inhoud', '1 ALV 14 juni 2023', '2 ALV 26 juni 2024'];
    expect(treeFromPdf(numbered(firsts)).furniture).toEqual([]);
  });

  it('is een label wanneer elke bladzijde erboven met haar eigen motie begint', () => {
    const pages = Array.from({ length: 5 }, (_, index) =>
      page(
        [
          piece(`Motie ${letters(index)}`, 60, 60),
          ...body('Oproep', index).map((one) => ({ ...one, baseline: one.baseline + 20 })),
        ],
        { number: index + 1 },
      ),
    );
    expect(headsOf(pages)).toEqual([]);
  });
});

const cell = (row: number, column: number): CellTag => ({
  ...{ table: 0, row, column, span: 1, rows: 1, isHead: false },
});
const tagged = (text: string, left: number, baseline: number, own: CellTag): TextPiece =>
  piece(text, left, baseline, {
    tag: { block: 1, heading: null, isArtifact: false, isNote: false, cell: own },
  });
const tablesIn = (parts: readonly Part[]): string[][] =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.map(({ cells }) => cells.map(({ parts: own }) => textOf(own)))
      : [],
  );

it('een cel die in de volgende tekstkolom doorgaat houdt de volgorde van het bestand', () => {
  const rows = [
    [cell(0, 0), cell(0, 1)],
    [cell(1, 0), cell(1, 1)],
  ];
  const pieces = [
    tagged('Stand van zaken', 40, 760, cell(0, 0)),
    tagged('Het gesprek met het Rijk', 130, 760, cell(0, 1)),
    tagged('loopt nog.', 430, 80, cell(0, 1)),
    tagged('Voorstel', 320, 110, cell(1, 0)),
    tagged('Aanhouden', 430, 110, cell(1, 1)),
  ];
  const tree = treeFromPdf([page(pieces, { tables: [{ name: '', rows }] })]);
  expect(tablesIn(tree.parts).map((row) => row.map((text) => text.replace('\n', ' ')))).toEqual([
    ['Stand van zaken', 'Het gesprek met het Rijk loopt nog.'],
    ['Voorstel', 'Aanhouden'],
  ]);
});

it('een getagde tabel houdt haar kolommen waar de volgende bladzijde lege cellen weglaat', () => {
  const whole = [
    [cell(0, 0), cell(0, 1), cell(0, 2)],
    [cell(1, 0), cell(1, 1), cell(1, 2)],
  ];
  const first = page(
    [
      ...['1', 'Domein', 'Wonen'].map((text, column) =>
        tagged(text, 60 + 80 * column, 700, cell(0, column)),
      ),
      ...['Motie', 'Motie Deventer'].map((text, column) =>
        tagged(text, 140 + 80 * column, 724, cell(1, column + 1)),
      ),
    ],
    { tables: [{ name: '', rows: whole }] },
  );
  const rows = [
    [cell(0, 0), cell(0, 1)],
    [cell(1, 0), cell(1, 1), cell(1, 2)],
  ];
  const second = page(
    ['Stand', 'Het overleg loopt'].map((text, column) =>
      tagged(text, 140 + 80 * column, 80, cell(0, column)),
    ),
    { number: 2, tables: [{ name: '', rows }] },
  );
  expect(tablesIn(treeFromPdf([first, second]).parts)).toEqual([
    ['1', 'Domein', 'Wonen'],
    ['', 'Motie', 'Motie Deventer'],
    ['', 'Stand', 'Het overleg loopt'],
  ]);
});

it('een label van twee regels naast één regel tekst is de eerste rij van de tabel', () => {
  const bold = { bold: true, font: 'bold' };
  const pieces = [
    piece('Motie en', 60, 100, bold),
    piece('Motie Deventer “Dorpshuizen”', 180, 106),
    piece('indiener', 60, 112, bold),
    ...['Oproep', 'Stand', 'Voorstel'].flatMap((label, index) => [
      piece(label, 60, 140 + 24 * index, bold),
      piece(`Tekst bij ${label}`, 180, 140 + 24 * index),
    ]),
  ];
  const [first] = tablesIn(treeFromPdf([page(pieces)]).parts);
  expect(first?.map((text) => text.replace('\n', ' '))).toEqual([
    'Motie en indiener',
    'Motie Deventer “Dorpshuizen”',
  ]);
});

it.each(['links', 'rechts'])(
  'hetzelfde onderwerp boven aan de volgende bladzijde is van de volgende motie (labels %s)',
  (side) => {
    const rows = [
      ['Domein', 'Jeugd'],
      ['Motie', 'Motie Deventer “Zwemles”'],
      ['Besluit', 'Aanhouden'],
      ['Domein', 'Jeugd'],
      ['Motie', 'Motie Zwolle “Muziekles”'],
      ['Besluit', 'Afdoen'],
    ].map((row) => (side === 'links' ? row : row.toReversed()));
    const onPage = (number: number, own: readonly (readonly string[])[]): Page =>
      page(
        own.flatMap((texts, row) =>
          texts.map((text, column) =>
            tagged(text, 60 + 240 * column, 80 + 24 * row, {
              ...cell(row, column),
              isHead: row === 0,
            }),
          ),
        ),
        {
          number,
          tables: [
            {
              name: `tabel ${number}`,
              rows: own.map((_, row) => [0, 1].map((column) => cell(row, column))),
            },
          ],
        },
      );
    const tree = treeFromPdf([onPage(1, rows.slice(0, 3)), onPage(2, rows.slice(3))]);
    expect(tablesIn(tree.parts)).toEqual(rows);
  },
);

it('genummerde koppen zijn koppen, en geen punten van een lijst', () => {
  const bold = { bold: true, font: 'bold' };
  const pieces = ['1. Zwemles voor allen', '2. Muziek op school', '3. Meer bomen'].flatMap(
    (title, index) => [
      piece(title, 60, 100 + 80 * index, bold),
      piece('Gemeente: Deventer', 60, 120 + 80 * index),
      piece('Voorstel: de motie aanhouden', 60, 132 + 80 * index),
    ],
  );
  const { parts } = treeFromPdf([page(pieces)]);
  expect(
    parts.map((part) => (part.kind === 'section' ? part.heading.map(({ text }) => text) : [])),
  ).toEqual([['1. Zwemles voor allen'], ['2. Muziek op school'], ['3. Meer bomen']]);
});

describe('een tabel zonder lijnen waarvan om en om een rij gekleurd is', () => {
  const COLUMNS = [60, 100, 220, 540] as const;
  /** The sides of a coloured cell, for each column. */
  const band = (top: number, bottom: number): Ruling[] => [
    ...[top, bottom].map((at) => ({ ...horizontal(at, 60, 540), isEdge: true })),
    ...COLUMNS.map((x) => ({ ...vertical(x, top, bottom), isEdge: true })),
  ];
  const rows = [
    ['1', 'Domein', 'Wonen'],
    ['', 'Motie', 'Motie Deventer “Dorpshuizen”'],
    ['', 'Strekking', 'Spreekt uit dat dorpshuizen open blijven'],
    ['', 'Stand', 'Het overleg met het Rijk loopt nog'],
    ['', 'Besluit', 'Aanhouden'],
    ['2', 'Domein', 'Cultuur'],
    ['', 'Motie', 'Motie Zwolle “Muziekscholen”'],
    ['', 'Strekking', 'Vraagt om muziek op elke school'],
    ['', 'Stand', 'De handreiking staat op de website'],
    ['', 'Besluit', 'Afdoen'],
  ];
  const pieces = rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [piece(text, COLUMNS[column] ?? 0, 100 + 24 * row)],
    ),
  );
  const coloured = [1, 3, 6, 8].flatMap((row) => band(86 + 24 * row, 108 + 24 * row));

  it('houdt de rijen in de volgorde waarin ze staan', () => {
    const tree = treeFromPdf([page(pieces, { rulings: coloured })]);
    expect(tablesIn(tree.parts)).toEqual(rows);
  });
});

it('de laatste regel van een alinea boven een tabel hoort niet bij de tabel', () => {
  const table = ['Titel', 'Oproep', 'Voorstel'].flatMap((label, index) => [
    piece(label, 60, 124 + 20 * index),
    piece(`Tekst bij ${label}`, 180, 124 + 20 * index),
  ]);
  const paragraph = [
    piece('De ledenvergadering besluit in het voorjaar over elk', 60, 100),
    piece('voorstel hieronder.', 60, 112),
  ];
  const tree = treeFromPdf([page([...paragraph, ...table])]);
  expect(tablesIn(tree.parts)).toEqual([
    ['Titel', 'Tekst bij Titel'],
    ['Oproep', 'Tekst bij Oproep'],
    ['Voorstel', 'Tekst bij Voorstel'],
  ]);
});
