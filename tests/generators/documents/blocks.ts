/** A document before it is printed: blocks that every producer can draw in its own way. */

export type Cell = {
  /** Paragraphs; one that starts with "• " is an item of a list. */
  paragraphs: readonly string[];
  bold?: boolean;
  /** How many columns it covers; 1 when absent. */
  span?: number;
  place?: 'top' | 'middle';
};
export type Row = { cells: readonly Cell[]; isHead?: boolean; isShaded?: boolean };
export type Borders = 'ruled' | 'horizontal' | 'none';

export type DrawnBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** `lead` stands in bold before the text, in the same paragraph. */
  | { kind: 'paragraph'; text: string; lead?: string; bold?: boolean }
  | {
      kind: 'table';
      /** Shares of the width. */
      widths: readonly number[];
      borders: Borders;
      /** The head comes back on each page. */
      repeatsHead: boolean;
      rows: readonly Row[];
    }
  | { kind: 'page-break' };

export type PageStyle = {
  font: 'sans' | 'serif';
  /** In points. */
  size: number;
  isLandscape: boolean;
  /** In points, on all sides. */
  margin: number;
  runningHead: string;
  /** `#` is the page. */
  runningFoot: string;
  watermark: string;
  hasLineNumbers: boolean;
  /** Words are broken at the end of a line, with a hyphen. Only pdfkit does so. */
  hyphenates: boolean;
  /** The text of a row comes in another order than it is read. Only pdfkit does so. */
  isShuffled: boolean;
};
