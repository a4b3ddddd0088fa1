/**
 * Grids that show columns and perhaps a head, and no rows: several motions stand in one of their rows.
 * They are then read as a table without a grid.
 */
import type { Grid } from './grid';
import { linesOf, type TextLine } from './lines';
import { piecesInCells } from './ruled-tables';
import type { Area } from './text-columns';

/** Column edges that differ less than this are the same, in points. */
const SAME_EDGE = 8;
/** Lines further below each other than this many font sizes begin something new. */
const FRESH = 1.7;
/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.4;
/** One beside the first may be chance. */
const FEWEST_STARTS = 3;

const startsOf = (lines: readonly TextLine[]): TextLine[] =>
  lines.filter((line, index) => {
    const above = lines[index - 1];
    return above === undefined || line.baseline - above.baseline > FRESH * line.size;
  });

/** In fewer cells that is chance: each may hold paragraphs of its own. */
const FEWEST_CELLS = 3;

/**
 * @param cells - The lines of each cell of one row.
 * @returns Whether every block of its first cell has a block of each other cell right beside it.
 */
export function holdsRows(cells: readonly (readonly TextLine[])[]): boolean {
  const [first, ...others] = cells.map(startsOf);
  if (first === undefined || cells.length < FEWEST_CELLS || first.length < FEWEST_STARTS)
    return false;
  return others.every((starts) =>
    first.every((line) =>
      starts.some(({ baseline }) => Math.abs(baseline - line.baseline) < SAME_BASELINE * line.size),
    ),
  );
}

function partsNoRows(grid: Grid, pieces: Area['pieces']): boolean {
  if (grid.xs.length < 3) return false;
  const inside = piecesInCells(grid, pieces);
  return grid.ys.slice(1).some((_, row) => {
    const cells = grid.cells.flatMap((cell, index) =>
      cell.row === row ? [linesOf(inside[index] ?? [])] : [],
    );
    return holdsRows(cells.filter((lines) => lines.length > 0));
  });
}

export const haveSameColumns = (one: Grid, other: Grid): boolean =>
  one.xs.length === other.xs.length &&
  one.xs.every((x, index) => Math.abs(x - (other.xs[index] ?? 0)) <= SAME_EDGE);

/** @returns The same areas without such grids, and without those with the same columns elsewhere. */
export function withoutBareGrids(areas: readonly Area[]): Area[] {
  const bare = areas.flatMap(({ grids, pieces }) =>
    grids.filter((grid) => partsNoRows(grid, pieces)),
  );
  return areas.map((area) => ({
    ...area,
    grids: area.grids.filter((grid) => !bare.some((other) => haveSameColumns(grid, other))),
  }));
}
