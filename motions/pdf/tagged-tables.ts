/** Tables of a tagged page: the file itself says which text stands in which cell. */
import type { LayoutCell, LayoutRow, LayoutTable } from './layout';
import { linesOf, type TextLine } from './lines';
import type { CellTag, Page, TaggedTable, TextPiece } from './page';

const keyOf = ({ row, column }: Pick<CellTag, 'row' | 'column'>): string => `${row} ${column}`;

type OwnPieces = { table: number; cells: Map<string, TextPiece[]>; rows: number[] };

function piecesByTable(pieces: readonly TextPiece[]): Map<number, OwnPieces> {
  const tables = new Map<number, OwnPieces>();
  for (const piece of pieces) {
    const cell = piece.tag?.cell;
    if (cell === null || cell === undefined) continue;
    const own: OwnPieces = tables.get(cell.table) ?? {
      table: cell.table,
      cells: new Map(),
      rows: [],
    };
    tables.set(cell.table, own);
    own.rows.push(cell.row);
    const key = keyOf(cell);
    const known = own.cells.get(key);
    if (known === undefined) own.cells.set(key, [piece]);
    else known.push(piece);
  }
  return tables;
}

/** In the order that the file gives them in. */
const inOrder = (tables: ReadonlyMap<number, OwnPieces>): OwnPieces[] =>
  [...tables.values()].sort((one, other) => one.table - other.table);

/** Left edges of one column that differ less than this are one, in points. */
const SAME_LEFT = 4;

const emptyCell = (column: number): LayoutCell => ({ column, span: 1, rows: 1, lines: [] });

/** Lines this near to the middle of a table, in points, are centred in it. */
const CENTRED = 10;

/**
 * Some files do not say that a cell spans all columns: its text runs over an edge, or stands in the
 * middle of the table and at no edge.
 */
function isOverAll(lines: readonly TextLine[], edges: readonly number[]): boolean {
  const [left, right] = [edges[0] ?? Number.NaN, edges.at(-1) ?? Number.NaN];
  const inner = edges.slice(1, -1);
  const runsOver = (line: TextLine) =>
    inner.some((x) => line.left < x - SAME_LEFT && line.right > x + SAME_LEFT);
  const isCentred = (line: TextLine) =>
    Math.abs(line.left + line.right - left - right) <= 2 * CENTRED &&
    !edges.some((x) => Math.abs(line.left - x) <= SAME_LEFT);
  return lines.some(runsOver) || (lines.length > 0 && lines.every(isCentred));
}

/** Some producers leave out the cells of a row that have nothing on the next page. */
function inTheirColumns(cells: readonly LayoutCell[], edges: readonly number[]): LayoutCell[] {
  const columns = edges.length - 1;
  const covered = cells.reduce((sum, { span }) => sum + span, 0);
  if (covered >= columns || cells.some(({ rows, span }) => rows > 1 || span > 1)) return [...cells];
  const [only] = cells;
  if (only !== undefined && cells.length === 1 && isOverAll(only.lines, edges)) {
    return [{ ...only, column: 0, span: columns }];
  }
  const placed = new Map<number, LayoutCell>();
  for (const cell of cells) {
    const left = Math.min(...cell.lines.map((line) => line.left));
    const own = edges.slice(0, -1).findIndex((edge) => Math.abs(edge - left) <= SAME_LEFT);
    const column = cell.lines.length === 0 || own < 0 ? cell.column : own;
    if (placed.has(column)) return [...cells];
    placed.set(column, { ...cell, column });
  }
  return Array.from({ length: columns }, (_, column) => placed.get(column) ?? emptyCell(column));
}

/** Further up than this many font sizes is no raised mark on the same line. */
const NEXT_COLUMN = 2;

/**
 * The lines of a cell in reading order: where a page is set in text columns, a cell may go on at the
 * top of the next one. The file has its text in that order.
 */
function linesOfCell(pieces: readonly TextPiece[]): TextLine[] {
  const columns: TextPiece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const column = columns.at(-1);
    const above = column?.at(-1);
    const isNext =
      above !== undefined &&
      piece.left > right &&
      piece.baseline < above.baseline - NEXT_COLUMN * piece.size;
    if (column === undefined || isNext) {
      columns.push([piece]);
      right = piece.right;
    } else {
      column.push(piece);
      right = Math.max(right, piece.right);
    }
  }
  return columns.flatMap((column) => linesOf(column));
}

/** Where a table begins: in text columns that need not be its highest text. */
function topOf(rows: readonly LayoutRow[], pieces: readonly TextPiece[]): number {
  const first = rows.find(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  const tops = first?.cells.flatMap(({ lines }) => lines.slice(0, 1).map(({ top }) => top)) ?? [];
  return tops.length > 0
    ? Math.min(...tops)
    : Math.min(...pieces.map(({ baseline, size }) => baseline - size));
}

function rowOf(
  tags: readonly CellTag[],
  cells: OwnPieces['cells'],
  edges: readonly number[],
): LayoutRow {
  const own = tags.map(
    (tag): LayoutCell => ({
      column: tag.column,
      span: tag.span,
      rows: tag.rows,
      lines: linesOfCell(cells.get(keyOf(tag)) ?? []),
    }),
  );
  return {
    cells: inTheirColumns(own, edges),
    isHead: tags.length > 0 && tags.every(({ isHead }) => isHead),
    isOpen: false,
  };
}

/**
 * Where each column's text begins; NaN for a column without text on this page. Only rows that have
 * all their cells tell.
 */
function edgesOf(pieces: readonly TextPiece[], tagged: TaggedTable, columns: number): number[] {
  const whole = new Set(
    tagged.rows.flatMap((row, index) =>
      row.reduce((sum, { span }) => sum + span, 0) === columns ? [index] : [],
    ),
  );
  const lefts = Array.from({ length: columns }, () => Number.NaN);
  for (const { left, tag } of pieces) {
    const cell = tag?.cell;
    if (cell === null || cell === undefined || !whole.has(cell.row)) continue;
    const known = lefts[cell.column];
    lefts[cell.column] = known === undefined || Number.isNaN(known) ? left : Math.min(known, left);
  }
  return [...lefts, Math.max(...pieces.map((piece) => piece.right))];
}

const columnsOf = ({ rows }: TaggedTable): number =>
  Math.max(0, ...rows.flatMap((row) => row.map(({ column, span }) => column + span)));

/** A table that is only the rest of the last row of the page before has that row's columns. */
function edgesFromBefore(
  pieces: readonly TextPiece[],
  isFirst: boolean,
  before: readonly number[] | null,
): number[] | null {
  if (!isFirst || before === null) return null;
  const left = Math.min(...pieces.map((piece) => piece.left));
  return before.slice(1, -1).some((edge) => Math.abs(edge - left) <= SAME_LEFT)
    ? [...before]
    : null;
}

/** A column that no whole row here tells of is where it was on the page before. */
function withEdgesBefore(
  edges: readonly number[],
  isFirst: boolean,
  before: readonly number[] | null,
): number[] {
  const isSame = isFirst && before?.length === edges.length;
  return edges.map((edge, index) =>
    isSame && Number.isNaN(edge) ? (before[index] ?? edge) : edge,
  );
}

/**
 * @param before - The edges of the last table of the page before.
 * @returns Tables of more than one column, with the rows that have text on this page; and the pieces that are no part of one.
 */
export function taggedTables(
  page: Page,
  own: readonly TextPiece[],
  before: readonly number[] | null,
): { tables: LayoutTable[]; rest: TextPiece[] } {
  const tables: LayoutTable[] = [];
  const used = new Set<TextPiece>();
  for (const { table, cells, rows } of inOrder(piecesByTable(own))) {
    const tagged = page.tables[table];
    if (tagged === undefined) continue;
    const pieces = [...cells.values()].flat();
    const columns = columnsOf(tagged);
    const isFirst = tables.length === 0;
    const edges =
      columns < 2
        ? edgesFromBefore(pieces, isFirst, before)
        : withEdgesBefore(edgesOf(pieces, tagged, columns), isFirst, before);
    if (edges === null) continue;
    for (const piece of pieces) used.add(piece);
    const numbers = [...new Set(rows)].sort((a, b) => a - b);
    const found = numbers.map((row) => rowOf(tagged.rows[row] ?? [], cells, edges));
    // The file has its tables in reading order, also where text columns stand beside each other.
    const previous = tables.at(-1)?.top ?? 0;
    tables.push({
      kind: 'table',
      page: page.number,
      top: Math.max(topOf(found, pieces), previous + 0.001),
      bottom: Math.max(...pieces.map(({ baseline, size }) => baseline + 0.25 * size)),
      edges,
      rows: found,
      witness: 'tags',
      doubts: [],
      name: tagged.name === '' ? '' : `${tagged.name} ${tagged.rows.length}`,
      rowNumbers: numbers,
      sheet: 0,
    });
  }
  return { tables, rest: own.filter((piece) => !used.has(piece)) };
}
