/**
 * Gives the marks of list items that a tagged file leaves without a tag that of the text behind them:
 * Chromium does not tag "- " where the style of a list prints it.
 */
import type { TextPiece } from './page';

/** A mark and its text stand on one line, this near to each other in font sizes. */
const NEAR = 2.5;
const SAME_BASELINE = 1;
const LONGEST_MARK = 4;

const isMarkBefore = (mark: TextPiece, text: TextPiece | undefined): text is TextPiece =>
  text !== undefined &&
  text.tag !== null &&
  Math.abs(text.baseline - mark.baseline) <= SAME_BASELINE &&
  text.left >= mark.right - 1 &&
  text.left - mark.right <= NEAR * mark.size;

/** @param pieces - Of one page, in the order of the file. */
export const withTaggedMarks = (pieces: readonly TextPiece[]): TextPiece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const isMark = piece.tag === null && piece.text.length <= LONGEST_MARK;
    return isMark && isMarkBefore(piece, next) ? { ...piece, tag: next.tag } : piece;
  });
