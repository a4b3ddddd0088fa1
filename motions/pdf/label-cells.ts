/** Reads the label column: which lines are one label, and which words name a row. */
import { type LabelKind, labelKindOf } from './labels';
import type { TextLine } from './lines';

export type LabelCell = { kind: LabelKind | null; text: string; lines: TextLine[] };

/** Labels wrap over at most this many lines in a narrow column. */
const MOST_LINES = 4;
/** Lines of one label are set closer than this many font sizes. */
const SAME_CELL = 1.7;

const textOf = (lines: readonly TextLine[]): string =>
  lines
    .map((line) => line.text)
    .join(' ')
    .replace(/(\p{L})-\s+(\p{Ll})/gu, '$1$2');

function isClose(line: TextLine, next: TextLine): boolean {
  return next.baseline - line.baseline <= SAME_CELL * Math.max(line.size, next.size);
}

/** "Motie en" / "indiener:" is one label; "Onderwerp" / "Motie" are two. */
function mayJoin(first: TextLine, second: TextLine): boolean {
  if (/:\s*$/u.test(first.text)) return false;
  return labelKindOf(first.text) === null || labelKindOf(second.text) === null;
}

/** How many lines from `start` on are one label; 0 when none is. */
function linesOfLabel(lines: readonly TextLine[], start: number): number {
  let longest = 0;
  for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
    const last = lines[start + count - 1];
    const before = lines[start + count - 2];
    if (last === undefined) break;
    if (count > 1 && before !== undefined && !(isClose(before, last) && mayJoin(before, last)))
      break;
    if (labelKindOf(textOf(lines.slice(start, start + count))) !== null) longest = count;
  }
  return longest;
}

/**
 * @param lines - The lines of the label column, from top to bottom.
 * @returns One cell per label. Remarks under a label ("(samengevat)") belong to it; words that are
 *   no label stand in a cell of their own, with kind null.
 */
export function labelCells(lines: readonly TextLine[]): LabelCell[] {
  const cells: LabelCell[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const count = linesOfLabel(lines, index);
    const cell = cells.at(-1);
    const last = cell?.lines.at(-1);
    if (count > 0) {
      const own = lines.slice(index, index + count);
      cells.push({ kind: labelKindOf(textOf(own)), text: textOf(own), lines: own });
      index += count;
    } else {
      if (cell !== undefined && last !== undefined && isClose(last, line)) cell.lines.push(line);
      else cells.push({ kind: null, text: line.text, lines: [line] });
      index += 1;
    }
  }
  return cells;
}
