/** Cuts a table without row borders into rows, by where its labels stand. */
import type { LabelBlock } from './label-blocks';
import type { TextLine } from './lines';
import type { Measures } from './measures';

/** Where labels stand in their cells; a habit of the whole document. */
export type LabelPlace = 'top' | 'middle';

/** One row: its label, if it has one on this page, and the y down to which its contents go. */
export type RowCut = { label: LabelBlock | null; from: number; to: number };

/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.5;
/** Labels are at the top when this share of them begin on a line of contents that begins a block. */
const MOST_AT_TOP = 0.75;
/** A gap between lines that is this much larger than their distance begins a block. */
const BLOCK_GAP = 1.08;

type Strip = { labels: LabelBlock[]; contents: TextLine[] };

/** The label stands on the first line of a block of contents. */
function isAtTop(label: LabelBlock, contents: readonly TextLine[], measures: Measures): boolean {
  const [first] = label.lines;
  if (first === undefined) return false;
  const index = contents.findIndex(
    ({ baseline, size }) => Math.abs(baseline - first.baseline) < SAME_BASELINE * size,
  );
  const line = contents[index];
  if (line === undefined) return false;
  const above = contents[index - 1];
  const gap = above === undefined ? Number.POSITIVE_INFINITY : line.baseline - above.baseline;
  return gap > BLOCK_GAP * measures.leadingOf(line.size);
}

export function labelPlaceOf(strips: readonly Strip[], measures: Measures): LabelPlace {
  let [top, all] = [0, 0];
  for (const { labels, contents } of strips) {
    all += labels.length;
    top += labels.filter((label) => isAtTop(label, contents, measures)).length;
  }
  if (top >= MOST_AT_TOP * all) return 'top';
  return middleCost(strips) < 1 ? 'middle' : 'top';
}

/** How far, in lines, labels stand from the middle of the contents that are nearest to them. */
function middleCost(strips: readonly Strip[]): number {
  const costs = strips.flatMap((strip) => {
    const cuts = cutInTheMiddle(strip);
    return cuts.flatMap(({ label, from, to }) => {
      if (label === null) return [];
      const size = label.lines[0]?.size ?? 10;
      return [Math.abs((label.top + label.bottom) / 2 - (from + to) / 2) / size];
    });
  });
  costs.sort((a, b) => a - b);
  return costs[Math.floor(costs.length * 0.6)] ?? Number.POSITIVE_INFINITY;
}

function cutAtTheTop({ labels, contents }: Strip): RowCut[] {
  const starts = labels.map(({ lines, top }) => {
    const first = lines[0];
    return first === undefined ? top : first.baseline - SAME_BASELINE * first.size - 1;
  });
  const begin = Math.min(...contents.map(({ baseline }) => baseline), ...starts);
  const cuts: RowCut[] = labels.map((label, index) => ({
    label,
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? Number.POSITIVE_INFINITY,
  }));
  const [first] = starts;
  if (first !== undefined && begin < first) {
    cuts.unshift({ label: null, from: Number.NEGATIVE_INFINITY, to: first });
  }
  return cuts;
}

const middleOf = (lines: readonly TextLine[]): number =>
  ((lines[0]?.top ?? 0) + (lines.at(-1)?.bottom ?? 0)) / 2;

/**
 * The cuts that bring each label nearest to the middle of its contents; a gap that is larger than
 * the others is a likelier cut.
 */
function cutInTheMiddle({ labels, contents }: Strip): RowCut[] {
  const count = contents.length;
  const gapBefore = (index: number) => {
    const [above, line] = [contents[index - 1], contents[index]];
    return above === undefined || line === undefined
      ? 0
      : (line.baseline - above.baseline) / line.size;
  };
  const usual =
    [...contents.keys()].map(gapBefore).sort((a, b) => a - b)[Math.floor(count / 3)] ?? 1.2;
  const cutCost = (index: number) =>
    index === 0 || index >= count
      ? 0
      : Math.max(-1, Math.min(0.6, 0.6 - (gapBefore(index) - usual)));
  const cost = (label: LabelBlock, from: number, to: number) => {
    const own = contents.slice(from, to);
    const middle = (label.top + label.bottom) / 2;
    if (own.length === 0) return 4;
    const size = own[0]?.size ?? 10;
    return Math.abs(middleOf(own) - middle) / size;
  };
  let best: { cost: number; cuts: number[] }[] = Array.from({ length: count + 1 }, (_, index) => ({
    cost: index === 0 ? 0 : 1 + cutCost(index),
    cuts: [index],
  }));
  for (const label of labels) {
    const next: typeof best = [];
    for (let to = 0; to <= count; to += 1) {
      let found = { cost: Number.POSITIVE_INFINITY, cuts: [0] };
      for (let from = Math.max(0, to - 120); from <= to; from += 1) {
        const before = best[from];
        if (before === undefined || before.cost >= found.cost) continue;
        const total = before.cost + cost(label, from, to) + cutCost(to);
        if (total < found.cost) found = { cost: total, cuts: [...before.cuts, to] };
      }
      next.push(found);
    }
    best = next;
  }
  const ends = best.map((one, index) => ({ ...one, cost: one.cost + (index === count ? 0 : 1) }));
  const chosen = ends.reduce((a, b) => (b.cost < a.cost ? b : a));
  return cutsAt(chosen.cuts, labels, contents);
}

function cutsAt(
  cuts: readonly number[],
  labels: readonly LabelBlock[],
  contents: readonly TextLine[],
): RowCut[] {
  const topAt = (index: number) => contents[index]?.top ?? contents.at(-1)?.bottom ?? 0;
  const bottomAt = (index: number) => contents[index - 1]?.bottom ?? topAt(index);
  const rows = labels.map((label, index): RowCut => {
    const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
    if (from === to) return { label, from: label.top, to: label.top };
    return { label, from: topAt(from), to: bottomAt(to) };
  });
  const [first, last] = [cuts[0] ?? 0, cuts.at(-1) ?? contents.length];
  if (first > 0) rows.unshift({ label: null, from: topAt(0), to: bottomAt(first) });
  if (last < contents.length) {
    rows.push({ label: null, from: topAt(last), to: bottomAt(contents.length) });
  }
  return rows;
}

/** @returns Rows from top to bottom. A row without a label goes on from the page before. */
export function cutRows(strip: Strip, place: LabelPlace): RowCut[] {
  if (strip.labels.length === 0) {
    return [{ label: null, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  }
  return place === 'top' ? cutAtTheTop(strip) : cutInTheMiddle(strip);
}
