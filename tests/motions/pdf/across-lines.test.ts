import { describe, expect, it } from 'vitest';
import { acrossLines } from '../../../motions/pdf/across-lines';
import { linesOf } from '../../../motions/pdf/lines';
import { measure } from '../../../motions/pdf/measures';
import type { Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { horizontal, labelled, page, piece, vertical } from './typeset';

const COLUMNS = [60, 150, 290, 440, 640] as const;
const BOLD = { bold: true, font: 'bold' };

type Shown = { across: string } | { cells: readonly (readonly string[])[]; isShaded?: boolean };

const sidesOf = (top: number, bottom: number): Ruling[] =>
  [...COLUMNS, 780].flatMap((x, index, all) => {
    const side = { ...vertical(x - 5, top, bottom), isEdge: true };
    const next = all[index + 1];
    if (next === undefined) return [side];
    return [
      side,
      { ...horizontal(top, x - 5, next - 5), isEdge: true },
      { ...horizontal(bottom, x - 5, next - 5), isEdge: true },
    ];
  });

/** A landscape table of a motion a row, under a heading for each meeting; some rows are coloured. */
function table(rows: readonly Shown[], gap: number, size = 10) {
  const pieces: TextPiece[] = [];
  const rulings: Ruling[] = [];
  let y = 80;
  for (const row of rows) {
    const top = y - 15;
    if ('across' in row) {
      pieces.push(piece(row.across, COLUMNS[0], y, { ...BOLD, size }));
      rulings.push(horizontal(y + 8, 55, 775));
      y += 12 + gap;
      continue;
    }
    for (const [column, lines] of row.cells.entries()) {
      for (const [index, line] of lines.entries()) {
        pieces.push(piece(line, COLUMNS[column] ?? 0, y + index * 12));
      }
    }
    y += Math.max(...row.cells.map(({ length }) => length)) * 12 + gap;
    if (row.isShaded) rulings.push(...sidesOf(top, y - 15));
  }
  return page(pieces, { width: 842, height: 595, rulings });
}

const HEAD: Shown = {
  cells: [['Ingediend door'], ['Titel van de motie'], ['Oproep'], ['Verantwoording'], ['Voorstel']],
};
const motion = (who: string[], title: string[], nth: number, isShaded = false): Shown => ({
  cells: [
    who,
    title,
    ['Roept het bestuur op tot', `overleg over punt ${nth}.`],
    ['Wij voerden het overleg in', 'het voorjaar met het Rijk', `over punt ${nth}.`],
    ['Afdoen'],
  ],
  isShaded,
});

const ROWS: Shown[] = [
  HEAD,
  { across: 'Moties ALV 25 september 2020' },
  motion(['Gouda'], ['Meer bankjes'], 1),
  motion(['Urk'], ['Zwemles'], 2, true),
  motion(['Goes en', 'Tholen'], ['De pont'], 3),
  { across: 'Moties Buitengewone ALV 12 februari 2021' },
  motion(['Tiel'], ['Fruit op school'], 4, true),
  motion(['Ede'], ['Huisarts dichtbij'], 5),
];

describe('een regel over alle kolommen van een tabel met een motie per rij', () => {
  it.each([
    { name: 'met ruimte tussen de rijen', gap: 14 },
    { name: 'met weinig ruimte tussen de rijen', gap: 9 },
    { name: 'in grotere letters', gap: 14, size: 11.5 },
  ])('geeft de moties eronder hun vergadering, $name', ({ gap, size }) => {
    const { reading } = readDocument(treeFromPdf([table(ROWS, gap, size)]), {
      sha256: '0'.repeat(64),
    });
    expect(
      reading.motions.map(({ title, submitters, meeting }) => [
        title,
        submitters.map(({ name }) => name).join(' en '),
        meeting?.date,
      ]),
    ).toEqual([
      ['Meer bankjes', 'Gouda', '2020-09-25'],
      ['Zwemles', 'Urk', '2020-09-25'],
      ['De pont', 'Goes en Tholen', '2020-09-25'],
      ['Fruit op school', 'Tiel', '2021-02-12'],
      ['Huisarts dichtbij', 'Ede', '2021-02-12'],
    ]);
  });

  it('is tussen twee tabellen met een label naast elke tekst een kop', () => {
    const rows = (top: number) =>
      labelled(
        [
          ['Oproep', ['Vraag het Rijk om geld.']],
          ['Stand', ['Er is een brief gestuurd.']],
        ],
        { top },
      );
    const heading = piece('Moties Buitengewone ALV 12 februari 2021', 60, 160, BOLD);
    const tree = treeFromPdf([page([...rows(100), heading, ...rows(190)])]);
    expect(tree.parts.map(({ kind }) => kind)).toEqual(['table', 'section']);
  });

  const row = (y: number, name = 'Gouda', other = {}) => [
    piece(name, 60, y, other),
    piece('Een titel', 150, y),
    piece('Een tekst', 290, y),
  ];
  it.each([
    {
      name: 'vet en alleen op haar regel',
      pieces: [...row(100), ...row(130), piece('Moties ALV 2020', 60, 145, BOLD), ...row(160)],
      found: ['Moties ALV 2020'],
    },
    {
      name: 'niet vet, los van de rijen erboven en eronder',
      pieces: [...row(100), ...row(112), piece('Moties ALV 2020', 60, 140), ...row(170)],
      found: ['Moties ALV 2020'],
    },
    {
      name: 'een tweede regel van een cel is het niet',
      pieces: [...row(100), ...row(112, 'Goes en'), piece('Tholen', 60, 124), ...row(170)],
      found: [],
    },
    {
      name: 'een vet label tussen vette labels is het niet',
      pieces: [
        ...row(100, 'Oproep', BOLD),
        ...row(112, 'Verantwoor-', BOLD),
        piece('ding', 60, 124, BOLD),
        ...row(136, 'Voorstel', BOLD),
      ],
      found: [],
    },
    {
      name: 'de eerste regel van een vette kop is het niet',
      pieces: [
        piece('Ingediend', 60, 88, BOLD),
        piece('door', 60, 100, BOLD),
        piece('Titel', 150, 100, BOLD),
        ...row(112),
        ...row(124),
        ...row(136),
        ...row(148),
      ],
      found: [],
    },
    {
      name: 'een nummer is het niet',
      pieces: [...row(100), ...row(112), piece('12', 60, 140), ...row(170)],
      found: [],
    },
  ])('$name', ({ pieces, found }) => {
    const lines = linesOf(pieces);
    expect([...acrossLines(lines, measure([lines]))].map(({ text }) => text)).toEqual(found);
  });
});
