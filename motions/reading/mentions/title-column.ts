/**
 * The column of the titles, in a table that has none by name: "Nr | Voorstel | Uitslag". Words above the
 * rows announce motions, or a cell tells who submitted what it names.
 */

import { FORMALITIES } from '../lexicon/agenda-words';
import type { Role } from '../lexicon/mention-labels';
import { type MotionType, TYPES } from '../lexicon/mentions';
import { PERSON } from '../lexicon/person-words';
import { BUSINESS, SUBJECT_HEADS } from '../lexicon/table-words';
import { type Columns, isWordy, rowsLookedAt, SAID, toldColumns } from './columns';
import type { RowCell, Statement } from './outline';
import { titleCell } from './title-cell';
import { lineView } from './tokens';
import { isNames } from './who';

const isFree = (role: Role | undefined): boolean => role === undefined || role === 'other';

/** "pdf, 98 kB", "Lees de motie" in each row: what stands there links to the paper. */
const isOfLinks = (rows: readonly Statement[], column: number): boolean => {
  const texts = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && cell.text !== '').map(({ text }) => text),
  );
  const bare = texts.map((text) => lineView(text).text.replace(/[^\p{L}]/gu, ''));
  return bare.every((text) => text === '') || (texts.length > 1 && new Set(bare).size === 1);
};

const isSubject = (text: string): boolean =>
  SUBJECT_HEADS.has(text.toLowerCase().replace(/[\s:*]+$/u, ''));

const one = (columns: readonly number[]): number | null => {
  const [only, ...others] = columns;
  return only === undefined || others.length > 0 ? null : only;
};

/**
 * @param head - What its head says of the columns; null for a table without one.
 * @param rows - Of the table, with its head.
 * @returns null when no one column can be meant, or when a column has that name.
 */
export function withTitleColumn(head: Columns | null, rows: readonly Statement[]): Columns | null {
  const looked = rowsLookedAt(rows);
  const columns = new Map(head ?? toldColumns(looked));
  const roles = [...columns.values()];
  if (roles.includes('title')) return null;
  const numbers = new Set(looked.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const wordy = [...numbers].filter(
    (column) => isWordy(looked, column) && !isOfLinks(looked, column),
  );
  const free = wordy.filter((column) => isFree(columns.get(column)));
  const isTold = (column: number): boolean =>
    looked.some(({ cells }) => cells.some((cell) => cell.column === column && isWhole(cell)));
  const named = rows
    .slice(0, 1)
    .flatMap(({ cells }) => cells.flatMap(({ column, text }) => (isSubject(text) ? [column] : [])));
  const points = wordy.filter((column) => columns.get(column) === 'point');
  const told = one(wordy.filter(isTold));
  const isSaid = roles.some((role) => SAID.includes(role));
  // Beside numbers only: "a. | Urk: Zwemles voor allen".
  const only = one(wordy);
  const title =
    told ??
    (only !== null && free.includes(only) ? only : null) ??
    (isSaid ? (one(free) ?? one(free.filter((column) => named.includes(column)))) : null) ??
    (isSaid && free.length === 0 ? one(points) : null);
  return title === null ? null : columns.set(title, 'title');
}

/** "Kandidaat", "Benoeming bestuursleden" above the column. */
const headsPersons = ({ form, cells }: Statement): boolean =>
  cells.some(
    ({ text }) =>
      (form === 'head' || text.length < LONGEST_HEAD) &&
      lineView(text).words.some((word) => FORMALITIES.has(word.text) || PERSONS.has(word.text)),
  );
const LONGEST_HEAD = 40;
const PERSONS: ReadonlySet<string> = new Set(
  'kandidaten persoon personen functie functies commissie commissies lid voordracht'.split(' '),
);

const FEWEST_NAMED = 2;
const MOST_NAMED = 0.8;
const NAMES_LAST = /\(([^()]{2,200})\)[\s.]*$/u;

/** "Zwemles voor allen (Urk)" in most rows: they are motions, though nothing above them says so. */
export function namesWhoBehind(columns: Columns, rows: readonly Statement[]): boolean {
  const texts = rowsLookedAt(rows).flatMap(({ cells }) =>
    cells.flatMap(({ column, text }) =>
      columns.get(column) === 'title' && text !== '' ? [text] : [],
    ),
  );
  const isOfPersons = texts.some((text) => PERSON.test(text)) || rows.some(headsPersons);
  if (isOfPersons) return false;
  const named = texts.filter((text) => isNames(NAMES_LAST.exec(text)?.[1] ?? ''));
  return named.length >= FEWEST_NAMED && named.length >= texts.length * MOST_NAMED;
}

const isWhole = (cell: RowCell): boolean => titleCell(cell) !== null;

const NUMBERED = /^(motie|amendement|resolutie|m)\s?-?\d{1,3}[.:]?$/iu;

/** "M3" in the column of the numbers: what the row is. */
export function numberedType({ cells }: Statement): MotionType | null {
  const [first] = cells.filter(({ text }) => text !== '');
  const word = NUMBERED.exec(first?.text.trim() ?? '')?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return word === 'm' ? 'motie' : (TYPES[word] ?? null);
}

/** "Verkiezing bestuur", "Overige voorstellen": what the board puts to the members. */
export const isBusiness = (text: string): boolean =>
  lineView(text).words.some((word) => BUSINESS.has(word.text));
