/** Cuts lines before what may be a note at their right: short, and apart from what stands before it. */
import { lineOf, type TextLine } from './lines';
import type { TextPiece } from './page';
import { isLeadered } from './parts';

/** A note stands this many font sizes behind the text before it; nearer in type of its own. */
const GAP = 1.5;
const NEAR = 0.6;
/** It begins in the right part of the width of the text. */
const RIGHT_PART = 0.5;
const LONGEST = 60;

/** A line in two: what stands left of a wide gap, and the note behind it. */
export type Split = { line: TextLine; left: TextLine | null; note: TextLine | null };

const isOfOwnType = (piece: TextPiece, before: TextPiece): boolean =>
  Math.abs(piece.size - before.size) > 0.5 || piece.bold !== before.bold;

function splitOf(line: TextLine, middle: number): Split {
  const at = line.pieces.findLastIndex((piece, index) => {
    const before = line.pieces[index - 1];
    if (piece.left < middle) return false;
    if (before === undefined) return true;
    const gap = isOfOwnType(piece, before) ? NEAR : GAP;
    return piece.left - before.right >= gap * Math.max(piece.size, before.size);
  });
  const whole: Split = { line, left: line, note: null };
  if (at === -1 || isLeadered(line)) return whole;
  const note = lineOf(line.pieces.slice(at));
  const isNote = note.text.length <= LONGEST && /\p{L}{2}/u.test(note.text);
  if (!isNote) return whole;
  return { line, left: at === 0 ? null : lineOf(line.pieces.slice(0, at)), note };
}

/** @param lines - Of one page, or of a part of it, from top to bottom. */
export function splitLines(lines: readonly TextLine[]): Split[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => splitOf(line, left + RIGHT_PART * (right - left)));
}
