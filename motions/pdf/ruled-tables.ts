/** Tables of a page by its grid of ruling lines. */

import { cutPiece } from './cut-pieces';
import { boxOfGrid, type Grid, type GridCell } from './grid';
import type { LayoutRow, LayoutTable } from './layout';
import { linesOf } from './lines';
import type { TextPiece } from './page';

/** Text may overflow its cell: its first part tells where it stands. */
const TELLING = 20;
/** Column edges that differ less than this are the same, in points. */
const SAME_EDGE = 8;
/** A grid of filled boxes holds at least this share of the text at its height. */
const MOST_INSIDE = 0.9;

const areaOf = (grid: Grid): number => {
  const { left, right, top, bottom } = boxOfGrid(grid);
  return (right - left) * (bottom - top);
};

function bandOf(edges: readonly number[], value: number): number | null {
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (value >= (edges[index] ?? 0) && value < (edges[index + 1] ?? 0)) return index;
  }
  return null;
}

/** @returns For each cell of the grid, in its order, the pieces in it. */
export function piecesInCells(grid: Grid, pieces: readonly TextPiece[]): TextPiece[][] {
  const owner = new Map<string, number>();
  grid.cells.forEach(({ row, column, rows, span }, index) => {
    for (let down = 0; down < rows; down += 1) {
      for (let aside = 0; aside < span; aside += 1) {
        owner.set(`${row + down} ${column + aside}`, index);
      }
    }
  });
  const inside: TextPiece[][] = grid.cells.map(() => []);
  for (const piece of pieces) {
    const x = (piece.left + Math.min(piece.right, piece.left + TELLING)) / 2;
    const column = bandOf(grid.xs, x);
    const row = bandOf(grid.ys, piece.baseline - 0.3 * piece.size);
    if (column === null || row === null) continue;
    const cell = owner.get(`${row} ${column}`);
    if (cell !== undefined) inside[cell]?.push(piece);
  }
  return inside;
}

function tableOf(grid: Grid, inside: readonly TextPiece[][], page: number): LayoutTable {
  const rows: LayoutRow[] = grid.ys.slice(1).map((_, row) => ({
    cells: grid.cells.flatMap((cell, index) =>
      cell.row === row
        ? [
            {
              column: cell.column,
              span: cell.span,
              rows: cell.rows,
              lines: linesOf(inside[index] ?? []),
            },
          ]
        : [],
    ),
    isHead: false,
    isOpen: row === 0 && grid.isOpenAbove,
  }));
  const { top, bottom } = boxOfGrid(grid);
  return {
    kind: 'table',
    page,
    top,
    bottom,
    edges: grid.xs,
    rows: rows.filter(({ cells }) => cells.length > 0),
    witness: 'rulings',
    doubts: [],
    name: '',
    rowNumbers: [],
    sheet: 0,
  };
}

/** Text that runs over a border between two cells is cut there; a cell that spans it is not. */
function cutAtBorders(grid: Grid, pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece) => {
    const row = bandOf(grid.ys, piece.baseline - 0.3 * piece.size);
    if (row === null) return [piece];
    const borders = grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows && cell.column > 0)
      .map((cell) => grid.xs[cell.column] ?? 0)
      .sort((a, b) => a - b);
    let parts = [piece];
    for (const x of borders) parts = parts.flatMap((part) => cutPiece(part, x));
    return parts;
  });
}

/**
 * Some styles draw no line between the columns of every second row: where text stands on both sides
 * of a column's edge, and none runs through it, there are two cells all the same.
 */
function splitCells(grid: Grid, pieces: readonly TextPiece[]): GridCell[] {
  const inside = piecesInCells(grid, pieces);
  return grid.cells.flatMap((cell, index): GridCell[] => {
    const own = inside[index] ?? [];
    const cuts: number[] = [];
    for (let aside = 1; aside < cell.span; aside += 1) {
      if (partsText(own, grid.xs[cell.column + aside] ?? 0)) cuts.push(aside);
    }
    return [0, ...cuts].map((from, at) => ({
      ...cell,
      column: cell.column + from,
      span: (cuts[at] ?? cell.span) - from,
    }));
  });
}

function partsText(pieces: readonly TextPiece[], x: number): boolean {
  if (pieces.some(({ left, right }) => left < x - 1 && right > x + 1)) return false;
  const left = pieces.filter((piece) => piece.left < x);
  const right = pieces.filter((piece) => piece.left >= x - 1);
  if (left.length === 0 || right.length === 0) return false;
  const start = Math.min(...right.map((piece) => piece.left));
  const end = Math.max(...left.map((piece) => piece.right));
  const first = right.filter((piece) => piece.left - start < 1);
  return start - end > 0.5 * (first[0]?.size ?? 10) || first.length > 1 || right.length === 1;
}

/** Boxes behind the labels alone are no grid: the contents stand beside them. */
function holdsAll(grid: Grid, pieces: readonly TextPiece[]): boolean {
  const { left, right, top, bottom } = boxOfGrid(grid);
  const beside = pieces.filter(({ baseline }) => baseline > top && baseline < bottom);
  const inside = beside.filter((piece) => piece.left >= left - 2 && piece.left < right);
  return inside.length >= MOST_INSIDE * beside.length;
}

/** Lines nearer than this to a coloured band are its neighbours, in font sizes. */
const NEXT_TO_BAND = 3;

/**
 * Only every second row is coloured, or only the head: right above or below the band the text keeps
 * to the same columns. The band then shows where a row lies, and no table of its own.
 */
export function isBand(grid: Grid, pieces: readonly TextPiece[]): boolean {
  const { top, bottom } = boxOfGrid(grid);
  const beside = linesOf(
    pieces.filter(({ baseline, size }) => {
      const [above, below] = [top - baseline, baseline - size - bottom];
      return Math.max(above, below) > -size / 2 && Math.max(above, below) < NEXT_TO_BAND * size;
    }),
  );
  const inner = grid.xs.slice(1, -1);
  return beside.some((line) => {
    const isParted = inner.every((x) =>
      line.pieces.every(({ left, right }) => right <= x + 1 || left >= x - 1),
    );
    return isParted && new Set(line.pieces.map(({ left }) => bandOf(grid.xs, left))).size > 1;
  });
}

/** The rest of a row that fills a page has text in one cell only. */
function goesOn({ xs }: Grid, before: readonly number[] | null): boolean {
  return (
    before !== null &&
    before.length === xs.length &&
    xs.every((x, index) => Math.abs(x - (before[index] ?? 0)) <= SAME_EDGE)
  );
}

/**
 * @param before - The edges of the last table before this page.
 * @returns Tables of more than one column with text in more than one cell, and all other pieces.
 */
export function ruledTables(
  grids: readonly Grid[],
  pieces: readonly TextPiece[],
  page: number,
  before: readonly number[] | null,
): { tables: LayoutTable[]; rest: TextPiece[] } {
  let rest = [...pieces];
  const tables: LayoutTable[] = [];
  for (const grid of [...grids].sort((a, b) => areaOf(a) - areaOf(b))) {
    if (grid.xs.length < 3 || (grid.isShaded && !holdsAll(grid, rest))) continue;
    if (grid.isShaded && grid.ys.length === 2 && isBand(grid, rest)) continue;
    rest = cutAtBorders(grid, rest);
    const split = { ...grid, cells: splitCells(grid, rest) };
    const inside = piecesInCells(split, rest);
    const filled = inside.filter((own) => own.length > 0).length;
    if (filled < (goesOn(grid, before) ? 1 : 2)) continue;
    const used = new Set(inside.flat());
    tables.push(tableOf(split, inside, page));
    rest = rest.filter((piece) => !used.has(piece));
  }
  return { tables, rest };
}
