/** The pieces that a document is read in: see entries.ts. */
import type { Line, Part } from '../document/tree';
import { labelKey } from './label-meaning';
import type { Role } from './lexicon/labels';
import { singleLine } from './text-of';

export type Entry = {
  origin: /** A row of a table with labels in one of its columns. */
    | 'row'
    /** A cell of a table with a motion in each row. */
    | 'column'
    /** A row of a table that is one cell. */
    | 'merged'
    | 'pair'
    | 'heading'
    /** A label at the start of a line of text, or alone on it. */
    | 'line'
    | 'loose';
  /** Empty for text without a label. Of a heading: the heading. */
  label: Line[];
  labelText: string;
  /** See `labelKey`; empty for an empty label, and for a heading that is no label. */
  key: string;
  parts: Part[];
  /** Which row of a table with a motion in each row; else null. */
  group: number | null;
  /** Of a heading. */
  level: number;
  /** Goes on from the entry above it. */
  isContinued: boolean;
  /** Of a row: see Row. */
  isByLabel?: true;
  /** Its cell reaches down from an earlier motion, beside which it stands. */
  isFromAbove?: boolean;
  /** Of a title: what stands beside it, and says something of the motion. */
  note?: { role: Role; entry: Entry };
  /** "Thema: Wonen" over several motions: the subject of each of them. */
  isTopic?: true;
};

export function entryOf(
  origin: Entry['origin'],
  label: Line[],
  parts: Part[],
  more: Partial<Entry> = {},
): Entry {
  const labelText = singleLine(label);
  return {
    ...{ origin, label, labelText, parts, group: null, level: 0, isContinued: false },
    key: label.length === 0 ? '' : labelKey(labelText),
    ...more,
  };
}
