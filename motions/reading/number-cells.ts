/** Cells with nothing but the number of a motion. */
import type { Cell } from '../document/tree';
import { labelOf } from './known-labels';

export const NUMBER = /^\(?\d{0,3}(?:\.\d{1,2}){0,2}[.):]?$/u;
/** "Motie 3", "M3": in the column of the labels it may be one of them, elsewhere it is a number. */
export const NAMED_NUMBER = /^(?:motie|nr\.?|[a-z])[\s.-]?\d{1,3}[.):]?$/iu;

export const isNumber = (cell: Cell): boolean => NUMBER.test(labelOf(cell.parts));

export const saysNumber = (cell: Cell): boolean =>
  isNumber(cell) || NAMED_NUMBER.test(labelOf(cell.parts));
