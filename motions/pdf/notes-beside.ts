/**
 * Finds short notes at the right of titles: "Afdoen" in the bar above a card. They make no column, since
 * text below each title runs through the place where its note begins; that they come back above such
 * texts, and end or begin below each other, tells that they stand apart.
 */
import type { LayoutTable } from './layout';
import { linesOf, type TextLine } from './lines';
import type { Measures } from './measures';
import { type Split, splitLines } from './note-lines';

/** Lines of one title, or of one note, lie at most this many line distances apart. */
const NEXT_LINE = 1.15;
const FEWEST = 3;
/** Edges that differ less than this are one, in points. */
const SAME_EDGE = 3;
/** With this share of the notes at one edge above text that runs through it, they are no column. */
const MOST = 0.6;
/** With more than the fewest, and this share of all, they need no common edge. */
const NEARLY_ALL = 0.8;

/** The lines of a page, or of a part of it, that are in no table. */
export type NotedPart = { page: number; sheet: number; lines: readonly TextLine[] };

/** Which lines of a part hold a title with its note. */
type Noted = {
  part: NotedPart;
  splits: readonly Split[];
  from: number;
  to: number;
  left: number;
  right: number;
  /** Text above and below runs through the place of the note. */
  isAlone: boolean;
  /** The page ends before it is known. */
  mayBeAlone: boolean;
};

const areNext = (above: TextLine, below: TextLine, measures: Measures): boolean =>
  below.baseline - above.baseline <=
  NEXT_LINE * measures.leadingOf(Math.max(above.size, below.size));

const isSetAs = (one: TextLine, other: TextLine): boolean =>
  Math.abs(one.size - other.size) < 0.3 &&
  one.bold === other.bold &&
  Math.abs(one.left - other.left) <= SAME_EDGE;

/** The last line of the note that begins at an index; lines of its title may stand between its own. */
function endOfNote(splits: readonly Split[], from: number, measures: Measures): number {
  let last = from;
  for (let index = from + 1; index < splits.length; index += 1) {
    const above = splits[last]?.note;
    const { note = null, left = null } = splits[index] ?? {};
    const lower = note ?? left;
    if (!above || lower === null || !areNext(above, lower, measures)) break;
    if (note !== null) last = index;
  }
  return last;
}

/** The first and last line of the title beside a note; null beside nothing. */
function titleBeside(
  splits: readonly Split[],
  [from, to]: readonly [number, number],
  measures: Measures,
): [number, number] | null {
  const isFree = (index: number): boolean => splits[index]?.note === null;
  const leftOf = (index: number): TextLine | null => splits[index]?.left ?? null;
  const goesOn = (index: number, next: number): boolean => {
    const [one, other] = [leftOf(index), leftOf(next)];
    if (one === null || other === null) return false;
    const [above, below] = index < next ? [one, other] : [other, one];
    return areNext(above, below, measures) && isSetAs(above, below);
  };
  const own = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  let first = own.find((index) => leftOf(index) !== null) ?? from - 1;
  let last = own.findLast((index) => leftOf(index) !== null) ?? first;
  const title = leftOf(first);
  const note = splits[from]?.note;
  if (title === null || !note || Math.abs(title.baseline - note.baseline) > 2 * note.size)
    return null;
  // Lines of the note alone may stand between those of the title.
  const above = (): number => Math.min(first, from) - 1;
  const below = (): number => Math.max(last, to) + 1;
  while (isFree(above()) && goesOn(first, above())) first = above();
  while (isFree(below()) && goesOn(last, below())) last = below();
  return [Math.min(first, from), Math.max(last, to)];
}

/** Whether the nearest line that reaches a place runs through it; null where none reaches it. */
function runsThrough(splits: Iterable<Split>, x: number): boolean | null {
  for (const { line, left, note } of splits) {
    const isThrough = left?.pieces.some(
      (piece) => piece.left < x - line.size && piece.right > x + line.size,
    );
    if (isThrough) return true;
    if (note !== null) return false;
  }
  return null;
}

/** The lines from an index up, or down, nearest first. */
function* from(splits: readonly Split[], index: number, step: 1 | -1): Generator<Split> {
  for (let at = index; ; at += step) {
    const split = splits[at];
    if (split === undefined) return;
    yield split;
  }
}

function notedIn(part: NotedPart, measures: Measures): Noted[] {
  const splits = splitLines(part.lines);
  const found: Noted[] = [];
  for (let index = 0; index < splits.length; index += 1) {
    if (splits[index]?.note === null) continue;
    const end = endOfNote(splits, index, measures);
    const title = titleBeside(splits, [index, end], measures);
    if (title !== null) {
      const notes = splits.slice(index, end + 1).flatMap(({ note }) => note ?? []);
      const left = Math.min(...notes.map((note) => note.left));
      const [first, last] = title;
      const isBelowText = runsThrough(from(splits, first - 1, -1), left);
      const isAboveText = runsThrough(from(splits, last + 1, 1), left);
      found.push({
        ...{ part, splits, from: first, to: last, left },
        right: Math.max(...notes.map((note) => note.right)),
        isAlone: isBelowText !== false && isAboveText === true,
        mayBeAlone: isBelowText !== false && isAboveText !== false,
      });
    }
    index = Math.max(end, title?.[1] ?? end);
  }
  return found;
}

type Edge = 'left' | 'right';

const isNear = (one: Noted | undefined, other: Noted, edge: Edge): boolean =>
  one !== undefined && Math.abs(one[edge] - other[edge]) <= SAME_EDGE;

/** The notes that end, or begin, below each other above text that runs through their place. */
function alike(found: readonly Noted[], edge: Edge): Noted[] {
  const sorted = found
    .map((one, index) => ({ one, index }))
    .toSorted((a, b) => a.one[edge] - b.one[edge]);
  let most = { count: 0, index: 0 };
  let [start, end, alone] = [0, 0, 0];
  // Those near one of them are a stretch of them in order: a long document has very many.
  for (const { one, index } of sorted) {
    for (; isNear(sorted[end]?.one, one, edge); end += 1) alone += sorted[end]?.one.isAlone ? 1 : 0;
    for (; !isNear(sorted[start]?.one, one, edge); start += 1)
      alone -= sorted[start]?.one.isAlone ? 1 : 0;
    const count = end - start;
    const isHabit = alone >= FEWEST && alone >= MOST * count;
    const isMore = count > most.count || (count === most.count && index < most.index);
    if (isHabit && isMore) most = { count, index };
  }
  const middle = found[most.index];
  return middle === undefined || most.count === 0
    ? []
    : found.filter((one) => isNear(one, middle, edge));
}

/** Where notes are a habit, so is one that stands elsewhere, above text that runs through its place. */
function chosenOf(found: readonly Noted[]): Noted[] {
  const ended = alike(found, 'right');
  const set = ended.length > 0 ? ended : alike(found, 'left');
  const alone = found.filter(({ isAlone }) => isAlone);
  const areMany = alone.length > FEWEST && alone.length >= NEARLY_ALL * found.length;
  const others = found.filter(({ mayBeAlone }) => mayBeAlone);
  return set.length > 0 || areMany ? [...new Set([...set, ...others])] : [];
}

function tableOf({ part, splits, from, to, left }: Noted): LayoutTable {
  const own = splits.slice(from, to + 1);
  const titles = linesOf(own.flatMap((split) => split.left?.pieces ?? []));
  const notes = linesOf(own.flatMap((split) => split.note?.pieces ?? []));
  const lines = [...titles, ...notes];
  const cells = [titles, notes].map((cell, column) => ({ column, span: 1, rows: 1, lines: cell }));
  return {
    ...{ kind: 'table', page: part.page, sheet: part.sheet },
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    edges: [
      Math.min(...titles.map((line) => line.left)),
      left,
      Math.max(...lines.map((line) => line.right)),
    ],
    rows: [{ cells, isHead: false, isOpen: false }],
    ...{ witness: 'alignment', doubts: [], name: '', rowNumbers: [] },
  };
}

/** @returns For each part the rows of a title with its note, and the lines that are in none. */
export function notesBeside(
  parts: readonly NotedPart[],
  measures: Measures,
): { tables: LayoutTable[]; rest: TextLine[] }[] {
  const found = parts.flatMap((part) => notedIn(part, measures));
  const chosen = chosenOf(found);
  const byPart = Map.groupBy(chosen, ({ part }) => part);
  return parts.map((part) => {
    const own = byPart.get(part) ?? [];
    const used = new Set(
      own.flatMap(({ splits, from, to }) => splits.slice(from, to + 1).map(({ line }) => line)),
    );
    return { tables: own.map(tableOf), rest: part.lines.filter((line) => !used.has(line)) };
  });
}
