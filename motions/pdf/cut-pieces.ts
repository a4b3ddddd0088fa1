/** Cuts text that pdf.js joined over the border between two cells. */
import type { TextPiece } from './page';

const NARROW = /[iljtfrI.,:;'‘’!()[\]|\s-]/u;
const WIDE = /[mwMW%@—]/u;

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.55;
  if (WIDE.test(character)) return 1.5;
  return /\p{Lu}/u.test(character) ? 1.25 : 1;
}

/** A space is the border when it is no further from it than this many font sizes. */
const NEAR = 1.6;

/** @returns The piece, or its parts before and behind the space that lies at an x. */
export function cutPiece(piece: TextPiece, x: number): TextPiece[] {
  if (piece.left >= x - 1 || piece.right <= x + 1) return [piece];
  const characters = Array.from(piece.text);
  const total = characters.reduce((sum, one) => sum + widthOf(one), 0);
  const unit = (piece.right - piece.left) / total;
  let at = piece.left;
  let best: { index: number; off: number } | null = null;
  for (const [index, character] of characters.entries()) {
    const width = widthOf(character) * unit;
    const off = Math.abs(at + width / 2 - x);
    if (/\s/u.test(character) && (best === null || off < best.off)) best = { index, off };
    at += width;
  }
  if (best === null || best.off > NEAR * piece.size) return [piece];
  const before = characters.slice(0, best.index).join('').trim();
  const behind = characters.slice(best.index).join('').trim();
  if (before === '' || behind === '') return [piece];
  return [
    { ...piece, text: before, right: x - 2 },
    { ...piece, text: behind, left: x + 2, spaceBefore: true },
  ];
}
