/**
 * Titles with a few words beside each, without a label: "Afdoen" at the right of the coloured bar above
 * a card. What they say beside most titles tells what they are: how to go on with the motion, its
 * meeting, who submitted it, or something else of it.
 *
 * The trap: "Voorstel" with "Afdoen" beside it looks the same, and is a label with its content.
 */
import type { Cell, Line, Part, Row, Table } from '../document/tree';
import { linesBelow, partsBelow } from '../document/walk';
import { findMeeting } from '../dutch/meeting';
import { areNames } from '../gemeenten/submitters';
import { warn } from '../warnings';
import type { Block } from './block';
import { type Entry, entryOf } from './entry';
import { isMotionHeading } from './headings';
import { type KnownLabels, labelOf } from './known-labels';
import { filled, isMerged } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';
import { namesOutcome } from './names-outcome';
import { readProposal } from './proposal';
import { textOf } from './text-of';

const LONGEST = 80;
const FEWEST = 2;
const MOST = 0.6;

/** What the words beside titles are, and where they stand. */
export type NoteHabit = { side: 'left' | 'right'; role: Role };

type Beside = { title: Cell; note: Cell };

/** A title may hold a word of a label; it does not consist of these, and does not come back. */
const LABEL = 0.8;
const isLabel = (cell: Cell, known: KnownLabels): boolean =>
  known.certaintyOfCell(labelOf(cell.parts)) >= LABEL;

const wordsIn = ({ parts }: Cell): string =>
  linesBelow(parts)
    .map(({ text }) => text)
    .join(' ');

function besideIn(row: Row, { side }: Pick<NoteHabit, 'side'>, known: KnownLabels): Beside | null {
  const [left, right, ...others] = filled(row);
  if (left === undefined || right === undefined || others.length > 0 || row.isHead) return null;
  const [title, note] = side === 'right' ? [left, right] : [right, left];
  const isShort = wordsIn(note).length <= LONGEST;
  const isNumber = !/\p{L}{2}/u.test(wordsIn(note));
  return isShort && !isNumber && !isLabel(title, known) ? { title, note } : null;
}

/** The rows of a table that may hold a title: below each stands nothing, or text over all columns. */
function titleRows({ rows, columns }: Table): Row[] {
  const own = rows.flatMap((row, index) =>
    isMerged(row, columns) ? [] : [{ row, next: rows[index + 1] }],
  );
  const areAlone = own.every(({ next }) => next === undefined || isMerged(next, columns));
  return areAlone ? own.map(({ row }) => row) : [];
}

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : tablesIn(partsBelow(part))));

/** What words beside a title can be, the surest first. */
const TELLS: readonly (readonly [Role, (text: string) => boolean])[] = [
  ['proposal', namesOutcome],
  ['meeting', (text) => findMeeting(text) !== null],
  ['submitters', areNames],
];

/** @returns null for a document in which no words stand beside titles. */
export function noteHabitOf(parts: readonly Part[], known: KnownLabels): NoteHabit | null {
  const rows = tablesIn(parts).flatMap(titleRows);
  for (const side of ['right', 'left'] as const) {
    const own = rows.flatMap((row) => besideIn(row, { side }, known) ?? []);
    const isHabit = (test: (beside: Beside) => boolean): boolean => {
      const count = own.filter(test).length;
      return count >= FEWEST && count >= MOST * own.length;
    };
    const found = TELLS.find(([, tells]) =>
      isHabit(({ title, note }) => tells(wordsIn(note)) && !tells(wordsIn(title))),
    );
    if (found !== undefined) return { side, role: found[0] };
    const isOther = ({ title, note }: Beside): boolean =>
      isMotionHeading(wordsIn(title)) && !isLabel(note, known);
    if (side === 'right' && isHabit(isOther)) return { side, role: 'other' };
  }
  return null;
}

/** "Voorstel: Afdoen", or "Voorstel" above "Afdoen": the label apart from what it is for. */
function noteEntry({ parts }: Cell): Entry {
  const [first, ...others] = linesBelow(parts);
  const colon = first?.text.indexOf(':') ?? -1;
  const isWhole = (text: string) => (meaningOfLabel(text)?.score ?? 0) >= 1;
  if (first === undefined) return entryOf('pair', [], parts);
  const asPart = (lines: Line[]): Part[] => [{ kind: 'lines', lines, breaks: 'printed' }];
  if (others.length > 0 && isWhole(first.text)) return entryOf('pair', [first], asPart(others));
  if (colon > 0 && isWhole(first.text.slice(0, colon))) {
    const label = { ...first, text: first.text.slice(0, colon) };
    const rest = { ...first, text: first.text.slice(colon + 1).trim(), lead: 0 };
    const lines = rest.text === '' ? others : [rest, ...others];
    return entryOf('pair', [label], asPart(lines), { key: labelKey(label.text) });
  }
  return entryOf('pair', [], parts);
}

/** @returns Whether rows of the table hold a title with its note, and no other row holds two cells. */
export const holdsTitles = (table: Table, habit: NoteHabit, known: KnownLabels): boolean => {
  const rows = titleRows(table);
  return rows.length > 0 && rows.every((row) => besideIn(row, habit, known) !== null);
};

/** @returns The title with the note beside it. */
export function titleWithNote(row: Row, habit: NoteHabit, known: KnownLabels): Entry | null {
  const beside = besideIn(row, habit, known);
  if (beside === null) return null;
  const note = { role: habit.role, entry: noteEntry(beside.note) };
  return entryOf('merged', linesBelow(beside.title.parts), [], { key: '', note });
}

const kindOf = (parts: readonly Part[]): string => readProposal(textOf(parts), '').proposal.kind;

/** What stands beside the title is a field of the motion; a label that tells it as well may differ. */
export function takeNote({ heading, fields, repeated, warnings }: Block): void {
  const note = heading?.note;
  if (note === undefined) return;
  const labelled = fields.filter(({ role }) => role === note.role);
  if (labelled.length === 0 || note.role === 'other') {
    fields.push(note);
    return;
  }
  repeated.push(note.entry);
  if (note.role !== 'proposal') return;
  const { parts } = note.entry;
  if (kindOf(parts) === kindOf(labelled.flatMap(({ entry }) => entry.parts))) return;
  const places = linesBelow(parts).map(({ place }) => place);
  const text = textOf(parts);
  warnings.push(warn({ kind: 'contents-proposal', text }, { field: 'proposal', places }));
}
