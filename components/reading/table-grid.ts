/** Where the cells of a table stand, with rowspan and colspan: only the place says what heads them. */

type GridCell = { element: Element; column: number; span: number; rows: number; isHead: boolean };
type GridRow = { cells: GridCell[]; isHead: boolean };

const WIDEST = 100;
const HIGHEST = 5000;

const tagOf = (element: Element): string => element.tagName.toUpperCase();
const isCell = (element: Element): boolean =>
  /^(?:TD|TH)$/u.test(tagOf(element)) ||
  /^(?:cell|gridcell|columnheader|rowheader)$/u.test(element.getAttribute('role') ?? '');
const isRow = (element: Element): boolean =>
  tagOf(element) === 'TR' || element.getAttribute('role') === 'row';

function numberIn(element: Element, name: string, most: number): number {
  const number = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

export class TableGrid {
  /** For each column how many rows the cell in it still covers. */
  #taken: number[] = [];

  /** The rows of this table, and not those of tables within its cells. */
  static rowsOf(table: Element): Element[] {
    return Array.from(table.children).flatMap((child) => {
      if (isRow(child)) return [child];
      const isGroup =
        /^(?:THEAD|TBODY|TFOOT)$/u.test(tagOf(child)) || child.getAttribute('role') === 'rowgroup';
      return isGroup ? TableGrid.rowsOf(child) : [];
    });
  }

  add(row: Element): GridRow {
    const cells: GridCell[] = [];
    const next = this.#taken.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const element of row.children) {
      if (!isCell(element)) continue;
      while ((this.#taken[column] ?? 0) > 0) column += 1;
      const span = numberIn(element, 'colspan', WIDEST);
      const rows = numberIn(element, 'rowspan', HIGHEST);
      const isHead = tagOf(element) === 'TH' || element.getAttribute('role') === 'columnheader';
      cells.push({ element, column, span, rows, isHead });
      for (let at = column; at < column + span; at += 1) next[at] = rows - 1;
      column += span;
    }
    this.#taken = Array.from(next, (rows) => rows ?? 0);
    const isInHead = tagOf(row.parentElement ?? row) === 'THEAD';
    return { cells, isHead: isInHead || (cells.length > 1 && cells.every(({ isHead }) => isHead)) };
  }
}
