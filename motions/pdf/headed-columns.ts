/**
 * Two texts beside each other under headings of their own, on page after page: the slides of a presentation,
 * "Oproep" beside "Verantwoording" below the title of a motion. They are no rows: each is read to its end.
 *
 * The trap: a table has such headings too, and its rows are read across. It goes on over pages without a title
 * on each, or shows its rows: by lines, by spaces in both columns, or by cells of a few words.
 */
import { boxOfGrid } from './grid';
import { beginTogether, type Gutter, isRunning, sidesOf } from './gutters';
import { linesOf, type TextLine } from './lines';
import { LARGER, measure } from './measures';
import type { MarkedPage } from './page-marks';
import { isInCell } from './recurring-lines';

/** As many pages show the habit, and this share of all but the first. */
const FEWEST_PAGES = 2;
const MOST_PAGES = 0.6;
const LONGEST_HEAD = 40;
/** Between the two headings are at least this many font sizes. */
const APART = 3;
/** Places that differ less than this are one, in points. */
const SAME_PLACE = 3;

/** Below `top` and down to `bottom` the page has columns, on each side of the gutter one. */
export type HeadedColumns = { gutter: Gutter; top: number; bottom: number };

type Heads = { text: string; second: number };

/** A line that is two short texts, far apart. */
function headsOf({ pieces, size }: TextLine): Heads | null {
  const starts = pieces.filter(
    (piece, index) => index > 0 && piece.left - (pieces[index - 1]?.right ?? 0) > APART * size,
  );
  const [second] = starts;
  if (second === undefined || starts.length > 1) return null;
  const isLeft = ({ left }: { left: number }): boolean => left < second.left;
  const texts = [pieces.filter(isLeft), pieces.filter((piece) => !isLeft(piece))].map((own) =>
    own.map(({ text }) => text).join(' '),
  );
  const isShort = texts.every((text) => text.length <= LONGEST_HEAD && /\p{L}{3}/u.test(text));
  return isShort ? { text: texts.join(' | '), second: second.left } : null;
}

/** Where something is printed or drawn across both columns, there they end. */
function endOf({ page }: MarkedPage, below: readonly TextLine[], { from, to }: Gutter): number {
  const lines = below.filter(({ pieces }) =>
    pieces.some(({ left, right }) => left < from && right > to),
  );
  const [first] = below;
  const rulings = page.rulings.filter(
    (ruling) =>
      ruling.direction === 'horizontal' &&
      ruling.at > (first?.baseline ?? 0) &&
      ruling.from < from - SAME_PLACE &&
      ruling.to > to + SAME_PLACE,
  );
  return Math.min(...lines.map(({ top }) => top), ...rulings.map(({ at }) => at));
}

type Found = HeadedColumns & { heads: Heads; title: string };

/** What one page would be read as, if others show the same; null for a page of another kind. */
function columnsOn(marked: MarkedPage, bodySize: number): Found | null {
  const lines = linesOf(marked.pieces);
  const all = lines.flatMap((line) => {
    const heads = headsOf(line);
    return heads === null ? [] : [{ line, heads }];
  });
  const [first] = all;
  if (first === undefined || isInCell(first.line)) return null;
  const { line, heads } = first;
  const title = lines.find(
    ({ size, baseline }) => baseline < line.baseline && size >= LARGER * bodySize,
  );
  const gutter = { from: heads.second - SAME_PLACE, to: heads.second - 1 };
  const below = lines.filter(({ baseline }) => baseline > line.baseline);
  const bottom = endOf(marked, below, gutter);
  const { columns } = sidesOf(
    below.filter(({ baseline }) => baseline < bottom),
    [gutter],
  );
  const [left = [], right = []] = columns;
  const isGrid = marked.grids.some((grid) => {
    const box = boxOfGrid(grid);
    return grid.cells.length > 1 && box.top < line.baseline && box.bottom > line.baseline;
  });
  const isColumns =
    title !== undefined &&
    !isGrid &&
    columns.every((own) => own.length > 1 && isRunning(own)) &&
    !beginTogether(left, right) &&
    // Below the columns nothing stands in columns again.
    below.every((other) => other.baseline < bottom || headsOf(other) === null);
  return isColumns ? { gutter, top: line.top, bottom, heads, title: title.text } : null;
}

/** @returns The pages of a document that are set so, each below a title of its own. */
export function headedColumns(
  pages: readonly MarkedPage[],
): ReadonlyMap<MarkedPage, HeadedColumns> {
  const { bodySize } = measure(pages.map(({ pieces }) => linesOf(pieces)));
  const found = pages.flatMap((marked) => {
    const columns = columnsOn(marked, bodySize);
    return columns === null ? [] : [{ marked, columns }];
  });
  const keyOf = ({ heads }: Found): string =>
    `${heads.text} ${Math.round(heads.second / SAME_PLACE)}`;
  const groups = Map.groupBy(found, ({ columns }) => keyOf(columns));
  const habits = [...groups.values()].filter((group) => {
    const titles = new Set(group.map(({ columns }) => columns.title));
    return (
      group.length >= FEWEST_PAGES &&
      group.length >= MOST_PAGES * (pages.length - 1) &&
      titles.size === group.length
    );
  });
  return new Map(habits.flat().map(({ marked, columns }) => [marked, columns]));
}
