/**
 * Cells beside the labels of a table that each reach down over the rows of one motion: its title, or
 * its number. Read as a row over all columns above those rows, it is a table with two columns.
 */
import type { Cell, Row, Table } from '../document/tree';
import { cellAt, isFilled } from '../document/walk';
import { type KnownLabels, labelOf } from './known-labels';
import { LABEL_COLUMN } from './label-column';
import { labelKey } from './label-meaning';
import { saysNumber } from './number-cells';

/** A column that leads is filled beside at most this share of the labels. */
const SPARSE = 0.55;
/** The columns behind the labels are filled beside at least this share of them. */
const DENSE = 0.7;

/** Its cells say more than a number, and no title stands over the labels beside them. */
function leads(column: number, labels: number, { rows }: Table): boolean {
  const own = rows.filter((row) => !row.isContinued && isFilled(cellAt(row, column)));
  const titles = own.filter((row) => {
    const cell = cellAt(row, column);
    const isBeside = row.cells.every(({ column: at, span }) => at !== labels || span === 1);
    return isBeside && cell !== undefined && !saysNumber(cell);
  });
  return titles.length * 2 > own.length;
}

/** The first label that comes back with every motion; empty where none does. */
function leaderOf(keys: readonly string[]): string {
  const counts = Map.groupBy(keys, (key) => key);
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length));
  return keys.find((key) => (counts.get(key)?.length ?? 0) * 2 > most) ?? '';
}

/** The rows of each motion; what stands before the first of them comes first. */
function motionsOf(rows: readonly Row[], begins: (row: Row) => boolean): Row[][] {
  const motions: Row[][] = [[]];
  for (const row of rows) {
    if (begins(row)) motions.push([]);
    motions.at(-1)?.push(row);
  }
  return motions;
}

/** @param labels - The column of the labels. */
export function withTitlesAbove(table: Table, labels: number, known: KnownLabels): Table {
  const keyOf = (row: Row): string => {
    const cell = cellAt(row, labels);
    const text = cell !== undefined && isFilled(cell) ? labelOf(cell.parts) : '';
    return known.certaintyOfCell(text) < LABEL_COLUMN ? '' : labelKey(text);
  };
  const labelled = table.rows.filter((row) => keyOf(row) !== '');
  const filledIn = (column: number): number =>
    labelled.filter((row) => isFilled(cellAt(row, column))).length;
  const before = Array.from({ length: labels }, (_, column) => column);
  const leading = before.filter(
    (column) => filledIn(column) <= SPARSE * labelled.length && leads(column, labels, table),
  );
  const isDense = filledIn(labels + 1) >= DENSE * labelled.length;
  if (leading.length === 0 || !isDense || labelled.length < 2) return table;
  const leader = leaderOf(labelled.map(keyOf));
  const isLeading = ({ column, span }: Cell): boolean => span === 1 && leading.includes(column);
  const motions = motionsOf(table.rows, (row) => !row.isContinued && keyOf(row) === leader);
  const rows = motions.flatMap((own, index): Row[] => {
    const titles = own.flatMap(({ cells }) => cells.filter(isLeading)).filter(isFilled);
    const [first] = own;
    if (index === 0 || titles.length === 0 || first === undefined) return own;
    const title: Cell = {
      ...{ column: 0, span: table.columns, rows: 1 },
      parts: titles.flatMap(({ parts }) => parts),
    };
    const rest = own.map((row) => ({
      ...row,
      cells: row.cells.filter((cell) => !isLeading(cell)),
    }));
    return [{ cells: [title], isHead: false, isContinued: false }, ...rest];
  });
  return { ...table, rows };
}
