/** Whether the columns of two tables are the same, so that the second can be more of the first. */
import type { LayoutTable } from './layout';

/** Column edges of two pages that differ less than this are the same, in points. */
const SAME_EDGE = 8;

/** Where the text of one column lies; null without text in it alone. */
function spanOf({ rows }: LayoutTable, column: number): { left: number; right: number } | null {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.column === column && cell.span === 1 ? cell.lines : [])),
  );
  if (lines.length === 0) return null;
  const left = Math.min(...lines.map((line) => line.left));
  return { left, right: Math.max(...lines.map((line) => line.right)) };
}

/**
 * A tagged file tells no edges: its columns are where their text begins, and of centred labels or
 * those set to the right that is elsewhere on each page.
 */
function areAligned(first: LayoutTable, second: LayoutTable): boolean {
  const columns = first.edges.slice(0, -1).map((_, column) => column);
  return columns.every((column) => {
    const [one, other] = [spanOf(first, column), spanOf(second, column)];
    if (one === null || other === null) return true;
    const [left, right] = [one.left - other.left, one.right - other.right];
    return [left, right, (left + right) / 2].some((moved) => Math.abs(moved) <= SAME_EDGE);
  });
}

export function sameColumns(first: LayoutTable, second: LayoutTable): boolean {
  if (first.name !== '' && first.name === second.name) return true;
  if (first.edges.length !== second.edges.length) return false;
  const areTagged = first.witness === 'tags' && second.witness === 'tags';
  if (areTagged && first.page !== second.page && areAligned(first, second)) return true;
  // In the next text column it has moved.
  const moved = (second.edges[0] ?? 0) - (first.edges[0] ?? 0);
  const shift = first.page === second.page && !Number.isNaN(moved) ? moved : 0;
  // The last edge of a table without borders is where its longest line ends.
  const edges = first.edges.slice(0, -1).map((edge) => edge + shift);
  return edges.every((edge, index) => !(Math.abs(edge - (second.edges[index] ?? 0)) > SAME_EDGE));
}
