/** Cuts a table without row borders into rows, where labels stand in the middle of their cells. */
import type { LabelBlock } from './label-blocks';
import type { TextLine } from './lines';

/** One row: its label, if it has one on this page, and the y down to which its contents go. */
export type RowCut = { label: LabelBlock | null; from: number; to: number };

export type Strip = {
  labels: LabelBlock[];
  contents: TextLine[];
  /** It begins a page, so that its first row may go on from the page before. */
  startsPage: boolean;
  endsPage: boolean;
};

/** A gap between lines that is this much larger than their distance begins a block. */
export const BLOCK_GAP = 1.08;
/** What contents without a label cost: little where a row may go on over a page. */
const UNLABELLED = { atStart: 0.5, behindHead: 0.7, atEnd: 2, elsewhere: 4 };
/** In font sizes as well: a label so far off is not that of all its lines, and one so near is. */
const FAR_OFF = 0.9;
const RIGHT_IN_THE_MIDDLE = 0.3;

/** A row, by the indices of its lines. */
type Cut = { label: LabelBlock | null; from: number; to: number };
/** A way to cut the first lines of the contents. */
type Path = { cost: number; cuts: Cut[] };

/** Longer rows are not looked for. */
const LONGEST_ROW = 120;

const middleOf = (lines: readonly TextLine[]): number =>
  ((lines[0]?.top ?? 0) + (lines.at(-1)?.bottom ?? 0)) / 2;

/**
 * The cuts that bring each label nearest to the middle of its contents; a gap that is larger than
 * the others is a likelier cut.
 */
export function cutInTheMiddle({ labels, contents, startsPage, endsPage }: Strip): RowCut[] {
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
    const off = Math.abs(middleOf(own) - middle) / size;
    // The label of a row that goes on over the page end stands at its top.
    const isLast = endsPage && to === count && label === labels.at(-1);
    return isLast ? Math.min(off, 0.3 + Math.abs((own[0]?.top ?? 0) - label.top) / size) : off;
  };
  const atStart = startsPage ? UNLABELLED.atStart : UNLABELLED.elsewhere;
  let best: Path[] = Array.from({ length: count + 1 }, (_, index) =>
    index === 0
      ? { cost: 0, cuts: [] }
      : { cost: atStart + cutCost(index), cuts: [{ label: null, from: 0, to: index }] },
  );
  for (const [index, label] of labels.entries()) {
    best = Array.from({ length: count + 1 }, (_, to) => {
      let found: Path = { cost: Number.POSITIVE_INFINITY, cuts: [] };
      for (let from = Math.max(0, to - LONGEST_ROW); from <= to; from += 1) {
        const before = best[from];
        if (before === undefined || before.cost >= found.cost + 1) continue;
        const total = before.cost + cost(label, from, to) + cutCost(to);
        if (total < found.cost) {
          found = { cost: total, cuts: [...before.cuts, { label, from, to }] };
        }
      }
      return found;
    });
    if (index === 0 && startsPage) best = withRestBehind(best, cutCost);
  }
  const atEnd = endsPage ? UNLABELLED.atEnd : UNLABELLED.elsewhere;
  const ends = best.map(
    (path, index): Path =>
      index === count
        ? path
        : {
            cost: path.cost + atEnd,
            cuts: [...path.cuts, { label: null, from: index, to: count }],
          },
  );
  const chosen = ends.reduce((a, b) => (b.cost < a.cost ? b : a));
  const isGap = (index: number) => gapBefore(index) > BLOCK_GAP * usual;
  return rowsAt(
    chosen.cuts.flatMap((cut) => withRestAbove(cut, contents, isGap)),
    contents,
  );
}

/**
 * A row may go on in a row of its own, beside an empty label: then the label below it is far from the middle of
 * all that is left to it, and right in the middle of what comes behind a gap.
 */
function withRestAbove(
  { label, from, to }: Cut,
  contents: readonly TextLine[],
  isGap: (index: number) => boolean,
): Cut[] {
  const size = label?.lines[0]?.size ?? 0;
  if (label === null || size === 0) return [{ label, from, to }];
  const offFrom = (start: number) =>
    Math.abs(middleOf(contents.slice(start, to)) - (label.top + label.bottom) / 2) / size;
  if (from === 0 || offFrom(from) < FAR_OFF) return [{ label, from, to }];
  for (let start = from + 1; start < to; start += 1) {
    if (isGap(start) && offFrom(start) < RIGHT_IN_THE_MIDDLE) {
      return [
        { label: null, from, to: start },
        { label, from: start, to },
      ];
    }
  }
  return [{ label, from, to }];
}

/** A head that is printed again comes before the rest of a row, and nothing comes before it. */
function withRestBehind(paths: readonly Path[], cutCost: (index: number) => number): Path[] {
  return paths.map((path, to) => {
    let found = path;
    for (let from = Math.max(1, to - LONGEST_ROW); from < to; from += 1) {
      const before = paths[from];
      if (before === undefined || before.cuts[0]?.label === null) continue;
      const total = before.cost + UNLABELLED.behindHead + cutCost(to);
      if (total < found.cost) {
        found = { cost: total, cuts: [...before.cuts, { label: null, from, to }] };
      }
    }
    return found;
  });
}

function rowsAt(cuts: readonly Cut[], contents: readonly TextLine[]): RowCut[] {
  return cuts.flatMap(({ label, from, to }): RowCut[] => {
    const own = contents.slice(from, to);
    if (own.length === 0) return label === null ? [] : [{ label, from: label.top, to: label.top }];
    return [{ label, from: own[0]?.top ?? 0, to: own.at(-1)?.bottom ?? 0 }];
  });
}
