/**
 * Parts sheets on which two pages stand beside each other into those pages: each has a head, a foot and
 * columns of its own, and what goes on over the end of the left one does so on the right one.
 */
import { linesOf } from './lines';
import type { Page, Ruling, TextPiece } from './page';

/** A page as it is read, and where it stands: on which sheet, and how far to the right on it. */
export type Leaf = {
  page: Page;
  sheet: number;
  moved: number;
  /** The shape of the whole sheet. */
  of: Pick<Page, 'width' | 'height' | 'quarterTurns'>;
};

const FEWEST_LINES = 6;
/** Both pages begin equally far from their own left edge, in points. */
const SAME_LEFT = 12;
/** Between them lie two margins, and columns of a table lie nearer to each other. */
const MARGINS = 1.2;
const SAME_SIZE = 2;

const crosses = (left: number, right: number, x: number): boolean => left < x - 2 && right > x + 2;

/** Nothing is printed or drawn through the middle of the sheet. */
function isFree({ pieces, rulings, width }: Page): boolean {
  const middle = width / 2;
  const isThrough = ({ direction, from, to }: Ruling) =>
    direction === 'horizontal' && crosses(from, to, middle);
  return (
    !pieces.some(({ left, right }) => crosses(left, right, middle)) && !rulings.some(isThrough)
  );
}

function isSpread(page: Page): boolean {
  const middle = page.width / 2;
  if (page.width <= page.height || !isFree(page)) return false;
  const left = page.pieces.filter((piece) => piece.left < middle);
  const right = page.pieces.filter((piece) => piece.left >= middle);
  if (linesOf(left).length < FEWEST_LINES || linesOf(right).length < FEWEST_LINES) return false;
  const margin = Math.min(...left.map((piece) => piece.left));
  const start = Math.min(...right.map((piece) => piece.left));
  const gap = start - Math.max(...left.map((piece) => piece.right));
  return Math.abs(start - middle - margin) <= SAME_LEFT && gap >= MARGINS * margin;
}

function halfOf(page: Page, isRight: boolean): Page {
  const middle = page.width / 2;
  const moved = isRight ? middle : 0;
  const isOwn = (x: number): boolean => x >= middle === isRight;
  const piecesOf = (all: readonly TextPiece[]): TextPiece[] =>
    all
      .filter(({ left }) => isOwn(left))
      .map((piece) => ({ ...piece, left: piece.left - moved, right: piece.right - moved }));
  const rulings = page.rulings.flatMap((ruling): Ruling[] => {
    if (ruling.direction === 'vertical') {
      return isOwn(ruling.at) ? [{ ...ruling, at: ruling.at - moved }] : [];
    }
    const { from, to } = ruling;
    return isOwn((from + to) / 2) ? [{ ...ruling, from: from - moved, to: to - moved }] : [];
  });
  const [pieces, slanted] = [piecesOf(page.pieces), piecesOf(page.slanted)];
  return { ...page, width: middle, pieces, slanted, rulings };
}

/** @returns The pages in reading order; numbered anew where a sheet holds two. */
export function leavesOf(sheets: readonly Page[]): Leaf[] {
  const spreads = new Set(sheets.filter(isSpread));
  const isSameSize = (one: Page, other: Page): boolean =>
    Math.abs(one.width - other.width) <= SAME_SIZE &&
    Math.abs(one.height - other.height) <= SAME_SIZE;
  const isLikeOne = (sheet: Page): boolean =>
    spreads.has(sheet) ||
    ([...spreads].some((spread) => isSameSize(spread, sheet)) && isFree(sheet));
  const leaves = sheets.flatMap((sheet): Leaf[] => {
    const { width, height, quarterTurns } = sheet;
    const own = { sheet: sheet.number, moved: 0, of: { width, height, quarterTurns } };
    if (!isLikeOne(sheet)) return [{ ...own, page: sheet }];
    const right = { ...own, page: halfOf(sheet, true), moved: sheet.width / 2 };
    return [{ ...own, page: halfOf(sheet, false) }, right];
  });
  if (spreads.size === 0) return leaves;
  return leaves.map((leaf, index) => ({ ...leaf, page: { ...leaf.page, number: index + 1 } }));
}
