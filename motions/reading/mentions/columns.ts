/** What each column of a table is for: by its head, or by what stands in it. */
import type { Role } from '../lexicon/mention-labels';
import { labelled, roleOf } from './label';
import { tellsByMark } from './mark-columns';
import { beginsWithMotion, beginsWithTitle } from './names-motion';
import { adviceAlone, opensSaid } from './opens-said';
import { isMadeOfLines, type RowCell, type Statement } from './outline';
import { lineView } from './tokens';
import { isNames } from './who';

export type Columns = ReadonlyMap<number, Role>;

/** "Voor (in %)", "Stemmen vóór in procenten". */
const isShare = (text: string): boolean =>
  text.length < LONGEST_HEAD &&
  /%|procent/iu.test(text) &&
  !/\d|tegen|onthoud|opkomst|leden/iu.test(text);

const LONGEST_HEAD = 40;

/** Columns for more than one fact, by the first of these that they hold. */
const JOINT: readonly Role[] = ['title', 'vote', 'advice'];

/** "Motie en indiener", "Uitslag / percentage". */
function jointRole(head: string): Role | null {
  if (head.length > LONGEST_HEAD) return null;
  const roles = head.split(/\s+en\s+|[/+&,()]/u).map((part) => roleOf(part.trim()));
  if (roles.length < 2 || !roles.some((role) => role !== null)) return null;
  return JOINT.find((role) => roles.includes(role)) ?? null;
}

/** @returns null for a row that heads no columns. */
export function columnsOf({ form, cells }: Statement): Columns | null {
  const filled = cells.filter(({ text }) => text !== '');
  const columns = new Map<number, Role>();
  for (const { column, text } of filled) {
    const role = roleOf(text) ?? jointRole(text) ?? (isShare(text) ? 'share' : null);
    if (role !== null) columns.set(column, role);
  }
  // "Motie | Indiener | Aangenomen | Verworpen": beside the names of columns an outcome is one too.
  const isNamed = [...columns.values()].some((role) => role === 'title' || role === 'submitter');
  for (const { column, text } of columns.size > 1 && isNamed ? filled : [])
    if (!columns.has(column) && tellsByMark(text)) columns.set(column, 'other');
  const isHead = form === 'head' || (columns.size > 1 && columns.size >= filled.length - 1);
  if (!isHead || (columns.size === 0 && form !== 'head')) return null;
  const roles = [...columns.values()];
  // Without a column for motions, the one called "Onderwerp" names them.
  if (!roles.includes('title') && roles.includes('submitter')) {
    const subject = filled.find(({ text }) => /^(?:onderwerp|thema|omschrijving)/iu.test(text));
    if (subject !== undefined) columns.set(subject.column, 'title');
  }
  return columns;
}

const MOST_ROWS_LOOKED_AT = 40;
const MOST = 0.8;

/** How many cells of a column hold what; `kept` can be advised as well as have been the outcome. */
type Counts = { who: number; said: number; advice: number; kept: number; filled: number };

export const rowsLookedAt = (rows: readonly Statement[]): Statement[] =>
  rows.filter(({ form }) => form === 'row').slice(0, MOST_ROWS_LOOKED_AT);

function countsOf(looked: readonly Statement[]): Map<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const { cells } of looked) {
    for (const { column, text } of cells) {
      if (text === '') continue;
      const count = counts.get(column) ?? { who: 0, said: 0, advice: 0, kept: 0, filled: 0 };
      count.filled += 1;
      if (isNames(text)) count.who += 1;
      else if (adviceAlone(text) === 'aanhouden') count.kept += 1;
      else if (adviceAlone(text) !== null) count.advice += 1;
      else if (opensSaid(text)) count.said += 1;
      counts.set(column, count);
    }
  }
  return counts;
}

export const SAID: readonly Role[] = ['vote', 'share', 'advice', 'decision', 'proposal'];

/**
 * The columns of a table of which the head names some in words that are not known: what stands in the
 * others tells. Names of gemeenten in most filled cells, and beside who and what became of it the title.
 */
export function completedColumns(head: Columns, rows: readonly Statement[]): Columns {
  const columns = new Map(head);
  const has = (...roles: readonly Role[]): boolean =>
    [...columns.values()].some((role) => roles.includes(role));
  const looked = rowsLookedAt(rows);
  const free = [...countsOf(looked)].filter(
    ([column]) => (head.get(column) ?? 'other') === 'other',
  );
  if (!has('submitter')) {
    const named = free.filter(([, { who, filled }]) => who > 1 && who >= filled * MOST);
    const [only, ...others] = named;
    if (only !== undefined && others.length === 0) columns.set(only[0], 'submitter');
  }
  // Beside a share of the votes "Besluit" is what was decided on the motion itself.
  const decision = [...columns].find(([, role]) => role === 'decision')?.[0];
  if (decision !== undefined && has('share') && !has('vote')) columns.set(decision, 'vote');
  if (has('title') || !has('submitter') || !has(...SAID)) return columns;
  const wordy = free
    .map(([column]) => column)
    .filter((column) => columns.get(column) !== 'submitter' && isWordy(looked, column));
  const marked = wordy.filter((column) => isMarked(looked, column));
  const [title, ...others] = marked.length > 0 ? marked : wordy;
  return title === undefined || others.length > 0 ? columns : columns.set(title, 'title');
}

const isMarked = (rows: readonly Statement[], column: number): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell) => cell.column === column && beginsWithMotion(cell.text)),
  );

/** The columns in which names of gemeenten stand, and what is said of a motion. */
export function toldColumns(
  looked: readonly Statement[],
  counts = countsOf(looked),
): Map<number, Role> {
  const isMost = (count: number): boolean => count >= looked.length * MOST;
  const columns = new Map<number, Role>();
  for (const [column, { who, said, advice, kept }] of counts) {
    if (isMost(who)) columns.set(column, 'submitter');
    else if (advice > 0 && isMost(advice + kept)) columns.set(column, 'advice');
    else if (isMost(said + advice + kept)) columns.set(column, 'vote');
  }
  return columns;
}

/**
 * The columns of a table without a head, by what stands in them: names of gemeenten, what is said of
 * a motion, and the words between. Null unless most rows agree.
 */
export function guessedColumns(rows: readonly Statement[], isAnnounced: boolean): Columns | null {
  const looked = rowsLookedAt(rows);
  const counts = countsOf(looked);
  const isMost = (count: number): boolean => count >= looked.length * MOST;
  const columns = toldColumns(looked, counts);
  const roles = [...columns.values()];
  const isMarked = looked.every(({ cells }) => cells.some(isMarkedAsMotion));
  const isVoted = roles.includes('vote') || roles.includes('advice');
  // A table says by itself that its rows are alike; lines that repeat need words above them.
  const isSaid = isAnnounced || isMarked || (isVoted && !looked.some(isMadeOfLines));
  if (looked.length < 2 || !roles.includes('submitter') || !isSaid) return null;
  const rest = [...counts].filter(([column, { filled }]) => !columns.has(column) && isMost(filled));
  const [title, ...others] = rest.filter(([column]) => isWordy(looked, column));
  if (title === undefined || others.length > 0) return null;
  return columns.set(title[0], 'title');
}

/** A title between marks, or a label before who submitted it. */
const isMarkedAsMotion = ({ text }: RowCell): boolean =>
  labelled(text)?.role === 'submitter' || beginsWithTitle(lineView(text));

/** More than a number or a sign stands in the column. */
export const isWordy = (rows: readonly Statement[], column: number): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell) => cell.column === column && /\p{L}{3}/u.test(cell.text)),
  );
