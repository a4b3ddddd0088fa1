import { describe, expect, it } from 'vitest';
import type { Cell, Line, Row } from '../../../motions/document/tree';
import { cellsFromAbove } from '../../../motions/reading/reaching-cells';

const cell = (column: number, text: string, onPage = 1, rows = 1): Cell => {
  const line: Line = {
    ...{ id: 0, text, lead: 0, links: [], style: { size: 10, font: 'plain', bold: false } },
    place: { page: onPage, left: 0, top: 0, right: 1, bottom: 1 },
  };
  const parts: Cell['parts'] =
    text === '' ? [] : [{ kind: 'lines', lines: [line], breaks: 'printed' }];
  return { column, span: 1, rows, parts };
};
const row = (cells: Cell[], isContinued = false): Row => ({ cells, isHead: false, isContinued });
const lent = (rows: Row[]): number[] => {
  const found = cellsFromAbove({ kind: 'table', columns: 2, rows });
  return rows.map((one) => found.get(one)?.length ?? 0);
};

describe('welke rijen een cel van boven krijgen', () => {
  it.each([
    {
      name: 'zo veel rijen als de cel hoog is',
      rows: [
        row([cell(0, 'A', 1, 2), cell(1, 'a')]),
        row([cell(1, 'b')]),
        row([cell(0, ''), cell(1, 'c')]),
      ],
      expected: [0, 1, 0],
    },
    {
      name: 'niet de rij met een eigen cel',
      rows: [row([cell(0, 'A', 1, 2), cell(1, 'a')]), row([cell(0, 'B'), cell(1, 'b')])],
      expected: [0, 0],
    },
    {
      name: 'niets waar geen cel hoger is dan een rij',
      rows: [row([cell(0, 'A'), cell(1, 'a')]), row([cell(0, ''), cell(1, 'b')])],
      expected: [0, 0],
    },
    {
      name: 'ook de rijen op de volgende bladzijde',
      rows: [
        row([cell(0, 'A', 1, 2), cell(1, 'a')]),
        row([cell(1, 'b')]),
        row([cell(0, '', 2, 2), cell(1, 'c', 2)]),
        row([cell(1, 'd', 2)]),
      ],
      expected: [0, 1, 1, 1],
    },
    {
      name: 'niet de rest van een rij op de volgende bladzijde',
      rows: [
        row([cell(0, 'A', 1, 2), cell(1, 'a')]),
        row([cell(0, '', 2, 2), cell(1, 'rest', 2)], true),
        row([cell(1, 'b', 2)]),
      ],
      expected: [0, 0, 1],
    },
  ])('$name', ({ rows, expected }) => {
    expect(lent(rows)).toEqual(expected);
  });
});
