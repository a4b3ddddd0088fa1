/**
 * Lines over all columns of a table of many columns: they head the rows below them, as the name of the
 * meeting at which those motions were put. They tell of no column, and are rows of their own.
 */
import type { Columned } from './columned';
import type { TextLine } from './lines';
import type { Measures } from './measures';

/** Begins no further from the left edge of the table, in points. */
const SAME_LEFT = 2.5;
/** Lines nearer than this, in line distances, are of one cell. */
const NEXT_LINE = 1.3;
const SAME_SIZE = 0.6;
/** More bold lines than this share in the first column: there they are labels. */
const MOST_BOLD = 0.34;
/** Lines drawn no further above or below a part of a table are its borders, in points. */
const BORDER = 30;
/** A gap of this many font sizes parts two cells. */
const GAP = 0.9;

const isWhollyBold = ({ pieces }: TextLine): boolean => pieces.every(({ bold }) => bold);

const isOnePiece = ({ pieces, size }: TextLine): boolean =>
  pieces.every((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined || piece.left - before.right < GAP * size;
  });

/** Bold from end to end and no row of cells: only the lines around it tell whether it heads them. */
export const mayBeAcross = (line: TextLine): boolean => isWhollyBold(line) && isOnePiece(line);

/**
 * They are bold where the cells below the same heading are not, or stand apart from all other rows.
 *
 * @param lines - Of one stretch of a table, from top to bottom.
 */
export function acrossLines(lines: readonly TextLine[], measures: Measures): Set<TextLine> {
  const left = Math.min(...lines.map((line) => line.left));
  const first = lines.filter((line) => line.left <= left + SAME_LEFT);
  const bold = first.filter(({ pieces }) => pieces[0]?.bold === true);
  const areLabels = bold.length > MOST_BOLD * first.length;
  const isAlone = (line: TextLine) =>
    line.left <= left + SAME_LEFT && isOnePiece(line) && /\p{L}{3}/u.test(line.text);
  const isNear = (line: TextLine, other: TextLine) =>
    Math.abs(line.baseline - other.baseline) < NEXT_LINE * measures.leadingOf(line.size);
  return new Set(
    lines.filter((line, index) => {
      if (!isAlone(line)) return false;
      const beside = lines
        .slice(Math.max(0, index - 1), index + 2)
        .filter((other) => other !== line);
      const near = beside.filter((other) => isNear(line, other));
      // The head of the table is bold as well, and its first line may have one cell only.
      const isOfHead = near.some(
        (other) =>
          isWhollyBold(other) && !isAlone(other) && Math.abs(other.size - line.size) < SAME_SIZE,
      );
      return isWhollyBold(line) && !areLabels ? !isOfHead : beside.length > 1 && near.length === 0;
    }),
  );
}

/** A part of a table between such lines, or the lines themselves. */
export type PartedTable = { kind: 'rows'; table: Columned } | { kind: 'across'; lines: TextLine[] };

/** @returns The parts of the table from top to bottom. */
export function partedAcross(table: Columned): PartedTable[] {
  const parts: PartedTable[] = [];
  let open: TextLine[] = [];
  const end = () => {
    const own = new Set(open.flatMap(({ pieces }) => pieces));
    const [from, to] = [open[0]?.top ?? 0, open.at(-1)?.bottom ?? 0];
    if (open.length > 0) {
      parts.push({
        kind: 'rows',
        table: {
          ...table,
          run: { ...table.run, lines: open },
          columns: table.columns.map((pieces) => pieces.filter((piece) => own.has(piece))),
          lines: table.lines.map((lines) =>
            lines.filter(({ pieces }) => pieces.some((piece) => own.has(piece))),
          ),
          borders: table.borders.filter(({ at }) => at >= from - BORDER && at <= to + BORDER),
        },
      });
    }
    open = [];
  };
  for (const line of table.run.lines) {
    if (!table.run.across?.has(line)) {
      open.push(line);
      continue;
    }
    end();
    const last = parts.at(-1);
    if (last?.kind === 'across') last.lines.push(line);
    else parts.push({ kind: 'across', lines: [line] });
  }
  end();
  return parts;
}
