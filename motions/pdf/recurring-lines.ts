/** Finds the lines that come back at the top or the foot of pages: running heads and page numbers. */
import type { FurnitureKind } from '../document/tree';
import {
  type Candidate,
  type Edge,
  MARGIN,
  numbersOf,
  patternOf,
  SAME_HEIGHT,
  withoutDates,
} from './edge-lines';
import { boxOfGrid } from './grid';
import { linesOf, type TextLine } from './lines';
import type { Page } from './page';
import type { MarkedPage } from './page-marks';
import { countWithin, isAlsoText, isLabelled } from './recurring-labels';

/** A running head stands on this share of the pages, the first one not counted. */
const MOST = 0.6;
/** "Pagina 1 van 1": on a document of one page nothing comes back, and the words say it. */
const WORDED_NUMBER =
  /^\P{L}*(?:pagina|pag|bladzijde|blz|page|p)\P{L}*\d{1,3}(?:\s*(?:van|of)\s*\d{1,3})?\P{L}*$/iu;
const PLAIN_NUMBER = /^\P{L}*(?:\d{1,3}|[ivxlc]{1,6})\P{L}*$/iu;

export function inGrid({ grids }: MarkedPage, { left, right, baseline }: TextLine): boolean {
  return grids.some((grid) => {
    const box = boxOfGrid(grid);
    const isInside =
      baseline > box.top && baseline < box.bottom && left < box.right && right > box.left;
    return isInside && grid.cells.length > 2 && box.bottom - box.top > 40;
  });
}

/** A tagged file says itself that it stands in a table. */
export const isInCell = ({ pieces }: TextLine): boolean =>
  pieces.every(({ tag }) => tag !== null && tag.cell !== null);

/** The lines of a head are at most this many font sizes apart. */
const NEXT_LINE = 1.6;

/** The line heads columns, or goes on below such a line: a head may be two lines high. */
function isOfHead(index: number, lines: readonly TextLine[]): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (line === undefined) return false;
  if (isAboveCells(line, lines)) return true;
  return (
    above !== undefined &&
    line.baseline - above.baseline <= NEXT_LINE * line.size &&
    line.bold === above.bold &&
    line.pieces.every(({ left }) =>
      above.pieces.slice(1).some((piece) => Math.abs(piece.left - left) <= 2),
    ) &&
    isAboveCells(above, lines)
  );
}

/** The line is two or more cells above cells at the same places: the head of a table. */
function isAboveCells(line: TextLine, lines: readonly TextLine[]): boolean {
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
  return lines.flatMap((line, index): Candidate[] => {
    const isTop = line.baseline <= page.height * MARGIN;
    if (!isTop && line.baseline < page.height * (1 - MARGIN)) return [];
    if (inGrid(marked, line) || isInCell(line)) return [];
    const edge: Edge = isTop ? 'top' : 'bottom';
    const distance = isTop ? line.baseline : page.height - line.baseline;
    const [pattern, numbers] = [patternOf(line.text), numbersOf(withoutDates(line.text))];
    const headsColumns = isTop && isOfHead(index, lines);
    return [{ page, line, edge, distance, pattern, numbers, headsColumns }];
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

/**
 * On later pages without the line, text stands in its place that does not come back: the text of
 * those pages begins there, and the same sentence begins two of them by chance.
 */
function isTextElsewhere(
  group: readonly Candidate[],
  all: readonly Candidate[],
  found: ReadonlyMap<TextLine, FurnitureKind>,
): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const pages = new Set(group.map(({ page }) => page));
  return all.some(
    ({ page, line, edge, distance }) =>
      page.number > 1 &&
      !pages.has(page) &&
      !found.has(line) &&
      edge === first.edge &&
      Math.abs(distance - first.distance) <= SAME_HEIGHT &&
      Math.abs(line.size - first.line.size) < 0.5,
  );
}

/**
 * Most of these lines have text of their own page between them and the edge of it: they stand in the
 * text, as the label below a heading does where each motion begins a page.
 */
function isWithinText(
  group: readonly Candidate[],
  byPage: ReadonlyMap<Page, readonly Candidate[]>,
  found: ReadonlyMap<TextLine, FurnitureKind>,
): boolean {
  const within = group.filter(({ page, edge, distance }) =>
    byPage
      .get(page)
      ?.some(
        (other) =>
          other.edge === edge && other.distance < distance - SAME_HEIGHT && !found.has(other.line),
      ),
  );
  return within.length > group.length / 2;
}

export function recurring(pages: readonly MarkedPage[]): Map<TextLine, FurnitureKind> {
  const found = new Map<TextLine, FurnitureKind>();
  const lines = pages.flatMap(candidatesOf);
  const all = lines.filter((candidate) => !candidate.headsColumns);
  const groups = grouped(all).flatMap((group) => {
    const counts = countsPages(group);
    return counts || isRecurring(group, pages) ? [{ group, counts }] : [];
  });
  for (const { group, counts } of groups) {
    for (const { line } of group) found.set(line, counts ? 'page-number' : 'running-head');
  }
  const byPage = Map.groupBy(lines, ({ page }) => page);
  const within = countWithin(pages);
  for (const { group, counts } of groups) {
    const isText =
      isLabelled(group, groups) ||
      isAlsoText(group, within) ||
      isTextElsewhere(group, all, found) ||
      isWithinText(group, byPage, found);
    if (counts || !isText) continue;
    for (const { line } of group) found.delete(line);
  }
  for (const { line, page, distance } of all) {
    const isNumber = PLAIN_NUMBER.test(line.text) || WORDED_NUMBER.test(line.text);
    const isAlone = isNumber && distance < page.height * 0.1;
    const isOwn = numbersOf(line.text)[0] === page.number;
    if (!found.has(line) && isAlone && isOwn) found.set(line, 'page-number');
  }
  return found;
}
