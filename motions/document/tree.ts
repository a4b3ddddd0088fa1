/**
 * What a document looks like, whatever it came from: a PDF, a web page, plain text or a Word file.
 *
 * The tree holds structure only. Which cell, list item, section or line a text stands in is settled
 * when the tree is built, before any word is read; the reading (motions/reading) gives meaning.
 * Every line of the document is in `lines` exactly once, and stands in `parts` once, or in
 * `furniture`.
 */
import type { Place } from './place';

export type Link = {
  /** Absolute. */
  url: string;
  /** Half-open offsets into the text of the line. */
  from: number;
  to: number;
};

export type Style = {
  /** Font size in points; 0 where the source does not tell. */
  size: number;
  /** Tells the fonts of one document apart; says nothing about what a font looks like. */
  font: string;
  bold: boolean;
};

/** One printed line, or the text between two line breaks of a web page. */
export type Line = {
  /** Unique in the document; lines are numbered in reading order. */
  id: number;
  /** Cleaned (see clean.ts): no line breaks, single spaces, never empty. */
  text: string;
  place: Place;
  /** Of most of the line. */
  style: Style;
  /** How many characters at the start stand in another font or weight than the rest; else 0. */
  lead: number;
  /**
   * The printed line ends inside a word, which goes on at the start of the next line of its part:
   * without a hyphen ("Verantwoordi" + "ng") or with one that is no part of the word.
   */
  goesOn?: true;
  /** The hyphen at its end is part of the word: the document writes the word so elsewhere. */
  keepsHyphen?: true;
  links: readonly Link[];
  /**
   * Of a line with a text place: for each character of `text`, and for its end, the offset in the
   * text of the block as it stands in the source. So a field's place marks exactly its words.
   */
  offsets?: readonly number[];
};

/** Lines that run on: a paragraph. The line breaks of a PDF are not content, those of a page are. */
export type Lines = { kind: 'lines'; lines: Line[]; breaks: 'printed' | 'meant' };

/** A heading with all that stands below it, until the next heading of its level or a higher one. */
export type Section = {
  kind: 'section';
  heading: Line[];
  /** 1 is the highest. */
  level: number;
  parts: Part[];
};

export type ListItem = {
  /** As printed: "-", "•", "3."; empty where the source draws it itself. Not in the lines' text. */
  marker: string;
  parts: Part[];
};
export type List = { kind: 'list'; ordered: boolean; items: ListItem[] };

export type Cell = {
  /** 0-based, of the first column that it covers. */
  column: number;
  /** How many columns it covers. */
  span: number;
  /** How many rows it covers; it stands in the first of them only. */
  rows: number;
  /** Empty for an empty cell: it is still there. */
  parts: Part[];
};
export type Row = {
  cells: Cell[];
  /** The source or the repetition over pages says that this row heads the columns. */
  isHead: boolean;
  /** The row goes on from the row above it, over the end of a page. */
  isContinued: boolean;
  /** Where its label stands is all that parts it from other rows: no line and no tag does. */
  isByLabel?: true;
};
/** One table, also where it goes on over pages; a head that comes back is in `furniture`. */
export type Table = { kind: 'table'; columns: number; rows: Row[] };

/** A label with what stands behind or below it, where the source itself makes the pair (dt, dd). */
export type Pair = { kind: 'pair'; label: Line[]; parts: Part[] };

export type Part = Section | List | Table | Pair | Lines;

export type FurnitureKind =
  | 'running-head'
  | 'page-number'
  | 'line-number'
  | 'watermark'
  | 'footnote'
  | 'ornament'
  | 'repeated-head'
  /** A line that the end of a page cuts through, printed again on the next one. */
  | 'cut-line'
  | 'navigation';

export type Furniture = { line: Line; why: FurnitureKind };

export type DocumentTree = {
  source: 'pdf' | 'page' | 'text' | 'word';
  /** Of the file or page itself (metadata, <title>); not always what is printed. */
  title: string;
  url: string | null;
  /** How many pages a document with pages has; null for one without. */
  pages: number | null;
  parts: Part[];
  furniture: Furniture[];
  /** All lines, in reading order. */
  lines: Line[];
  /** Pages (1-based) on which no text could be read, and why. */
  unreadable: { page: number; why: 'no-text' | 'no-characters' }[];
  /**
   * How sure the structure is: two witnesses that contradict each other are a doubt about the
   * lines named here.
   */
  doubts: { lines: number[]; why: 'columns' | 'rows' | 'order' }[];
  /** Of a Word file: changes that nobody accepted yet, and parts that only Word can bring in. */
  word?: { revisions: number; unreadParts: number };
};
