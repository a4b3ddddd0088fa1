/**
 * A motion over two rows of a table: its name over the whole width, and below it a row with who submitted
 * it and what became of it, in the columns that the head names. Together they are one row.
 */
import type { Cell, Row, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import { roleOf } from './label';
import { beginsWithMotion } from './names-motion';

const FEWEST = 2;

const textOf = ({ parts }: Cell): string =>
  linesBelow(parts)
    .map(({ text }) => text)
    .join(' ');

/** The only cell with words in a row, when it names a motion and is wider than one column. */
function nameIn({ cells }: Row): Cell | null {
  const [only, ...others] = cells.filter((cell) => textOf(cell) !== '');
  const isName = only !== undefined && only.span > 1 && beginsWithMotion(textOf(only));
  return isName && others.length === 0 ? only : null;
}

const isData = (row: Row): boolean =>
  nameIn(row) === null &&
  row.cells.filter((cell) => textOf(cell) !== '').length > 1 &&
  row.cells.every(({ rows }) => rows <= 1);

const shifted = ({ cells }: Row): Cell[] =>
  cells.map((cell) => ({ ...cell, column: cell.column + 1 }));

/** @returns The same table with a first column for the names, when all its rows go by two. */
export function withTitleRows(table: Table): Table {
  const [head, ...body] = table.rows;
  const heads = (head?.cells ?? []).map((cell) => roleOf(textOf(cell)));
  const isHead = heads.includes('submitter') && !heads.includes('title');
  if (head === undefined || !isHead || body.length < 2 * FEWEST || body.length % 2 > 0)
    return table;
  const rows: Row[] = [];
  for (let at = 0; at < body.length; at += 2) {
    const [name, data] = [body[at], body[at + 1]];
    const title = name === undefined ? null : nameIn(name);
    if (title === null || data === undefined || !isData(data)) return table;
    rows.push({ ...data, cells: [{ ...title, column: 0, span: 1, rows: 1 }, ...shifted(data)] });
  }
  return {
    ...table,
    columns: table.columns + 1,
    rows: [{ ...head, cells: shifted(head) }, ...rows],
  };
}
