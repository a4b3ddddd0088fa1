/**
 * A form: its cells stand beside and below each other, and in each stands a label above its value:
 * "Ingediend door / Gouda | Aangenomen in / ALV 26 juni 2024". Read as a table, the first row would head
 * the columns, or the label and the value would be one text.
 */
import type { Cell, Line, Part, Row, Table } from '../document/tree';
import { isFilled, linesBelow, partsBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { labelKey } from './label-meaning';
import { labelIn, roleOfLine } from './stacked-cells';

/** One row of such cells alone shows no habit. */
const FEWEST_ROWS = 2;
/** Of the cells beside each other as many begin with a label. */
const MOST_LABELLED = 0.8;
/** As many have their value in the same cell. */
const MOST_FILLED = 0.6;

const filled = ({ cells }: Row): Cell[] => cells.filter(isFilled);
const hasValue = (text: string): boolean => /:\s*\S/u.test(text);

type Field = { label: Line[]; value: Part[] };

/** How many lines at its start are set as the first one, and not as the value below them. */
function countOfLabel(lines: readonly Line[]): number {
  const [first] = lines;
  const other = lines.findIndex(
    ({ style }) => style.size !== first?.style.size || style.bold !== first.style.bold,
  );
  const text = lines.slice(0, Math.max(other, 0)).map((line) => line.text);
  return roleOfLine(text.join(' ')) === null ? 1 : other;
}

/** The label at the start of a cell, which stands alone on its line; null where none does. */
function fieldOf({ parts }: Cell): Field | null {
  const [first, ...others] = parts;
  if (first?.kind !== 'lines') return null;
  const count = countOfLabel(first.lines);
  const label = first.lines.slice(0, count);
  const text = label.map((line) => line.text).join(' ');
  if (roleOfLine(text) === null || hasValue(text)) return null;
  const rest = first.lines.slice(count);
  return { label, value: rest.length === 0 ? others : [{ ...first, lines: rest }, ...others] };
}

const keyOf = ({ label }: Field): string =>
  labelKey(labelIn(label.map(({ text }) => text).join(' ')));

/** A cell with several labels holds the facts or the texts of a motion; right below a label stands its value. */
const isOneField = ({ value }: Field): boolean =>
  linesBelow(value)
    .slice(1)
    .every(({ text }) => roleOfLine(text) === null);

/** The labels of a row of fields; null for a row of another kind. */
function fieldsOf(row: Row): string[] | null {
  const cells = filled(row);
  const fields = cells.map(fieldOf).filter((field) => field !== null);
  const keys = fields.map(keyOf);
  const isRow =
    cells.length > 1 &&
    fields.length >= MOST_LABELLED * cells.length &&
    fields.every(isOneField) &&
    fields.filter(({ value }) => value.length > 0).length >= MOST_FILLED * cells.length &&
    new Set(keys).size === keys.length;
  return isRow ? keys : null;
}

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : tablesIn(partsBelow(part))));

/** @returns The tables of a document in which all cells beside each other are fields, with a habit of it. */
export function formsIn(parts: readonly Part[]): ReadonlySet<Table> {
  const counts = new Map<string, number>();
  const found = tablesIn(parts).filter(({ rows }) => {
    const beside = rows.filter((row) => !row.isContinued && filled(row).length > 1);
    const fields = beside.map(fieldsOf);
    if (beside.length === 0 || fields.includes(null)) return false;
    for (const key of fields.map((own) => own?.join('|') ?? '')) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return true;
  });
  return new Set([...counts.values()].some((count) => count >= FEWEST_ROWS) ? found : []);
}

/**
 * Each field as a label with its value.
 *
 * @param others - Reads a row in which no field stands: a title over all columns.
 */
export function entriesOfForm({ rows }: Table, others: (row: Row) => Entry[]): Entry[] {
  const entries: Entry[] = [];
  const last = new Map<number, Entry>();
  for (const row of rows) {
    for (const cell of filled(row)) {
      const field = fieldOf(cell);
      const above = last.get(cell.column);
      if (field !== null) {
        const entry = entryOf('row', field.label, [...field.value]);
        last.set(cell.column, entry);
        entries.push(entry);
      } else if (row.isContinued && above !== undefined) above.parts.push(...cell.parts);
      else entries.push(...others({ ...row, cells: [cell] }));
    }
  }
  return entries;
}
