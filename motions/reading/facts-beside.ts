/**
 * The facts of a motion in one column, below its title or not, and what is said of it in the other:
 * "Indiener: Gouda" and "Voorstel: Afdoen" beside "Oproep" and "Verantwoording" with their texts. Read
 * row by row, each line of facts would be a label of the text that happens to stand beside it.
 */
import type { DocumentTree, Line, Part, Row, Table } from '../document/tree';
import { cellAt, linesBelow, partsBelow } from '../document/walk';
import { labelKey } from './label-meaning';
import type { Role } from './lexicon/labels';
import { labelIn, roleOfLine } from './stacked-cells';

const FACTS: ReadonlySet<Role> = new Set([
  ...(['submitters', 'meeting', 'subject', 'number', 'title', 'proposal', 'vote'] as const),
]);
const TEXTS: ReadonlySet<Role> = new Set(['request', 'account'] as const);
const FEWEST_FACTS = 2;
/** One motion alone shows no habit. */
const FEWEST_MOTIONS = 2;

const linesAt = (row: Row, column: number): Line[] => linesBelow(cellAt(row, column)?.parts ?? []);

const hasValue = (text: string): boolean => /:\s*\S/u.test(text);
const isLabelAlone = (text: string): boolean => roleOfLine(text) !== null && !hasValue(text);

/** "Motie" and "Inhoud" name the columns, and no motion. */
const headsColumns = (row: Row): boolean =>
  row.isHead ||
  [0, 1].every((column) => {
    const [line, ...others] = row.isByLabel ? [] : linesAt(row, column);
    return line !== undefined && others.length === 0 && isLabelAlone(line.text);
  });

/** The roles of the labels in a column that have their value behind them, or on the next line. */
function rolesIn(lines: readonly Line[]): Set<Role> {
  const roles = lines.map(({ text }) => roleOfLine(text));
  const told = lines.flatMap(({ text }, index) => {
    const isAbove = index + 1 < lines.length && roles[index + 1] === null;
    return hasValue(text) || isAbove ? (roles[index] ?? []) : [];
  });
  return new Set(told);
}

const countIn = (roles: ReadonlySet<Role>, kind: ReadonlySet<Role>): number =>
  [...roles].filter((role) => kind.has(role)).length;

type Columns = { facts: number; texts: number };

/** Which column holds the facts and which the texts; null for a table of another kind. */
function columnsOf({ columns, rows }: Table): Columns | null {
  if (columns !== 2) return null;
  const [left, right] = [0, 1].map((column) =>
    rolesIn(rows.flatMap((row) => linesAt(row, column))),
  );
  const isBeside = (facts = new Set<Role>(), texts = new Set<Role>()): boolean =>
    countIn(facts, FACTS) >= FEWEST_FACTS &&
    countIn(texts, TEXTS) > 0 &&
    countIn(facts, TEXTS) === 0 &&
    !texts.has('submitters') &&
    !texts.has('meeting');
  if (isBeside(left, right)) return { facts: 0, texts: 1 };
  return isBeside(right, left) ? { facts: 1, texts: 0 } : null;
}

const keyOfLine = (text: string): string =>
  roleOfLine(text) === null ? '' : labelKey(labelIn(text));

const firstKey = (lines: readonly Line[]): string =>
  lines.map(({ text }) => keyOfLine(text)).find((key) => key !== '') ?? '';

export type FactsBeside = ReadonlyMap<Table, Part[][][]>;

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : tablesIn(partsBelow(part))));

/** Of each row the first label that stands in it or below it. */
function keysFrom(rows: readonly Row[], column: number): string[] {
  let next = '';
  return rows
    .toReversed()
    .map((row) => (next = firstKey(linesAt(row, column)) || next))
    .toReversed();
}

/** Of each motion the parts of its facts, and those of its texts. */
function motionsIn(table: Table, { facts, texts }: Columns, leader: string): Part[][][] {
  const motions: Part[][][] = [];
  const rows = table.rows.filter((row) => row !== table.rows[0] || !headsColumns(row));
  const next = keysFrom(rows, facts);
  let isLed = false;
  let last = '';
  for (const [index, row] of rows.entries()) {
    const own = linesAt(row, facts);
    // Below a label alone stands its value, and not the title of the next motion.
    const isValue = isLabelAlone(last);
    const begins = own.length > 0 && !row.isContinued && !isValue && next[index] === leader;
    last = own.at(-1)?.text ?? last;
    if (motions.length === 0 || (begins && isLed)) {
      motions.push([[], []]);
      isLed = false;
    }
    isLed ||= own.some(({ text }) => keyOfLine(text) === leader);
    for (const [at, column] of [facts, texts].entries()) {
      motions.at(-1)?.[at]?.push(...(cellAt(row, column)?.parts ?? []));
    }
  }
  return motions.filter((parts) => parts.flat().length > 0);
}

/** @returns The tables of a document that are such motions, with the two parts of each of them. */
export function factsBeside(parts: readonly Part[]): FactsBeside {
  const found = tablesIn(parts).flatMap((table) => {
    const columns = columnsOf(table);
    return columns === null ? [] : [{ table, columns }];
  });
  const leaders = Map.groupBy(
    found.map(({ table: { rows }, columns }) =>
      firstKey(
        rows.filter((row) => !headsColumns(row)).flatMap((row) => linesAt(row, columns.facts)),
      ),
    ),
    (key) => key,
  );
  const [[leader] = ['']] = [...leaders].toSorted((one, other) => other[1].length - one[1].length);
  const read = found.map(
    ({ table, columns }) => [table, motionsIn(table, columns, leader)] as const,
  );
  const count = read.reduce((sum, [, motions]) => sum + motions.length, 0);
  return new Map(count < FEWEST_MOTIONS ? [] : read);
}

/** What stands in such a table is read column by column: which lines make a row says nothing then. */
export function withoutRowDoubts(tree: DocumentTree): DocumentTree {
  const tables = [...factsBeside(tree.parts).keys()];
  const own = new Set(linesBelow(tables).map(({ id }) => id));
  const doubts = tree.doubts.filter(
    ({ lines, why }) => why !== 'rows' || !lines.every((id) => own.has(id)),
  );
  return { ...tree, doubts };
}
