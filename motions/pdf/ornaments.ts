/**
 * Signs that part what stands above them from what stands below: "* * *" in the middle of the page.
 * They are no text of either, and belong to no column that they happen to stand in.
 */
import type { TextLine } from './lines';

const SIGNS = /^(?:([*•·~_=#+∗◆●■–—-])\1{2,}|[⁂❦❧]+)$/u;
/** Signs this near to the middle, in font sizes, are centred. */
const CENTRED = 1.2;

/** What begins below other text stands in its column. */
const SAME_LEFT = 1.5;

const areSigns = ({ text }: TextLine): boolean => SIGNS.test(text.replace(/\s/gu, ''));

/** @param lines - Of one page; what stands beside other text on its line says something of that. */
export function ornamentsIn(lines: readonly TextLine[], width: number): TextLine[] {
  const signs = lines.filter(areSigns);
  if (signs.length === 0) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const starts = lines
    .filter((line) => !signs.includes(line))
    .flatMap(({ pieces }) => pieces.map((piece) => piece.left));
  return signs.filter((line) => {
    const middle = (line.left + line.right) / 2;
    const isCentred = [width / 2, (left + right) / 2].some(
      (centre) => Math.abs(middle - centre) <= CENTRED * line.size,
    );
    return isCentred && !starts.some((start) => Math.abs(start - line.left) <= SAME_LEFT);
  });
}
