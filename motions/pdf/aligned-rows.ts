/** Cuts a table without row borders into rows, by where its labels stand. */
import type { LabelBlock } from './label-blocks';
import type { TextLine } from './lines';
import type { Measures } from './measures';
import { BLOCK_GAP, cutInTheMiddle, type RowCut, type Strip } from './middle-rows';
import { areAtTop } from './solid-rows';

/** Where labels stand in their cells; a habit of the whole document. */
export type LabelPlace = 'top' | 'middle';

/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.5;
/** Labels are at the top when this share of them begin on a line of contents that begins a block. */
const MOST_AT_TOP = 0.8;
/** Gaps that differ less than this are the gap between rows. */
const SAME_GAP = 0.92;
/** Labels are in the middle when this share of the rows much longer than them have them there. */
const MOST_CENTRED = 0.7;
/** Where so few labels begin a block, fewer have to be in the middle: rows may go on over pages. */
const FEW_AT_TOP = 0.6;
const SEVERAL_CENTRED = 0.5;
const FEWEST_LONG = 2;
/** How far from the middle a label may be, in font sizes: lower when white below the text belongs to its cell. */
const CENTRED = { above: 0.7, below: 1 };

/** Larger strips are cut at the top of their labels, which takes linear time. */
const LARGEST = 20_000;

/** The gap above the contents beside a label's first line, in line distances; null beside nothing. */
function gapAbove(
  label: LabelBlock,
  contents: readonly TextLine[],
  measures: Measures,
): number | null {
  const [first] = label.lines;
  if (first === undefined) return null;
  const index = contents.findIndex(
    ({ baseline, size }) => Math.abs(baseline - first.baseline) < SAME_BASELINE * size,
  );
  const line = contents[index];
  if (line === undefined) return null;
  const above = contents[index - 1];
  if (above === undefined) return Number.POSITIVE_INFINITY;
  return (line.baseline - above.baseline) / measures.leadingOf(line.size);
}

export function labelPlaceOf(strips: readonly Strip[], measures: Measures): LabelPlace {
  const small = strips.filter(({ labels, contents }) => labels.length * contents.length <= LARGEST);
  const gaps = small.flatMap(({ labels, contents }) =>
    labels.map((label) => gapAbove(label, contents, measures) ?? 0),
  );
  // Rows lie equally far apart; paragraphs within a row do not lie that far.
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const top = gaps.filter((gap) => gap > BLOCK_GAP && gap >= SAME_GAP * usual).length;
  if (gaps.length === 0 || top >= MOST_AT_TOP * gaps.length) return 'top';
  if (usual <= BLOCK_GAP && areAtTop(small, measures)) return 'top';
  const [centred, long] = centredRows(small);
  const needed = top <= FEW_AT_TOP * gaps.length ? SEVERAL_CENTRED : MOST_CENTRED;
  return long >= FEWEST_LONG && centred >= needed * long ? 'middle' : 'top';
}

/** A row at the edge of a page may go on over it, and its label then stands in the middle of neither part. */
const mayGoOn = ({ labels, startsPage, endsPage }: Strip, label: LabelBlock): boolean =>
  (startsPage && label === labels[0]) || (endsPage && label === labels.at(-1));

/** Of the rows with several more lines than their label: how many have it in their middle. */
function centredRows(strips: readonly Strip[]): [centred: number, long: number] {
  let [centred, long] = [0, 0];
  for (const strip of strips) {
    for (const { label, from, to } of cutInTheMiddle(strip)) {
      if (label === null || mayGoOn(strip, label)) continue;
      const size = label.lines[0]?.size ?? 10;
      if (to - from < label.bottom - label.top + 2 * size) continue;
      long += 1;
      const lower = ((label.top + label.bottom) / 2 - (from + to) / 2) / size;
      if (lower > -CENTRED.above && lower < CENTRED.below) centred += 1;
    }
  }
  return [centred, long];
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

/** The same rows without anything between them: a line that reaches lower than those beside it is lost nowhere. */
function adjoining(rows: readonly RowCut[]): RowCut[] {
  const filled = rows.filter(({ from, to }) => to > from);
  const edges = filled.map(({ from }, index) => ((filled[index - 1]?.to ?? from) + from) / 2);
  return rows.map((row) => {
    const at = filled.indexOf(row);
    if (at === -1) return row;
    const from = at === 0 ? Number.NEGATIVE_INFINITY : (edges[at] ?? row.from);
    return { ...row, from, to: edges[at + 1] ?? Number.POSITIVE_INFINITY };
  });
}

/** @returns Rows from top to bottom. A row without a label goes on from the page before. */
export function cutRows(strip: Strip, place: LabelPlace): RowCut[] {
  if (strip.labels.length === 0) {
    return [{ label: null, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  }
  const isLarge = strip.labels.length * strip.contents.length > LARGEST;
  return place === 'top' || isLarge ? cutAtTheTop(strip) : adjoining(cutInTheMiddle(strip));
}
