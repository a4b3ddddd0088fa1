/** The rows of a table as entries: labels in a column, or a motion in each row under a head. */
import type { Row, Table } from '../document/tree';
import { isFilled, linesBelow } from '../document/walk';
import { withRestOfLabel, withWholeRows } from './broken-rows';
import { cardsBeside } from './cards-beside';
import { columnHead, linesOfRow } from './column-heads';
import { type Entry, entryOf } from './entry';
import { isMotionHeading } from './headings';
import { type KnownLabels, labelOf } from './known-labels';
import { filled, isMerged, LABEL_COLUMN, labelColumnOf } from './label-column';
import { labelKey, meaningOfLabel } from './label-meaning';
import { withLeadIns } from './lead-ins';
import { mergedEntries } from './merged-entries';
import { motionsBeside } from './motions-beside';
import { namesTexts } from './names-texts';
import { holdsTitles, type NoteHabit, titleWithNote } from './notes-of-titles';
import { isNumber, saysNumber } from './number-cells';
import { rowsWithMotions } from './rows-with-motions';
import { withTitlesAbove } from './titles-beside';

const HEAD_CELL = 0.6;
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
    return withLeadIns(rowsWithMotions(table, head, known, newGroup));
  }
  return table.rows.flatMap((row) => {
    if (isMerged(row, table.columns)) return mergedEntries(filled(row)[0]?.parts ?? [], known);
    return filled(row).map((cell) => entryOf('loose', [], cell.parts));
  });
}
