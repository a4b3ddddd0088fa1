/** Sets pages by hand, as pdf.js would hand them over. */
import type { Page, Ruling, TextPiece } from '../../../motions/pdf/page';

export const SIZE = 10;
/** The width of a character, roughly that of a usual font. */
const CHARACTER = 5;

export function piece(text: string, left: number, baseline: number, other = {}): TextPiece {
  return {
    text,
    left,
    right: left + text.length * CHARACTER,
    baseline,
    size: SIZE,
    font: 'plain',
    bold: false,
    spaceBefore: true,
    tag: null,
    ...other,
  };
}

export const horizontal = (at: number, from: number, to: number): Ruling => ({
  direction: 'horizontal',
  at,
  from,
  to,
  isEdge: false,
});
export const vertical = (at: number, from: number, to: number): Ruling => ({
  direction: 'vertical',
  at,
  from,
  to,
  isEdge: false,
});

export const page = (pieces: TextPiece[], other: Partial<Page> = {}): Page => ({
  number: 1,
  width: 595,
  height: 842,
  pieces,
  rulings: [],
  slanted: [],
  hasImage: false,
  tables: [],
  quarterTurns: 0,
  ...other,
});

/** Rows of a label and lines of contents; y goes on from row to row. */
export function labelled(
  rows: readonly (readonly [label: string, lines: readonly string[]])[],
  {
    place = 'top',
    gap = 8,
    top = 100,
  }: { place?: 'top' | 'middle'; gap?: number; top?: number } = {},
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let y = top;
  for (const [label, lines] of rows) {
    const middle = y + (12 * (lines.length - 1)) / 2;
    const at = place === 'top' ? y : middle;
    if (label !== '') pieces.push(piece(label, 60, at, { bold: true, font: 'bold' }));
    for (const line of lines) {
      pieces.push(piece(line, 180, y));
      y += 12;
    }
    y += gap;
  }
  return pieces;
}
