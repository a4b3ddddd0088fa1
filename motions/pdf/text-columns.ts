/** Cuts a page that is set in columns of running text, or holds two pages, into its columns. */
import { boxOfGrid } from './grid';
import {
  crosses,
  type Gutter,
  guttersOf,
  isCrossed,
  MOST_ACROSS,
  roomsOf,
  sidesOf,
} from './gutters';
import { headedColumns } from './headed-columns';
import { linesOf, type TextLine } from './lines';
import { LARGER, measure } from './measures';
import type { MarkedPage } from './page-marks';

/** Part of a page that is read from top to bottom before the next one. */
export type Area = Pick<MarkedPage, 'page' | 'grids' | 'pieces'> & {
  /** Areas are numbered through the document, in reading order. */
  sheet: number;
};

/** When the pages with columns hold this share of the text, the others may be set in them as well. */
const MOST_TEXT = 0.5;
/** A heading stands no further above its text than this many font sizes. */
const FAR_BELOW = 3.5;

/** A last page, less full than the others, has the same columns. */
function fits(marked: MarkedPage, gutters: readonly Gutter[]): boolean {
  if (gutters.some((gutter) => isCrossed(marked, gutter))) return false;
  const { across, columns } = sidesOf(linesOf(marked.pieces), gutters);
  const [first = [], second = []] = columns;
  return first.length > 0 && second.length > 0 && across.length <= MOST_ACROSS * first.length;
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

/**
 * The lines over the whole width, and the heading above such a text where it is too short to reach over
 * it: larger type right above it, with nothing beside it in another column.
 */
function acrossOf(lines: readonly TextLine[], gutters: readonly Gutter[]): ReadonlySet<TextLine> {
  const { bodySize } = measure([lines]);
  const across = new Set<TextLine>();
  let below: TextLine | undefined;
  for (const line of lines.toReversed()) {
    const isHeading =
      below !== undefined &&
      across.has(below) &&
      line.size > LARGER * bodySize &&
      line.baseline < below.top &&
      line.left <= below.left + line.size &&
      below.baseline - line.baseline < FAR_BELOW * line.size;
    if (crosses(line, gutters) || isHeading) across.add(line);
    below = line;
  }
  return across;
}

/** Lines over the whole width part what is above them from what is below. */
function bandsOf(
  { pieces }: MarkedPage,
  gutters: readonly Gutter[],
): { isAcross: boolean; to: number }[] {
  const bands: { isAcross: boolean; to: number }[] = [];
  const lines = linesOf(pieces);
  const across = acrossOf(lines, gutters);
  for (const line of lines) {
    const isAcross = across.has(line);
    const band = bands.at(-1);
    if (band !== undefined && band.isAcross === isAcross) band.to = line.baseline;
    else bands.push({ isAcross, to: line.baseline });
  }
  return bands;
}

/** The columns of most of the text of a document: a full page without them says more than a short one. */
function commonGutters(own: ReadonlyMap<MarkedPage, readonly Gutter[]>): readonly Gutter[] {
  const countIn = (all: readonly MarkedPage[]) =>
    all.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const found = [...own].filter(([, { length }]) => length > 0);
  const isMost = countIn(found.map(([page]) => page)) > MOST_TEXT * countIn([...own.keys()]);
  return isMost ? (found[0]?.[1] ?? []) : [];
}

/** @returns The parts of all pages, in reading order; most pages are one part. */
export function areasOf(pages: readonly MarkedPage[]): Area[] {
  const areas: Area[] = [];
  const own = new Map(pages.map((marked) => [marked, guttersOf(marked)]));
  const common = commonGutters(own);
  const headed = headedColumns(pages);
  const add = (marked: MarkedPage, isWithin: Within) => {
    const area = part(marked, isWithin, areas.length);
    if (area.pieces.length > 0) areas.push(area);
  };
  for (const marked of pages) {
    const beside = headed.get(marked);
    if (beside !== undefined) {
      const { gutter, top, bottom } = beside;
      const isBeside = (y: number) => y > top && y < bottom;
      add(marked, (_, y) => y <= top);
      add(marked, (x, y) => isBeside(y) && x < gutter.to);
      add(marked, (x, y) => isBeside(y) && x >= gutter.to);
      add(marked, (_, y) => y >= bottom);
      continue;
    }
    const known = own.get(marked) ?? [];
    const gutters = known.length > 0 ? known : fits(marked, common) ? common : [];
    if (gutters.length === 0) {
      areas.push({ ...marked, sheet: areas.length });
      continue;
    }
    let from = Number.NEGATIVE_INFINITY;
    const bands = bandsOf(marked, gutters);
    for (const [index, { isAcross, to }] of bands.entries()) {
      const end = index === bands.length - 1 ? Number.POSITIVE_INFINITY : to + 0.5;
      const [top, bottom] = [from, end];
      const isIn = (y: number) => y > top && y <= bottom;
      if (isAcross) add(marked, (_, y) => isIn(y));
      else {
        for (const { left, right } of roomsOf(gutters)) {
          add(marked, (x, y) => isIn(y) && x >= left && x < right);
        }
      }
      from = end;
    }
  }
  return areas;
}
