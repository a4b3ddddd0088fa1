/**
 * Titles with a word beside each that says how to go on with the motion, without a label: "Afdoen" at
 * the right of the coloured bar above a card. That it stands so beside most titles tells what it is.
 *
 * The trap: "Voorstel" with "Afdoen" beside it looks the same, and is a label with its content.
 */
import type { Cell, Line, Part, Row, Table } from '../document/tree';
import { linesBelow, partsBelow } from '../document/walk';
import { warn } from '../warnings';
import type { Block } from './block';
import { type Entry, entryOf } from './entry';
import { type KnownLabels, labelOf } from './known-labels';
import { filled, isMerged } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import { namesOutcome } from './names-outcome';
import { readProposal } from './proposal';
import { textOf } from './text-of';

const LONGEST = 80;
const FEWEST = 2;
const MOST = 0.6;

/** Where the outcomes stand: right of the titles, or left of them. */
export type Side = 'left' | 'right';

type Beside = { title: Cell; outcome: Cell };

/** A title may hold a word of a label; it does not consist of these, and does not come back. */
const LABEL = 0.8;
const isLabel = (cell: Cell, known: KnownLabels): boolean =>
  known.certaintyOfCell(labelOf(cell.parts)) >= LABEL;

const textOfCell = ({ parts }: Cell): string =>
  linesBelow(parts)
    .map(({ text }) => text)
    .join(' ');

function besideIn(row: Row, side: Side, known: KnownLabels): Beside | null {
  const [left, right, ...others] = filled(row);
  if (left === undefined || right === undefined || others.length > 0 || row.isHead) return null;
  const [title, outcome] = side === 'right' ? [left, right] : [right, left];
  const isShort = textOfCell(outcome).length <= LONGEST;
  return isShort && !isLabel(title, known) && !/\d$/u.test(textOfCell(outcome))
    ? { title, outcome }
    : null;
}

/** The rows of a table that may hold a title: below each stands nothing, or text over all columns. */
function titleRows({ rows, columns }: Table): Row[] {
  const own = rows.filter((row) => !isMerged(row, columns));
  const isAlone = own.every((row) => {
    const next = rows[rows.indexOf(row) + 1];
    return next === undefined || isMerged(next, columns);
  });
  return isAlone ? own : [];
}

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : tablesIn(partsBelow(part))));

/** @returns null for a document in which no outcomes stand beside titles. */
export function sideOfOutcomes(parts: readonly Part[], known: KnownLabels): Side | null {
  const rows = tablesIn(parts).flatMap(titleRows);
  const isOutcome = (cell: Cell) => namesOutcome(textOfCell(cell));
  for (const side of ['right', 'left'] as const) {
    const own = rows.flatMap((row) => besideIn(row, side, known) ?? []);
    const told = own.filter(({ title, outcome }) => isOutcome(outcome) && !isOutcome(title));
    if (told.length >= FEWEST && told.length >= MOST * own.length) return side;
  }
  return null;
}

/** "Voorstel: Afdoen", or "Voorstel" above "Afdoen": the label apart from what it is for. */
function outcomeEntry({ parts }: Cell): Entry {
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

/** @returns Whether rows of the table hold a title with its outcome, and no other row holds two cells. */
export const holdsTitles = (table: Table, side: Side, known: KnownLabels): boolean => {
  const rows = titleRows(table);
  return rows.length > 0 && rows.every((row) => besideIn(row, side, known) !== null);
};

/** @returns The title with the outcome beside it. */
export function titleWithOutcome(row: Row, side: Side, known: KnownLabels): Entry | null {
  const beside = besideIn(row, side, known);
  if (beside === null) return null;
  const outcome = outcomeEntry(beside.outcome);
  return entryOf('merged', linesBelow(beside.title.parts), [], { key: '', outcome });
}

const kindOf = (parts: readonly Part[]): string => readProposal(textOf(parts), '').proposal.kind;

/** The word beside the title says how to go on; a label that does so as well may say otherwise. */
export function takeOutcome({ heading, fields, repeated, warnings }: Block): void {
  const outcome = heading?.outcome;
  if (outcome === undefined) return;
  const labelled = fields.filter(({ role }) => role === 'proposal');
  if (labelled.length === 0) {
    fields.push({ role: 'proposal', entry: outcome });
    return;
  }
  repeated.push(outcome);
  if (kindOf(outcome.parts) === kindOf(labelled.flatMap(({ entry }) => entry.parts))) return;
  const places = linesBelow(outcome.parts).map(({ place }) => place);
  const text = textOf(outcome.parts);
  warnings.push(warn({ kind: 'contents-proposal', text }, { field: 'proposal', places }));
}
