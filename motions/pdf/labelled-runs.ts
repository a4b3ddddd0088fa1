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

/** Where the last table may end, so that what follows has columns of its own. */
function lastWhite(lines: readonly Sized[], measures: Measures): number {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const [above, below] = [lines[index - 1]?.line, lines[index]?.line];
    if (above === undefined || below === undefined) continue;
    if (below.baseline - above.baseline > WHITE * measures.leadingOf(below.size)) return index;
  }
  return lines.length - 1;
}

/** Lines together as long as one edge parts their labels from their contents. */
function withOneEdge(lines: readonly Sized[], measures: Measures): Sized[][] {
  const found: Sized[][] = [];
  let open: Sized[] = [];
  for (const sized of lines) {
    open = [...open, sized];
    const { labels, contents } = roomFor(open.map(({ room }) => room));
    if (open.length === 1 || labels < contents - 1) continue;
    const end = lastWhite(open, measures);
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
