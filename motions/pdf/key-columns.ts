/** Which column of tables without a grid holds their labels. */
import type { Columned } from './columned';
import type { TextLine } from './lines';

/** A number in front heads more than this many labels. */
const SEVERAL = 1.8;

const lengthOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The column of labels: of two the one with the shorter text. A column before the labels may hold
 * numbers, of which each heads several labels.
 */
export function keyColumns(tables: readonly Columned[]): (table: Columned) => number {
  const known = new Map<number, number>();
  for (const count of new Set(tables.map(({ lines }) => lines.length))) {
    const own = tables.filter(({ lines }) => lines.length === count);
    const sum = (column: number, of: (lines: readonly TextLine[]) => number) =>
      own.reduce((total, { lines }) => total + of(lines[column] ?? []), 0);
    const linesIn = (column: number) => sum(column, ({ length }) => length);
    const textIn = (column: number) => sum(column, lengthOf);
    if (count === 2) known.set(count, textIn(1) < textIn(0) ? 1 : 0);
    else if (count > 3) known.set(count, 0);
    else known.set(count, linesIn(1) > SEVERAL * linesIn(0) && textIn(1) < textIn(2) ? 1 : 0);
  }
  return ({ lines }) => known.get(lines.length) ?? 0;
}
