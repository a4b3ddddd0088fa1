/** Finds the numbers that count the lines of a page in its margin. */
import { lineOf, type TextLine } from './lines';
import type { TextPiece } from './page';

const FEWEST = 4;
/** Part of the steps that has to count on. */
const COUNTING = 0.9;
/** A column of row numbers counts too, but far from every line. */
const SHARE = 0.6;

/** Numbers count every line, or every fifth or tenth. */
function countsOn(numbers: readonly number[]): number | null {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  for (const step of [1, 2, 5, 10]) {
    if (steps.filter((one) => one === step).length >= COUNTING * steps.length) return step;
  }
  return null;
}

function heightsOf(pieces: readonly TextPiece[]): number {
  return new Set(pieces.map(({ baseline }) => Math.round(baseline / 3))).size;
}

/** @returns The numbers as lines of their own; none when the page has no numbered lines. */
export function lineNumbersOf(pieces: readonly TextPiece[]): TextLine[] {
  const isNumber = ({ text }: TextPiece) => /^\d{1,4}$/u.test(text.trim());
  const others = pieces.filter((piece) => !isNumber(piece));
  if (others.length === 0) return [];
  const left = Math.min(...others.map((piece) => piece.left));
  const right = Math.max(...others.map((piece) => piece.right));
  for (const isBeside of [
    (piece: TextPiece) => piece.right <= left + 1,
    (piece: TextPiece) => piece.left >= right - 1,
  ]) {
    const numbers = pieces
      .filter((piece) => isNumber(piece) && isBeside(piece))
      .sort((a, b) => a.baseline - b.baseline);
    if (numbers.length < FEWEST) continue;
    const step = countsOn(numbers.map(({ text }) => Number(text)));
    if (step === null || numbers.length * step < SHARE * heightsOf(others)) continue;
    return numbers.map((piece) => lineOf([piece]));
  }
  return [];
}
