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

/** The column in which nothing but labels stands; a first row without one numbers the motions. */
function labelColumn({ rows, columns }: Table): number {
  const isLabelled = (row: Row, index: number, column: number): boolean => {
    const text = textOf(cellAt(row, column));
    return roleOf(text) !== null || (index === 0 && text === '');
  };
  return Array.from({ length: columns }, (_, column) => column).findIndex((column) =>
    rows.every((row, index) => isLabelled(row, index, column)),
  );
}

/** @returns The same table when its motions are rows. */
export function turnedTable(table: Table): Table {
  const { rows, columns } = table;
  if (columns <= FEWEST_MOTIONS || !rows.every(isPlain)) return table;
  const labels = labelColumn(table);
  if (labels < 0) return table;
  const roles = rows.map((row) => roleOf(textOf(cellAt(row, labels))));
  const known = roles.filter((role) => role !== null);
  const isApart = new Set(known.filter((role) => role !== 'other')).size >= FEWEST_ROLES;
  const heads = Array.from({ length: columns }, (_, column) =>
    rows[0] === undefined ? null : roleOf(textOf(cellAt(rows[0], column))),
  );
  const isHead = heads.some((role, column) => column !== labels && (role ?? 'other') !== 'other');
  if (!isApart || isHead || !known.includes('title')) return table;
  const kept = rows.filter((_, index) => roles[index] !== null);
  // "Nr." beside the labels heads a column of numbers, and no motion.
  const motions = heads.flatMap((role, column) =>
    column === labels || role !== null ? [] : [column],
  );
  const turned = [labels, ...motions].map(
    (column): Row => ({
      cells: kept.map((row, index) => ({
        column: index,
        span: 1,
        rows: 1,
        parts: cellAt(row, column)?.parts ?? [],
      })),
      isHead: column === labels,
      isContinued: false,
    }),
  );
  return { kind: 'table', columns: kept.length, rows: turned };
}
