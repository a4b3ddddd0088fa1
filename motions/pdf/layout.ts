/** A page cut into tables and loose lines: what lies between positioned text and the tree. */
import type { TextLine } from './lines';

export type LayoutCell = {
  /** 0-based. */
  column: number;
  span: number;
  rows: number;
  /** From top to bottom; none in an empty cell. */
  lines: TextLine[];
};

export type LayoutRow = {
  /** From left to right; empty cells are there too. */
  cells: LayoutCell[];
  isHead: boolean;
  /** Nothing is drawn above it, or a tagged PDF says so: it may go on from the page before. */
  isOpen: boolean;
  /** Nothing is drawn around it: where its label stands is all that parts it from other rows. */
  isByLabel?: true;
};

/** What told that it is a table, from the surest to the least sure. */
export type Witness = 'tags' | 'rulings' | 'lines' | 'alignment';

/** Two witnesses contradict each other about where these lines belong. */
export type LayoutDoubt = { lines: readonly TextLine[]; why: 'columns' | 'rows' };

export type LayoutTable = {
  kind: 'table';
  page: number;
  /** The part of the page, numbered through the document: a page in columns has several. */
  sheet: number;
  top: number;
  bottom: number;
  /** The left edge of each column, and the right edge of the last; NaN where it is not known. */
  edges: number[];
  rows: LayoutRow[];
  witness: Witness;
  doubts: readonly LayoutDoubt[];
  /** Of a tagged table: the same name on the next page is the same table. Else empty. */
  name: string;
  /** The numbers of its rows here in the whole tagged table; else empty. */
  rowNumbers: number[];
};

/** One loose line. */
export type LayoutLine = {
  kind: 'line';
  page: number;
  line: TextLine;
  /** The edges of the text column that it stands in. */
  left: number;
  right: number;
};

export type LayoutBlock = LayoutTable | LayoutLine;
