/** Rows of a table with motions that tell of something else: a proposal of the board, the minutes. */

import { isBoard } from '../../gemeenten/submitter-words';
import { isNobody, readSubmitters } from '../../gemeenten/submitters';
import { FORMALITIES } from '../lexicon/agenda-words';
import type { Columns } from './columns';
import { roleOf } from './label';
import { beginsWithMotion } from './names-motion';
import type { RowCell, Statement } from './outline';

const cellOf = (
  { cells }: Statement,
  columns: Columns,
  role: 'title' | 'submitter',
): RowCell | undefined =>
  cells.find(({ column, text }) => columns.get(column) === role && text !== '');

/** "Motie" alone heads the column. */
function isTyped(row: Statement, columns: Columns): boolean {
  const title = cellOf(row, columns, 'title')?.text ?? '';
  return roleOf(title) === null && beginsWithMotion(title);
}

/** "Opening door de voorzitter", with who opens it beside it. */
const isFormality = (title: string): boolean =>
  FORMALITIES.has(/^\p{L}+/u.exec(title)?.[0].toLowerCase() ?? '');

/** "Ingediende moties": a point of the agenda, and the motions stand below it. */
const HEADS_MOTIONS = /^(?:(?:ingediende|nagekomen|nieuwe|overige|actuele)\s)?moties$/iu;

/** Somebody who can submit motions, by the register or as a group. */
function isOfGemeente(who: string): boolean {
  const { submitters, collective } = readSubmitters(who);
  return collective !== undefined || submitters.some(({ gemeente }) => gemeente !== null);
}

/** Whether a table calls some of its rows a motion, so that the others are none. */
export class RowsOfBoard {
  readonly #isTyped = new Map<number, boolean>();

  /** Nobody submitted it, or the board did, and its title is not called a motion as others are. */
  has(row: Statement, columns: Columns | null, siblings: readonly Statement[]): boolean {
    if (columns === null || isTyped(row, columns)) return false;
    if (![...columns.values()].includes('submitter')) return false;
    const who = cellOf(row, columns, 'submitter')?.text ?? '';
    if (isBoard(who)) return true;
    const title = cellOf(row, columns, 'title')?.text ?? '';
    if (!isOfGemeente(who) && (isFormality(title) || HEADS_MOTIONS.test(title))) return true;
    return isNobody(readSubmitters(who)) && this.#callsSome(row.group, columns, siblings);
  }

  #callsSome(group: number, columns: Columns, siblings: readonly Statement[]): boolean {
    const known = this.#isTyped.get(group);
    if (known !== undefined) return known;
    const calls = siblings.some((one) => one.group === group && isTyped(one, columns));
    this.#isTyped.set(group, calls);
    return calls;
  }
}
