/** Brings a row of a table, whose columns share out what a line says, back to lines with labels. */
import { collapseSpace } from '../dutch/fold';
import { OTHER_LABEL, PERCENTAGE_LABEL, SAID_LABEL, SUBMITTER_LABEL, TITLE_LABEL } from './labels';
import { readMotionLine } from './motion-line';
import type { PageBlock } from './page-content';

type Column = { role: 'submitter' | 'title' | 'said' | 'percentage' | 'other'; label: string };
type Columns = ReadonlyMap<number, Column>;

const QUOTES = /^["'“”„‘’«]+|["'“”„‘’»]+$/gu;

/** Rows as runs of cells that begin at the first column; all else as it stands. */
function rowsOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const rows: PageBlock[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const goesOn =
      block.kind === 'cell' && block.level > 0 && row?.[0]?.kind === 'cell' && row !== undefined;
    if (goesOn) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

function columnOf(label: string): Column | null {
  if (SUBMITTER_LABEL.test(label)) return { role: 'submitter', label };
  if (TITLE_LABEL.test(label) || /^moties$/iu.test(label)) return { role: 'title', label };
  if (SAID_LABEL.test(label)) return { role: 'said', label };
  if (PERCENTAGE_LABEL.test(label)) return { role: 'percentage', label };
  return OTHER_LABEL.test(label) ? { role: 'other', label } : null;
}

/** @returns null for a row that is no head. */
function columnsOf(row: readonly PageBlock[]): Columns | null {
  const columns = new Map<number, Column>();
  for (const { text, level } of row) {
    const column = columnOf(collapseSpace(text));
    if (column !== null) columns.set(level, column);
  }
  const roles = [...columns.values()].map(({ role }) => role);
  const isHead = columns.size > 1 && columns.size >= row.length - 1;
  return isHead && roles.includes('title') ? columns : null;
}

/** "Uitslag: Aangenomen", with the percentage that has a column of its own. */
function saidCells(row: readonly PageBlock[], columns: Columns): PageBlock[] {
  const share = row.find(({ level }) => columns.get(level)?.role === 'percentage');
  const number = collapseSpace(share?.text ?? '').replace(/(\d)$/u, '$1%');
  return row.flatMap((cell) => {
    const column = columns.get(cell.level);
    const text = collapseSpace(cell.text);
    if (column?.role === 'title' || column?.role === 'submitter') return [];
    if (column?.role !== 'said') return [cell];
    const label = column.label.replace(/\s*:$/u, '');
    const isVote = !/besluit|advies/iu.test(label) && !/\d\s*(?:%|procent)/iu.test(text);
    return [{ ...cell, text: `${label}: ${text}${isVote && number !== '' ? ` ${number}` : ''}` }];
  });
}

/** The cells that name the motion as one line, then what is said of it. */
function namedRow(row: readonly PageBlock[], columns: Columns): PageBlock[] {
  const cellsIn = (wanted: Column['role']): PageBlock[] =>
    row.filter(({ level }) => columns.get(level)?.role === wanted);
  const named = [...cellsIn('submitter'), ...cellsIn('title')];
  const [first] = named.toSorted((one, other) => one.level - other.level);
  if (first === undefined) return [...row];
  const textIn = (wanted: Column['role']): string =>
    cellsIn(wanted)
      .map(({ text }) => collapseSpace(text))
      .join(' ');
  const title = textIn('title');
  const submitter = textIn('submitter').replace(/^motie\s+/iu, '');
  const written = `Motie ${submitter} “${title.replace(QUOTES, '')}”`;
  const own = readMotionLine(title);
  const asTold = own !== null && own.submitters.length > 0 ? title : written;
  const text = submitter === '' ? (own === null ? `Motie ${title}` : title) : asTold;
  if (readMotionLine(text) === null) return [...row];
  const line = { ...first, text, links: named.flatMap(({ links }) => links) };
  const rest = saidCells(row, columns);
  const before = rest.filter(({ level }) => level < first.level);
  return [
    ...before.filter((cell) => !SAID_LABEL.test(columns.get(cell.level)?.label ?? '')),
    line,
    ...rest
      .filter(
        (cell) => cell.level > first.level || SAID_LABEL.test(columns.get(cell.level)?.label ?? ''),
      )
      .map((cell) => ({ ...cell, level: Math.max(cell.level, first.level + 1) })),
  ];
}

/** Without a head only a quoted title shows which cell is one. */
function bareRow(row: readonly PageBlock[]): PageBlock[] {
  const [first] = row;
  if (first === undefined || row.length < 2) return [...row];
  const text = row.map((cell) => collapseSpace(cell.text)).join(' ');
  const isAlone = row.some((cell) => readMotionLine(collapseSpace(cell.text)) !== null);
  if (isAlone || !/[“„«"]/u.test(text) || readMotionLine(text) === null) return [...row];
  return [{ ...first, text, links: row.flatMap(({ links }) => links) }];
}

/** Cells that name a motion only together become one block; all others stay as they are. */
export function withJoinedRows(blocks: readonly PageBlock[]): PageBlock[] {
  let columns: Columns | null = null;
  return rowsOf(blocks).flatMap((row) => {
    if (row[0]?.kind !== 'cell') {
      columns = null;
      return row;
    }
    const head = columnsOf(row);
    if (head !== null) {
      columns = head;
      return row;
    }
    return columns === null ? bareRow(row) : namedRow(row, columns);
  });
}
