/**
 * Whether a column below the head of a table holds labels, and not what is said of the motion in each
 * row: by the words of its cells, or by their coming back below every title over all columns.
 */
import type { Row, Table } from '../document/tree';
import { isFilled } from '../document/walk';
import { readSubmitters } from '../gemeenten/submitters';
import { BODY_ROLES } from './block';
import { type KnownLabels, labelOf } from './known-labels';
import { isMerged, LABEL_COLUMN } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';

/** Below fewer titles nothing shows whether words come back. */
const FEWEST_TITLES = 3;
const MOST = 0.6;

/** The words of the column in one row; a title over the column is none of them. */
function wordsIn(row: Row, column: number): string[] {
  const cell = row.cells.find((other) => other.column === column);
  return cell !== undefined && cell.span === 1 && isFilled(cell) ? [labelOf(cell.parts)] : [];
}

/** What comes back need not; words that all name one text, "oordeel aan de leden", are that text. */
function nameTextsByWords(words: readonly string[]): boolean {
  const meanings = words.map(meaningOfLabel);
  const sum = meanings.reduce((total, meaning) => total + (meaning?.score ?? 0), 0);
  const roles = new Set(meanings.flatMap((meaning) => meaning?.role ?? []));
  return (
    sum >= LABEL_COLUMN * words.length && BODY_ROLES.filter((role) => roles.has(role)).length > 1
  );
}

/** The words of the column below each title over all columns; what goes on adds no title. */
function groupsOf({ rows, columns }: Table, column: number, head: Row): string[][] {
  const groups: string[][] = [];
  for (const row of rows) {
    if (row === head) continue;
    if (isMerged(row, columns)) {
      if (!row.isContinued) groups.push([]);
    } else groups.at(-1)?.push(...wordsIn(row, column));
  }
  return groups.filter((words) => words.length > 0);
}

/** Below most titles the same words begin, and others follow: each is told in the same order. */
function comeBackBelowTitles(groups: readonly string[][], known: KnownLabels): boolean {
  if (groups.length < FEWEST_TITLES) return false;
  const firsts = Map.groupBy(groups, ([first = '']) => labelKey(first));
  const [key, same] = [...firsts].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const told = (same ?? []).filter(
    (words) =>
      words.length > 1 &&
      new Set(words.map(labelKey)).size === words.length &&
      words.every((word) => known.certaintyOfCell(word) >= LABEL_COLUMN),
  );
  return key !== undefined && key !== '' && told.length >= MOST * groups.length;
}

/** "Gemeente" above a column says what comes back in it. */
function isNamedByHead(head: Row, column: number): boolean {
  const [name = ''] = wordsIn(head, column);
  return (meaningOfLabel(name)?.score ?? 0) >= 1;
}

const isGemeente = (word: string): boolean => {
  const { submitters, unknown } = readSubmitters(word);
  return submitters.length > 0 && unknown.length === 0;
};

/** @param head - The row that names the columns, or seems to. */
export function namesTexts(column: number, table: Table, head: Row, known: KnownLabels): boolean {
  const words = table.rows.flatMap((row) => (row === head ? [] : wordsIn(row, column)));
  if (nameTextsByWords(words)) return true;
  return (
    !isNamedByHead(head, column) &&
    !words.every(isGemeente) &&
    comeBackBelowTitles(groupsOf(table, column, head), known)
  );
}
