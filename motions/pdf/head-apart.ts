/**
 * Parts the head of a table from the row below it where no line does: its colour alone shows that it
 * is one. Bold words in every column, on one base line, are a head.
 */
import type { Columned } from './columned';
import type { Measures } from './measures';

/** Fewer columns have labels in them, and no head. */
const FEWEST = 3;
/** The second line of a head stands no further down than this many line distances. */
const NEXT_LINE = 1.3;
const SAME_BASELINE = 2;

/** The base line of the last line of the head; null for a strip without a head in it. */
function endOfHead({ lines, run }: Columned, measures: Measures): number | null {
  const [top] = run.lines;
  if (top === undefined || lines.length < FEWEST) return null;
  const isHeaded = lines.every(([first]) => {
    const isBeside = first !== undefined && Math.abs(first.baseline - top.baseline) < SAME_BASELINE;
    return isBeside && first.bold;
  });
  if (!isHeaded) return null;
  let end = top.baseline;
  for (const { baseline, bold, size } of run.lines.slice(1)) {
    if (!bold || baseline - end > NEXT_LINE * measures.leadingOf(size)) break;
    end = baseline;
  }
  return end + SAME_BASELINE;
}

/** @returns The strips; the first in two when it holds more than a head. */
export function withHeadApart(bands: readonly Columned[], measures: Measures): Columned[] {
  const [first, ...others] = bands;
  const end = first === undefined ? null : endOfHead(first, measures);
  if (first === undefined || end === null) return [...bands];
  const part = (isIn: (line: { baseline: number }) => boolean): Columned => ({
    ...first,
    run: { ...first.run, lines: first.run.lines.filter(isIn) },
    columns: first.columns.map((pieces) => pieces.filter(isIn)),
    lines: first.lines.map((lines) => lines.filter(isIn)),
  });
  const rest = part(({ baseline }) => baseline > end);
  if (rest.run.lines.length === 0) return [...bands];
  return [part(({ baseline }) => baseline <= end), rest, ...others];
}
