/**
 * Finds the two columns of a table of motions on one page: labels left, contents right.
 *
 * Geometry decides: contents start at one x, whatever the label before them. In running text with
 * labels in bold the text goes on right behind each label and wraps to the left margin.
 */
import { labelKindOf } from './labels';
import type { TextLine } from './lines';
import type { Ruling, TextPiece } from './page';

export type Columns = { labelLeft: number; contentLeft: number };

/** How far apart two left edges may be and still be one margin, in points. */
export const SAME_EDGE = 3;
/** Contents begin at least this many font sizes to the right of the labels. */
const NARROWEST_LABEL_COLUMN = 3;

type LabelledLine = { line: TextLine; labelRight: number; next: TextPiece | undefined };

/** The longest run of whole pieces at the start of a line that is a label. */
export function labelAtStart(line: TextLine): LabelledLine | null {
  let text = '';
  let found: LabelledLine | null = null;
  for (const [index, piece] of line.pieces.entries()) {
    text += `${piece.spaceBefore ? ' ' : ''}${piece.text}`;
    if (text.length > 60) break;
    const hasWords = /\p{L}/u.test(piece.text);
    if (hasWords && labelKindOf(text) !== null) {
      found = { line, labelRight: piece.right, next: line.pieces[index + 1] };
    }
  }
  return found;
}

/** The smallest of the values that has at least one other beside it. */
function smallestShared(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const shared = sorted.find(
    (value, index) => (sorted[index + 1] ?? Infinity) - value <= SAME_EDGE,
  );
  return shared ?? null;
}

function verticalBetween(rulings: readonly Ruling[], labelRight: number, right: number): boolean {
  return rulings.some(
    (ruling) =>
      ruling.direction === 'vertical' && ruling.at > labelRight - 1 && ruling.at < right + 1,
  );
}

/** Labels of different width with contents at one x: no coincidence. */
function isAligned(
  labelled: readonly LabelledLine[],
  contentLeft: number,
  rulings: readonly Ruling[],
): boolean {
  const aligned = labelled.filter(
    ({ next }) => next !== undefined && Math.abs(next.left - contentLeft) <= SAME_EDGE,
  );
  const widths = new Set(aligned.map(({ labelRight }) => Math.round(labelRight / SAME_EDGE)));
  if (widths.size >= 2) return true;
  return labelled.some(
    ({ line, labelRight }) =>
      verticalBetween(rulings, labelRight, contentLeft) ||
      contentLeft - labelRight > 1.2 * line.size,
  );
}

/** Lines of running text begin left of the contents and end right of where they begin. */
function crossesInto(line: TextLine, contentLeft: number): boolean {
  return (
    line.left < contentLeft - SAME_EDGE &&
    line.right > contentLeft + SAME_EDGE &&
    labelAtStart(line) === null &&
    !hasCellGap(line, contentLeft)
  );
}

/** The line is two cells: there is more than a space between what is left and right of an x. */
export function hasCellGap(line: TextLine, contentLeft: number): boolean {
  const before = line.pieces.filter((piece) => piece.left < contentLeft - SAME_EDGE);
  const first = line.pieces.find((piece) => piece.left >= contentLeft - SAME_EDGE);
  if (first === undefined || before.length === 0) return false;
  const end = Math.max(...before.map((piece) => piece.right));
  return first.left - end > 0.5 * line.size;
}

function accepts(columns: Columns, lines: readonly TextLine[], firstLabel: TextLine): boolean {
  const below = lines.filter((line) => line.baseline >= firstLabel.baseline);
  const crossing = below.filter((line) => crossesInto(line, columns.contentLeft));
  const inside = below.filter((line) => line.right > columns.contentLeft + SAME_EDGE);
  return crossing.length * 3 <= inside.length;
}

/** A page that only goes on with a cell of the page before has that page's columns. */
function continuedColumns(lines: readonly TextLine[], previous: Columns): Columns | null {
  const starting = lines.filter((line) => line.left >= previous.contentLeft - SAME_EDGE);
  return starting.length > lines.length * 0.7 ? previous : null;
}

/**
 * @param lines - All lines of the page, over the full width.
 * @param previous - The columns of the page before, if it had any.
 * @returns null when the page is running text.
 */
export function findColumns(
  lines: readonly TextLine[],
  rulings: readonly Ruling[],
  previous: Columns | null,
): Columns | null {
  const all = lines.map(labelAtStart).filter((label) => label !== null);
  const first = all[0];
  if (first === undefined) return previous === null ? null : continuedColumns(lines, previous);
  const labelLeft = Math.min(...all.map(({ line }) => line.left));
  const nearest = labelLeft + NARROWEST_LABEL_COLUMN * first.line.size;
  const labelled = all.filter(({ line }) => line.left < nearest);
  const widest = Math.max(...labelled.map(({ labelRight }) => labelRight));
  const contentEdges = [
    ...labelled.flatMap(({ next }) => (next === undefined ? [] : [next.left])),
    ...lines.filter((line) => line.left > nearest).map((line) => line.left),
  ].filter((left) => left > nearest && left > widest - SAME_EDGE);
  const single = contentEdges.length === 1 ? (contentEdges[0] ?? null) : null;
  const contentLeft = smallestShared(contentEdges) ?? single;
  if (contentLeft === null) return previous === null ? null : keepPrevious(labelled, previous);
  const columns = { labelLeft, contentLeft };
  if (!isAligned(labelled, contentLeft, rulings)) return null;
  const beside = labelled.flatMap(({ next }) => (next === undefined ? [] : [next.left]));
  const short = beside.filter((left) => left < contentLeft - SAME_EDGE);
  // In running text the contents begin right behind each label, wherever that ends.
  if (short.length * 4 > beside.length) return null;
  return accepts(columns, lines, first.line) ? columns : null;
}

function keepPrevious(labelled: readonly LabelledLine[], previous: Columns): Columns | null {
  const fits = labelled.every(
    ({ line, next }) =>
      Math.abs(line.left - previous.labelLeft) <= SAME_EDGE &&
      (next === undefined || next.left >= previous.contentLeft - SAME_EDGE),
  );
  return fits ? previous : null;
}
