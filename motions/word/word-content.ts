/**
 * A Word file as plain data: the blocks of its text in reading order, as those of a web page, with
 * what only a Word file has. What the tree is made from and what the reader shows, so that a place
 * in one is a place in the other.
 */
import type { PageContent } from '../page/page-content';

/** The place of a footnote: the sign stands in no text, so that it breaks no word. */
export type NoteMark = { block: number; at: number; number: number };

export type WordContent = {
  /** Headers, footers and notes stand behind the blocks of the text itself. */
  page: PageContent;
  /** How many blocks the text itself has. */
  textBlocks: number;
  /** Of the blocks behind those of the text, by their index. */
  asides: ReadonlyMap<number, { why: 'running-head' | 'footnote'; number: number | null }>;
  notes: readonly NoteMark[];
  /** Blocks with which a page began when the file was last saved. */
  pageStarts: ReadonlySet<number>;
  /** How many changes nobody accepted or refused yet; the text is as if all were accepted. */
  revisions: number;
  /** Parts of other files that Word puts in when it opens the file: they cannot be read here. */
  unreadParts: number;
};
