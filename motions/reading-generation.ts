/**
 * Which generation of the reading this is. A document that was read by an earlier one is offered for
 * reading again: what it says has not changed, but Motievolger may read it better now.
 *
 * 1: labels and lines page by page (until 2026). 2: the whole document as a tree.
 */
export const READING_GENERATION = 2;
