/** The rows of a table as entries: labels in a column, or a motion in each row under a head. */
import type { Cell, Part, Row, Table } from '../document/tree';
import { isFilled, linesBelow } from '../document/walk';
import { withRestOfLabel, withWholeRows } from './broken-rows';
import { cardsBeside } from './cards-beside';
import { columnHead, isAgain, linesOfRow } from './column-heads';
import { type Entry, entryOf } from './entry';
import { isGroupHeading, isMeetingHeading, isMotionHeading } from './headings';
import { type KnownLabels, labelOf } from './known-labels';
import { filled, isMerged, LABEL_COLUMN, labelColumnOf } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';
import { entriesOfLines, hasLabels } from './line-entries';
import { motionsBeside } from './motions-beside';
import { namesTexts } from './names-texts';
import { holdsTitles, type NoteHabit, titleWithNote } from './notes-of-titles';
import { isNumber, NAMED_NUMBER, NUMBER, saysNumber } from './number-cells';
import { cellsFromAbove } from './reaching-cells';
import { textOf } from './text-of';
import { withTitlesAbove } from './titles-beside';

const HEAD_CELL = 0.6;
const SAID_OF_MOTION: ReadonlySet<Role> = new Set([
  ...(['request', 'account', 'proposal', 'advice', 'vote', 'decision', 'other'] as const),
]);

/** Whether a row names the columns: at least two of its cells, of different roles, are labels. */
function isHead(row: Row, known: KnownLabels): boolean {
  const cells = filled(row);
  const roles = cells.flatMap((cell) => {
    const text = labelOf(cell.parts);
    const meaning = known.certaintyOfCell(text) < HEAD_CELL ? null : meaningOfLabel(text);
    return meaning !== null && meaning.score >= HEAD_CELL ? [meaning.role] : [];
  });
  const distinct = new Set(roles).size;
  if (row.isHead) return cells.length >= 2 && distinct >= 1;
  // A row of content may begin with a word that is a label too; half of its cells do not.
  return cells.length >= 2 && distinct >= 2 && roles.length * 2 >= cells.length;
}

/** Rows with a label in one column and its content in the others. */
function rowsWithLabels(table: Table, column: number, known: KnownLabels): Entry[] {
  const entries: Entry[] = [];
  let spanned = 0;
  const head = columnHead(table, column, known);
  for (const row of table.rows) {
    if (row === head) continue;
    const label = row.cells.find((cell) => cell.column === column);
    const others = row.cells.filter((cell) => cell !== label && isFilled(cell));
    const content = others.filter((cell) => !(table.columns > 2 && saysNumber(cell)));
    const numbers = others.filter((cell) => !content.includes(cell));
    const parts = content.flatMap((cell) => cell.parts);
    const isSpanned = label === undefined && spanned > 0;
    spanned = label === undefined ? spanned - 1 : label.rows - 1;
    for (const cell of numbers) {
      entries.push(entryOf('row', linesBelow(cell.parts), [], { key: '#' }));
    }
    if (isMerged(row, table.columns)) {
      entries.push(...mergedEntries(filled(row)[0]?.parts ?? [], known));
      continue;
    }
    const text = label === undefined ? '' : labelOf(label.parts);
    if (label !== undefined && isNumber(label) && text !== '') {
      entries.push(entryOf('row', linesBelow(label.parts), [], { key: '#' }));
      if (parts.length > 0) entries.push(entryOf('row', [], parts, { isContinued: true }));
      continue;
    }
    if (label !== undefined && row.isContinued && text !== '' && parts.length === 0) {
      const rest = { label: linesBelow(label.parts), labelText: text };
      const whole = withRestOfLabel(entries.at(-1), rest, known);
      if (whole !== null) {
        entries.splice(-1, 1, whole);
        continue;
      }
    }
    const isRemark = text !== '' && labelKey(text) === '';
    const isText = !isRemark && known.certaintyOfCell(text) < LABEL_COLUMN;
    if (label !== undefined && parts.length === 0 && isText) {
      // What goes on from the row above it, on a new page, has no label of its own.
      if (row.isContinued && entries.length > 0 && !isMotionHeading(text)) {
        entries.push(entryOf('row', [], label.parts, { isContinued: true }));
        continue;
      }
      entries.push(...mergedEntries(label.parts, known));
      continue;
    }
    const lines = label === undefined ? [] : linesBelow(label.parts);
    entries.push(
      entryOf('row', lines, parts, {
        labelText: text,
        key: text === '' ? '' : labelKey(text),
        isContinued: row.isContinued || isSpanned || isRemark,
        ...(row.isByLabel === undefined ? {} : { isByLabel: row.isByLabel }),
      }),
    );
  }
  // They say nothing, and belong to the row that they stand above.
  const below = entries.find(({ origin, key }) => origin === 'row' && key !== '');
  if (head !== null && below !== undefined) below.label.unshift(...linesOfRow(head));
  return entries;
}

/** One cell over all columns: a label with its content below it, a title, or text. */
function mergedEntries(parts: Part[], known: KnownLabels): Entry[] {
  const lines = linesBelow(parts);
  const text = labelOf(parts);
  const isLabel = known.certaintyOfCell(text) >= 0.8;
  if (NUMBER.test(text) || NAMED_NUMBER.test(text))
    return [entryOf('row', lines, [], { key: '#' })];
  if (!isLabel && hasLabels(parts, known)) {
    return parts.flatMap((part) =>
      part.kind === 'lines' ? entriesOfLines(part, known) : [entryOf('loose', [], [part])],
    );
  }
  return [entryOf('merged', lines, [], { labelText: text, key: isLabel ? labelKey(text) : '' })];
}

/** A motion in each row; a row that goes on gives its cells to the row above it. */
function rowsWithMotions(
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
    if (namesNone && entries.length > 0) {
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

/** The head of a table that went on as another table, when it has none of its own. */
export type Heads = Map<number, Row>;

export type TableContext = {
  known: KnownLabels;
  heads: Heads;
  newGroup: () => number;
  /** See noteHabitOf. */
  notes: NoteHabit | null;
};

export function tableEntries(table: Table, context: TableContext): Entry[] {
  const { known, heads, newGroup, notes } = context;
  if (notes !== null && holdsTitles(table, notes, known)) {
    return table.rows.flatMap(
      (row) =>
        titleWithNote(row, notes, known) ?? mergedEntries(filled(row)[0]?.parts ?? [], known),
    );
  }
  const cards = cardsBeside(table, known);
  if (cards !== null) return cards.flatMap((card) => rowsWithLabels(card, 0, known));
  const column = labelColumnOf(table, known);
  const [first] = table.rows;
  const candidates = table.rows.length < 2 ? [] : table.rows.filter((row) => isHead(row, known));
  const own = candidates.find((row) => row.isHead) ?? candidates[0];
  const isOwnHead = own !== undefined && (own.isHead || own === first || column === null);
  if (column !== null && !(isOwnHead && !namesTexts(column, table, own, known))) {
    const beside = motionsBeside(table, column);
    if (beside !== null) return beside.flatMap((own) => rowsWithLabels(own, 0, known));
    const whole = withTitlesAbove(table, column, known);
    return withWholeRows(rowsWithLabels(whole, column, known), known);
  }
  if (isOwnHead) heads.set(table.columns, own);
  const head = isOwnHead ? own : heads.get(table.columns);
  if (head !== undefined && table.columns > 1) {
    return rowsWithMotions(table, head, known, newGroup);
  }
  return table.rows.flatMap((row) => {
    if (isMerged(row, table.columns)) return mergedEntries(filled(row)[0]?.parts ?? [], known);
    return filled(row).map((cell) => entryOf('loose', [], cell.parts));
  });
}
