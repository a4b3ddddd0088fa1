/** A stretch of aligned lines as columns, with the lines that are drawn across it. */
import type { Run } from './aligned-runs';
import { SAME_EDGE } from './column-edges';
import { clusters } from './grid';
import { linesOf, type TextLine } from './lines';
import type { Ruling, TextPiece } from './page';

export type Columned = {
  run: Run;
  /** The pieces of each column. */
  columns: TextPiece[][];
  /** The lines of each column. */
  lines: TextLine[][];
  left: number;
  right: number;
  /** The y of lines across all columns. */
  borders: number[];
  /** They are the sides of coloured bands: between two bands may lie more than one row. */
  areShades: boolean;
};

export function columned(run: Run, rulings: readonly Ruling[]): Columned {
  const columns: TextPiece[][] = [[], ...run.edges.map((): TextPiece[] => [])];
  for (const piece of run.lines.flatMap(({ pieces }) => pieces)) {
    const own = run.edges.findLastIndex((x) => piece.left >= x - SAME_EDGE) + 1;
    columns[own]?.push(piece);
  }
  const left = Math.min(...run.lines.map((line) => line.left));
  const right = Math.max(...run.lines.map((line) => line.right));
  return {
    run,
    columns,
    lines: columns.map((pieces) => linesOf(pieces)),
    left,
    right,
    ...bordersOf(run, rulings),
  };
}

/** Lines across the first two columns, at, above or below the run; drawn ones before box sides. */
function bordersOf(
  { lines, edges }: Run,
  rulings: readonly Ruling[],
): Pick<Columned, 'borders' | 'areShades'> {
  const [first, last] = [lines[0], lines.at(-1)];
  const [x] = edges;
  if (first === undefined || last === undefined || x === undefined) {
    return { borders: [], areShades: false };
  }
  const left = Math.min(...lines.map((line) => line.left));
  const near = rulings.filter(
    ({ direction, at }) =>
      direction === 'horizontal' &&
      at >= first.top - 3 * first.size &&
      at <= last.bottom + 3 * last.size,
  );
  /** A border may be drawn cell by cell, with a gap between the columns. */
  const isAcross = (at: number, all: readonly Ruling[]) => {
    const own = all.filter((ruling) => Math.abs(ruling.at - at) <= 2);
    // Boxes behind the labels alone end where their rows end.
    const isLabel = own.some(
      ({ from, to, isEdge }) => isEdge && from <= left + 6 && Math.abs(to - x) <= 1.2 * first.size,
    );
    return (
      isLabel ||
      (own.some(({ from, to }) => from <= left + 6 && to > left + 6) &&
        own.some(({ from, to }) => to >= x + 3 * first.size && from <= x + 3 * first.size))
    );
  };
  const drawn = near.filter(({ isEdge }) => !isEdge);
  const across = drawn.filter(({ at }) => isAcross(at, drawn));
  const areShades = across.length <= 1;
  const used = areShades ? near.filter(({ at }) => isAcross(at, near)) : across;
  return {
    borders: clusters(
      used.map(({ at }) => at),
      4,
    ),
    areShades,
  };
}

/**
 * The strips of a run between the lines across it; the whole run when there are none.
 *
 * @param fewest - As many lines part rows: one alone may as well underline a heading.
 */
export function bandsOf(table: Columned, fewest = 2): Columned[] {
  if (table.borders.length < fewest) return [table];
  const edges = [Number.NEGATIVE_INFINITY, ...table.borders, Number.POSITIVE_INFINITY];
  return edges
    .slice(1)
    .map((to, index): Columned => {
      const from = edges[index] ?? 0;
      const isIn = (line: { baseline: number }) => line.baseline > from && line.baseline <= to;
      return {
        ...table,
        run: { ...table.run, lines: table.run.lines.filter(isIn) },
        columns: table.columns.map((pieces) => pieces.filter(isIn)),
        lines: table.lines.map((lines) => lines.filter(isIn)),
      };
    })
    .filter(({ lines }) => lines.some(({ length }) => length > 0));
}
