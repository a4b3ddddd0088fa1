/** Cells of tables made by hand, for tests in which no line needs a place of its own. */
import type { Cell, Line } from '../../../motions/document/tree';

const line = (text: string): Line => ({
  ...{ id: 0, text, lead: 0, links: [] },
  place: { page: 1, left: 0, top: 0, right: 1, bottom: 1 },
  style: { size: 10, font: 'plain', bold: false },
});

/** Empty for an empty text. */
export const cellOf = (text: string, column: number): Cell => ({
  ...{ column, span: 1, rows: 1 },
  parts: text === '' ? [] : [{ kind: 'lines', lines: [line(text)], breaks: 'printed' }],
});
