/**
 * Items that each hold two lines, who submitted a motion and its title: "Hilversum", and below it "Media horen
 * in de wijk". They are the rows of a table that was made as a list, or as a table of one column.
 */
import type { Cell, Line, Part, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import { isNames } from './who';

const FEWEST = 2;
const LONGEST = 160;

const isTitle = ({ text }: Line): boolean =>
  text.length <= LONGEST && /^\P{L}*\p{Lu}/u.test(text) && !/[.:;]$/u.test(text) && !isNames(text);

const cellOf = (line: Line, column: number): Cell => ({
  ...{ column, span: 1, rows: 1 },
  parts: [{ kind: 'lines', lines: [line], breaks: 'meant' }],
});

/**
 * @param items - Of a list, or the cells of a table of one column.
 * @returns null for any other list.
 */
export function tableOfList(items: readonly { parts: readonly Part[] }[]): Table | null {
  if (items.length < FEWEST) return null;
  const rows = items.flatMap(({ parts }) => {
    const [who, title, ...others] = linesBelow(parts);
    const isRow = who && title && others.length === 0 && isNames(who.text) && isTitle(title);
    return isRow
      ? [{ isHead: false, isContinued: false, cells: [cellOf(who, 0), cellOf(title, 1)] }]
      : [];
  });
  return rows.length === items.length ? { kind: 'table', columns: 2, rows } : null;
}
