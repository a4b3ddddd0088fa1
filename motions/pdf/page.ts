/**
 * One page as positioned text and ruling lines: all that the reading of a layout starts from,
 * whatever made the page (a PDF, or the lines of a plain text).
 *
 * Units are points, the origin is the top left of the page as its text is read, y goes down.
 */

/** A run of text in one font, on one base line. */
export type TextPiece = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size in points. */
  size: number;
  /** Tells fonts of one document apart; says nothing about what a font looks like. */
  font: string;
  /** The font is called bold, or heavier. */
  bold: boolean;
  /** White space was printed before this piece. */
  spaceBefore: boolean;
  /** Where a tagged PDF says that it stands; null in a file without tags. */
  tag: Tag | null;
};

/** Where a cell stands in its table, as a tagged PDF says. */
export type CellTag = {
  /** Tells the tables of one page apart, in reading order. */
  table: number;
  row: number;
  column: number;
  span: number;
  rows: number;
  isHead: boolean;
};

export type Tag = {
  /** Text in one paragraph, heading or list item has one number; the numbers follow each other. */
  block: number;
  /** 1 to 6 for a heading. */
  heading: number | null;
  /** It belongs to no paragraph: a running head, a page number. */
  isArtifact: boolean;
  isNote: boolean;
  cell: CellTag | null;
};

/** One table of a tagged page: also its rows without text on this page. */
export type TaggedTable = {
  /** Known again on the next page by its first named cell; empty when it has none. */
  name: string;
  rows: CellTag[][];
};

/** A straight line drawn on the page: a border of a table, an underline, a footnote's rule. */
export type Ruling = {
  /** The side of a filled box, not a line of its own. */
  isEdge: boolean;
  direction: 'horizontal' | 'vertical';
  /** The y of a horizontal ruling, the x of a vertical one. */
  at: number;
  from: number;
  to: number;
};

export type Page = {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  pieces: TextPiece[];
  rulings: Ruling[];
  /** Text at another angle than the page's: a watermark, a stamp. */
  slanted: TextPiece[];
  /** It shows a picture: a page with nothing else may be a scan. */
  hasImage: boolean;
  /** In reading order; empty in a file without tags. */
  tables: TaggedTable[];
  /** Quarter turns clockwise that make the page as it is shown upright for its text. */
  quarterTurns: 0 | 1 | 2 | 3;
};

export type Box = { left: number; top: number; right: number; bottom: number };

/** A box on the upright page, as fractions of the page as it is shown. */
export function toShownFractions(
  box: Box,
  page: Pick<Page, 'width' | 'height' | 'quarterTurns'>,
): Box {
  const left = box.left / page.width;
  const right = box.right / page.width;
  const top = box.top / page.height;
  const bottom = box.bottom / page.height;
  switch (page.quarterTurns) {
    case 0:
      return { left, top, right, bottom };
    case 1:
      return { left: top, right: bottom, top: 1 - right, bottom: 1 - left };
    case 2:
      return { left: 1 - right, right: 1 - left, top: 1 - bottom, bottom: 1 - top };
    case 3:
      return { left: 1 - bottom, right: 1 - top, top: left, bottom: right };
  }
}
