import { describe, expect, it } from 'vitest';
import type { Table } from '../../../motions/document/tree';
import type { Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { horizontal, page, piece, vertical } from './typeset';

const LEFTS = [60, 100, 260, 460] as const;
const ROWS = [
  ['1', 'Motie Gouda “Bankjes”', ['Het gesprek loopt nog', 'met het ministerie.'], 'Afdoen'],
  ['2', 'Motie Ede “Huisarts”', ['Er is een brief gestuurd.'], 'Aanhouden'],
  [
    '3',
    'Motie Urk “Zwemles”',
    ['De pilot is begonnen', 'in vijf gemeenten', 'en loopt nog.'],
    'Afdoen',
  ],
  ['4', 'Motie Goes “De pont”', ['De leden zijn gevraagd', 'om te reageren.'], 'Afdoen'],
] as const;

function pageOf(number: number, rows: readonly (typeof ROWS)[number][]) {
  const pieces: TextPiece[] = ['Nr.', 'Motie', 'Stand van zaken', 'Voorstel'].map((text, column) =>
    piece(text, LEFTS[column] ?? 0, 100),
  );
  let y = 124;
  for (const [nr, motion, account, proposal] of rows) {
    pieces.push(piece(nr, LEFTS[0], y), piece(motion, LEFTS[1], y), piece(proposal, LEFTS[3], y));
    for (const [index, text] of account.entries()) {
      pieces.push(piece(text, LEFTS[2], y + 12 * index));
    }
    y += 12 * account.length + 10;
  }
  const rulings: Ruling[] = [
    ...[88, 108, y].map((at) => horizontal(at, 55, 540)),
    ...[55, 95, 255, 455, 540].map((at) => vertical(at, 88, y)),
  ];
  return page(pieces, { number, rulings });
}

const EXPECTED = ROWS.map(([nr, motion, account, proposal]) => [
  ...[nr, motion, account.join(' '), proposal],
]);

describe('een tabel met lijnen tussen de kolommen en niet tussen de rijen', () => {
  it.each([
    { name: 'op één pagina', pages: [pageOf(1, ROWS)] },
    {
      name: 'over pagina’s, ook met één motie op de laatste',
      pages: [pageOf(1, ROWS.slice(0, 3)), pageOf(2, ROWS.slice(3))],
    },
  ])('heeft een rij per motie: $name', ({ pages }) => {
    const tables = treeFromPdf(pages).parts.filter((part): part is Table => part.kind === 'table');
    const rows = tables.flatMap(({ rows: own }) =>
      own.map(({ cells }) => cells.map(({ parts }) => textOf(parts).replaceAll('\n', ' '))),
    );
    expect(rows.filter(([nr]) => nr !== 'Nr.')).toEqual(EXPECTED);
  });
});
