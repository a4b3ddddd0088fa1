/**
 * Tells what pages carry apart from their contents, by what comes back over all pages: running
 * heads, page numbers, line numbers, watermarks; and the signs that part its contents.
 */
import type { FurnitureKind } from '../document/tree';
import { linesCutByPages } from './cut-lines';
import { MARGIN, numbersOf } from './edge-lines';
import type { Grid } from './grid';
import { lineNumbersOf } from './line-numbers';
import { lineOf, linesOf, type TextLine } from './lines';
import { ornamentsIn } from './ornaments';
import type { Box, Page, TextPiece } from './page';
import { inGrid, isInCell, recurring } from './recurring-lines';

export type MarkedPage = {
  page: Page;
  grids: Grid[];
  pieces: TextPiece[];
  marks: { line: TextLine; why: FurnitureKind }[];
};

/** Watermarks are larger than the text by this factor. */
const HUGE = 2.5;
const boxOf = ({ left, right, baseline, size }: TextPiece): Box => ({
  left,
  right,
  top: baseline - 0.8 * size,
  bottom: baseline,
});

/** Text so large that other text runs through it. */
function isThrough(piece: TextPiece, bodySize: number, others: readonly TextPiece[]): boolean {
  if (piece.size < HUGE * bodySize) return false;
  const box = boxOf(piece);
  return others.some(
    (other) =>
      other.size < piece.size / HUGE &&
      other.baseline > box.top + 0.1 * piece.size &&
      other.baseline < box.bottom &&
      other.right > box.left &&
      other.left < box.right,
  );
}

function takeWatermarks(marked: MarkedPage, bodySize: number): void {
  const { slanted } = marked.page;
  const through = new Set(
    marked.pieces.filter((piece) => isThrough(piece, bodySize, marked.pieces)),
  );
  marked.pieces = marked.pieces.filter((piece) => !through.has(piece));
  const own = [...through];
  for (const pieces of [slanted, own]) {
    if (pieces.length > 0) marked.marks.push({ line: lineOf(pieces), why: 'watermark' });
  }
}

function takeArtifacts(marked: MarkedPage): void {
  const { page } = marked;
  const artifacts = marked.pieces.filter(({ tag }) => tag?.isArtifact === true);
  if (artifacts.length === 0) return;
  for (const line of linesOf(artifacts)) {
    const isMargin =
      line.baseline < page.height * MARGIN || line.baseline > page.height * (1 - MARGIN);
    const isNumber = numbersOf(line.text).includes(page.number);
    const why = isNumber ? 'page-number' : 'running-head';
    marked.marks.push({ line, why: isMargin && !inGrid(marked, line) ? why : 'repeated-head' });
  }
  marked.pieces = marked.pieces.filter((piece) => !artifacts.includes(piece));
}

function take(marked: MarkedPage, lines: readonly TextLine[], why: FurnitureKind): void {
  const taken = new Set(lines.flatMap(({ pieces }) => pieces));
  if (taken.size === 0) return;
  marked.pieces = marked.pieces.filter((piece) => !taken.has(piece));
  marked.marks.push(...lines.map((line) => ({ line, why })));
}

/** In the cell of a table such signs stand for a value that is not there. */
function takeOrnaments(marked: MarkedPage): void {
  const found = ornamentsIn(linesOf(marked.pieces), marked.page.width);
  const outside = found.filter((line) => !inGrid(marked, line) && !isInCell(line));
  take(marked, outside, 'ornament');
}

/** @returns The pages with their contents, and apart from it what marks the pages. */
export function markPages(
  pages: readonly { page: Page; grids: Grid[] }[],
  bodySize: number,
): MarkedPage[] {
  const marked = pages.map(
    ({ page, grids }): MarkedPage => ({ page, grids, pieces: page.pieces, marks: [] }),
  );
  for (const one of marked) {
    takeWatermarks(one, bodySize);
    takeArtifacts(one);
    takeOrnaments(one);
  }
  const numbers = lineNumbersOf(marked.map(({ pieces }) => pieces));
  for (const [index, one] of marked.entries()) take(one, numbers[index] ?? [], 'line-number');
  const found = recurring(marked);
  const byPieces = new Map(
    [...found].flatMap(([line, why]) =>
      line.pieces.map((piece) => [piece, { line, why }] as const),
    ),
  );
  for (const one of marked) {
    const own = new Set(one.pieces.flatMap((piece) => byPieces.get(piece) ?? []));
    for (const { line, why } of new Set(own)) take(one, [line], why);
  }
  const cut = linesCutByPages(marked);
  for (const [index, one] of marked.entries()) {
    const line = cut[index];
    if (line) take(one, [line], 'cut-line');
  }
  return marked;
}
