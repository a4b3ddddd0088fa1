/**
 * A motion over two rows of a table: its title and who submitted it, and below them a row that only
 * tells what is advised or what became of it. Together they are one row. Rows that head the rows below
 * them stand first; those that tell of the row above stand last.
 */
import type { Cell, Row, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import { roleOf } from './label';
import { namesMotion } from './names-motion';
import { adviceAlone, opensSaid } from './opens-said';
import { lineView } from './tokens';

const LONGEST = 300;
/** A title, and up to three rows that tell of it, and again. */
const TITLE_FIRST = /^(?:ts{1,3})+$/u;

const textsOf = ({ cells }: Row): string[] =>
  cells
    .map(({ parts }) => linesBelow(parts).map(({ text }) => text))
    .flatMap((lines) => (lines.length === 0 ? [] : [lines.join(' ')]));

/** "Preadvies: overnemen | Aangenomen met 91%"; not the label "Preadvies" before its value. */
const says = (text: string): boolean =>
  text.length <= LONGEST &&
  roleOf(text) === null &&
  !namesMotion(lineView(text)) &&
  (opensSaid(text) || adviceAlone(text) !== null);

/** A letter for each row: one that names something, one that only says something of it, or an empty one. */
function kindOf(row: Row): 't' | 's' | '' {
  const texts = textsOf(row).filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length === 0) return '';
  return texts.every(says) ? 's' : 't';
}

const headsColumns = (row: Row): boolean =>
  row.isHead || textsOf(row).every((text) => roleOf(text) !== null);

/** The cells of a row and those of the rows below it, each in a column of its own. */
function joined([first, ...others]: readonly Row[], columns: number): Row[] {
  if (first === undefined) return [];
  const behind = others
    .flatMap(({ cells }) => cells.filter(({ parts }) => parts.length > 0))
    .map((cell, index): Cell => ({ ...cell, column: columns + index, span: 1, rows: 1 }));
  const own = first.cells.map((cell) => ({
    ...cell,
    rows: Math.max(1, cell.rows - others.length),
  }));
  return [{ ...first, cells: [...own, ...behind] }];
}

/** @returns The same table when each of its motions is one row. */
export function withSaidRows(table: Table): Table {
  const { rows, columns } = table;
  const first = rows.findIndex((row) => !headsColumns(row));
  const body = rows.slice(Math.max(0, first));
  const kinds = body.map(kindOf);
  if (first < 0 || !TITLE_FIRST.test(kinds.join(''))) return table;
  const told: Row[][] = [];
  for (const [index, row] of body.entries()) {
    if (kinds[index] === 't') told.push([row]);
    else if (kinds[index] === 's') told.at(-1)?.push(row);
  }
  const whole = told.flatMap((own) => joined(own, columns));
  const widest = whole.flatMap(({ cells }) => cells.map(({ column, span }) => column + span));
  return {
    ...table,
    columns: widest.reduce((most, one) => Math.max(most, one), columns),
    rows: [...rows.slice(0, first), ...whole],
  };
}
