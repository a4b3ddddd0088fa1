/** Finds the stretches of a page whose lines keep to columns without a grid around them. */
import { acrossLines, mayBeAcross } from './across-lines';
import { type ColumnEdge, KNOWN_GAP, SAME_EDGE, sideOf } from './column-edges';
import type { TextLine } from './lines';
import type { Measures } from './measures';
import type { TextPiece } from './page';
import { between, stretches } from './stretches';

export type Run = {
  page: number;
  sheet: number;
  lines: TextLine[];
  /** Where each column but the first begins. */
  edges: number[];
  startsPage: boolean;
  endsPage: boolean;
  /** Its columns are as wide as its own text needs, not as those of other tables. */
  hasOwnWidths?: true;
  /** Lines over all columns, which head the rows below them. */
  across?: ReadonlySet<TextLine>;
};

const SAME_SIZE = 0.6;
/** Columns begin at least this many font sizes apart. */
export const NARROWEST = 1.6;
/** An edge that this share of the lines cross is none. */
const MOST_CROSSING = 0.04;
const LONGEST_NUMBER = 4;
/** With fewer columns behind the first one, lines alone in it are labels or titles. */
const FEWEST_HEADED = 3;
/** Lines nearer than this, in line distances, stand beside each other: no line is below the other. */
const BESIDE = 0.8;

const sizeOf = (lines: readonly TextLine[]): number => lines[0]?.size ?? 10;

/** Lines at the ends of a stretch that only stand in the first column may be no part of it. */
function trimmed(
  lines: readonly TextLine[],
  x: number,
  { measures, edges }: RunContext,
  sidesBelong: { first: boolean; last: boolean },
): TextLine[] {
  const sides = lines.map((line) => sideOf(line, x));
  let from = sides.indexOf('both');
  let to = sides.lastIndexOf('both');
  const isNear = (above: TextLine | undefined, below: TextLine | undefined) =>
    above !== undefined &&
    below !== undefined &&
    below.baseline - above.baseline <= 1.3 * measures.leadingOf(below.size) &&
    Math.abs(above.size - below.size) <= SAME_SIZE;
  const isBesideNext = (index: number) => {
    const [above, below] = [lines[index], lines[index + 1]];
    return (
      above !== undefined &&
      below !== undefined &&
      sides[index] !== sides[index + 1] &&
      below.baseline - above.baseline < BESIDE * measures.leadingOf(below.size)
    );
  };
  const isBeside = (index: number) => isBesideNext(index - 1) || isBesideNext(index);
  const keepsUp = (index: number) =>
    sides[index] === 'right' ||
    isBeside(index) ||
    (isNear(lines[index], lines[index + 1]) && lines[index]?.bold === lines[index + 1]?.bold) ||
    sidesBelong.first;
  while (from > 0 && keepsUp(from - 1)) from -= 1;
  const inner = innermostOf(lines.slice(from, to + 1), edges);
  const keepsDown = (index: number) =>
    sides[index] === 'right' ||
    (lines[index]?.left ?? 0) >= inner - SAME_EDGE ||
    isBeside(index) ||
    isNear(lines[index - 1], lines[index]) ||
    sidesBelong.last;
  while (to < lines.length - 1 && keepsDown(to + 1)) to += 1;
  return lines.slice(from, to + 1);
}

/** Where the second column begins: text outside a table begins left of it. */
function innermostOf(lines: readonly TextLine[], edges: readonly ColumnEdge[]): number {
  const used = edges.filter(({ x }) => lines.filter((line) => startsAt(line, x)).length >= 2);
  return Math.min(...used.map(({ x }) => x));
}

/** Other columns of a run: they are used more than once and crossed by no line. */
function otherEdges(
  lines: readonly TextLine[],
  main: number,
  edges: readonly ColumnEdge[],
  before: readonly number[],
): number[] {
  let found = [main];
  const size = sizeOf(lines);
  for (const { x, isDrawn } of edges) {
    const near = found.filter((other) => Math.abs(other - x) < NARROWEST * size);
    // What stands further in, within one column, is a list or an indent.
    if (near.some((other) => other <= x)) continue;
    const sides = lines.map((line) => sideOf(line, x));
    const crossing = sides.filter((side) => side === 'cross').length;
    const used = lines.filter((line) => startsAt(line, x)).length;
    const isKnown = before.some((edge) => Math.abs(edge - x) <= SAME_EDGE);
    const isBeside = isDrawn === true && sides.some((side) => side !== 'right');
    if ((used >= 2 || isKnown || isBeside) && crossing <= MOST_CROSSING * lines.length) {
      found = [...found.filter((other) => !near.includes(other)), x];
    }
  }
  const beside = besideNumbers(lines, Math.min(...found));
  return [...(beside === null ? [] : [beside]), ...found].sort((a, b) => a - b);
}

/** Short numbers in front of the labels, also where none stands on the line of a label. */
function besideNumbers(lines: readonly TextLine[], first: number): number | null {
  const starts = lines.flatMap(({ pieces }) =>
    pieces.slice(0, 1).filter(({ left }) => left < first - SAME_EDGE),
  );
  const left = Math.min(...starts.map((piece) => piece.left));
  const isAtLeft = (piece: TextPiece) => piece.left <= left + SAME_EDGE;
  const numbers = starts.filter((piece) => isAtLeft(piece) && piece.text.length <= LONGEST_NUMBER);
  const labels = starts.filter((piece) => !isAtLeft(piece));
  const edge = Math.min(...labels.map((piece) => piece.left));
  const crossing = starts.filter((piece) => isAtLeft(piece) && piece.right > edge - 1);
  const atEdge = labels.filter((piece) => piece.left <= edge + SAME_EDGE);
  const isColumn = numbers.length >= 2 && atEdge.length > numbers.length;
  return isColumn && crossing.length <= 1 ? edge : null;
}

/** Text begins at the edge, behind other text on the line. */
function startsAt({ pieces, size }: TextLine, x: number): boolean {
  return pieces.some((piece, index) => {
    const before = pieces[index - 1];
    return (
      before !== undefined &&
      Math.abs(piece.left - x) <= SAME_EDGE &&
      piece.left - before.right >= KNOWN_GAP * size
    );
  });
}

export type RunContext = {
  page: number;
  sheet: number;
  edges: readonly ColumnEdge[];
  measures: Measures;
  /** The y of lines that are drawn over the page. */
  borders: readonly number[];
  /** The edges of the run at the end of the page before. */
  before: readonly number[] | null;
};

function runAt(
  stretch: readonly TextLine[],
  all: readonly TextLine[],
  x: number,
  context: RunContext,
): Run | null {
  const { page, sheet, edges, measures, before } = context;
  const startsPage = stretch[0] === all[0];
  const endsPage = stretch.at(-1) === all.at(-1);
  const goesOn = startsPage && (before?.some((edge) => Math.abs(edge - x) <= SAME_EDGE) ?? false);
  const sides = stretch.map((line) => sideOf(line, x));
  const pairs = sides.filter((side) => side === 'both').length;
  const isRest = goesOn && sides.includes('right') && !sides.includes('left');
  if (pairs === 0)
    return isRest
      ? { page, sheet, lines: [...stretch], edges: [...(before ?? [])], startsPage, endsPage }
      : null;
  const lines = trimmed(stretch, x, context, { first: goesOn, last: false });
  const known = goesOn ? (before ?? []) : [];
  const across = acrossLines(lines, measures);
  const place = { page, sheet, lines, startsPage, endsPage };
  const others = across.size === 0 ? [] : lines.filter((line) => !across.has(line));
  const wide = across.size === 0 ? [] : otherEdges(others, x, edges, known);
  return wide.length < FEWEST_HEADED
    ? { ...place, edges: otherEdges(lines, x, edges, known) }
    : { ...place, edges: wide, across };
}

/** Lines over all columns part no rows from their head, where the table has that many columns. */
function runsAt(
  rest: readonly TextLine[],
  all: readonly TextLine[],
  x: number,
  context: RunContext,
): Run[] {
  return stretches(rest, x, context, mayBeAcross).flatMap((stretch) => {
    const run = runAt(stretch, all, x, context);
    if (!stretch.some(mayBeAcross)) return run ?? [];
    const odd = run?.lines.filter(
      (line) =>
        mayBeAcross(line) &&
        (sideOf(line, x) === 'cross' || line.size > context.measures.bodySize + SAME_SIZE),
    );
    if (run !== null && odd?.every((line) => run.across?.has(line))) return [run];
    return stretches(stretch, x, context).flatMap((part) => runAt(part, all, x, context) ?? []);
  });
}

/**
 * @param lines - The lines of one page that are in no grid, from top to bottom.
 * @param known - Runs of the page that were found otherwise.
 * @returns These too, from top to bottom.
 */
export function runsOf(
  lines: readonly TextLine[],
  context: RunContext,
  known: readonly Run[],
): Run[] {
  const runs = [...known];
  const taken = new Set(known.flatMap((run) => run.lines));
  const before = context.before ?? [];
  const isBefore = ({ x }: ColumnEdge) => before.some((edge) => Math.abs(edge - x) <= SAME_EDGE);
  const order = [...context.edges].sort(
    (a, b) => Number(isBefore(b)) - Number(isBefore(a)) || b.count - a.count,
  );
  for (const { x } of order) {
    const own = between(lines, taken).flatMap((rest) => runsAt(rest, lines, x, context));
    runs.push(...own);
    for (const line of own.flatMap((run) => run.lines)) taken.add(line);
  }
  return runs.sort((a, b) => (a.lines[0]?.top ?? 0) - (b.lines[0]?.top ?? 0));
}
