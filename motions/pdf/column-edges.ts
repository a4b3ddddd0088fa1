/**
 * Finds where columns without borders begin: places at which, over the whole document, text starts
 * again behind a gap.
 */
import type { TextLine } from './lines';
import type { Measures } from './measures';
import type { Ruling, TextPiece } from './page';
import { isLeadered, markerOf } from './parts';

export type ColumnEdge = {
  x: number;
  /** How often text starts here behind other text on its line. */
  count: number;
  /** Lines across the page begin here, beside a cell that reaches down over rows. */
  isDrawn?: true;
};

/** Left edges that differ less than this are one. */
export const SAME_EDGE = 2.5;
/** A gap of this many font sizes may part two columns. */
export const GAP = 0.9;
/** A known column may begin behind a smaller gap. */
export const KNOWN_GAP = 0.35;
/** Where bold type ends and plain type begins exactly at the edge, the gap may be smaller still. */
const SMALLEST_GAP = 0.04;
const EXACT = 1;
/** Lines nearer than this many font sizes stand beside each other. */
const BESIDE = 0.8;
const FEWEST = 3;

/** Larger than the text by this share is a heading. */
const LARGER = 1.08;
export const NUMBERING = /^\d{1,2}(?:\.\d{1,2})*\.?$/u;

/** The number of a heading, a list marker, or a page number behind its dots is no column. */
function isCell(
  before: readonly TextPiece[],
  piece: TextPiece,
  line: TextLine,
  bodySize: number,
): boolean {
  const text = before.map((one) => one.text).join(' ');
  if (line.size > LARGER * bodySize && NUMBERING.test(text)) return false;
  if (markerOf(`${text} x`) !== null && markerOf(`${text} x`) === `${text} `) return false;
  if (isLeadered(line)) return false;
  const isLast = piece === line.pieces.at(-1);
  return !(isLast && /^\P{L}*$/u.test(piece.text));
}

/** Text from `x` to `right` behind a gap, which begins at `gap`; and what stands before the gap. */
type Start = {
  x: number;
  right: number;
  gap: number;
  before: Pick<TextPiece, 'left' | 'right'> | null;
  /** The gap is too small to part columns by itself. */
  isNarrow: boolean;
};

function* startsOf(lines: readonly TextLine[], bodySize: number): Generator<Start> {
  for (const [index, line] of lines.entries()) {
    for (const [at, piece] of line.pieces.entries()) {
      const previous = line.pieces[at - 1];
      if (previous === undefined) continue;
      const gap = (piece.left - previous.right) / line.size;
      if (gap >= KNOWN_GAP && isCell(line.pieces.slice(0, at), piece, line, bodySize)) {
        yield {
          ...{ x: piece.left, right: piece.right, gap: previous.right, isNarrow: gap < GAP },
          before: at === 1 ? previous : null,
        };
      }
    }
    const next = lines[index + 1];
    const isBeside =
      next !== undefined && next.baseline - line.baseline < BESIDE * Math.min(line.size, next.size);
    if (next === undefined || !isBeside) continue;
    const [left, right] = line.left < next.left ? [line, next] : [next, line];
    if (right.left - left.right >= GAP * line.size) {
      yield { x: right.left, right: right.right, gap: left.right, before: null, isNarrow: false };
    }
  }
}

/**
 * Labels that run into their text end as far before it each time, however long they are; in a column
 * that gap differs, or the text goes on at the edge on a line of its own.
 */
function areRunIn(group: readonly Start[], lefts: readonly number[]): boolean {
  const [first] = group;
  const label = first?.before ?? null;
  if (first === undefined || label === null) return false;
  const isSame = group.every(
    ({ x, before }) =>
      before !== null &&
      Math.abs(before.left - label.left) <= EXACT &&
      Math.abs(x - before.right - (first.x - label.right)) <= EXACT,
  );
  return isSame && !lefts.some((left) => Math.abs(left - first.x) <= SAME_EDGE);
}

/** Starts near each other together, from left to right. */
function groupsOf(
  starts: readonly Start[],
  at: 'x' | 'right' | 'gap' = 'x',
  near = SAME_EDGE,
): Start[][] {
  const groups: Start[][] = [];
  for (const start of [...starts].sort((a, b) => a[at] - b[at])) {
    const group = groups.at(-1);
    if (group !== undefined && start[at] - (group[0]?.[at] ?? start[at]) <= near) group.push(start);
    else groups.push([start]);
  }
  return groups.filter((group) => group.length >= FEWEST);
}

/** Fewer labels that end below each other may be chance. */
const FEWEST_ENDS = 6;
/** Of labels that end below each other, no more than this share begin below each other too. */
const MOST_FLUSH = 0.5;

/** With this share of the labels before a text ending at one place, they end below each other. */
const MOST_ENDED = 0.8;

/** Text that ends below each other and begins anywhere, each time behind the text of another column. */
const rightAligned = (starts: readonly Start[]): Start[][] =>
  groupsOf(starts, 'right', EXACT).filter((group) => {
    const flush = Math.max(0, ...groupsOf(group).map(({ length }) => length));
    const isRagged = group.length >= FEWEST_ENDS && flush <= MOST_FLUSH * group.length;
    const { x } = edgeOf(group);
    return isRagged && group.every(({ gap }) => gap < x);
  });

/**
 * Labels that end below each other right before a text that begins below itself: however narrow the gap,
 * labels in running text end anywhere, and those of lists begin below each other.
 */
const besideEnds = (starts: readonly Start[]): Start[][] =>
  groupsOf(starts, 'x', EXACT).flatMap((group) => {
    const ends = groupsOf(
      group.filter(({ before }) => before !== null),
      'gap',
      EXACT,
    ).find((own) => own.length >= MOST_ENDED * group.length);
    if (ends === undefined || ends.length < FEWEST_ENDS) return [];
    const lefts = ends.map(({ before }) => before?.left ?? 0);
    const flush = Math.max(
      ...lefts.map((left) => lefts.filter((other) => Math.abs(other - left) <= EXACT).length),
    );
    return flush <= MOST_FLUSH * ends.length ? [ends] : [];
  });

/** A column begins where its widest text does. */
const edgeOf = (group: readonly Start[]): ColumnEdge => ({
  x: Math.min(...group.map(({ x }) => x)),
  count: group.length,
});

/** The lines of a page that are in no grid, and what is drawn across it. */
type AlignedPage = {
  lines: readonly TextLine[];
  rulings: readonly Ruling[];
  /** The x of the sides of coloured bands. */
  sides: readonly number[];
};

/** Lines begin at most this far before the text below them, in points. */
const PADDING = 12;

/**
 * Where lines begin again and again, right of where others begin: the cells before it reach down over
 * rows, so that their text seldom stands on one line with that of the others. The sides of coloured
 * cells tell the same.
 */
function drawnStarts({ lines, rulings, sides }: AlignedPage): Start[] {
  const drawn = rulings
    .filter(({ isEdge }) => !isEdge)
    .map(({ from }) => from)
    .concat(sides);
  const first = Math.min(...drawn);
  const lefts = lines.flatMap(({ pieces }) => pieces.map(({ left }) => left));
  return drawn
    .filter((from) => from > first + PADDING)
    .flatMap((from) => {
      const beside = lefts.filter((left) => left >= from - 1 && left <= from + PADDING);
      const x = Math.min(...beside);
      return beside.length === 0 ? [] : [{ x, right: x, gap: from, before: null, isNarrow: false }];
    });
}

/** @returns The most used first. */
export function columnEdges(
  pages: readonly AlignedPage[],
  { bodySize }: Pick<Measures, 'bodySize'>,
): ColumnEdge[] {
  const all = pages.flatMap(({ lines }) => [...startsOf(lines, bodySize)]);
  const wide = all.filter(({ isNarrow }) => !isNarrow);
  const ended = rightAligned(wide);
  const ofEnded = new Set(ended.flat());
  const starts = wide.filter((start) => !ofEnded.has(start));
  const lefts = pages.flatMap(({ lines }) => lines.map(({ left }) => left));
  const aligned = groupsOf(starts)
    .filter((group) => !areRunIn(group, lefts))
    .concat(ended, besideEnds(all.filter(({ isNarrow }) => isNarrow)))
    .map(edgeOf)
    .sort((a, b) => b.count - a.count);
  const drawn = groupsOf(pages.flatMap(drawnStarts)).map(edgeOf);
  const isNear = (one: ColumnEdge, other: ColumnEdge) => Math.abs(one.x - other.x) <= SAME_EDGE;
  return [
    ...aligned.map(
      (edge): ColumnEdge =>
        drawn.some((other) => isNear(edge, other)) ? { ...edge, isDrawn: true } : edge,
    ),
    ...drawn
      .filter((edge) => !aligned.some((other) => isNear(edge, other)))
      .map((edge): ColumnEdge => ({ ...edge, isDrawn: true })),
  ];
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
  // What runs over the edge, up to a gap further on, keeps to other columns.
  if (end > x + size && first.left > x + size) return 'cross';
  // A label as wide as its column ends right before the contents.
  const isExact = Math.abs(first.left - x) <= EXACT && first.bold !== last.bold;
  const gap = isExact ? SMALLEST_GAP : KNOWN_GAP;
  return end < first.left && first.left - end >= gap * size ? 'both' : 'cross';
}
