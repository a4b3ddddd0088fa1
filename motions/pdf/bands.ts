/**
 * Grids that are only the coloured rows of a table, or its head: the rows between them keep to the same
 * columns. They show where rows and columns lie, and are no tables of their own.
 */
import { haveSameColumns } from './bare-grids';
import type { Grid } from './grid';
import { isBand } from './ruled-tables';
import type { Area } from './text-columns';

/** A row of fewer columns may be a table of its own, with a label beside its text. */
const FEWEST_COLUMNS = 4;

/**
 * @returns The same areas without such grids, and without coloured ones with the same columns elsewhere;
 * and per area the x of the sides of their cells.
 */
export function withoutBands(areas: readonly Area[]): { area: Area; sides: number[] }[] {
  const isWide = ({ isShaded, xs }: Grid) => isShaded && xs.length > FEWEST_COLUMNS;
  const bands = areas.flatMap(({ grids, pieces }) =>
    grids.filter((grid) => isWide(grid) && isBand(grid, pieces)),
  );
  const isLikeBand = (grid: Grid) =>
    isWide(grid) && bands.some((other) => haveSameColumns(grid, other));
  return areas.map((area) => ({
    area: { ...area, grids: area.grids.filter((grid) => !isLikeBand(grid)) },
    sides: area.grids.filter(isLikeBand).flatMap(({ xs }) => xs.slice(0, -1)),
  }));
}
