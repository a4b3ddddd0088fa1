/**
 * Lines below one another that repeat as the rows of a table do: a title, who submitted it, what
 * became of it, and again. A page of nothing but blocks prints a list of motions so. No line tells by
 * itself what it is; that the same order comes back does.
 */
import { canBeTitle } from './accept';
import { labelled, roleOf } from './label';
import { adviceAlone, opensSaid } from './opens-said';
import { groupOfLines, joinedLines, type RowCell, type Statement } from './outline';
import { isSameBlock } from './reader-parts';
import { saysAt } from './rule-parts';
import { lineView } from './tokens';
import { isNames } from './who';

/**
 * A letter for each line: a title, who, who with a colon behind it, what is said of the motion, its number,
 * words that come back in every row ("Lees meer"), or something else.
 */
type LineKind = 't' | 'w' | 'W' | 's' | 'n' | 'x' | 'o';

const LONGEST_LINE = 260;
const FEWEST_LINES = 4;
/** One row, in each order in which pages print it. Names with a colon lead to the title below them. */
const ORDERS = ['n?twx?s{0,3}x*', 'n?[wW]tx?s{0,3}x*', 'n?ts{1,3}wx*', 's{1,2}twx*'].map((row) => ({
  row: new RegExp(row, 'gu'),
  rows: new RegExp(`(?:${row}){2,}`, 'gu'),
}));
/** What was decided stands first there: a sentence about the vote looks alike, and leads to them. */
const SAID_FIRST = 3;
const NUMBER = /^(?:motie\s)?\d{1,3}(?:\.\d{1,2})?\s?[a-z]?[.):]?$/iu;
const SAID_ROLES: ReadonlySet<string> = new Set([
  'vote',
  'share',
  'advice',
  'decision',
  'proposal',
]);

function kindOf(statement: Statement, isRepeated: (text: string) => boolean): LineKind {
  const { form, text, children } = statement;
  if (form !== 'line' || children.length > 0 || text.length > LONGEST_LINE) return 'o';
  if (NUMBER.test(text)) return 'n';
  const label = labelled(text);
  if (label !== null && SAID_ROLES.has(label.role)) return 's';
  if ((label !== null && label.role !== 'submitter') || roleOf(text) !== null) return 'o';
  if (isNames(text)) return /:\s*$/u.test(text) ? 'W' : 'w';
  if (label !== null) return 'o';
  if (opensSaid(text) || adviceAlone(text) !== null) return 's';
  if (!canBeTitle(statement)) return 'o';
  return isRepeated(text) ? 'x' : 't';
}

/** Titles differ: a text that stands there more than once is none. */
function repeatedIn(statements: readonly Statement[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of statements) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => (counts.get(text) ?? 0) > 1;
}

/** The same facts in the same columns, in whatever order they are printed. */
function rowOf(statements: readonly Statement[], kinds: string, group: number): Statement {
  const lines = statements.flatMap((statement) => statement.lines.map(({ line }) => line));
  let saids = 0;
  const cells = statements.flatMap((statement, index): RowCell[] => {
    const kind = kinds.charAt(index);
    if (kind === 's') saids += 1;
    const column = { t: 0, w: 1, W: 1, s: 1 + saids }[kind];
    if (column === undefined) return [];
    const placed = statement.lines.map(({ line }) => line);
    const { text } = statement;
    return [{ column, span: 1, text, lines: placed, statements: [statement], isInherited: false }];
  });
  const inOrder = cells.toSorted((one, other) => one.column - other.column);
  return { ...joinedLines(lines), form: 'row', children: [], cells: inOrder, group };
}

const MOST_HEADS = 5;

/** "Titel motie", "Gemeente(n)", "Preadvies" right above the rows: the names of what each line is. */
function headAbove(
  statements: readonly Statement[],
  from: number,
  group: number,
): { head: Statement; count: number } | null {
  const heads: Statement[] = [];
  for (let at = from - 1; at >= Math.max(0, from - MOST_HEADS); at -= 1) {
    const own = statements[at];
    if (own?.form !== 'line' || roleOf(own.text) === null) break;
    heads.unshift(own);
  }
  const kinds = heads.map(({ text }) => {
    const role = roleOf(text) ?? 'other';
    return role === 'title' ? 't' : role === 'submitter' ? 'w' : SAID_ROLES.has(role) ? 's' : 'o';
  });
  if (!/^(?=.*t)(?=.*w)(?=.*s)[twso]+$/u.test(kinds.join(''))) return null;
  return { head: { ...rowOf(heads, kinds.join(''), group), form: 'head' }, count: heads.length };
}

type Stretch = { from: number; to: number; order: number };

/** How many rows begin where a paragraph does. */
function wholeRows(
  { from, to, order }: Stretch,
  kinds: string,
  statements: readonly Statement[],
): number {
  const rows = kinds.slice(from, to).matchAll(ORDERS[order]?.row ?? /$/gu);
  return Array.from(rows).filter(({ index }) => {
    const [before, first] = [statements[from + index - 1], statements[from + index]];
    return before === undefined || first === undefined || !isSameBlock(before, first);
  }).length;
}

function tells(statement: Statement | undefined): boolean {
  const view = lineView(statement?.text ?? '');
  return saysAt(view, 0, view.words.length);
}

/** The stretches that repeat; where two orders fit the same lines, the one that covers most and parts no paragraph. */
function stretchesIn(kinds: string, statements: readonly Statement[]): Stretch[] {
  const all = ORDERS.flatMap(({ rows }, order) =>
    Array.from(kinds.matchAll(rows), ({ 0: { length }, index: from }) => ({
      ...{ from, to: from + length, order },
    })),
  )
    .filter(({ from, order }) => order !== SAID_FIRST || tells(statements[from]))
    .map((one) => ({ ...one, whole: wholeRows(one, kinds, statements) }))
    .toSorted(
      (one, other) => other.to - other.from - (one.to - one.from) || other.whole - one.whole,
    );
  const kept: Stretch[] = [];
  for (const one of all) {
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

/** The statements of one level, with a row for each motion where lines repeat. */
export function withRepeatedRows(statements: readonly Statement[]): readonly Statement[] {
  if (statements.filter(({ form }) => form === 'line').length < FEWEST_LINES) return statements;
  const isRepeated = repeatedIn(statements);
  const kinds = statements.map((statement) => kindOf(statement, isRepeated)).join('');
  const stretches = /w/iu.test(kinds) ? stretchesIn(kinds, statements) : [];
  if (stretches.length === 0) return statements;
  const rows: Statement[] = [];
  let at = 0;
  for (const { from, to, order } of stretches) {
    const group = groupOfLines(from);
    const above = headAbove(statements.slice(at), from - at, group);
    rows.push(...statements.slice(at, from - (above?.count ?? 0)));
    if (above !== null) rows.push(above.head);
    const within = kinds.slice(from, to);
    for (const { 0: row, index } of within.matchAll(ORDERS[order]?.row ?? /$/gu)) {
      const start = from + index;
      rows.push(rowOf(statements.slice(start, start + row.length), row, group));
    }
    at = to;
  }
  return [...rows, ...statements.slice(at)];
}
