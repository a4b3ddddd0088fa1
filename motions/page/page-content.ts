/**
 * A web page as plain data: the blocks of text of its main content, in reading order. What every
 * markup comes down to, so that the reading depends on no class name and runs without a DOM.
 */

export type PageLink = {
  /** As it stands between the tags. */
  text: string;
  /** Absolute. */
  url: string;
};

export type PageBlock = {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'definition';
  /** Of a heading 1 to 6; of an item how many lists it stands in, and one
   * more for its further paragraphs; of a cell its place in the row. */
  level: number;
  /** As it stands in the document: white space is not collapsed, `<br>` is a line break. */
  text: string;
  links: PageLink[];
  /** The nearest id at or above the block, without `#`. */
  anchor: string | null;
};

export type PageContent = {
  /** Where the page was found; null when that is not known. */
  url: string | null;
  title: string;
  blocks: PageBlock[];
};
