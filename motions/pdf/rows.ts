/** What every layout comes down to: rows with a label and the lines that belong to it. */
import type { LabelKind } from './labels';
import type { TextLine } from './lines';
import type { Box } from './page';

export type RowLabel =
  | LabelKind
  /** A cell whose label cell is empty. */
  | 'unlabelled'
  /** Goes on with the row before it: a row broken over two pages. */
  | 'continued'
  /** A label of words that are not known; its contents are no part of a motion. */
  | 'other'
  /** Text outside any table or labelled block: headings, contents pages, introductions. */
  | 'loose';

export type Row = {
  label: RowLabel;
  /** The label as printed; empty where there is none. */
  labelText: string;
  lines: TextLine[];
  /** 1-based. */
  page: number;
  /** On the upright page, in points. */
  box: Box;
};

/** The smallest box around lines; null for none. */
export function boxAround(lines: readonly TextLine[]): Box | null {
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

export function unite(first: Box, second: Box): Box {
  return {
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
    top: Math.min(first.top, second.top),
    bottom: Math.max(first.bottom, second.bottom),
  };
}
