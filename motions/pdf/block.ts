/** One motion's rows, and what can be said of them without reading them. */
import { foldTitle } from '../dutch/fold';
import type { Warning } from '../model';
import type { LabelKind } from './labels';
import type { TextLine } from './lines';
import { singleLine } from './paragraphs';
import type { Row } from './rows';

export type Field = LabelKind;

export type Block = {
  fields: Partial<Record<Field, Row[]>>;
  /** All rows, header rows that came back included: where the block stands. */
  rows: Row[];
  /** The heading above the block, if any. */
  section: string | null;
  warnings: Warning[];
};

export const HEADER_FIELDS: ReadonlySet<Field> = new Set([
  'subject',
  'motion',
  'title',
  'submitter',
  'meeting',
]);

export const rowText = (rows: readonly Row[] | undefined): string =>
  singleLine((rows ?? []).flatMap((row) => row.lines));

const sameText = (first: string, second: string): boolean => foldTitle(first) === foldTitle(second);

/**
 * Without borders, what goes on under a header that came back seems part of its last row.
 *
 * @returns The lines behind the header's own; null when the row is another header.
 */
export function linesBeyond(row: Row, known: string): TextLine[] | null {
  for (let count = row.lines.length; count > 0; count -= 1) {
    if (sameText(singleLine(row.lines.slice(0, count)), known)) return row.lines.slice(count);
  }
  return null;
}

/** Where a row stands among all of its block, for the order of request and account. */
export function positionOf(block: Block, row: Row | undefined): number {
  return row === undefined ? -1 : block.rows.indexOf(row);
}
