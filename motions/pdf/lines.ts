/** Gathers pieces of text into lines, reading left to right and top to bottom. */
import type { TextPiece } from './page';

export type TextLine = {
  text: string;
  left: number;
  right: number;
  top: number;
  baseline: number;
  bottom: number;
  /** Font size of most of the line. */
  size: number;
  /** Font of most of the line. */
  font: string;
  /** Of most of the line. */
  bold: boolean;
  pieces: TextPiece[];
};

/** Base lines that differ by less than this share of the font size are one line. */
const SAME_BASELINE = 0.45;
/** A gap of this share of the font size is a space, also where none is printed. */
const SPACE = 0.17;
/** Below this share of the line's size, a number is a reference to a footnote. */
const SUPERSCRIPT = 0.78;
/** Some producers raise such a mark by more than base lines of one line differ. */
const RAISED = 0.6;
/** Type set as a mark is this much smaller than its line, and raised by this share of it. */
const SMALLER = 0.92;
const HIGHER = 0.15;
const POWER = /^[23]$/u;
const UNIT = /(?:^|[\s\d])(?:mm|cm|dm|m|km)$/u;
const FOOTNOTE_MARK = /^(?:\d{1,2}(?:,\s?\d{1,2})*\)?|[*†‡]+\)?|[¹²³⁴-⁹]+)$/u;

const lengthOf = (pieces: readonly TextPiece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.text.length, 0);

/** The value that most of the text has. */
function mostly<Value>(
  pieces: readonly TextPiece[],
  propertyOf: (piece: TextPiece) => Value,
  none: Value,
): Value {
  const weights = new Map<Value, number>();
  let best = none;
  let most = 0;
  for (const piece of pieces) {
    const value = propertyOf(piece);
    const weight = (weights.get(value) ?? 0) + piece.text.length;
    weights.set(value, weight);
    if (weight > most) [best, most] = [value, weight];
  }
  return best;
}

type LineOfType = { size: number; baseline: number };

/** A number or sign that is smaller than its line, and stands higher: a reference to a footnote. */
function isRaised({ size, baseline, text }: TextPiece, line: LineOfType): boolean {
  const isHigher = line.baseline - baseline >= HIGHER * line.size;
  return size <= SMALLER * line.size && isHigher && FOOTNOTE_MARK.test(text.trim());
}

/** "200 m²": the power of a unit stands as a mark does, right behind it. */
const isPower = (piece: TextPiece, before: TextPiece | undefined): boolean =>
  before !== undefined &&
  POWER.test(piece.text.trim()) &&
  UNIT.test(before.text) &&
  piece.left - before.right < SPACE * before.size;

/** Raised numbers and signs that refer to a footnote: they keep their position but add no text. */
function marksOf(pieces: readonly TextPiece[], line: LineOfType): Set<TextPiece> {
  return new Set(
    pieces.filter(
      (piece, index) => index > 0 && isRaised(piece, line) && !isPower(piece, pieces[index - 1]),
    ),
  );
}

/** The text of pieces from left to right, in a line of type. */
export function joinPieces(pieces: readonly TextPiece[], line: LineOfType): string {
  const marks = marksOf(pieces, line);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.left - end;
    end = piece.right;
    if (marks.has(piece)) continue;
    const spaced = gap > SPACE * piece.size || (piece.spaceBefore && gap > -0.3 * piece.size);
    const isPunctuation = /^[,.;:)\]]/u.test(piece.text) && gap < 0.5 * piece.size;
    text += text !== '' && spaced && !isPunctuation ? ` ${piece.text}` : piece.text;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** A line of pieces that are on one base line, ordered from left to right. */
export function lineOf(pieces: readonly TextPiece[]): TextLine {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const size = mostly(sorted, (piece) => Math.round(piece.size * 10) / 10, 0);
  const baseline = mostly(sorted, (piece) => piece.baseline, 0);
  return {
    text: joinPieces(sorted, { size, baseline }),
    left: Math.min(...sorted.map((piece) => piece.left)),
    right: Math.max(...sorted.map((piece) => piece.right)),
    top: baseline - size,
    baseline,
    bottom: baseline + 0.25 * size,
    size,
    font: mostly(sorted, (piece) => piece.font, ''),
    bold: mostly(sorted, (piece) => piece.bold, false),
    pieces: sorted,
  };
}

const isMarkOf = (mark: TextPiece, text: TextPiece): boolean =>
  mark.size <= SUPERSCRIPT * text.size && FOOTNOTE_MARK.test(mark.text.trim());

/** @param upper - Stands no lower on the page than the other. */
function areOnOneLine(upper: TextPiece, lower: TextPiece): boolean {
  const distance = lower.baseline - upper.baseline;
  return isMarkOf(upper, lower)
    ? distance < RAISED * lower.size
    : distance < SAME_BASELINE * Math.max(upper.size, lower.size);
}

/** @returns Lines from top to bottom; in each, pieces from left to right. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline);
  const groups: TextPiece[][] = [];
  let anchor: TextPiece | undefined;
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (group === undefined || anchor === undefined || !areOnOneLine(anchor, piece)) {
      groups.push([piece]);
      anchor = piece;
    } else {
      group.push(piece);
      // A raised mark comes before its line: the line is where the larger text is.
      if (piece.size > anchor.size) anchor = piece;
    }
  }
  return groups
    .filter((group) => lengthOf(group) > 0)
    .map(lineOf)
    .filter((line) => line.text !== '');
}
