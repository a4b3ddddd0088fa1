/**
 * Which generation of the reading this is. A document that was read by an earlier one is offered for
 * reading again: what it says has not changed, but Motievolger may read it better now.
 *
 * 1: labels and lines page by page (until 2026). 2: the whole document as a tree. 3: cards, running
 * text, shared accounts and cells over several rows; no row, subject or vote moved to another motion.
 * 4: motions whole in cells, who and when below the title, labels by their type, columns without rows.
 * 5: tables without lines that are each as wide as their own text; conditions said with the verb first.
 * 6: titles in a cell beside the rows of a motion, and in a row above its columns.
 * 7: what was done told apart from what was asked, where no label parts them.
 * 8: outcomes and advice in headings, leads and before titles; several motions in one sentence.
 * 9: rows around labels in the middle, justified text, line numbers between columns; decisions on motions
 * of earlier meetings, and tables and sentences that name motions without a column or mark for them.
 * 10: two pages on a sheet, cards, marks of footnotes; rows beside an empty label; motions over two rows of a page,
 * and what members did in active sentences.
 * 11: tables with a heading over all columns for each meeting, names before the word "motie", bare titles
 * in lists with motions.
 * 12: tables without lines, each as wide as its own text, with labels in the middle; tables set solid; cards
 * and facts on pages.
 * 13: lists below a lead, numbers behind the word "motie", news in plain sentences, pages of one motion; running
 * numbers and sizes of files left out of titles.
 * 14: motions told over several sentences, titles in slanted type; numbered lines on pages of tables; a title
 * alone at the top of a page.
 * 15: several motions in one cell, votes in accounts, what was asked and done in one column; cards, flat lines and
 * tables of labels on pages.
 */
export const READING_GENERATION = 15;
