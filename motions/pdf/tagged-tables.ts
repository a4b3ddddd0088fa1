/** Tables of a tagged page: the file itself says which text stands in which cell. */
import type { LayoutCell, LayoutRow, LayoutTable } from './layout';
import { linesOf } from './lines';
import type { CellTag, Page, TextPiece } from './page';

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

function rowOf(tags: readonly CellTag[], cells: OwnPieces['cells']): LayoutRow {
  return {
    cells: tags.map(
      (tag): LayoutCell => ({
        column: tag.column,
        span: tag.span,
        rows: tag.rows,
        lines: linesOf(cells.get(keyOf(tag)) ?? []),
      }),
    ),
    isHead: tags.length > 0 && tags.every(({ isHead }) => isHead),
    isOpen: false,
  };
}

/** Where each column's text begins; NaN for a column without text on this page. */
function edgesOf(pieces: readonly TextPiece[], columns: number): number[] {
  const lefts = Array.from({ length: columns }, () => Number.NaN);
  for (const { left, tag } of pieces) {
    const column = tag?.cell?.column;
    if (column === undefined) continue;
    const known = lefts[column];
    lefts[column] = known === undefined || Number.isNaN(known) ? left : Math.min(known, left);
  }
  return [...lefts, Math.max(...pieces.map((piece) => piece.right))];
}

/**
 * @returns Tables of more than one column, with the rows that have text on this page; and the pieces that are no part of one.
 */
export function taggedTables(
  page: Page,
  own: readonly TextPiece[],
): { tables: LayoutTable[]; rest: TextPiece[] } {
  const tables: LayoutTable[] = [];
  const used = new Set<TextPiece>();
  for (const { table, cells, rows } of piecesByTable(own).values()) {
    const tagged = page.tables[table];
    if (tagged === undefined) continue;
    const columns = Math.max(
      ...tagged.rows.flatMap((row) => row.map(({ column, span }) => column + span)),
    );
    if (columns < 2) continue;
    const pieces = [...cells.values()].flat();
    for (const piece of pieces) used.add(piece);
    const numbers = [...new Set(rows)].sort((a, b) => a - b);
    tables.push({
      kind: 'table',
      page: page.number,
      top: Math.min(...pieces.map(({ baseline, size }) => baseline - size)),
      bottom: Math.max(...pieces.map(({ baseline, size }) => baseline + 0.25 * size)),
      edges: edgesOf(pieces, columns),
      rows: numbers.map((row) => rowOf(tagged.rows[row] ?? [], cells)),
      witness: 'tags',
      name: tagged.name === '' ? '' : `${tagged.name} ${tagged.rows.length}`,
      rowNumbers: numbers,
    });
  }
  return { tables, rest: own.filter((piece) => !used.has(piece)) };
}
