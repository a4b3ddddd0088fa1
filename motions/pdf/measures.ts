/** What a whole document has in common: the size of its text and the distance of its lines. */
import type { TextLine } from './lines';

/** Larger than the text by this share is a heading. */
export const LARGER = 1.08;

export type Measures = {
  /** Font size of most of the text. */
  bodySize: number;
  isBodyBold: boolean;
  /** The distance of base lines within a paragraph, for type of a size. */
  leadingOf: (size: number) => number;
};

const USUAL_LEADING = 1.2;
/** Lines further apart than this many sizes are no paragraph. */
const LARGEST_LEADING = 2.2;
const STEP = 0.05;
/** A distance that this share of the lines keep may be the one within paragraphs. */
const COMMON = 0.12;

function heaviest<Value>(weights: ReadonlyMap<Value, number>, none: Value): Value {
  let best = none;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

const add = <Value>(weights: Map<Value, number>, value: Value, weight: number): void => {
  weights.set(value, (weights.get(value) ?? 0) + weight);
};

/** The smallest distance that is common: paragraphs lie further apart than their lines. */
function leading(ratios: ReadonlyMap<number, number>): number | null {
  const total = [...ratios.values()].reduce((sum, weight) => sum + weight, 0);
  // Distances differ a little by rounding.
  const around = (ratio: number) =>
    [...ratios].reduce(
      (sum, [other, weight]) => (Math.abs(other - ratio) < 1.5 * STEP ? sum + weight : sum),
      0,
    );
  const common = [...ratios.keys()].filter((ratio) => around(ratio) >= COMMON * total);
  if (common.length === 0) return null;
  const least = Math.min(...common);
  const near = [...ratios].filter(([ratio]) => Math.abs(ratio - least) < 1.5 * STEP);
  return heaviest(new Map(near), least);
}

/** @param columns - Lines under each other: the lines of a page, of a text column or of a cell. */
export function measure(columns: readonly (readonly TextLine[])[]): Measures {
  const sizes = new Map<number, number>();
  const bolds = new Map<boolean, number>();
  const bySize = new Map<number, Map<number, number>>();
  const all = new Map<number, number>();
  for (const lines of columns) {
    lines.forEach((line, index) => {
      add(sizes, line.size, line.text.length);
      add(bolds, line.bold, line.text.length);
      const next = lines[index + 1];
      if (next === undefined || Math.abs(next.size - line.size) > 0.3) return;
      const ratio = Math.round((next.baseline - line.baseline) / line.size / STEP) * STEP;
      if (ratio <= 0.8 || ratio > LARGEST_LEADING) return;
      const own = bySize.get(line.size) ?? new Map<number, number>();
      bySize.set(line.size, own);
      add(own, ratio, 1);
      add(all, ratio, 1);
    });
  }
  const usual = leading(all) ?? USUAL_LEADING;
  const known = new Map([...bySize].map(([size, ratios]) => [size, leading(ratios) ?? usual]));
  return {
    bodySize: heaviest(sizes, 10),
    isBodyBold: heaviest(bolds, false),
    leadingOf: (size) => size * (known.get(size) ?? usual),
  };
}
