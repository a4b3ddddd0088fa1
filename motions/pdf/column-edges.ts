/**
 * Finds where columns without borders begin: places at which, over the whole document, text starts
 * again behind a gap.
 */
import type { TextLine } from './lines';
import type { TextPiece } from './page';
import { isLeadered, markerOf } from './parts';

export type ColumnEdge = {
  x: number;
  /** How often text starts here behind other text on its line. */
  count: number;
};

/** Left edges that differ less than this are one. */
export const SAME_EDGE = 2.5;
/** A gap of this many font sizes may part two columns. */
const GAP = 0.9;
/** A known column may begin behind a smaller gap. */
export const KNOWN_GAP = 0.35;
/** Where bold type ends and plain type begins exactly at the edge, the gap may be smaller still. */
const SMALLEST_GAP = 0.04;
const EXACT = 1;
/** Lines nearer than this many font sizes stand beside each other. */
const BESIDE = 0.8;
const FEWEST = 3;

/** A list marker or a page number behind its dots is no column. */
function isCell(before: readonly TextPiece[], piece: TextPiece, line: TextLine): boolean {
  const text = before.map((one) => one.text).join(' ');
  if (markerOf(`${text} x`) !== null && markerOf(`${text} x`) === `${text} `) return false;
  if (isLeadered(line)) return false;
  const isLast = piece === line.pieces.at(-1);
  return !(isLast && /^\P{L}*$/u.test(piece.text));
}

function* startsOf(lines: readonly TextLine[]): Generator<number> {
  for (const [index, line] of lines.entries()) {
    for (const [at, piece] of line.pieces.entries()) {
      const previous = line.pieces[at - 1];
      if (previous === undefined) continue;
      const isApart = piece.left - previous.right >= GAP * line.size;
      if (isApart && isCell(line.pieces.slice(0, at), piece, line)) yield piece.left;
    }
    const next = lines[index + 1];
    const isBeside =
      next !== undefined && next.baseline - line.baseline < BESIDE * Math.min(line.size, next.size);
    if (next === undefined || !isBeside) continue;
    const [left, right] = line.left < next.left ? [line, next] : [next, line];
    if (right.left - left.right >= GAP * line.size) yield right.left;
  }
}

/** @returns The most used first. */
export function columnEdges(pages: readonly (readonly TextLine[])[]): ColumnEdge[] {
  const starts = pages.flatMap((lines) => [...startsOf(lines)]).sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const start of starts) {
    const group = groups.at(-1);
    if (group !== undefined && start - (group[0] ?? start) <= SAME_EDGE) group.push(start);
    else groups.push([start]);
  }
  return groups
    .filter(({ length }) => length >= FEWEST)
    .map((group) => ({ x: group[0] ?? 0, count: group.length }))
    .sort((a, b) => b.count - a.count);
}

export type Side = 'left' | 'right' | 'both' | 'cross';

/** Where a line stands to a column's edge. */
export function sideOf({ pieces, size }: TextLine, x: number): Side {
  const isRight = (piece: TextPiece) => piece.left >= x - SAME_EDGE;
  const left = pieces.filter((piece) => !isRight(piece));
  if (left.length === 0) return 'right';
  const end = Math.max(...left.map((piece) => piece.right));
  const right = pieces.filter(isRight);
  if (right.length === 0) return end < x - 1 ? 'left' : 'cross';
  const [first] = right;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return 'cross';
  // A label as wide as its column ends right before the contents.
  const isExact = Math.abs(first.left - x) <= EXACT && first.bold !== last.bold;
  const gap = isExact ? SMALLEST_GAP : KNOWN_GAP;
  return end < first.left && first.left - end >= gap * size ? 'both' : 'cross';
}
