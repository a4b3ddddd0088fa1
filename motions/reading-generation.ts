/**
 * Which generation of the reading this is. A document that was read by an earlier one is offered for
 * reading again: what it says has not changed, but Motievolger may read it better now.
 *
 * 1: labels and lines page by page (until 2026). 2: the whole document as a tree. 3: cards, running
 * text, shared accounts and cells over several rows; no row, subject or vote moved to another motion.
 */
export const READING_GENERATION = 3;
