/**
 * A table of one row below the title of a motion: "Vergadering | Onderwerp | Voorstel", and under each
 * its value. It names no motion, as the rows of a table of motions do: its heads are labels.
 */
import type { Part, Row, Table } from '../document/tree';
import { linesBelow, partsBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { isHeadingOfMany } from './headings-of-many';
import { labelOf } from './known-labels';
import { filled } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';
import { singleLine } from './text-of';

/** What is told in a few words. */
const SHORT: ReadonlySet<Role> = new Set([
  ...([
    'submitters',
    'meeting',
    'subject',
    'number',
    'proposal',
    'advice',
    'vote',
    'decision',
  ] as const),
]);
/** One alone may be a table of one motion. */
const FEWEST = 2;

/** A longer line is no title. */
const LONGEST = 300;

/** The head of a table when each of its cells is the label of a short value. */
function headOf({ rows: [head], columns }: Table): Row | null {
  const labels = head === undefined ? [] : filled(head);
  const areShort = labels.every(({ parts }) => {
    const meaning = meaningOfLabel(labelOf(parts));
    return meaning !== null && meaning.score >= 1 && SHORT.has(meaning.role);
  });
  return head !== undefined && columns > 1 && labels.length === columns && areShort ? head : null;
}

const keyOf = (head: Row): string =>
  filled(head)
    .map(({ parts }) => labelKey(labelOf(parts)))
    .join('|');

const hasOneRow = ({ rows: [, values, ...others] }: Table): boolean =>
  values !== undefined && filled(values).length > 1 && others.every((row) => row.isContinued);

const isTitle = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !/[.:;]$/u.test(text) && !isHeadingOfMany(text);

type Found = { table: Table; isStrip: boolean };

/** Tables whose head could be that of a strip, by that head. */
function candidatesIn(parts: readonly Part[], heading: string, found: Map<string, Found[]>): void {
  let above = heading;
  for (const part of parts) {
    if (part.kind === 'section') candidatesIn(part.parts, singleLine(part.heading), found);
    else if (part.kind === 'table') {
      const head = headOf(part);
      const key = head === null ? '' : keyOf(head);
      const isStrip = hasOneRow(part) && isTitle(above);
      if (head !== null) found.set(key, [...(found.get(key) ?? []), { table: part, isStrip }]);
    } else candidatesIn(partsBelow(part), '', found);
    above = part.kind === 'lines' ? singleLine(part.lines) : '';
  }
}

/** @returns The strips of a document: all tables with one head, each with one row below a title. */
export function factStrips(parts: readonly Part[]): ReadonlySet<Table> {
  const found = new Map<string, Found[]>();
  candidatesIn(parts, '', found);
  const strips = [...found.values()].filter(
    (tables) => tables.length >= FEWEST && tables.every(({ isStrip }) => isStrip),
  );
  return new Set(strips.flat().map(({ table }) => table));
}

/** Each value with its label. */
export function entriesOfStrip({ rows: [head, ...rows] }: Table): Entry[] {
  return (head?.cells ?? []).flatMap((label) => {
    const own = rows.flatMap(({ cells }) => cells.filter(({ column }) => column === label.column));
    const parts = own.flatMap((cell) => cell.parts);
    const labelText = labelOf(label.parts);
    if (labelText === '') return [];
    return entryOf('row', linesBelow(label.parts), parts, { labelText, key: labelKey(labelText) });
  });
}
