/**
 * Cells that each hold a whole motion, its labels and texts under each other: beside it stands the
 * next one, and the rows and columns of the table say nothing more.
 */
import type { Cell, Part, Table } from '../document/tree';
import { isFilled, linesBelow, partsBelow } from '../document/walk';
import { isBodyRole } from './block';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';

/** Of the cells beside each other where motions begin, this share holds one. */
const MOST = 0.6;
const FEWEST_LABELS = 3;
const FEWEST_BODIES = 2;
const LONGEST_LABEL = 40;

/** The words before the first colon of a line, or all of them. */
export function labelIn(text: string): string {
  const colon = text.indexOf(':');
  return colon > 0 ? text.slice(0, colon) : text;
}

/** What the label is for that a line consists of, or begins with. */
export function roleOfLine(text: string): Role | null {
  const label = labelIn(text);
  if (label.length > LONGEST_LABEL || !/^\P{L}*\p{Lu}/u.test(label)) return null;
  const meaning = meaningOfLabel(label);
  return meaning !== null && meaning.score >= 1 ? meaning.role : null;
}

/** Whether the labels of a motion stand under each other in a cell, each with text below it. */
export function holdsLabels({ parts }: Pick<Cell, 'parts'>): boolean {
  const lines = linesBelow(parts);
  if (lines.length < 2 * FEWEST_LABELS) return false;
  const roles = new Set(lines.flatMap(({ text }) => roleOfLine(text) ?? []));
  return roles.size >= FEWEST_LABELS && [...roles].filter(isBodyRole).length >= FEWEST_BODIES;
}

const startOf = ({ parts }: Cell): string => labelKey(labelIn(linesBelow(parts)[0]?.text ?? ''));

/**
 * The label with which the cells begin that hold a motion, over the whole document: a cell that begins
 * otherwise is the rest of one. Null for a document without such cells.
 */
export function firstStackedLabel(parts: readonly Part[]): string | null {
  const cells = tablesIn(parts).flatMap(({ columns, rows }) =>
    columns < 2 ? [] : rows.flatMap((row) => row.cells.filter(holdsLabels)),
  );
  const counts = Map.groupBy(cells.map(startOf), (key) => key);
  const [most] = [...counts].toSorted((one, other) => other[1].length - one[1].length);
  return most === undefined || most[1].length < 2 || most[0] === '' ? null : most[0];
}

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : tablesIn(partsBelow(part))));

const saysWords = (cell: Cell): boolean =>
  linesBelow(cell.parts).some(({ text }) => /\p{L}{2}/u.test(text));

/**
 * @param first - See firstStackedLabel.
 * @returns Per motion what stands in its cell, over pages; null for a table of another kind.
 */
export function stackedCells({ columns, rows }: Table, first: string | null): Part[][] | null {
  if (columns < 2 || first === null) return null;
  const begins = (cell: Cell): boolean =>
    startOf(cell) === first && linesBelow(cell.parts).length > 1;
  const starting = rows.flatMap((row) =>
    row.cells.some(begins) ? row.cells.filter(saysWords) : [],
  );
  const motions = starting.filter((cell) => begins(cell) || holdsLabels(cell));
  if (motions.length === 0 || motions.length < MOST * starting.length) return null;
  const found: Part[][] = [];
  const open = new Map<number, Part[]>();
  for (const cell of rows.flatMap((row) => row.cells.filter(isFilled))) {
    const isOwn = begins(cell) || !saysWords(cell);
    const above = isOwn ? undefined : open.get(cell.column);
    if (above === undefined) {
      const own = [...cell.parts];
      open.set(cell.column, own);
      found.push(own);
    } else above.push(...cell.parts);
  }
  return found;
}
