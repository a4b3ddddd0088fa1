/** Shares out the lines of the content column over the labels beside them, without ruling lines. */
import type { LabelCell } from './label-cells';
import { leadingOf, type TextLine } from './lines';

export type LabelledLines = { cell: LabelCell | undefined; lines: TextLine[] };

/** `cost` tells how badly the labels stand to the lines that they get, in line distances. */
type Split = { parts: LabelledLines[]; cost: number };

/** A line this much of its size above a label's base line still stands beside the label. */
const BESIDE = 0.7;
/** A row without a label must explain the places of the others better than this, in lines. */
const NO_LABEL = 1;

const topOf = (cell: LabelCell): number => cell.lines[0]?.baseline ?? 0;
const middleOf = (cell: LabelCell): number =>
  (topOf(cell) + (cell.lines.at(-1)?.baseline ?? topOf(cell))) / 2;

function gapBefore(lines: readonly TextLine[], index: number): number {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return Number.POSITIVE_INFINITY;
  return line.baseline - before.baseline;
}

/** Labels at the top of their cell: each has the lines from the one beside it on. */
function splitTopAligned(cells: readonly LabelCell[], lines: readonly TextLine[]): Split {
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
  return {
    parts: parts.filter(({ cell, lines: own }) => cell !== undefined || own.length > 0),
    cost: parts.reduce((sum, part) => sum + offTop(part, lines), 0),
  };
}

function offTop({ cell, lines: [first] }: LabelledLines, lines: readonly TextLine[]): number {
  if (cell === undefined || first === undefined) return 0;
  const leading = leadingIn(lines);
  const isFirst = first === lines[0];
  const sign = isFirst ? 0 : gapSign(lines, lines.indexOf(first), leading);
  return Math.abs(first.baseline - topOf(cell)) / leading - sign;
}

const leadingIn = (lines: readonly TextLine[]): number => leadingOf(lines) || (lines[0]?.size ?? 1);

/** The best way to share out the lines before `end`; its last part begins where `before` ends. */
type Share = { cost: number; end: number; cell?: LabelCell | undefined; before?: Share };
/** By their end. */
type Shares = (Share | undefined)[];

/** How far the middle of a cell's lines is from the middle of its label, in line distances. */
function offCentre(cell: LabelCell, first: TextLine, last: TextLine, leading: number): number {
  return Math.abs((first.baseline + last.baseline) / 2 - middleOf(cell)) / leading;
}

/** What a wider gap before a line tells of a new row there, at most as much as half a line off. */
function gapSign(lines: readonly TextLine[], index: number, leading: number): number {
  return index === lines.length ? 0 : Math.min(gapBefore(lines, index) / leading - 1, 1) / 2;
}

/**
 * Gives every label the lines that it stands in the middle of: of all ways to cut the lines, the one
 * with labels nearest to the middle and cuts at wide gaps. Lines that no label stands in the middle
 * of are a row whose label is empty, or that goes on from the page before.
 */
function splitCentred(cells: readonly LabelCell[], lines: readonly TextLine[]): Split {
  let shares = orWithoutLabel([{ cost: 0, end: 0 }], lines);
  for (const cell of cells) shares = orWithoutLabel(extended(shares, cell, lines), lines);
  const whole = shares[lines.length];
  return { parts: partsOf(whole, lines), cost: whole?.cost ?? Number.POSITIVE_INFINITY };
}

/** Each share with one more part behind it. */
function extended(shares: Shares, cell: LabelCell | undefined, lines: readonly TextLine[]): Shares {
  const leading = leadingIn(lines);
  const longer: Shares = [];
  for (const [index, last] of lines.entries()) {
    const end = index + 1;
    let cost = Number.POSITIVE_INFINITY;
    let best: Share | undefined;
    for (let from = 0; from < end; from += 1) {
      const before = shares[from];
      if (before === undefined) continue;
      const first = lines[from] ?? last;
      const own = cell === undefined ? NO_LABEL : offCentre(cell, first, last, leading);
      if (before.cost + own < cost) [cost, best] = [before.cost + own, before];
    }
    if (best !== undefined)
      longer[end] = { cost: cost - gapSign(lines, end, leading), end, cell, before: best };
  }
  return longer;
}

function orWithoutLabel(shares: Shares, lines: readonly TextLine[]): Shares {
  const longer = extended(shares, undefined, lines);
  return Array.from({ length: lines.length + 1 }, (_, end) => {
    const [one, other] = [shares[end], longer[end]];
    return one !== undefined && (other === undefined || one.cost <= other.cost) ? one : other;
  });
}

function partsOf(share: Share | undefined, lines: readonly TextLine[]): LabelledLines[] {
  if (share?.before === undefined) return [];
  const { cell, end, before } = share;
  return [...partsOf(before, lines), { cell, lines: lines.slice(before.end, end) }];
}

/**
 * @param cells - Labels from top to bottom.
 * @param lines - Lines of the content column from top to bottom.
 * @returns Labels in order with their lines, as the places of the labels explain best: at the top of
 *   their cells or in the middle. A part without a label for lines that no label stands beside.
 */
export function splitByLabels(
  cells: readonly LabelCell[],
  lines: readonly TextLine[],
): LabelledLines[] {
  const top = splitTopAligned(cells, lines);
  const centred = splitCentred(cells, lines);
  return centred.cost < top.cost ? centred.parts : top.parts;
}
