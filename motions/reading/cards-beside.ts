/**
 * Cards beside each other: the same labels stand in several columns of one row, each with the content
 * of its own motion beside or below it. Read card by card, it is as many tables of two columns.
 */
import type { Cell, Part, Row, Table } from '../document/tree';
import { cellAt, isFilled } from '../document/walk';
import { type KnownLabels, labelOf } from './known-labels';
import { labelKey, meaningOfLabel } from './label-meaning';
import { CALL_LINE } from './lexicon/labels';

/** Two cells that say the same may be chance: a card has at least this many labels. */
const FEWEST_LABELS = 3;
/** Of the rows that hold a label and something beside it, this share holds it in each card. */
const MOST_ALIKE = 0.7;
const LABEL = 0.5;

const isWholeLabel = (text: string): boolean => (meaningOfLabel(text)?.score ?? 0) >= 1;

function keyAt(row: Row, column: number, known: KnownLabels): string {
  const cell = cellAt(row, column);
  const text = cell !== undefined && isFilled(cell) ? labelOf(cell.parts) : '';
  return known.certaintyOfCell(text) < LABEL || CALL_LINE.test(text) ? '' : labelKey(text);
}

/** The labels that come back `width` columns further, in the order in which they stand. */
function sharedLabels(table: Table, width: number, known: KnownLabels): string[] {
  const columns = Array.from({ length: table.columns / width }, (_, card) => card * width);
  const shared: string[] = [];
  let labelled = 0;
  let isBelowLabel = false;
  for (const row of table.rows) {
    const filled = columns.filter((column) => isFilled(cellAt(row, column)));
    const keys = filled.map((column) => keyAt(row, column, known)).filter((key) => key !== '');
    const [first] = keys;
    // Two motions of one subject say the same below their label.
    const isValue: boolean = width === 1 && isBelowLabel && !isWholeLabel(first ?? '');
    isBelowLabel = false;
    if (filled.length < 2 || first === undefined || isValue) continue;
    labelled += 1;
    isBelowLabel = keys.length === filled.length && keys.every((key) => key === first);
    if (isBelowLabel) shared.push(first);
  }
  const isHabit = shared.length >= MOST_ALIKE * labelled;
  const distinct = [...new Set(shared)];
  return isHabit && distinct.length >= FEWEST_LABELS ? distinct : [];
}

/** How many columns one card takes, and its labels; null for a table without cards. */
function cardsOf(table: Table, known: KnownLabels): { width: number; labels: string[] } | null {
  for (const width of [1, 2]) {
    if (table.columns % width !== 0 || table.columns / width < 2) continue;
    const labels = sharedLabels(table, width, known);
    if (labels.length > 0) return { width, labels };
  }
  return null;
}

/** The rows of a table, cut where its first label comes back: a row of cards below another. */
function tiersOf(rows: readonly Row[], isFirst: (row: Row) => boolean): Row[][] {
  const tiers: Row[][] = [];
  for (const row of rows) {
    if (tiers.length === 0 || isFirst(row)) tiers.push([]);
    tiers.at(-1)?.push(row);
  }
  return tiers;
}

const asCell = (column: number, parts: Part[]): Cell => ({ column, span: 1, rows: 1, parts });

/** A card whose labels stand above their content, with each label beside it. */
function withLabelsBeside(rows: readonly Row[], column: number, isLabel: (row: Row) => boolean) {
  const beside: Row[] = [];
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell === undefined || !isFilled(cell)) continue;
    const last = beside.at(-1);
    if (isLabel(row)) {
      beside.push({ ...row, cells: [asCell(0, cell.parts), asCell(1, [])] });
    } else if (last === undefined) {
      beside.push({ ...row, cells: [asCell(0, []), asCell(1, [...cell.parts])] });
    } else last.cells[1]?.parts.push(...cell.parts);
  }
  return beside;
}

/** @returns null for a table in which the labels of a row differ. */
export function cardsBeside(table: Table, known: KnownLabels): Table[] | null {
  const cards = cardsOf(table, known);
  if (cards === null) return null;
  const { width, labels } = cards;
  const columns = Array.from({ length: table.columns / width }, (_, card) => card * width);
  const has = (row: Row, column: number): boolean => labels.includes(keyAt(row, column, known));
  const isFirst = (row: Row): boolean =>
    columns.some((column) => keyAt(row, column, known) === labels[0]);
  return tiersOf(table.rows, isFirst).flatMap((rows) =>
    columns.map((column): Table => {
      const own =
        width === 1
          ? withLabelsBeside(rows, column, (row) => has(row, column))
          : rows.map((row) => ({
              ...row,
              cells: [0, 1].flatMap((at) => {
                const cell = cellAt(row, column + at);
                return cell === undefined ? [] : [{ ...cell, column: at }];
              }),
            }));
      return { kind: 'table', columns: 2, rows: own.filter(({ cells }) => cells.some(isFilled)) };
    }),
  );
}
