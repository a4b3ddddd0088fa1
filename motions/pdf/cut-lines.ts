/**
 * Finds the lines that the end of a page cuts through: a printer without margins (wkhtmltopdf) puts such
 * a line on both pages, the half of it here and the half of it there, and its text twice in the file.
 */
import { linesOf, type TextLine } from './lines';
import type { MarkedPage } from './page-marks';

/** A line that is cut stands in this share of the height of the page, where others have their margin. */
const EDGE = 0.03;
/** In points. */
const SAME_PLACE = 1;

const isSame = (one: TextLine, other: TextLine): boolean =>
  one.text === other.text &&
  Math.abs(one.left - other.left) < SAME_PLACE &&
  Math.abs(one.size - other.size) < SAME_PLACE;

/** @returns For each page its first line, when that is the last one of the page before once more. */
export function linesCutByPages(pages: readonly MarkedPage[]): (TextLine | null)[] {
  let last: TextLine | undefined;
  return pages.map(({ page: { height }, pieces }) => {
    // Few pages hold anything there.
    const atTop = linesOf(pieces.filter(({ baseline }) => baseline < height * EDGE));
    const atFoot = linesOf(pieces.filter(({ baseline }) => baseline > height * (1 - EDGE)));
    const [first] = atTop;
    const cut = first !== undefined && last !== undefined && isSame(first, last) ? first : null;
    last = atFoot.at(-1);
    return cut;
  });
}
