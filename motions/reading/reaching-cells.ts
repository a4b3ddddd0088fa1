/** A cell that reaches down over several rows says the same of each of them. */
import type { Cell, Row, Table } from '../document/tree';
import { isFilled, linesBelow } from '../document/walk';

/** The page that a row begins on; 0 for a document without pages and for an empty row. */
function pageOf({ cells }: Row): number {
  const [line] = cells.flatMap(({ parts }) => linesBelow(parts));
  return line !== undefined && 'page' in line.place ? line.place.page : 0;
}

type Reach = { cell: Cell; until: number };

/** @returns For each row the cells that reach down to it from a row above. */
export function cellsFromAbove({ columns, rows }: Table): ReadonlyMap<Row, Cell[]> {
  const found = new Map<Row, Cell[]>();
  const reaching = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.rows > 1 ? [cell.column] : []))),
  );
  if (reaching.size === 0) return found;
  const last = new Map<number, Reach>();
  let index = -1;
  let page = 0;
  for (const row of rows) {
    // The parts of a row on two pages are one row.
    if (!row.isContinued) index += 1;
    const isOnNextPage = page > 0 && pageOf(row) > page;
    page = Math.max(page, pageOf(row));
    const lent: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const own = row.cells.find((cell) => cell.column === column);
      if (own !== undefined && isFilled(own)) {
        last.set(column, { cell: own, until: index + own.rows });
        continue;
      }
      const reach = last.get(column);
      if (reach === undefined || !reaching.has(column)) continue;
      // On the next page the rest of the cell is empty, or part of a head that is printed again.
      if (isOnNextPage) {
        reach.until =
          own === undefined ? Number.POSITIVE_INFINITY : Math.max(reach.until, index + own.rows);
      } else if (own !== undefined && reach.until === Number.POSITIVE_INFINITY) reach.until = index;
      if (index < reach.until && !row.isContinued) lent.push(reach.cell);
    }
    if (lent.length > 0) found.set(row, lent);
  }
  return found;
}
