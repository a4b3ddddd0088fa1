/**
 * A table with a motion in each column and a fact in each row, turned so that each motion is a row.
 * Its first column tells it: nothing but different labels stand there.
 */
import type { Cell, Row, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import { roleOf } from './label';

const FEWEST_ROLES = 2;
const FEWEST_MOTIONS = 2;

const textOf = (cell: Cell | undefined): string =>
  linesBelow(cell?.parts ?? [])
    .map(({ text }) => text)
    .join(' ');

const cellAt = ({ cells }: Row, column: number): Cell | undefined =>
  cells.find((cell) => cell.column === column);

const isPlain = ({ cells }: Row): boolean =>
  cells.every(({ span, rows }) => span === 1 && rows === 1);

/** @returns The same table when its motions are rows. */
export function turnedTable(table: Table): Table {
  const { rows, columns } = table;
  if (columns <= FEWEST_MOTIONS || !rows.every(isPlain)) return table;
  const roles = rows.map((row) => roleOf(textOf(cellAt(row, 0))));
  const known = roles.filter((role) => role !== null);
  // A first row without a label numbers the motions.
  const isLabelled = rows.every(
    (row, index) => roles[index] !== null || (index === 0 && textOf(cellAt(row, 0)) === ''),
  );
  const isApart = new Set(known.filter((role) => role !== 'other')).size >= FEWEST_ROLES;
  const isHead = (rows[0]?.cells ?? []).slice(1).some((cell) => roleOf(textOf(cell)) !== null);
  if (!isLabelled || !isApart || isHead || !known.includes('title')) return table;
  const kept = rows.filter((_, index) => roles[index] !== null);
  const turned = Array.from(
    { length: columns },
    (_, column): Row => ({
      cells: kept.map((row, index) => ({
        column: index,
        span: 1,
        rows: 1,
        parts: cellAt(row, column)?.parts ?? [],
      })),
      isHead: column === 0,
      isContinued: false,
    }),
  );
  return { kind: 'table', columns: kept.length, rows: turned };
}
