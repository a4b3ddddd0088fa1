/**
 * Frames beside each other on a page: cards, of which each is read from top to bottom before the
 * next. One frame alone is a note, or a table of one cell.
 */
import { boxOfGrid, type Grid } from './grid';
import { linesOf } from './lines';
import type { Box, TextPiece } from './page';
import type { MarkedPage } from './page-marks';

/** Frames that begin or end at heights that differ less than this stand in one row, in points. */
const SAME_EDGE = 6;
/** A row of headings or figures in boxes has fewer lines. */
const FEWEST_LINES = 4;

const isOneCell = ({ cells }: Grid): boolean => cells.length === 1;

const isInside = ({ left, right, top, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Rows of frames, from top to bottom; in each the frames from left to right. */
function framesOf({ grids, pieces }: MarkedPage): Box[][] {
  const boxes = grids.filter(isOneCell).map(boxOfGrid);
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => one.top - other.top)) {
    const row = rows.find(([first]) => first && Math.abs(first.top - box.top) <= SAME_EDGE);
    if (row === undefined) rows.push([box]);
    else row.push(box);
  }
  const holdsText = (box: Box): boolean => {
    const own = pieces.filter((piece) =>
      isInside(box, (piece.left + piece.right) / 2, piece.baseline),
    );
    return linesOf(own).length >= FEWEST_LINES;
  };
  return rows
    .map((row) => row.filter(holdsText).toSorted((one, other) => one.left - other.left))
    .filter((row) => row.length > 1 && row.every(isBehind));
}

/** Frames within or over each other are no cards. */
const isBehind = ({ left }: Box, index: number, row: readonly Box[]): boolean =>
  left >= (row[index - 1]?.right ?? Number.NEGATIVE_INFINITY) - 1;

type Within = (x: number, y: number) => boolean;

function partOf(marked: MarkedPage, isWithin: Within, frame: Box | null): MarkedPage {
  const { page, grids, pieces } = marked;
  const isOwn = ({ left, right, baseline }: TextPiece) => isWithin((left + right) / 2, baseline);
  return {
    ...marked,
    pieces: pieces.filter(isOwn),
    grids: grids.filter((grid) => {
      const { left, right, top, bottom } = boxOfGrid(grid);
      return !isOneCell(grid) && isWithin((left + right) / 2, (top + bottom) / 2);
    }),
    page: {
      ...page,
      rulings: page.rulings.filter(({ direction, at, from, to }) => {
        const middle = (from + to) / 2;
        const [x, y] = direction === 'horizontal' ? [middle, at] : [at, middle];
        return frame === null
          ? isWithin(x, y)
          : x > frame.left + 1 && x < frame.right - 1 && y > frame.top + 1 && y < frame.bottom - 1;
      }),
    },
  };
}

/** @returns The parts of a page in reading order: each frame of a row of frames is one. */
export function partedByFrames(marked: MarkedPage): MarkedPage[] {
  const rows = framesOf(marked);
  if (rows.length === 0) return [marked];
  const isInFrame: Within = (x, y) => rows.flat().some((box) => isInside(box, x, y));
  const parts: MarkedPage[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const row of [...rows, null]) {
    const to = row?.[0]?.top ?? Number.POSITIVE_INFINITY;
    const [above, below] = [from, to];
    parts.push(partOf(marked, (x, y) => y > above && y <= below && !isInFrame(x, y), null));
    for (const frame of row ?? []) {
      parts.push(partOf(marked, (x, y) => isInside(frame, x, y), frame));
    }
    from = to;
  }
  return parts.filter(({ pieces }) => pieces.length > 0);
}
