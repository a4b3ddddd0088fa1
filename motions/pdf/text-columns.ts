/** Cuts a page that is set in two columns of running text, or holds two pages, into its columns. */
import { boxOfGrid } from './grid';
import { lineOf, linesOf, type TextLine } from './lines';
import type { Page } from './page';
import type { MarkedPage } from './page-marks';

/** Part of a page that is read from top to bottom before the next one. */
export type Area = Pick<MarkedPage, 'page' | 'grids' | 'pieces'> & {
  /** Areas are numbered through the document, in reading order. */
  sheet: number;
};

/** The space between columns is at least this wide, in points. */
const NARROWEST = 8;
/** It lies in this part of the width of the text. */
const MIDDLE = { from: 0.3, to: 0.7 };
const FEWEST_LINES = 6;
/** Each column holds at least this share of the text beside the space. */
const LEAST_TEXT = 0.22;
/** A line of running text fills this share of its column. */
const FULL = 0.75;
const MOST_FULL = 0.35;
const ALIKE = 0.7;
/** Lines over the whole width are at most this share. */
const MOST_ACROSS = 0.4;
/** Rows of a table begin at the same height in both columns; paragraphs do so by chance. */
const MOST_TOGETHER = 0.6;
const STEP = 2;
/** When this share of the pages is set in columns, the others may be as well. */
const MOST_PAGES = 0.5;

type Gutter = { from: number; to: number };
type Sides = { across: TextLine[]; left: TextLine[]; right: TextLine[] };

function sidesOf(lines: readonly TextLine[], { from, to }: Gutter): Sides {
  const sides: Sides = { across: [], left: [], right: [] };
  for (const line of lines) {
    const middle = (from + to) / 2;
    if (line.pieces.some((piece) => piece.left < from && piece.right > to)) sides.across.push(line);
    else {
      const left = line.pieces.filter((piece) => piece.left < middle);
      const right = line.pieces.filter((piece) => piece.left >= middle);
      if (left.length > 0) sides.left.push(lineOf(left));
      if (right.length > 0) sides.right.push(lineOf(right));
    }
  }
  return sides;
}

/** The widest space in the middle that the fewest lines cross. */
function gutterOf(lines: readonly TextLine[]): Gutter | null {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const width = right - left;
  const crossings: { x: number; count: number }[] = [];
  for (let x = left + MIDDLE.from * width; x <= left + MIDDLE.to * width; x += STEP) {
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
function areAlike(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const [one, other] = [widthOf(left), widthOf(right)];
  return Math.min(one, other) >= ALIKE * Math.max(one, other);
}

function isRunning(lines: readonly TextLine[]): boolean {
  const width = widthOf(lines);
  const full = lines.filter((line) => line.right - line.left >= FULL * width);
  return full.length >= MOST_FULL * lines.length;
}

/** Where paragraphs, or rows, begin. */
function startsOf(lines: readonly TextLine[]): number[] {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return lines
    .slice(1)
    .flatMap(({ baseline }, index) => ((gaps[index] ?? 0) > 1.15 * usual ? [baseline] : []));
}

function beginTogether({ left, right }: Sides): boolean {
  const [one, other] = [startsOf(left), startsOf(right)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const together = few.filter((y) => many.some((at) => Math.abs(at - y) < 3));
  return few.length >= 2 && together.length >= MOST_TOGETHER * few.length;
}

/** More lines than this are drawn through the space by a table only: a page has one at its head. */
const MOST_RULED = 1;

/** A grid, or lines between the rows of a table, are drawn through the space. */
function isCrossed({ grids, page, pieces }: MarkedPage, { from, to }: Gutter): boolean {
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
function isSpread(page: Page, gutter: Gutter, { left, right }: Sides): boolean {
  const half = page.width / 2;
  if (page.width < page.height || gutter.from > half + 4 || gutter.to < half - 4) return false;
  const leftAt = Math.min(...left.map((line) => line.left));
  const rightAt = Math.min(...right.map((line) => line.left));
  return Math.abs(rightAt - half - leftAt) < 12;
}

function columnGutter(marked: MarkedPage): Gutter | null {
  const { page, pieces } = marked;
  const lines = linesOf(pieces);
  if (lines.length < FEWEST_LINES) return null;
  const gutter = gutterOf(lines);
  if (gutter === null || isCrossed(marked, gutter)) return null;
  const sides = sidesOf(lines, gutter);
  const { across, left, right } = sides;
  if (Math.min(left.length, right.length) < FEWEST_LINES) return null;
  if (isSpread(page, gutter, sides) && across.length === 0) return gutter;
  if (across.length > MOST_ACROSS * lines.length) return null;
  const [leftText, rightText] = [lengthOf(left), lengthOf(right)];
  if (Math.min(leftText, rightText) < LEAST_TEXT * (leftText + rightText)) return null;
  return areAlike(left, right) && isRunning(left) && isRunning(right) && !beginTogether(sides)
    ? gutter
    : null;
}

/** A last page, less full than the others, has the same columns. */
function fits(marked: MarkedPage, gutter: Gutter): boolean {
  if (isCrossed(marked, gutter)) return false;
  const { across, left, right } = sidesOf(linesOf(marked.pieces), gutter);
  return right.length > 0 && left.length > 0 && across.length <= MOST_ACROSS * left.length;
}

type Within = (x: number, y: number) => boolean;

function part({ page, grids, pieces }: MarkedPage, isWithin: Within, sheet: number): Area {
  return {
    sheet,
    pieces: pieces.filter((piece) => isWithin((piece.left + piece.right) / 2, piece.baseline)),
    grids: grids.filter((grid) => {
      const { left, right, top, bottom } = boxOfGrid(grid);
      return isWithin((left + right) / 2, (top + bottom) / 2);
    }),
    page: {
      ...page,
      rulings: page.rulings.filter(({ direction, at, from, to }) =>
        direction === 'horizontal' ? isWithin((from + to) / 2, at) : isWithin(at, (from + to) / 2),
      ),
    },
  };
}

/** Lines over the whole width part what is above them from what is below. */
function bandsOf({ pieces }: MarkedPage, gutter: Gutter): { isAcross: boolean; to: number }[] {
  const bands: { isAcross: boolean; to: number }[] = [];
  for (const line of linesOf(pieces)) {
    const isAcross = line.pieces.some(({ left, right }) => left < gutter.from && right > gutter.to);
    const band = bands.at(-1);
    if (band !== undefined && band.isAcross === isAcross) band.to = line.baseline;
    else bands.push({ isAcross, to: line.baseline });
  }
  return bands;
}

/** @returns The parts of all pages, in reading order; most pages are one part. */
export function areasOf(pages: readonly MarkedPage[]): Area[] {
  const areas: Area[] = [];
  const gutters = new Map(pages.map((marked) => [marked, columnGutter(marked)]));
  const found = [...gutters.values()].filter((gutter) => gutter !== null);
  const common = found.length >= MOST_PAGES * pages.length ? (found[0] ?? null) : null;
  const add = (marked: MarkedPage, isWithin: Within) => {
    const area = part(marked, isWithin, areas.length);
    if (area.pieces.length > 0) areas.push(area);
  };
  for (const marked of pages) {
    const own = gutters.get(marked) ?? null;
    const gutter = own ?? (common !== null && fits(marked, common) ? common : null);
    if (gutter === null) {
      areas.push({ ...marked, sheet: areas.length });
      continue;
    }
    const middle = (gutter.from + gutter.to) / 2;
    let from = Number.NEGATIVE_INFINITY;
    const bands = bandsOf(marked, gutter);
    for (const [index, { isAcross, to }] of bands.entries()) {
      const end = index === bands.length - 1 ? Number.POSITIVE_INFINITY : to + 0.5;
      const [top, bottom] = [from, end];
      const isIn = (y: number) => y > top && y <= bottom;
      if (isAcross) add(marked, (_, y) => isIn(y));
      else {
        add(marked, (x, y) => isIn(y) && x < middle);
        add(marked, (x, y) => isIn(y) && x >= middle);
      }
      from = end;
    }
  }
  return areas;
}
