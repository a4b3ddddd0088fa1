/**
 * A second witness for the tables of a tagged file: the lines that are drawn. A border through a cell,
 * or between two cells of one row, says that the tags put text where the page does not show it.
 */
import { boxOfGrid, type Grid } from './grid';
import type { LayoutCell, LayoutDoubt, LayoutRow, LayoutTable } from './layout';
import type { TextLine } from './lines';

/** Between which horizontal lines of the grid a line stands; null outside the grid. */
type PlaceInGrid = (line: TextLine) => { from: number; to: number } | null;

function placesIn(grid: Grid): PlaceInGrid {
  const { left, right } = boxOfGrid(grid);
  return ({ left: start, baseline, size }) => {
    const y = baseline - 0.3 * size;
    const row = grid.ys.findIndex((top, at) => y >= top && y < (grid.ys[at + 1] ?? top));
    const column = grid.xs.findIndex(
      (x, at) => start >= x - 1 && start < (grid.xs[at + 1] ?? x) - 1,
    );
    if (row < 0 || column < 0 || start < left - 1 || start > right) return null;
    const cell = grid.cells.find(
      (one) =>
        one.row <= row &&
        row < one.row + one.rows &&
        one.column <= column &&
        column < one.column + one.span,
    );
    return cell === undefined ? null : { from: cell.row, to: cell.row + cell.rows };
  };
}

/** The rows of the grid that a cell stands in, and the lines of it that lie apart from its first. */
function rowsOfCell({ lines }: LayoutCell, placeOf: PlaceInGrid) {
  const [first, ...others] = lines.flatMap((line) => {
    const place = placeOf(line);
    return place === null ? [] : [{ line, ...place }];
  });
  if (first === undefined) return null;
  const apart = others.filter(({ from, to }) => from >= first.to || to <= first.from);
  return { first, apart: apart.map(({ line }) => line) };
}

function doubtsOfRow({ cells }: LayoutRow, placeOf: PlaceInGrid): LayoutDoubt[] {
  const placed = cells.flatMap((cell) => (cell.rows > 1 ? [] : (rowsOfCell(cell, placeOf) ?? [])));
  const through = placed.flatMap(({ first, apart }) =>
    apart.length === 0 ? [] : [first.line, ...apart],
  );
  const [one, ...others] = placed.map(({ first }) => first);
  const beside = others.filter(
    ({ from, to }) => one !== undefined && (from >= one.to || to <= one.from),
  );
  const lines = new Set([
    ...through,
    ...(one === undefined || beside.length === 0 ? [] : [one, ...beside].map(({ line }) => line)),
  ]);
  return lines.size === 0 ? [] : [{ lines: [...lines], why: 'rows' }];
}

/** @param grids - Of the page of the table; only drawn ones tell, and those of more than one column. */
export function withTagDoubts(table: LayoutTable, grids: readonly Grid[]): LayoutTable {
  if (table.witness !== 'tags') return table;
  const telling = grids.filter(({ xs, isShaded }) => xs.length > 2 && !isShaded).map(placesIn);
  const doubts = telling.flatMap((placeOf) =>
    table.rows.flatMap((row) => doubtsOfRow(row, placeOf)),
  );
  return doubts.length === 0 ? table : { ...table, doubts: [...table.doubts, ...doubts] };
}
