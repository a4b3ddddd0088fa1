/** Brings a row of a table, whose columns share out what a line says, back to one line. */
import { collapseSpace } from '../dutch/fold';
import { readMotionLine } from './motion-line';
import type { PageBlock } from './page-content';

type Column = 'submitter' | 'title' | 'other';

const SUBMITTER = /^(?:indiener(?:s|\(s\))?|ingediend door|gemeenten?|gemeente\(n\))\s*:?$/iu;
const TITLE = /^(?:titel|motie|onderwerp|naam|titel (?:van de )?motie)\s*:?$/iu;
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

function columnsOf(row: readonly PageBlock[]): Map<number, Column> | null {
  const columns = new Map<number, Column>(
    row.map(({ text, level }) => {
      const words = collapseSpace(text);
      return [level, SUBMITTER.test(words) ? 'submitter' : TITLE.test(words) ? 'title' : 'other'];
    }),
  );
  const kinds = [...columns.values()];
  return kinds.includes('submitter') && kinds.includes('title') ? columns : null;
}

/** What stands before the name is a number. */
function lineOf(row: readonly PageBlock[], columns: ReadonlyMap<number, Column>): string {
  const named = [...columns].filter(([, column]) => column !== 'other').map(([level]) => level);
  const first = Math.min(...named);
  const textIn = (wanted: Column): string =>
    row
      .filter(({ level }) => level >= first && (columns.get(level) ?? 'other') === wanted)
      .map(({ text }) => collapseSpace(text))
      .join(' ');
  const submitter = textIn('submitter').replace(/^motie\s+/iu, '');
  return `Motie ${submitter} “${textIn('title').replace(QUOTES, '')}”: ${textIn('other')}`;
}

function joinedRow(row: readonly PageBlock[], columns: Map<number, Column> | null): PageBlock[] {
  const [first] = row;
  if (first === undefined || row.length < 2) return [...row];
  const text =
    columns === null ? row.map((cell) => collapseSpace(cell.text)).join(' ') : lineOf(row, columns);
  const isAlone = row.some((cell) => readMotionLine(collapseSpace(cell.text)) !== null);
  // Without a header only a quoted title shows which cell is one.
  if (columns === null && (isAlone || !/[“„«"]/u.test(text))) return [...row];
  if (readMotionLine(text) === null) return [...row];
  return [{ ...first, text, links: row.flatMap(({ links }) => links) }];
}

/** Cells that name a motion only together become one block; all others stay as they are. */
export function withJoinedRows(blocks: readonly PageBlock[]): PageBlock[] {
  let columns: Map<number, Column> | null = null;
  return rowsOf(blocks).flatMap((row) => {
    if (row[0]?.kind !== 'cell') {
      columns = null;
      return row;
    }
    const header = columnsOf(row);
    if (header !== null) columns = header;
    return header === null ? joinedRow(row, columns) : row;
  });
}
