/** Shares out the lines of the content column over the labels beside them, without ruling lines. */
import type { LabelCell } from './label-cells';
import { leadingOf, type TextLine } from './lines';

export type LabelledLines = { cell: LabelCell | undefined; lines: TextLine[] };

/** A line this much of its size above a label's base line still stands beside the label. */
const BESIDE = 0.7;
/** Nearer than this share of its size, a line is on the label's base line. */
const ON_LINE = 0.3;
/** Rows are further apart than lines of a paragraph by this factor. */
const ROW_GAP = 1.2;

const topOf = (cell: LabelCell): number => cell.lines[0]?.baseline ?? 0;
const middleOf = (cell: LabelCell): number =>
  (topOf(cell) + (cell.lines.at(-1)?.baseline ?? topOf(cell))) / 2;

function gapBefore(lines: readonly TextLine[], index: number): number {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return Number.POSITIVE_INFINITY;
  return line.baseline - before.baseline;
}

/** How a label stands to the lines beside it. */
type Standing = 'between lines' | 'after a gap' | 'in a paragraph';

function standingOf(cell: LabelCell, lines: readonly TextLine[], leading: number): Standing {
  const y = middleOf(cell);
  const beside = lines.findIndex((line) => Math.abs(line.baseline - y) < ON_LINE * line.size);
  if (beside === -1) return 'between lines';
  return gapBefore(lines, beside) > ROW_GAP * leading ? 'after a gap' : 'in a paragraph';
}

/**
 * Labels are set in the middle of their cell when they stand between two lines, as they do beside an
 * even number of lines. Where one does, standing in a paragraph is a sign of it too.
 */
function areCentred(cells: readonly LabelCell[], lines: readonly TextLine[]): boolean {
  const leading = leadingOf(lines);
  const standings = cells
    .filter((cell) => cell.lines.length === 1)
    .map((cell) => standingOf(cell, lines, leading));
  const count = (standing: Standing) => standings.filter((other) => other === standing).length;
  const between = count('between lines');
  const inParagraph = between > 0 ? count('in a paragraph') : 0;
  return 2 * (between + inParagraph) > count('after a gap');
}

function splitTopAligned(cells: readonly LabelCell[], lines: readonly TextLine[]): LabelledLines[] {
  const parts: LabelledLines[] = [
    { cell: undefined, lines: [] },
    ...cells.map((cell) => ({ cell, lines: [] })),
  ];
  for (const line of lines) {
    const owner = parts.findLast(
      ({ cell }) => cell === undefined || topOf(cell) - BESIDE * line.size <= line.baseline,
    );
    owner?.lines.push(line);
  }
  return parts.filter(({ cell, lines: own }) => cell !== undefined || own.length > 0);
}

/** Each cell ends as far below the middle of its label as it began above it, at the widest gap near. */
function splitCentred(cells: readonly LabelCell[], lines: readonly TextLine[]): LabelledLines[] {
  const parts: LabelledLines[] = [];
  let start = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const first = lines[start];
    if (next === undefined || first === undefined) {
      parts.push({ cell, lines: lines.slice(start) });
      start = lines.length;
      return;
    }
    const wanted = 2 * middleOf(cell) - first.baseline;
    let best = start + 1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let end = start + 1; end <= lines.length; end += 1) {
      const last = lines[end - 1];
      if (last === undefined || last.baseline > middleOf(next) + BESIDE * last.size) break;
      const widthBonus = Math.min(gapBefore(lines, end), 3 * last.size);
      const cost = Math.abs(last.baseline - wanted) - widthBonus;
      if (cost < bestCost) [best, bestCost] = [end, cost];
    }
    parts.push({ cell, lines: lines.slice(start, best) });
    start = best;
  });
  return parts;
}

/**
 * @param cells - Labels from top to bottom.
 * @param lines - Lines of the content column from top to bottom.
 * @returns Labels in order with their lines; a first part without a label when lines precede it.
 */
export function splitByLabels(
  cells: readonly LabelCell[],
  lines: readonly TextLine[],
): LabelledLines[] {
  return areCentred(cells, lines) ? splitCentred(cells, lines) : splitTopAligned(cells, lines);
}
