/** Joins tables that go on over pages, and finds heads that are printed again. */
import type { LayoutBlock, LayoutCell, LayoutRow, LayoutTable } from './layout';
import type { TextLine } from './lines';
import { sameColumns } from './same-columns';

export type JoinedRow = LayoutRow & { page: number; isContinued: boolean };
export type JoinedTable = {
  kind: 'joined';
  columns: number;
  /** Each part of the table on a page, with its own edges. */
  pieces: LayoutTable[];
  rows: JoinedRow[];
  repeated: { page: number; line: TextLine }[];
};
export type JoinedBlock = JoinedTable | Exclude<LayoutBlock, LayoutTable>;

/** Heads have at most this many rows. */
const MOST_HEADS = 3;
/** A column is always filled when this share of its cells is: the rests of rows count as well. */
const ALWAYS = 0.6;

const textOf = ({ lines }: LayoutCell): string => lines.map(({ text }) => text).join(' ');
const rowText = (row: LayoutRow): string => row.cells.map(textOf).join('\t');
/** It has fewer cells than columns, and not because cells above it reach down. */
const isMerged = ({ cells }: LayoutRow, columns: number): boolean =>
  cells.length < columns && cells.reduce((sum, { span }) => sum + span, 0) >= columns;
const isBlank = (row: LayoutRow): boolean => row.cells.every(({ lines }) => lines.length === 0);

/** What cells stand for, over all tables of a number of columns. */
class CellMemory {
  readonly #filled = new Map<string, number>();
  readonly #rows = new Map<number, number>();
  readonly #texts = new Map<string, number>();
  readonly #starts = new Map<string, number>();

  constructor(tables: readonly LayoutTable[]) {
    for (const table of tables) {
      const columns = table.edges.length - 1;
      const [first] = table.rows;
      if (first !== undefined && !first.isOpen) add(this.#starts, labelOf(first));
      for (const [index, row] of table.rows.entries()) {
        // The first row may itself be the rest of another.
        if (isMerged(row, columns) || index === 0) continue;
        this.#rows.set(columns, (this.#rows.get(columns) ?? 0) + 1);
        for (const cell of row.cells) {
          add(this.#texts, `${columns} ${cell.column} ${textOf(cell)}`);
          if (cell.lines.length > 0) add(this.#filled, `${columns} ${cell.column}`);
        }
      }
    }
  }

  isAlwaysFilled(columns: number, column: number): boolean {
    const filled = this.#filled.get(`${columns} ${column}`) ?? 0;
    return filled >= ALWAYS * (this.#rows.get(columns) ?? 0);
  }

  countOf(columns: number, column: number, text: string): number {
    return this.#texts.get(`${columns} ${column} ${text}`) ?? 0;
  }

  /** Most tables of the document begin with a row like this one. */
  isStart(row: LayoutRow): boolean {
    return (this.#starts.get(labelOf(row)) ?? 0) > 1;
  }
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const labelOf = ({ cells }: LayoutRow): string => {
  const [first] = cells;
  return first === undefined ? '' : textOf(first);
};

/** A label cut by the page end: its two parts are one label elsewhere. */
function goesOnInLabel(
  last: LayoutRow,
  first: LayoutRow,
  columns: number,
  memory: CellMemory,
): boolean {
  return first.cells.some((cell) => {
    // A cell that reaches down from above is not in the last row.
    const before = last.cells.find(({ column }) => column === cell.column);
    const text = textOf(cell);
    if (before === undefined || text === '' || before.lines.length === 0) return false;
    const whole = memory.countOf(columns, cell.column, `${textOf(before)} ${text}`);
    return whole > 1 && whole > memory.countOf(columns, cell.column, textOf(before));
  });
}

function continues(
  last: LayoutRow,
  first: LayoutRow,
  columns: number,
  memory: CellMemory,
): boolean {
  if (isBlank(first) || first.cells.length < columns) return first.isOpen && !isBlank(first);
  if (goesOnInLabel(last, first, columns, memory)) return true;
  return first.cells.some(
    ({ column, lines }) => lines.length === 0 && memory.isAlwaysFilled(columns, column),
  );
}

/** How many rows at the top of a page are the head of the table, printed again. */
function repeatedRows(table: JoinedTable, next: LayoutTable, memory: CellMemory): number {
  const heads = headsOf(table);
  for (const start of heads) {
    let count = 0;
    while (
      count < MOST_HEADS &&
      count < next.rows.length - 1 &&
      start + count < table.rows.length &&
      sameRow(table.rows[start + count], next.rows[count])
    )
      count += 1;
    if (count > 0 && isRepeat(table, next, start, count, memory)) return count;
  }
  return 0;
}

const sameRow = (one: LayoutRow | undefined, other: LayoutRow | undefined): boolean =>
  one !== undefined && other !== undefined && !isBlank(one) && rowText(one) === rowText(other);

/** Rows that may head what follows: the first of the table, and the latest like the first. */
function headsOf({ rows }: JoinedTable): number[] {
  const [first] = rows;
  const alike = rows.findLastIndex(
    (row) => first !== undefined && labelOf(row) !== '' && labelOf(row) === labelOf(first),
  );
  return [...new Set([0, alike])].filter((index) => index >= 0);
}

/** The same words begin a new table too, but then the row behind them is the second one again. */
function isRepeat(
  table: JoinedTable,
  next: LayoutTable,
  start: number,
  count: number,
  memory: CellMemory,
): boolean {
  const columns = table.columns;
  const behind = next.rows[count];
  const second = table.rows[start + count];
  const last = table.rows.at(-1);
  if (behind === undefined || last === undefined) return false;
  const isOneTable = next.name !== '' && table.pieces.at(-1)?.name === next.name;
  const areHeads = next.rows.slice(0, count).every(({ isHead }) => isHead);
  if ((isOneTable && areHeads) || columns > 2) return true;
  if (second === undefined) return true;
  if (continues(last, behind, columns, memory)) return true;
  return !sharesCell(behind, second);
}

/** Their labels are the same, on whichever side those stand. */
const sharesCell = (one: LayoutRow, other: LayoutRow): boolean =>
  one.cells.some((cell, index) => {
    const beside = other.cells[index];
    return beside !== undefined && textOf(cell) !== '' && textOf(cell) === textOf(beside);
  });

function started(table: LayoutTable): JoinedTable {
  return {
    kind: 'joined',
    columns: table.edges.length - 1,
    pieces: [table],
    rows: table.rows.map((row) => ({ ...row, page: table.page, isContinued: false })),
    repeated: [],
  };
}

/** Whether a row goes on, as a tagged file says; null where it does not. */
function goesOnTagged(table: JoinedTable, next: LayoutTable, row: number): boolean | null {
  const last = table.pieces.at(-1);
  if (last === undefined || next.name === '' || last.name !== next.name) return null;
  return next.rowNumbers[row] === last.rowNumbers.at(-1);
}

/** @returns Whether the next table was added to this one. */
function goOn(table: JoinedTable, next: LayoutTable, memory: CellMemory): boolean {
  const previous = table.pieces.at(-1);
  const last = table.rows.at(-1);
  if (previous === undefined || last === undefined || next.sheet <= previous.sheet) return false;
  if (!sameColumns(previous, next)) return false;
  const heads = repeatedRows(table, next, memory);
  const [first] = next.rows.slice(heads);
  if (first === undefined) return false;
  const tagged = goesOnTagged(table, next, heads);
  const isContinued = tagged ?? continues(last, first, table.columns, memory);
  if (heads === 0 && tagged === null && !isContinued && memory.isStart(first)) return false;
  table.repeated.push(
    ...next.rows
      .slice(0, heads)
      .flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
      .map((line) => ({ page: next.page, line })),
  );
  table.rows.push(
    ...next.rows
      .slice(heads)
      .map((row, index) => ({ ...row, page: next.page, isContinued: index === 0 && isContinued })),
  );
  table.pieces.push(next);
  return true;
}

/** @param blocks - Of all pages, in reading order. */
export function joinTables(blocks: readonly LayoutBlock[]): JoinedBlock[] {
  const memory = new CellMemory(blocks.filter((block) => block.kind === 'table'));
  const joined: JoinedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'line') {
      joined.push(block);
      continue;
    }
    const last = joined.at(-1);
    if (last?.kind === 'joined' && goOn(last, block, memory)) continue;
    joined.push(started(block));
  }
  return joined;
}
