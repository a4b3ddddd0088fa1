/**
 * A second witness for rows that are cut by alignment alone: the cells of one row all begin at its
 * top, or all stand around its middle, and no cut goes through lines that stand right below each
 * other. Where it is otherwise, text may have come into another row.
 */
import type { LabelPlace } from './aligned-rows';
import type { LayoutCell, LayoutDoubt, LayoutRow } from './layout';
import type { TextLine } from './lines';

/** Cells of one row differ less than this, in font sizes. */
const SAME_PLACE = 0.85;
/** Base lines that are no further apart than this many font sizes stand right below each other. */
const RIGHT_BELOW = 1.5;

type Filled = { column: number; first: TextLine; last: TextLine };

function filledOf({ column, lines }: LayoutCell): Filled[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? [] : [{ column, first, last }];
}

const middleOf = ({ first, last }: Filled): number => (first.top + last.bottom) / 2;

function isOff(cells: readonly Filled[], place: LabelPlace): boolean {
  const places = cells.map((cell) => (place === 'top' ? cell.first.baseline : middleOf(cell)));
  const size = Math.max(...cells.map(({ first }) => first.size));
  return Math.max(...places) - Math.min(...places) > SAME_PLACE * size;
}

/** The lines that stand right below each other and are cut apart above a row. */
function cutApart(above: readonly Filled[], row: readonly Filled[]): TextLine[] {
  return row.flatMap(({ column, first }) => {
    const before = above.find((cell) => cell.column === column)?.last;
    const isClose =
      before !== undefined && first.baseline - before.baseline <= RIGHT_BELOW * first.size;
    return isClose ? [before, first] : [];
  });
}

export type RowsOfRun = {
  rows: readonly LayoutRow[];
  place: LabelPlace;
  /** The column of the labels: what stands before it may head several rows. */
  key: number;
  /** A row at the end of a page may go on over it, and says less. */
  run: { startsPage: boolean; endsPage: boolean };
};

/** Per row the lines that do not keep to its place, and those that are cut apart above it. */
function oddLines({ rows, place, key, run }: RowsOfRun): { off: TextLine[]; cut: TextLine[] }[] {
  const filled = rows.map(({ cells }) =>
    cells.filter(({ column }) => column >= key).flatMap(filledOf),
  );
  return rows.map((row, index) => {
    const isRest = index === 0 && (row.isOpen || run.startsPage);
    const isCut = index === rows.length - 1 && run.endsPage && place === 'middle';
    const cells = filled[index] ?? [];
    // Rows of two cells were cut so that a label stands in the middle: it is no second witness.
    const isTold = cells.length >= (place === 'top' ? 2 : 3) && !isRest && !isCut;
    const ends = cells.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
    return {
      off: isTold && isOff(cells, place) ? ends : [],
      cut: cutApart(filled[index - 1] ?? [], cells),
    };
  });
}

/** How many of the rows are odd, from 0 to 2. */
export function shareOfOddRows(rows: RowsOfRun): number {
  const odd = oddLines(rows);
  const count = odd.filter(({ off }) => off.length > 0).length;
  const cuts = odd.filter(({ cut }) => cut.length > 0).length;
  return (count + cuts) / Math.max(1, odd.length);
}

/** Rows may lie as close as lines: that a cut goes through some is told when ways are compared only. */
export const doubtfulRows = (rows: RowsOfRun): LayoutDoubt[] =>
  oddLines(rows).flatMap(({ off }) => (off.length === 0 ? [] : [{ lines: off, why: 'rows' }]));
