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
  /** From top to bottom. */
  borders: Border[];
  /** They are the sides of coloured bands: between two bands may lie more than one row. */
  areShades: boolean;
  /** Of a strip between borders: which columns the border above it is drawn over. */
  over: boolean[];
};

/** A line across the table: over all columns, or beside cells that reach down to the next row. */
export type Border = { at: number; over: boolean[] };

/** A line is drawn over a column when it covers this share of its width. */
const DRAWN = 0.5;

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
    over: columns.map(() => true),
  };
}

/** Which columns the lines are drawn over. */
function columnsUnder(rulings: readonly Ruling[], edges: readonly number[]): boolean[] {
  return edges.slice(1).map((to, column) => {
    const from = edges[column] ?? to;
    const drawn = rulings.reduce(
      (sum, ruling) => sum + Math.max(0, Math.min(ruling.to, to) - Math.max(ruling.from, from)),
      0,
    );
    return drawn >= DRAWN * (to - from);
  });
}

/**
 * Lines across the first two columns, or across most columns where cells reach down over rows; at,
 * above or below the run; drawn ones before box sides.
 */
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
  const right = Math.max(...lines.map((line) => line.right));
  // The first column may have no text here.
  const start = Math.min(left, x - 2 * first.size);
  const near = rulings.filter(
    ({ direction, at }) =>
      direction === 'horizontal' &&
      at >= first.top - 3 * first.size &&
      at <= last.bottom + 3 * last.size,
  );
  const at = (y: number, all: readonly Ruling[]) =>
    all.filter((ruling) => Math.abs(ruling.at - y) <= 2);
  // Boxes behind the labels alone end where their rows end.
  const isLabel = ({ from, to, isEdge }: Ruling) =>
    isEdge && from <= left + 6 && Math.abs(to - x) <= 1.2 * first.size;
  /** A border may be drawn cell by cell, with a gap between the columns. */
  const isAcross = (own: readonly Ruling[]) =>
    own.some(isLabel) ||
    (own.some(({ from, to }) => from <= left + 6 && to > left + 6) &&
      own.some(({ from, to }) => to >= x + 3 * first.size && from <= x + 3 * first.size));
  const columnsOf = (own: readonly Ruling[]) => columnsUnder(own, [start, ...edges, right]);
  const isAcrossMost = (own: readonly Ruling[]) => {
    const under = columnsOf(own).filter(Boolean).length;
    return under >= 2 && under * 2 > edges.length;
  };
  const drawn = near.filter(({ isEdge }) => !isEdge);
  const across = drawn.filter((ruling) => {
    const own = at(ruling.at, drawn);
    return isAcross(own) || isAcrossMost(own);
  });
  const placesOf = (own: readonly Ruling[]) =>
    clusters(
      own.map((ruling) => ruling.at),
      4,
    );
  const shaded = near.filter((ruling) => isAcross(at(ruling.at, near)));
  // A few lines under headings within a table with coloured rows part no rows of their own.
  const areShades = across.length <= 1 || placesOf(shaded).length > 2 * placesOf(across).length;
  const all = areShades ? near : drawn;
  const borders = placesOf(areShades ? shaded : across).map((y) => {
    const own = all.filter((ruling) => Math.abs(ruling.at - y) <= 4);
    return { at: y, over: columnsOf(own).map((is) => is || own.some(isLabel)) };
  });
  return { borders, areShades };
}

/**
 * The strips of a run between the lines across it; the whole run when there are none.
 *
 * @param fewest - As many lines part rows: one alone may as well underline a heading.
 */
export function bandsOf(table: Columned, fewest = 2): Columned[] {
  if (table.borders.length < fewest) return [table];
  const ends = [...table.borders.map(({ at }) => at), Number.POSITIVE_INFINITY];
  return ends
    .map((to, index): Columned => {
      const above = table.borders[index - 1];
      const from = above?.at ?? Number.NEGATIVE_INFINITY;
      const isIn = (line: { baseline: number }) => line.baseline > from && line.baseline <= to;
      return {
        ...table,
        over: above?.over ?? table.over,
        run: { ...table.run, lines: table.run.lines.filter(isIn) },
        columns: table.columns.map((pieces) => pieces.filter(isIn)),
        lines: table.lines.map((lines) => lines.filter(isIn)),
      };
    })
    .filter(({ lines }) => lines.some(({ length }) => length > 0));
}
