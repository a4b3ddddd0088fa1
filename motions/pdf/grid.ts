/** Makes grids of ruling lines: columns, rows and the cells between them, also cells that span more. */
import type { Box, Ruling } from './page';

export type GridCell = { row: number; column: number; rows: number; span: number };

export type Grid = {
  /** The x of each column's left edge, and of the right edge. */
  xs: number[];
  /** The y of each row's top edge, and of the bottom edge. */
  ys: number[];
  cells: GridCell[];
  /** Its vertical lines go on above the first, or below the last, horizontal one. */
  isOpenAbove: boolean;
  isOpenBelow: boolean;
  /** Its vertical lines are only sides of filled boxes. */
  isShaded: boolean;
};

/** Lines that end this near each other meet. */
const MEET = 3.5;
/** Edges nearer than this are one: a double border, a gap between two cells. */
const SAME_EDGE = 4.5;
/** Lines that reach this far beyond the last crossing one leave the table open. */
const OPEN = 6;
/** Part of a cell's side that has to be drawn for it to be a side. */
const DRAWN = 0.5;
/** A lone vertical line is a column's only when it is this long. */
const LONE = 24;

const isHorizontal = ({ direction }: Ruling): boolean => direction === 'horizontal';

function meet(first: Ruling, second: Ruling): boolean {
  return (
    second.at >= first.from - MEET &&
    second.at <= first.to + MEET &&
    first.at >= second.from - MEET &&
    first.at <= second.to + MEET
  );
}

/** Values in ascending order, near ones as their mean. */
export function clusters(values: readonly number[], nearness: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && value - (group[0] ?? value) <= nearness) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Groups of lines that hang together by their crossings. */
function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const horizontals = rulings.filter(isHorizontal);
  const verticals = rulings.filter((ruling) => !isHorizontal(ruling));
  const seen = new Set<Ruling>();
  const groups: Ruling[][] = [];
  for (const start of verticals) {
    if (seen.has(start)) continue;
    const group: Ruling[] = [];
    const waiting: Ruling[] = [start];
    seen.add(start);
    for (let ruling = waiting.pop(); ruling !== undefined; ruling = waiting.pop()) {
      group.push(ruling);
      const across = isHorizontal(ruling) ? verticals : horizontals;
      for (const other of across) {
        if (seen.has(other) || !meet(ruling, other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    groups.push(group);
  }
  return withLoneVerticals(groups);
}

/** A row that fills a whole page has only sides: vertical lines of one height are one group. */
function withLoneVerticals(groups: readonly Ruling[][]): Ruling[][] {
  const crossed = groups.filter((group) => group.some(isHorizontal));
  const lone = groups.filter((group) => !group.some(isHorizontal)).flat();
  const bundles: Ruling[][] = [];
  for (const ruling of lone.filter(({ from, to }) => to - from >= LONE)) {
    const bundle = bundles.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - ruling.from) <= OPEN &&
        Math.abs(first.to - ruling.to) <= OPEN,
    );
    if (bundle === undefined) bundles.push([ruling]);
    else bundle.push(ruling);
  }
  return [...crossed, ...bundles.filter((bundle) => bundle.length > 1)];
}

/** How much of a stretch the lines at a place cover, from 0 to 1. */
function drawn(rulings: readonly Ruling[], at: number, from: number, to: number): number {
  let covered = 0;
  for (const ruling of rulings) {
    if (Math.abs(ruling.at - at) > SAME_EDGE) continue;
    covered += Math.max(0, Math.min(ruling.to, to) - Math.max(ruling.from, from));
  }
  return covered / Math.max(1, to - from);
}

/** Cells that no line parts are one; only rectangles are made. */
function cellsOf(
  group: readonly Ruling[],
  xs: readonly number[],
  ys: readonly number[],
): GridCell[] {
  const horizontals = group.filter(isHorizontal);
  const verticals = group.filter((ruling) => !isHorizontal(ruling));
  const [rowCount, columnCount] = [ys.length - 1, xs.length - 1];
  const y = (row: number) => ys[row] ?? 0;
  const x = (column: number) => xs[column] ?? 0;
  const isOpenRight = (row: number, column: number) =>
    drawn(verticals, x(column + 1), y(row), y(row + 1)) < DRAWN;
  const isOpenDown = (row: number, column: number) =>
    drawn(horizontals, y(row + 1), x(column), x(column + 1)) < DRAWN;
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      let span = 1;
      while (
        column + span < columnCount &&
        !taken.has(`${row} ${column + span}`) &&
        isOpenRight(row, column + span - 1)
      )
        span += 1;
      const across = Array.from({ length: span }, (_, index) => column + index);
      let rows = 1;
      while (
        row + rows < rowCount &&
        across.every((one) => isOpenDown(row + rows - 1, one)) &&
        across.slice(0, -1).every((one) => isOpenRight(row + rows, one))
      )
        rows += 1;
      for (let down = 0; down < rows; down += 1) {
        for (const one of across) taken.add(`${row + down} ${one}`);
      }
      cells.push({ row, column, rows, span });
    }
  }
  return cells;
}

function gridOf(group: readonly Ruling[]): Grid | null {
  const verticals = group.filter((ruling) => !isHorizontal(ruling));
  const top = Math.min(...verticals.map(({ from }) => from));
  const bottom = Math.max(...verticals.map(({ to }) => to));
  const horizontals = group.filter(isHorizontal);
  const left = Math.min(...horizontals.map(({ from }) => from));
  const right = Math.max(...horizontals.map(({ to }) => to));
  const sides = horizontals.length === 0 ? [] : [left, right];
  const xs = clusters([...verticals.map(({ at }) => at), ...sides], SAME_EDGE);
  /** An underline within a cell crosses no column. */
  const borders = horizontals.filter(({ from, to }) =>
    xs.some((x, index) => {
      const next = xs[index + 1];
      return next !== undefined && from <= x + SAME_EDGE && to >= next - SAME_EDGE;
    }),
  );
  const inner = clusters(
    borders.map(({ at }) => at),
    SAME_EDGE,
  );
  const first = inner[0] ?? Number.POSITIVE_INFINITY;
  const last = inner.at(-1) ?? Number.NEGATIVE_INFINITY;
  const isOpenAbove = top < first - OPEN;
  const isOpenBelow = bottom > last + OPEN;
  const ys = [...(isOpenAbove ? [top] : []), ...inner, ...(isOpenBelow ? [bottom] : [])];
  if (xs.length < 2 || ys.length < 2) return null;
  return {
    xs,
    ys,
    cells: cellsOf([...borders, ...verticals], xs, ys),
    isOpenAbove,
    isOpenBelow,
    isShaded: verticals.every(({ isEdge }) => isEdge),
  };
}

export const boxOfGrid = ({ xs, ys }: Pick<Grid, 'xs' | 'ys'>): Box => ({
  left: xs[0] ?? 0,
  right: xs.at(-1) ?? 0,
  top: ys[0] ?? 0,
  bottom: ys.at(-1) ?? 0,
});

/** @returns Grids from top to bottom. Lines that only go one way make none. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return groupsOf(rulings)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
