/** Where the rows of a table of many columns begin, by which of its columns have a line. */
import type { Columned } from './columned';
import type { TextLine } from './lines';

/** Nothing stands right above the line in its column. */
function isFresh(column: readonly TextLine[], index: number): boolean {
  const [above, line] = [column[index - 1], column[index]];
  return (
    above === undefined || line === undefined || line.baseline - above.baseline > 1.5 * line.size
  );
}

/**
 * In a table of many columns a row begins where most columns have a line.
 * @returns The first line of each row; null where they do not show.
 */
export function startsByCoverage(table: Columned): TextLine[] | null {
  if (table.lines.length < 3) return null;
  const counts = table.run.lines.map((line) => {
    const beside = table.lines.flatMap((column) => {
      const index = column.findIndex(
        ({ baseline }) => Math.abs(baseline - line.baseline) < 0.4 * line.size,
      );
      return index < 0 ? [] : [isFresh(column, index)];
    });
    return { line, count: beside.length, fresh: beside.filter(Boolean).length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  if (most < table.lines.length - 1) return null;
  const isWholly = (line: TextLine | undefined, bold: boolean) =>
    line?.pieces.every((piece) => piece.bold === bold) ?? false;
  const starts = counts.filter(({ line, count, fresh }, index) => {
    // Behind a head that is printed again the rest of a row begins.
    const isBehindHead =
      isWholly(counts[index - 1]?.line, true) && (counts[index - 1]?.count ?? 0) >= most - 1;
    if (isBehindHead && isWholly(line, false)) return true;
    return count >= Math.max(3, most - 1) && fresh >= count - 1;
  });
  return starts.length < 2 ? null : starts.map(({ line }) => line);
}
