/**
 * The names above the columns of labels and of texts: "Rubriek | Toelichting". They look like a label
 * with its text, and say nothing of a motion.
 */
import type { Line, Row, Table } from '../document/tree';
import { isFilled, linesBelow } from '../document/walk';
import { type KnownLabels, labelOf } from './known-labels';
import { filled } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import { saysNumber } from './number-cells';

const MOST_WORDS = 3;

export const linesOfRow = ({ cells }: Row): Line[] =>
  cells.flatMap(({ parts }) => linesBelow(parts));

const textsOf = ({ cells }: Row): string[] =>
  cells.filter(isFilled).map(({ column, parts }) => `${column} ${labelKey(labelOf(parts))}`);

/** The head of a table that is printed again further down: as many cells, with the same names. */
export function isAgain(row: Row, head: Row): boolean {
  const [own, names] = [textsOf(row), textsOf(head)];
  return own.length > 1 && own.length === names.length && own.every((text) => names.includes(text));
}

const isName = (text: string): boolean =>
  /^\p{Lu}[^\d“”"„.]*\.?$/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS;
const isFirmLabel = (text: string): boolean => (meaningOfLabel(text)?.score ?? 0) >= 1;

/** @returns The row that heads the columns of a table with labels; null where there is none. */
export function columnHead(table: Table, column: number, known: KnownLabels): Row | null {
  const rows = table.rows.filter(({ cells }) => cells.length > 1);
  const [first] = rows;
  const cells = first === undefined ? [] : filled(first);
  const texts = cells.map(({ parts }) => labelOf(parts));
  const label = cells.find((cell) => cell.column === column);
  if (first === undefined || label === undefined || cells.length < 2 || !texts.every(isName)) {
    return null;
  }
  const own = labelOf(label.parts);
  const keyOf = (row: Row): string => {
    const cell = row.cells.find((other) => other.column === column);
    return cell === undefined ? '' : labelKey(labelOf(cell.parts));
  };
  if (rows.slice(1).some((row) => keyOf(row) === labelKey(own))) return null;
  const contents = cells
    .filter((cell) => cell !== label && !saysNumber(cell))
    .map(({ parts }) => labelOf(parts));
  // A label beside a label; what merely comes back may be what is said of each motion.
  const areLabels = contents.length > 0 && contents.every(isFirmLabel);
  const labelled = rows.slice(1).filter((row) => known.certaintyOfCell(keyOf(row)) > 0);
  return areLabels && labelled.length > 1 ? first : null;
}
