/** Finds the numbers that count the lines of a page, in its margin or between its text columns. */
import { lineOf, type TextLine } from './lines';
import type { TextPiece } from './page';

const FEWEST = 4;
/** Part of the steps that has to count on. */
const COUNTING = 0.9;
/** A column of row numbers counts too, but far from every line. */
const SHARE = 0.6;
/** Numbers that end, or begin, below each other do so within this, in points. */
const ALIGNED = 1.5;
/** Each line is numbered when the numbers are at most this many font sizes apart. */
const NEXT_LINE = 2.2;
/** Between columns they are set in smaller type than the text: years below each other are no such numbers. */
const SMALLER = 0.85;
/** As large a part of the numbers stands on the line of a text. */
const BESIDE_TEXT = 0.9;
const SAME_LINE = 1;
/** So many numbers below each other, over all pages, show where they stand. */
const OFTEN = 10;
/** On so many pages the count begins anew where only few lines of each are counted. */
const FEWEST_PAGES = 3;

type PartedPage = { numbers: readonly TextPiece[]; others: readonly TextPiece[] };

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

const isNumber = ({ text }: TextPiece): boolean => /^\d{1,4}$/u.test(text.trim());

const valuesOf = (numbers: readonly TextPiece[]): number[] =>
  numbers.map(({ text }) => Number(text));

const leftEdgeOf = (pieces: readonly TextPiece[]): number =>
  Math.min(...pieces.map((piece) => piece.left));

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The head and the foot of a page are counted apart from its text. */
const withoutHeadAndFoot = (values: readonly number[]): (readonly number[])[] =>
  [values, values.slice(1), values.slice(0, -1), values.slice(1, -1)].filter(
    ({ length }) => length >= FEWEST,
  );

/** In a margin of the page: every line of it is counted. */
function inMargin(numbers: readonly TextPiece[], others: readonly TextPiece[]): TextPiece[] {
  const left = leftEdgeOf(others);
  const right = Math.max(...others.map((piece) => piece.right));
  for (const isBeside of [
    (piece: TextPiece) => piece.right <= left + 1,
    (piece: TextPiece) => piece.left >= right - 1,
  ]) {
    const own = numbers.filter(isBeside);
    const steps = withoutHeadAndFoot(valuesOf(own)).map(countsOn);
    const step = steps.find((one) => one !== null) ?? 0;
    if (step > 0 && own.length * step >= SHARE * heightsOf(others)) return own;
  }
  return [];
}

/** Runs of numbers below each other, by one of their edges. */
function alignedBy(numbers: readonly TextPiece[], edge: 'left' | 'right'): TextPiece[][] {
  const groups: TextPiece[][] = [];
  for (const piece of numbers.toSorted((a, b) => a[edge] - b[edge])) {
    const group = groups.at(-1);
    if (group !== undefined && piece[edge] - (group[0]?.[edge] ?? 0) <= ALIGNED) group.push(piece);
    else groups.push([piece]);
  }
  return groups
    .filter(({ length }) => length >= FEWEST)
    .map((group) => group.toSorted((a, b) => a.baseline - b.baseline));
}

/** Beside one of the text columns: no text runs through them, and lines stand beside them. */
function areBesideColumn(numbers: readonly TextPiece[], others: readonly TextPiece[]): boolean {
  const step = countsOn(valuesOf(numbers));
  if (step === null) return false;
  const [first, last] = [numbers[0]?.baseline ?? 0, numbers.at(-1)?.baseline ?? 0];
  const near = others.filter(({ baseline }) => baseline > first - 1 && baseline < last + 1);
  const left = Math.min(...numbers.map((piece) => piece.left));
  const right = Math.max(...numbers.map((piece) => piece.right));
  if (near.some((piece) => piece.left < right && piece.right > left)) return false;
  const gaps = numbers.slice(1).map(({ baseline }, at) => baseline - (numbers[at]?.baseline ?? 0));
  const size = middleOf(near.map((piece) => piece.size));
  if (middleOf(gaps) > NEXT_LINE * size * step) return false;
  if (numbers.some((piece) => piece.size > SMALLER * size)) return false;
  const heights = new Set(near.map(({ baseline }) => Math.round(baseline / SAME_LINE)));
  const beside = numbers.filter(({ baseline }) =>
    [-1, 0, 1].some((by) => heights.has(Math.round(baseline / SAME_LINE) + by)),
  );
  return beside.length >= BESIDE_TEXT * numbers.length;
}

function onPage(numbers: readonly TextPiece[], others: readonly TextPiece[]): Set<TextPiece> {
  const found = new Set(inMargin(numbers, others));
  for (const edge of ['right', 'left'] as const) {
    const rest = numbers.filter((piece) => !found.has(piece));
    for (const group of alignedBy(rest, edge)) {
      if (areBesideColumn(group, others)) for (const piece of group) found.add(piece);
    }
  }
  return found;
}

/** A page with a few lines shows no habit of its own: its numbers stand where those of others do. */
function isWhereKnown(known: readonly TextPiece[]): (piece: TextPiece) => boolean {
  const keyOf = ({ right, size }: TextPiece) => `${Math.round(right / 2)} ${Math.round(size * 2)}`;
  const counts = Map.groupBy(known, keyOf);
  return (piece) => (counts.get(keyOf(piece))?.length ?? 0) >= OFTEN;
}

const beginsAnew = (values: readonly number[]): boolean =>
  values[0] === 1 && values.every((value, index) => value <= (values[index - 1] ?? 0) + 1);

/**
 * Word processors count no lines of tables, so a page of tables has a number or two, left of all text that
 * the document has. Numbers of motions stand there too, but do not begin anew on each page.
 */
function leftOfAll(pages: readonly PartedPage[]): Set<TextPiece> {
  const left = Math.min(...pages.map(({ others }) => leftEdgeOf(others)));
  const own = pages
    .map(({ numbers }) => numbers.filter((piece) => piece.right <= left + 1))
    .filter(({ length }) => length > 0);
  const isCount = own.length >= FEWEST_PAGES && own.every((one) => beginsAnew(valuesOf(one)));
  return new Set(isCount ? own.flat() : []);
}

/**
 * @param pages - The pieces of each page.
 * @returns Of each page the numbers as lines of their own; none when it has no numbered lines.
 */
export function lineNumbersOf(pages: readonly (readonly TextPiece[])[]): TextLine[][] {
  const parted: PartedPage[] = pages.map((pieces) => ({
    others: pieces.filter((piece) => !isNumber(piece)),
    numbers: pieces.filter(isNumber).sort((a, b) => a.baseline - b.baseline),
  }));
  const found = parted.map(({ numbers, others }) =>
    others.length === 0 ? new Set<TextPiece>() : onPage(numbers, others),
  );
  const isKnown = isWhereKnown(found.flatMap((own) => [...own]));
  const apart = leftOfAll(parted);
  return parted.map(({ numbers }, page) =>
    numbers
      .filter((piece) => found[page]?.has(piece) || isKnown(piece) || apart.has(piece))
      .map((piece) => lineOf([piece])),
  );
}
