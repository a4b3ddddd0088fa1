/**
 * A table with one column of labels and a motion in each of the others: read column by column, it is
 * as many tables of two columns.
 */
import type { Cell, Row, Table } from '../document/tree';
import { linesBelow } from '../document/walk';
import { TITLE_ROLES } from './block';
import { meaningOfLabel } from './label-meaning';
import { singleLine } from './text-of';

const FEWEST_ROWS = 3;
/** A column of motions is filled beside this share of the labels. */
const MOST = 0.75;

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.span === 1 && cell.parts.length > 0;
const cellOf = (row: Row, column: number): Cell | undefined =>
  row.cells.find((cell) => cell.column === column);

/** A number before each row tells of no motion. */
const saysWords = (cell: Cell | undefined): boolean =>
  isFilled(cell) && linesBelow(cell?.parts ?? []).some(({ text }) => /\p{L}{2}/u.test(text));

function namesMotions(row: Row, labels: number, columns: readonly number[]): boolean {
  const label = cellOf(row, labels);
  const role = label && meaningOfLabel(singleLine(linesBelow(label.parts)))?.role;
  const isTitle = role !== undefined && TITLE_ROLES.has(role);
  return isTitle && columns.every((column) => isFilled(cellOf(row, column)));
}

/** @returns null for a table that tells of one motion below another. */
export function motionsBeside(table: Table, labels: number): Table[] | null {
  const labelled = table.rows.filter((row) => isFilled(cellOf(row, labels)));
  if (labelled.length < FEWEST_ROWS) return null;
  const columns = Array.from({ length: table.columns }, (_, column) => column).filter((column) => {
    const own = labelled.filter((row) => saysWords(cellOf(row, column)));
    return column !== labels && own.length >= MOST * labelled.length;
  });
  const isBeside =
    columns.length > 1 &&
    columns.length === table.columns - 1 &&
    labelled.some((row) => namesMotions(row, labels, columns));
  if (!isBeside) return null;
  return columns.map((column) => ({
    kind: 'table',
    columns: 2,
    rows: table.rows.map((row) => ({
      ...row,
      cells: [cellOf(row, labels), cellOf(row, column)].flatMap((cell, at) =>
        cell === undefined ? [] : [{ ...cell, column: at }],
      ),
    })),
  }));
}
