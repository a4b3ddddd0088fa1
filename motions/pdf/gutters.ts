/** Finds the spaces between the columns of running text of a page, or between two pages on one sheet. */
import { boxOfGrid } from './grid';
import { lineOf, linesOf, type TextLine } from './lines';
import type { Page } from './page';
import type { MarkedPage } from './page-marks';

/** The space between columns is at least this wide, in points. */
const NARROWEST = 8;
/** It lies in this part of the width of the text; of three columns both do. */
const MIDDLE = { from: 0.3, to: 0.7 };
const THIRDS = [
  { from: 0.24, to: 0.44 },
  { from: 0.56, to: 0.76 },
];
const FEWEST_LINES = 6;
/** Each column holds at least this share of what it would hold of the text if all held as much. */
const LEAST_TEXT = 0.44;
/** A line of running text fills this share of its column. */
const FULL = 0.75;
const MOST_FULL = 0.35;
const ALIKE = 0.7;
/** Lines over the whole width are at most this share. */
export const MOST_ACROSS = 0.4;
/** Rows of a table begin at the same height in both columns; paragraphs do so by chance. */
const MOST_TOGETHER = 0.6;
const STEP = 2;

export type Gutter = { from: number; to: number };
type Sides = { across: TextLine[]; columns: TextLine[][] };

export const crosses = ({ pieces }: TextLine, gutters: readonly Gutter[]): boolean =>
  pieces.some(({ left, right }) => gutters.some(({ from, to }) => left < from && right > to));

/** The edges between which each column lies. */
export function roomsOf(gutters: readonly Gutter[]): { left: number; right: number }[] {
  const middles = gutters.map(({ from, to }) => (from + to) / 2);
  const edges = [Number.NEGATIVE_INFINITY, ...middles, Number.POSITIVE_INFINITY];
  return edges.slice(1).map((right, index) => ({ left: edges[index] ?? right, right }));
}

export function sidesOf(lines: readonly TextLine[], gutters: readonly Gutter[]): Sides {
  const across = lines.filter((line) => crosses(line, gutters));
  const others = lines.filter((line) => !crosses(line, gutters));
  const columns = roomsOf(gutters).map(({ left, right }) =>
    others.flatMap(({ pieces }) => {
      const own = pieces.filter((piece) => piece.left >= left && piece.left < right);
      return own.length > 0 ? [lineOf(own)] : [];
    }),
  );
  return { across, columns };
}

/** The widest space in a part of the width that the fewest lines cross. */
function gutterOf(lines: readonly TextLine[], room: typeof MIDDLE): Gutter | null {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const width = right - left;
  const crossings: { x: number; count: number }[] = [];
  for (let x = left + room.from * width; x <= left + room.to * width; x += STEP) {
    const count = lines.filter(({ pieces }) =>
      pieces.some((piece) => piece.left < x && piece.right > x),
    ).length;
    crossings.push({ x, count });
  }
  const fewest = Math.min(...crossings.map(({ count }) => count));
  let best: Gutter | null = null;
  let start: number | null = null;
  for (const { x, count } of [...crossings, { x: Number.NaN, count: Number.POSITIVE_INFINITY }]) {
    if (count === fewest) start ??= x;
    else if (start !== null) {
      const end = Number.isNaN(x) ? (crossings.at(-1)?.x ?? start) : x - STEP;
      if (best === null || end - start > best.to - best.from) best = { from: start, to: end };
      start = null;
    }
  }
  return best !== null && best.to - best.from >= NARROWEST - 2 * STEP ? best : null;
}

const lengthOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

const widthOf = (lines: readonly TextLine[]): number =>
  Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));

/** Columns of running text are equally wide; a column of labels is narrower than its contents. */
function areAlike(columns: readonly (readonly TextLine[])[]): boolean {
  const widths = columns.map(widthOf);
  return Math.min(...widths) >= ALIKE * Math.max(...widths);
}

export function isRunning(lines: readonly TextLine[]): boolean {
  const width = widthOf(lines);
  const full = lines.filter((line) => line.right - line.left >= FULL * width);
  return full.length >= MOST_FULL * lines.length;
}

/**
 * Where paragraphs, or rows, begin.
 * @param larger - How many times larger than between the lines of a paragraph the gap above them is.
 */
function startsOf(lines: readonly TextLine[], larger: number): number[] {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return lines
    .slice(1)
    .flatMap(({ baseline }, index) => ((gaps[index] ?? 0) > larger * usual ? [baseline] : []));
}

/** Gaps between paragraphs, and those between rows, where the cells of these hold paragraphs too. */
const BEGINS = [
  { larger: 1.15, fewest: 2 },
  { larger: 1.8, fewest: 3 },
];

export function beginTogether(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  return BEGINS.some(({ larger, fewest }) => {
    const [one, other] = [startsOf(left, larger), startsOf(right, larger)];
    const [few, many] = one.length < other.length ? [one, other] : [other, one];
    const together = few.filter((y) => many.some((at) => Math.abs(at - y) < 3));
    return few.length >= fewest && together.length >= MOST_TOGETHER * few.length;
  });
}

/** More lines than this are drawn through the space by a table only: a page has one at its head. */
const MOST_RULED = 1;

/** A grid, or lines between the rows of a table, are drawn through the space. */
export function isCrossed({ grids, page, pieces }: MarkedPage, { from, to }: Gutter): boolean {
  const runsThrough = (left: number, right: number) => left < from - 2 && right > to + 2;
  const heights = pieces.map(({ baseline }) => baseline);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const across = page.rulings.filter(
    (ruling) =>
      ruling.direction === 'horizontal' &&
      ruling.at > top &&
      ruling.at < bottom &&
      runsThrough(ruling.from, ruling.to),
  );
  return (
    across.length > MOST_RULED ||
    grids.some((grid) => {
      const { left, right } = boxOfGrid(grid);
      return runsThrough(left, right);
    })
  );
}

/** Two pages on one sheet: the halves begin equally far from their own left edge. */
function isSpread(
  page: Page,
  gutter: Gutter,
  { columns: [left = [], right = []] }: Sides,
): boolean {
  const half = page.width / 2;
  if (page.width < page.height || gutter.from > half + 4 || gutter.to < half - 4) return false;
  const leftAt = Math.min(...left.map((line) => line.left));
  const rightAt = Math.min(...right.map((line) => line.left));
  return Math.abs(rightAt - half - leftAt) < 12;
}

/** A column within a column of text: as many lines, and this share of them, begin again behind a gap. */
const FEWEST_INNER = 3;
const MOST_INNER = 0.2;
const INNER_GAP = 1.2;
const SAME_START = 4;
const SAME_INNER = 12;

/** How far from the left of some lines a further column begins; null when they hold none. */
function innerColumn(lines: readonly TextLine[]): number | null {
  const left = Math.min(...lines.map((line) => line.left));
  const starts = lines.flatMap(({ pieces, size }) =>
    pieces.flatMap((piece, index) => {
      const before = pieces[index - 1];
      const isApart = before !== undefined && piece.left - before.right >= INNER_GAP * size;
      return isApart && /\p{L}{2}/u.test(before.text) ? [Math.round(piece.left - left)] : [];
    }),
  );
  const counts = Map.groupBy(starts, (start) => Math.round(start / SAME_START));
  const [most = []] = [...counts.values()].sort((one, other) => other.length - one.length);
  const isColumn = most.length >= FEWEST_INNER && most.length >= MOST_INNER * lines.length;
  return isColumn ? (most[0] ?? null) : null;
}

/**
 * The columns of a table, of which the widest space was taken for that between text columns: on each
 * side of it lie more columns, each as wide as it needs. Tables within columns of text are alike.
 */
function areOfOneTable(columns: readonly (readonly TextLine[])[]): boolean {
  const inner = columns.map(innerColumn);
  const [first] = inner;
  return (
    inner.every((at) => at !== null) &&
    inner.some((at) => Math.abs((at ?? 0) - (first ?? 0)) > SAME_INNER)
  );
}

/** Columns of a table have their headings at their top; in running text headings stand below text too. */
function holdsHeading(lines: readonly TextLine[]): boolean {
  const usual = lines.toSorted((a, b) => a.size - b.size)[Math.floor(lines.length / 2)];
  return lines.some(
    ({ size, bold }, index) =>
      index > 0 && usual !== undefined && (size > 1.08 * usual.size || (bold && !usual.bold)),
  );
}

/** The spaces between the columns, where the page has these. */
function areGutters(marked: MarkedPage, gutters: readonly Gutter[]): boolean {
  if (gutters.some((gutter) => isCrossed(marked, gutter))) return false;
  const lines = linesOf(marked.pieces);
  const sides = sidesOf(lines, gutters);
  const { across, columns } = sides;
  if (columns.some(({ length }) => length < FEWEST_LINES)) return false;
  const [first] = gutters;
  const isOne = first !== undefined && gutters.length === 1;
  const areRows = columns.some((column, index) => beginTogether(columns[index - 1] ?? [], column));
  if (areRows) return false;
  if (isOne && isSpread(marked.page, first, sides) && across.length === 0) return true;
  if (across.length > MOST_ACROSS * lines.length) return false;
  const texts = columns.map(lengthOf);
  const share = texts.reduce((sum, text) => sum + text, 0) / columns.length;
  if (Math.min(...texts) < LEAST_TEXT * share) return false;
  if (areOfOneTable(columns) || !areAlike(columns) || !columns.every(isRunning)) return false;
  return isOne || columns.every(holdsHeading);
}

/** Between the columns of a page, from left to right; none when it has one column. */
export function guttersOf(marked: MarkedPage): Gutter[] {
  const lines = linesOf(marked.pieces);
  if (lines.length < FEWEST_LINES) return [];
  for (const rooms of [[MIDDLE], THIRDS]) {
    const gutters = rooms.flatMap((room) => gutterOf(lines, room) ?? []);
    if (gutters.length === rooms.length && areGutters(marked, gutters)) return gutters;
  }
  return [];
}
