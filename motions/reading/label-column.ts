/** Which column of a table holds labels, and how full its rows are. */
import type { Cell, Row, Table } from '../document/tree';
import { isFilled } from '../document/walk';
import { type KnownLabels, labelOf } from './known-labels';

/** A column whose cells are labels for this part is the column of the labels. */
export const LABEL_COLUMN = 0.5;

export const filled = (row: Row): Cell[] => row.cells.filter(isFilled);
export const isMerged = (row: Row, columns: number): boolean => {
  const [only, ...others] = filled(row);
  return only !== undefined && others.length === 0 && (only.span >= columns || columns === 1);
};
/** A title over the labels and what stands beside them is no label. */
const isIn = ({ column, span }: Cell, own: number): boolean => column === own && span === 1;

/** How sure it is that the cells of a column are labels, and how many they are. */
function certaintyOf(column: number, table: Table, known: KnownLabels): [number, number] {
  const cells = table.rows
    .filter((row) => !isMerged(row, table.columns))
    .flatMap((row) => row.cells.filter((cell) => isIn(cell, column) && isFilled(cell)));
  const sum = cells.reduce((total, cell) => total + known.certaintyOfCell(labelOf(cell.parts)), 0);
  return cells.length === 0 ? [0, 0] : [sum / cells.length, cells.length];
}

export function labelColumnOf(table: Table, known: KnownLabels): number | null {
  let best: number | null = null;
  let [certainty, most] = [LABEL_COLUMN, 0];
  for (let column = 0; column < table.columns; column += 1) {
    const [own, count] = certaintyOf(column, table, known);
    // "Motie 3" may be a label, and stand before several.
    if (own > certainty || (own === certainty && count > most)) {
      [best, certainty, most] = [column, own, count];
    }
  }
  return best;
}
