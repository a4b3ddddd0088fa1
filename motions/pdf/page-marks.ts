/**
 * Tells what pages carry apart from their contents, by what comes back over all pages: running
 * heads, page numbers, line numbers, watermarks. Footnotes are told by their size and place.
 */
import type { FurnitureKind } from '../document/tree';
import { footnotesOf } from './footnotes';
import { boxOfGrid, type Grid } from './grid';
import { lineNumbersOf } from './line-numbers';
import { lineOf, linesOf, type TextLine } from './lines';
import type { Box, Page, TextPiece } from './page';

export type MarkedPage = {
  page: Page;
  grids: Grid[];
  pieces: TextPiece[];
  marks: { line: TextLine; why: FurnitureKind }[];
};

/** Running heads stand in this share of the page's height, at the top and at the bottom. */
const MARGIN = 0.17;
/** Heights that differ less than this are one, in points. */
const SAME_HEIGHT = 6;
/** A running head stands on this share of the pages, the first one not counted. */
const MOST = 0.6;
/** Watermarks are larger than the text by this factor. */
const HUGE = 2.5;
const ROMAN = /^[ivxlc]{1,6}$/iu;
const PLAIN_NUMBER = /^\P{L}*(?:\d{1,3}|[ivxlc]{1,6})\P{L}*$/iu;

type Edge = 'top' | 'bottom';
type Candidate = {
  page: Page;
  line: TextLine;
  edge: Edge;
  distance: number;
  pattern: string;
  numbers: number[];
};

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  const values = Array.from(text.toLowerCase(), (digit) => DIGITS[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

function numbersOf(text: string): number[] {
  if (ROMAN.test(text.trim())) return [romanValue(text.trim())];
  return Array.from(text.matchAll(/\d{1,4}/gu), ([digits]) => Number(digits));
}

const patternOf = (text: string): string =>
  ROMAN.test(text.trim()) ? '#' : text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');

function inGrid({ grids }: MarkedPage, { left, right, baseline }: TextLine): boolean {
  return grids.some((grid) => {
    const box = boxOfGrid(grid);
    const isInside =
      baseline > box.top && baseline < box.bottom && left < box.right && right > box.left;
    return isInside && grid.cells.length > 2 && box.bottom - box.top > 40;
  });
}

/** The line is two or more cells above cells at the same places: the head of a table. */
function headsColumns(line: TextLine, lines: readonly TextLine[]): boolean {
  const starts = line.pieces.filter(
    (piece, index) => index === 0 || piece.left - (line.pieces[index - 1]?.right ?? 0) > line.size,
  );
  if (starts.length < 2) return false;
  const below = lines.filter(({ baseline }) => baseline > line.baseline + 1).slice(0, 4);
  const shared = starts.filter(({ left }) =>
    below.some(({ pieces }) => pieces.some((piece) => Math.abs(piece.left - left) < 3)),
  );
  return shared.length >= 2 && shared.length >= starts.length - 1;
}

function candidatesOf(marked: MarkedPage): Candidate[] {
  const { page } = marked;
  const lines = linesOf(marked.pieces);
  return lines.flatMap((line): Candidate[] => {
    const isTop = line.baseline <= page.height * MARGIN;
    if (!isTop && line.baseline < page.height * (1 - MARGIN)) return [];
    if (inGrid(marked, line) || (isTop && headsColumns(line, lines))) return [];
    const edge: Edge = isTop ? 'top' : 'bottom';
    const distance = isTop ? line.baseline : page.height - line.baseline;
    const [pattern, numbers] = [patternOf(line.text), numbersOf(line.text)];
    return [{ page, line, edge, distance, pattern, numbers }];
  });
}

/** Candidates with the same pattern at the same height. */
function grouped(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  const byPattern = new Map<string, Candidate[][]>();
  for (const candidate of candidates) {
    const key = `${candidate.edge} ${candidate.pattern}`;
    const own = byPattern.get(key) ?? [];
    byPattern.set(key, own);
    const group = own.find(
      ([first]) => Math.abs((first?.distance ?? 0) - candidate.distance) <= SAME_HEIGHT,
    );
    if (group !== undefined) group.push(candidate);
    else {
      const started = [candidate];
      own.push(started);
      groups.push(started);
    }
  }
  return groups;
}

/** One of the numbers counts the pages. */
function countsPages(group: readonly Candidate[]): boolean {
  const [first, second] = [group[0], group.at(-1)];
  if (first === undefined || second === undefined || first === second) return false;
  return first.numbers.some((number, index) =>
    group.every(
      (one) => (one.numbers[index] ?? Number.NaN) - one.page.number === number - first.page.number,
    ),
  );
}

function isRecurring(group: readonly Candidate[], pages: readonly MarkedPage[]): boolean {
  const numbers = new Set(group.map(({ page }) => page.number));
  if (numbers.size < 2) return false;
  const share = (parity: (number: number) => boolean) => {
    const all = pages.slice(1).filter(({ page }) => parity(page.number));
    const own = all.filter(({ page }) => numbers.has(page.number));
    return all.length === 0 ? 0 : own.length / all.length;
  };
  if (share(() => true) >= MOST) return true;
  const isParity = (rest: number) => share((number) => number % 2 === rest) >= 0.9;
  return numbers.size >= 3 && (isParity(0) || isParity(1));
}

function recurring(pages: readonly MarkedPage[]): Map<TextLine, FurnitureKind> {
  const found = new Map<TextLine, FurnitureKind>();
  const all = pages.flatMap(candidatesOf);
  for (const group of grouped(all)) {
    const counts = countsPages(group);
    if (!counts && !isRecurring(group, pages)) continue;
    for (const { line } of group) found.set(line, counts ? 'page-number' : 'running-head');
  }
  for (const { line, page, distance } of all) {
    const isAlone = PLAIN_NUMBER.test(line.text) && distance < page.height * 0.1;
    const isOwn = numbersOf(line.text)[0] === page.number;
    if (!found.has(line) && isAlone && isOwn) found.set(line, 'page-number');
  }
  return found;
}

const boxOf = ({ left, right, baseline, size }: TextPiece): Box => ({
  left,
  right,
  top: baseline - 0.8 * size,
  bottom: baseline,
});

/** Text so large that other text runs through it. */
function isThrough(piece: TextPiece, bodySize: number, others: readonly TextPiece[]): boolean {
  if (piece.size < HUGE * bodySize) return false;
  const box = boxOf(piece);
  return others.some(
    (other) =>
      other.size < piece.size / HUGE &&
      other.baseline > box.top + 0.1 * piece.size &&
      other.baseline < box.bottom &&
      other.right > box.left &&
      other.left < box.right,
  );
}

function takeWatermarks(marked: MarkedPage, bodySize: number): void {
  const { slanted } = marked.page;
  const through = new Set(
    marked.pieces.filter((piece) => isThrough(piece, bodySize, marked.pieces)),
  );
  marked.pieces = marked.pieces.filter((piece) => !through.has(piece));
  const own = [...through];
  for (const pieces of [slanted, own]) {
    if (pieces.length > 0) marked.marks.push({ line: lineOf(pieces), why: 'watermark' });
  }
}

function takeArtifacts(marked: MarkedPage): void {
  const { page } = marked;
  const artifacts = marked.pieces.filter(({ tag }) => tag?.isArtifact === true);
  if (artifacts.length === 0) return;
  for (const line of linesOf(artifacts)) {
    const isMargin =
      line.baseline < page.height * MARGIN || line.baseline > page.height * (1 - MARGIN);
    const isNumber = numbersOf(line.text).includes(page.number);
    const why = isNumber ? 'page-number' : 'running-head';
    marked.marks.push({ line, why: isMargin && !inGrid(marked, line) ? why : 'repeated-head' });
  }
  marked.pieces = marked.pieces.filter((piece) => !artifacts.includes(piece));
}

function take(marked: MarkedPage, lines: readonly TextLine[], why: FurnitureKind): void {
  const taken = new Set(lines.flatMap(({ pieces }) => pieces));
  if (taken.size === 0) return;
  marked.pieces = marked.pieces.filter((piece) => !taken.has(piece));
  marked.marks.push(...lines.map((line) => ({ line, why })));
}

/** @returns The pages with their contents, and apart from it what marks the pages. */
export function markPages(
  pages: readonly { page: Page; grids: Grid[] }[],
  bodySize: number,
): MarkedPage[] {
  const marked = pages.map(
    ({ page, grids }): MarkedPage => ({ page, grids, pieces: page.pieces, marks: [] }),
  );
  for (const one of marked) {
    takeWatermarks(one, bodySize);
    takeArtifacts(one);
    take(one, lineNumbersOf(one.pieces), 'line-number');
  }
  const found = recurring(marked);
  const byPieces = new Map(
    [...found].flatMap(([line, why]) =>
      line.pieces.map((piece) => [piece, { line, why }] as const),
    ),
  );
  for (const one of marked) {
    const own = new Set(one.pieces.flatMap((piece) => byPieces.get(piece) ?? []));
    for (const { line, why } of new Set(own)) take(one, [line], why);
    take(one, footnotesOf(one, bodySize), 'footnote');
  }
  return marked;
}
