/** Cuts the pages of documents in which each table has columns of its own width into those tables. */
import type { Run } from './aligned-runs';
import { type LabelColumn, type Room, roomOf } from './label-column';
import type { TextLine } from './lines';
import type { Measures } from './measures';

/** White over the whole width of this many line distances may lie between two tables. */
const WHITE = 1.25;

/** How far the labels of some lines reach, and where their contents begin. */
const roomFor = (rooms: readonly Room[]): Room => ({
  labels: Math.max(...rooms.map(({ labels }) => labels)),
  contents: Math.min(...rooms.map(({ contents }) => contents)),
});

type Sized = { line: TextLine; room: Room };

const whiteAbove = (lines: readonly Sized[], index: number): number =>
  (lines[index]?.line.baseline ?? 0) - (lines[index - 1]?.line.baseline ?? 0);

/** The last white that may part two tables, or the last line itself. */
function lastWhite(lines: readonly Sized[], from: number, measures: Measures): number {
  const last = lines.length - 1;
  for (let index = last; index >= from; index -= 1) {
    const size = lines[index]?.line.size ?? 0;
    if (whiteAbove(lines, index) > WHITE * measures.leadingOf(size)) return index;
  }
  return last;
}

/**
 * Where the last table begins: its last line has no room beside the table before. A label too wide for
 * the contents before it has contents of its own further right, which begin with its table.
 */
function beginOfLast(lines: readonly Sized[], measures: Measures): number {
  const { labels, contents } = lines.at(-1)?.room ?? { labels: 0, contents: 0 };
  const before = lines.slice(0, -1);
  const lastNarrow = before.findLastIndex(({ room }) => room.contents - 1 <= labels);
  const lastWide = before.findLastIndex(({ room }) => room.labels >= contents - 1);
  if (lastWide > lastNarrow) return lastWhite(lines, lastWide + 1, measures);
  const isFurther = ({ room }: Sized, index: number): boolean =>
    index > lastNarrow && Number.isFinite(room.contents);
  const first = lines.findIndex(isFurther);
  const most = first === -1 ? lines.length - 1 : first;
  let begin = most;
  for (let index = lastNarrow + 1; index < most; index += 1) {
    if (whiteAbove(lines, index) > whiteAbove(lines, begin)) begin = index;
  }
  return begin;
}

/** Lines together as long as one edge parts their labels from their contents. */
function withOneEdge(lines: readonly Sized[], measures: Measures): Sized[][] {
  const found: Sized[][] = [];
  let open: Sized[] = [];
  for (const sized of lines) {
    open = [...open, sized];
    const { labels, contents } = roomFor(open.map(({ room }) => room));
    if (open.length === 1 || labels < contents - 1) continue;
    const end = beginOfLast(open, measures);
    found.push(open.slice(0, end));
    open = open.slice(end);
  }
  if (open.length > 0) found.push(open);
  return found;
}

/** Lines after each other that may be of a table. */
function stretchesOf(lines: readonly TextLine[], column: LabelColumn): Sized[][] {
  const found: Sized[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const room = roomOf(line, column);
    if (room !== null && !isOpen) found.push([]);
    isOpen = room !== null;
    if (room !== null) found.at(-1)?.push({ line, room });
  }
  return found;
}

/**
 * @param lines - Of one page, in no grid, from top to bottom.
 * @param goesOn - The page before ended with a table of this column.
 */
export function labelledRuns(
  lines: readonly TextLine[],
  column: LabelColumn,
  context: Pick<Run, 'page' | 'sheet'> & { measures: Measures; goesOn: boolean },
): Run[] {
  const { page, sheet, measures, goesOn } = context;
  return stretchesOf(lines, column)
    .flatMap((stretch) => withOneEdge(stretch, measures))
    .flatMap((run): Run[] => {
      const { labels, contents } = roomFor(run.map(({ room }) => room));
      const own = run.map(({ line }) => line);
      const startsPage = own[0] === lines[0];
      const hasLabel = labels > column.x;
      if (!Number.isFinite(contents) || (!hasLabel && !(startsPage && goesOn))) return [];
      const edges = column.hasNumbers ? [column.x, contents] : [contents];
      const endsPage = own.at(-1) === lines.at(-1);
      return [{ page, sheet, lines: own, edges, startsPage, endsPage, hasOwnWidths: true }];
    });
}
