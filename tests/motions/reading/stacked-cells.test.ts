import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../../motions/document/tree';
import { firstStackedLabel, stackedCells } from '../../../motions/reading/stacked-cells';
import { textOf } from '../../../motions/reading/text-of';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const WHOLE = (title: string): string[] => [
  ...['Titel:', title, 'Indiener:', 'Gouda', 'Oproep:', 'Roept het bestuur op tot overleg.'],
  ...['Verantwoording:', 'Het gesprek loopt.', 'Voorstel:', 'Aanhouden'],
];
const BEGUN = ['Titel:', 'Muziek op school', 'Indiener:', 'Ede'];
const REST = ['en er is een brief gestuurd.', 'Voorstel:', 'Afdoen'];

type Texts = readonly (readonly string[])[];
function tableOf(rows: readonly Texts[]): Table {
  const builder = new TreeBuilder();
  const cellOf = (texts: readonly string[], column: number): Cell =>
    cell(
      column,
      texts.map((text) => builder.paragraph(text)),
    );
  return {
    ...{ kind: 'table', columns: Math.max(...rows.map(({ length }) => length)) },
    rows: rows.map((texts) => row(texts.map(cellOf))),
  };
}

const readOf = (table: Table): string[] | null =>
  stackedCells(table, firstStackedLabel([table]))?.map(
    (parts) => textOf(parts).split('\n')[1] ?? '',
  ) ?? null;

describe('hele moties in de cellen van een tabel', () => {
  it.each([
    {
      name: 'twee naast elkaar',
      rows: [[WHOLE('Zwemles'), WHOLE('Meer bankjes')]],
      titles: ['Zwemles', 'Meer bankjes'],
    },
    {
      name: 'met een nummer ervoor',
      rows: [
        [['1'], WHOLE('Zwemles')],
        [['2'], WHOLE('Meer bankjes')],
      ],
      titles: ['', 'Zwemles', '', 'Meer bankjes'],
    },
    {
      name: 'die over een pagina doorlopen',
      rows: [
        [WHOLE('Zwemles'), WHOLE('Meer bankjes')],
        [WHOLE('De pont'), BEGUN],
        [[], REST],
      ],
      titles: ['Zwemles', 'Meer bankjes', 'De pont', 'Muziek op school'],
    },
    {
      name: 'met een lege laatste cel',
      rows: [
        [WHOLE('Zwemles'), WHOLE('Meer bankjes')],
        [WHOLE('De pont'), []],
      ],
      titles: ['Zwemles', 'Meer bankjes', 'De pont'],
    },
  ])('worden cel voor cel gelezen: $name', ({ rows, titles }) => {
    expect(readOf(tableOf(rows))).toEqual(titles);
  });

  it.each([
    {
      name: 'een kolom met labels en een met teksten',
      rows: [
        [['Titel'], ['Zwemles']],
        [['Oproep'], ['Roept het bestuur op tot overleg.']],
        [['Verantwoording'], ['Het gesprek loopt.']],
      ],
    },
    {
      name: 'één cel met labels tussen andere',
      rows: [
        [['Motie'], WHOLE('Zwemles')],
        [['Voorstel'], ['Aanhouden']],
      ],
    },
    {
      name: 'kopgegevens onder elkaar in een cel',
      rows: [
        [['Motie'], ['Titel: Zwemles', 'Indiener: Gouda', 'ALV: 26 juni 2024', 'Nr: 1', 'a', 'b']],
        [['Motie'], ['Titel: De pont', 'Indiener: Goes', 'ALV: 26 juni 2024', 'Nr: 2', 'a', 'b']],
      ],
    },
  ])('zijn het niet: $name', ({ rows }) => {
    expect(readOf(tableOf(rows))).toBeNull();
  });
});
