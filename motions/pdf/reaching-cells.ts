/** Rows between lines of which some are not drawn over every column: there a cell reaches further down. */
import type { Columned } from './columned';
import type { LayoutCell, LayoutRow } from './layout';

/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.5;
/** Base lines that are no further apart than this many font sizes stand right below each other. */
const RIGHT_BELOW = 1.5;

/** Where the text of a strip begins, apart from one of its columns. */
const startBeside = ({ lines }: Columned, column: number): number =>
  Math.min(
    ...lines.flatMap((own, index) =>
      index === column ? [] : own.slice(0, 1).map((line) => line.baseline),
    ),
  );

/** Whether the text of a strip goes on the cell above it, over a border that is not drawn there. */
function goesOn(cell: LayoutCell, band: Columned, column: number): boolean {
  if (band.over[column] !== false) return false;
  const [first] = band.lines[column] ?? [];
  const last = cell.lines.at(-1);
  if (first === undefined || last === undefined) return true;
  const isOwn = Math.abs(first.baseline - startBeside(band, column)) <= SAME_BASELINE * first.size;
  return !isOwn || first.baseline - last.baseline <= RIGHT_BELOW * first.size;
}

/** @param bands - From top to bottom; each is a row. */
export function rowsWithReachingCells(bands: readonly Columned[]): LayoutRow[] {
  const open: LayoutCell[] = [];
  return bands.map((band): LayoutRow => {
    const cells = band.lines.flatMap((lines, column): LayoutCell[] => {
      const above = open[column];
      if (above !== undefined && goesOn(above, band, column)) {
        above.rows += 1;
        above.lines.push(...lines);
        return [];
      }
      const cell: LayoutCell = { column, span: 1, rows: 1, lines: [...lines] };
      open[column] = cell;
      return [cell];
    });
    return { cells, isHead: false, isOpen: false };
  });
}
