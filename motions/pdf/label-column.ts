/**
 * Finds the column of labels in documents in which each table has columns as wide as its own text
 * needs: no edge of columns comes back over the document, but its labels do, below each other.
 */
import { NARROWEST } from './aligned-runs';
import { GAP, SAME_EDGE } from './column-edges';
import type { TextLine } from './lines';
import { LARGER } from './measures';
import type { TextPiece } from './page';

/** Where the labels of a document begin, and whether numbers stand before them. */
export type LabelColumn = {
  x: number;
  /** Of the labels' type; what is larger heads a table. */
  size: number;
  hasNumbers: boolean;
  isLabel: (piece: TextPiece) => boolean;
};

/** A word in the label column that comes so often is a label: fewer motions show no habit. */
const OFTEN = 3;
/** As many labels make a column: three motions of two labels. */
const FEWEST_LABELS = 6;
/** With this share of the contents beside labels at one edge, the document has columns that hold. */
const MOST_AT_ONE_EDGE = 0.8;
/** Contents that stand apart on one line, as often as this share, are columns of their own. */
const MOST_SEVERAL = 0.1;
/** A gap smaller than this many font sizes is a space. */
const RUN_IN = 0.6;
/** A wide label may end right before its column does; more than this share of them do not. */
const MOST_RUN_IN = 0.4;
/** With this share of the gaps as wide as each other, they are part of the text. */
const MOST_ALIKE = 0.8;
/** Text before and behind the tables may begin at the left of the page, as labels do. */
const MOST_MIXED = 0.25;
/** A label takes as many lines in a narrow column. */
const MOST_LABEL_LINES = 4;
/** The mark of a list item stands apart from its text. */
const LONGEST_MARK = 2;
const NUMBER = /^\d{1,3}[.)]?$/u;

const withoutNumber = ({ pieces }: TextLine): readonly TextPiece[] =>
  NUMBER.test(pieces[0]?.text.trim() ?? '') ? pieces.slice(1) : pieces;

const isAt = (piece: TextPiece | undefined, x: number): piece is TextPiece =>
  piece !== undefined && Math.abs(piece.left - x) <= SAME_EDGE;

/** The pieces that begin lines, where the same words begin several at the same place. */
function repeatedStarts(lines: readonly TextLine[]): TextPiece[] {
  const starts = lines.flatMap((line) => withoutNumber(line).slice(0, 1));
  const keyOf = ({ left, text }: TextPiece) => `${Math.round(left)} ${text.trim()}`;
  const counts = new Map<string, number>();
  for (const piece of starts) counts.set(keyOf(piece), (counts.get(keyOf(piece)) ?? 0) + 1);
  return starts.filter((piece) => (counts.get(keyOf(piece)) ?? 0) >= OFTEN);
}

/** The edge that most of some left edges have. */
function mostUsed(lefts: readonly number[]): { x: number; count: number } {
  const sorted = [...lefts].sort((a, b) => a - b);
  let best = { x: 0, count: 0 };
  let from = 0;
  for (const [index, left] of sorted.entries()) {
    while (left - (sorted[from] ?? left) > SAME_EDGE) from += 1;
    const count = index - from + 1;
    if (count > best.count) best = { x: sorted[from] ?? left, count };
  }
  return best;
}

type Beside = { label: TextPiece; contents: readonly TextPiece[] };

function besideLabel(line: TextLine, { x, isLabel }: LabelColumn): Beside | null {
  const [label, ...contents] = withoutNumber(line);
  return isAt(label, x) && isLabel(label) ? { label, contents } : null;
}

const standApart = ({ contents }: Beside): boolean =>
  contents.some((piece, index) => {
    const before = contents[index - 1];
    return (
      before !== undefined &&
      before.text.trim().length > LONGEST_MARK &&
      piece.left - before.right >= GAP * piece.size
    );
  });

/** How far the label of a line reaches, and where the contents beside it begin. */
export type Room = { labels: number; contents: number };

/** @returns null for a line that is no part of a table. */
export function roomOf(line: TextLine, column: LabelColumn): Room | null {
  if (line.size > LARGER * column.size) return null;
  const beside = besideLabel(line, column);
  if (beside !== null) {
    const contents = Math.min(...beside.contents.map(({ left }) => left));
    return { labels: beside.label.right, contents };
  }
  const [first] = withoutNumber(line);
  if (first === undefined) return { labels: column.x, contents: Number.POSITIVE_INFINITY };
  const isContents = first.left >= column.x + NARROWEST * line.size;
  return isContents ? { labels: column.x, contents: first.left } : null;
}

/** From label to label, where the contents begin that stand furthest to the left: lists stand further in. */
function contentEdges(lines: readonly TextLine[], column: LabelColumn): number[] {
  const edges: number[] = [];
  let isBelowLabel = false;
  for (const line of lines) {
    const room = roomOf(line, column);
    if (room === null) isBelowLabel = false;
    else if (room.labels > column.x) {
      edges.push(room.contents);
      isBelowLabel = true;
    } else if (isBelowLabel) edges.push(Math.min(edges.pop() ?? room.contents, room.contents));
  }
  return edges.filter(Number.isFinite);
}

/**
 * Labels that run into their text end a space before it, or each time as far; in columns that gap
 * differs by the label.
 */
function areRunIn(beside: readonly Beside[]): boolean {
  const gaps = beside.flatMap(({ label, contents }) =>
    contents.slice(0, 1).map(({ left, size }) => ({ width: left - label.right, size })),
  );
  const spaces = gaps.filter(({ width, size }) => width < RUN_IN * size).length;
  const alike = mostUsed(gaps.map(({ width }) => width)).count;
  return spaces >= MOST_RUN_IN * gaps.length || alike >= MOST_ALIKE * gaps.length;
}

/** Text that begins where the labels do, between them: they head it, and stand in no column. */
function areMixed(lines: readonly TextLine[], column: LabelColumn): boolean {
  const at = lines.filter((line) => isAt(withoutNumber(line)[0], column.x));
  const labels = at.filter((line) => besideLabel(line, column) !== null);
  return at.length > (1 + MOST_MIXED) * labels.length;
}

/**
 * A column as wide as its text breaks a label in one table and not in the next: what stands below each
 * other here may be one label there, and part of it elsewhere.
 */
function joinedLabels(labels: readonly TextPiece[]): ReadonlySet<string> {
  const texts = labels.map(({ text }) => text.trim());
  return new Set(
    texts.map((_, index) => ` ${texts.slice(index, index + MOST_LABEL_LINES).join(' ')} `),
  );
}

/** @param labels - In the order of the document. */
function columnAt(
  x: number,
  labels: readonly TextPiece[],
  lines: readonly TextLine[],
): LabelColumn {
  const words = new Set(labels.map(({ text }) => text.trim()));
  const joined = [...joinedLabels(labels)];
  const isJoined = (text: string): boolean =>
    joined.some((several) => several.includes(` ${text.trim()} `));
  const areBold = labels.every(({ bold }) => bold);
  return {
    x,
    size: Math.max(...labels.map((label) => label.size)),
    // A number in the middle of its row may stand on the line of the contents only.
    hasNumbers: lines.some(({ pieces: [first, second] }) => {
      const isBefore = first !== undefined && first.left < x - SAME_EDGE;
      const isBeside = second !== undefined && second.left >= x - SAME_EDGE;
      return isBefore && isBeside && NUMBER.test(first.text.trim());
    }),
    isLabel: ({ text, bold }) => (areBold && bold) || words.has(text.trim()) || isJoined(text),
  };
}

/**
 * @param lines - Of the whole document, in no grid.
 * @returns null where there is no column of labels, or where one edge holds for all their contents.
 */
export function labelColumnOf(lines: readonly TextLine[]): LabelColumn | null {
  const repeated = repeatedStarts(lines);
  const { x, count } = mostUsed(repeated.map(({ left }) => left));
  if (count < FEWEST_LABELS) return null;
  const column = columnAt(
    x,
    repeated.filter((piece) => isAt(piece, x)),
    lines,
  );
  const beside = lines
    .map((line) => besideLabel(line, column))
    .filter((one) => one !== null)
    .filter(({ contents }) => contents.length > 0);
  const several = beside.filter(standApart).length;
  if (beside.length < FEWEST_LABELS || several > MOST_SEVERAL * beside.length) return null;
  const edges = contentEdges(lines, column);
  if (mostUsed(edges).count >= MOST_AT_ONE_EDGE * edges.length) return null;
  return areRunIn(beside) || areMixed(lines, column) ? null : column;
}
