import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../../motions/document/tree';
import { motionsBeside } from '../../../motions/reading/motions-beside';
import { textOf } from '../../../motions/reading/text-of';
import { cellOf } from './cells';

const row = (...texts: string[]): Row => ({
  ...{ cells: texts.map(cellOf), isHead: false, isContinued: false },
});
const table = (...rows: string[][]): Table => ({
  ...{ kind: 'table', columns: rows[0]?.length ?? 0, rows: rows.map((own) => row(...own)) },
});
const textsOf = (tables: Table[] | null): string[][][] | null =>
  tables?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts)))) ??
  null;

describe('moties naast elkaar in één tabel', () => {
  it('wordt gelezen als een tabel per motie', () => {
    const beside = table(
      ['Titel', 'Meer bankjes', 'Zwemles'],
      ['Indiener', 'Gouda', 'Urk'],
      ['Voorstel', 'Afdoen', 'Aanhouden'],
    );
    expect(textsOf(motionsBeside(beside, 0))).toEqual([
      [
        ['Titel', 'Meer bankjes'],
        ['Indiener', 'Gouda'],
        ['Voorstel', 'Afdoen'],
      ],
      [
        ['Titel', 'Zwemles'],
        ['Indiener', 'Urk'],
        ['Voorstel', 'Aanhouden'],
      ],
    ]);
  });

  it.each([
    {
      name: 'één kolom naast de labels',
      rows: [
        ['Titel', 'Meer bankjes'],
        ['Indiener', 'Gouda'],
        ['Voorstel', 'Afdoen'],
      ],
    },
    {
      name: 'een kolom die alleen bij de verantwoording gevuld is',
      rows: [
        ['Titel', 'Meer bankjes', ''],
        ['Verantwoording', 'Het gesprek loopt.', 'Zie bijlage 2'],
        ['Voorstel', 'Afdoen', ''],
      ],
    },
    {
      name: 'geen rij die de moties noemt',
      rows: [
        ['Oproep', 'Spreek met het Rijk', 'Spreek met de provincie'],
        ['Verantwoording', 'Het gesprek loopt.', 'Er is een brief gestuurd.'],
        ['Voorstel', 'Afdoen', 'Aanhouden'],
      ],
    },
  ])('niet met $name', ({ rows }) => {
    expect(motionsBeside(table(...rows), 0)).toBeNull();
  });
});
