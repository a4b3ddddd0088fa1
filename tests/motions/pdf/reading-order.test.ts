import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { CellTag, Page, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { page, piece } from './typeset';

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
  ])('$name', ({ firsts, heads }) => {
    expect(headsOf(numbered(firsts))).toEqual(heads);
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
