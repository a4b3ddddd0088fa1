/** The rows of a table under a head, with a motion in each row. */
import type { Cell, Row, Table } from '../document/tree';
import { linesBelow } from '../document/walk';
import { isAgain, linesOfRow } from './column-heads';
import { type Entry, entryOf } from './entry';
import { isGroupHeading, isMeetingHeading } from './headings';
import { type KnownLabels, labelOf } from './known-labels';
import { filled, isMerged } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';
import { mergedEntries } from './merged-entries';
import { isNumber } from './number-cells';
import { cellsFromAbove } from './reaching-cells';
import { textOf } from './text-of';

const SAID_OF_MOTION: ReadonlySet<Role> = new Set([
  ...(['request', 'account', 'proposal', 'advice', 'vote', 'decision', 'other'] as const),
]);

/** A motion in each row; a row that goes on gives its cells to the row above it. */
export function rowsWithMotions(
  table: Table,
  head: Row,
  known: KnownLabels,
  newGroup: () => number,
): Entry[] {
  const entries: Entry[] = [];
  const heads = filled(head);
  const namesNone = heads.every((cell) => {
    const role = meaningOfLabel(labelOf(cell.parts))?.role;
    return role !== undefined && SAID_OF_MOTION.has(role);
  });
  const starts = table.rows.filter(
    (row) => row !== head && !row.isContinued && !isAgain(row, head),
  );
  // What is said of one motion, whose name stands above the table.
  const isOnly = starts.length === 1;
  let unclaimed: readonly Cell[] = heads;
  const headOf = (column: number): Cell | undefined =>
    heads.findLast((cell) => cell.column <= column);
  const fromAbove = cellsFromAbove({ ...table, rows: table.rows.filter((row) => row !== head) });
  let row: Entry[] = [];
  for (const own of table.rows) {
    if (own === head) continue;
    if (isAgain(own, head)) {
      entries.findLast(({ origin }) => origin !== 'merged')?.label.push(...linesOfRow(own));
      continue;
    }
    if (isMerged(own, table.columns) || headsRows(own)) {
      entries.push(...mergedEntries(filled(own)[0]?.parts ?? [], known));
      if (namesNone) row = [];
      continue;
    }
    if (row.length > 0 && (own.isContinued || !namesMotion(own, headOf))) {
      for (const cell of filled(own)) {
        const above = row.find((entry) => entry.level === cell.column);
        const group = row[0]?.group ?? null;
        if (above !== undefined) above.parts.push(...cell.parts);
        else if (group === null) entries.push(labelledEntry(cell, headOf(cell.column), unclaimed));
        else entries.push(columnEntry(cell, headOf(cell.column), group));
      }
      continue;
    }
    if (namesNone && (entries.length > 0 || isOnly)) {
      row = filled(own).map((cell) => labelledEntry(cell, headOf(cell.column), unclaimed));
      unclaimed = [];
      entries.push(...row);
      continue;
    }
    const group = newGroup();
    const lent = fromAbove.get(own) ?? [];
    row = [...filled(own), ...lent]
      .sort((one, other) => one.column - other.column)
      .map((cell) => ({
        ...columnEntry(cell, headOf(cell.column), group),
        ...(lent.includes(cell) ? { isFromAbove: true } : {}),
      }));
    entries.push(...row);
  }
  return entries;
}

/** "ALV 26 juni 2024" in the first cell, and nothing beside it: it heads the rows below it. */
function headsRows(row: Row): boolean {
  const [first, ...others] = filled(row);
  if (first?.column !== 0 || others.length > 0) return false;
  const text = textOf(first.parts);
  return isMeetingHeading(text) || isGroupHeading(text);
}

/** Whether a row says which motion it is about; one that does not goes on from the row above it. */
function namesMotion(row: Row, headOf: (column: number) => Cell | undefined): boolean {
  return filled(row).some((cell) => {
    const head = headOf(cell.column);
    const role = head === undefined ? undefined : meaningOfLabel(labelOf(head.parts))?.role;
    return role === undefined || !SAID_OF_MOTION.has(role);
  });
}

function columnEntry(cell: Cell, head: Cell | undefined, group: number): Entry {
  const text = head === undefined ? '' : labelOf(head.parts);
  return entryOf('column', head === undefined ? [] : linesBelow(head.parts), [...cell.parts], {
    ...{ labelText: text, key: isNumber(cell) ? '#' : labelKey(text), group, level: cell.column },
  });
}

/** A cell below the name of what is said of the motion in the row over all columns above it. */
function labelledEntry(cell: Cell, head: Cell | undefined, unclaimed: readonly Cell[]): Entry {
  const { labelText, key } = columnEntry(cell, head, 0);
  const lines = head !== undefined && unclaimed.includes(head) ? linesBelow(head.parts) : [];
  return entryOf('row', lines, [...cell.parts], { labelText, key, level: cell.column });
}
