/**
 * Lines that come back at the edge of pages and are no running head: labels of the motions, which happen to
 * stand there.
 */
import { type Candidate, MARGIN, patternOf, SAME_HEIGHT } from './edge-lines';
import { linesOf, type TextLine } from './lines';
import type { MarkedPage } from './page-marks';

/**
 * The same words stand in the same type within the text, at least as often: a label that happens to begin
 * several pages. A running head that names a chapter is set otherwise than the heading of that chapter.
 */
export function isAlsoText(
  group: readonly Candidate[],
  within: ReadonlyMap<string, number>,
): boolean {
  const [first] = group;
  return first !== undefined && (within.get(keyOf(first.line)) ?? 0) >= group.length;
}

const keyOf = ({ text, size, bold }: TextLine): string => `${patternOf(text)} ${size} ${bold}`;

/** How often lines stand on later pages than the first between the top and the foot. */
export function countWithin(pages: readonly MarkedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page, pieces } of pages.slice(1)) {
    for (const line of linesOf(pieces)) {
      const isAtEdge =
        line.baseline <= page.height * MARGIN || line.baseline >= page.height * (1 - MARGIN);
      const key = keyOf(line);
      if (!isAtEdge) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** "Voorstel: Afdoen" on some pages and "Voorstel: Aanhouden" on others, as it happens by turns: a label. */
const LABEL = /^[^:]*\p{L}:/u;

export function isLabelled(
  group: readonly Candidate[],
  others: readonly { group: readonly Candidate[] }[],
): boolean {
  const [first] = group;
  const label = LABEL.exec(first?.pattern ?? '')?.[0];
  return others.some(({ group: [other] }) => {
    if (first === undefined || other === undefined || label === undefined) return false;
    const isSamePlace =
      other.edge === first.edge && Math.abs(other.distance - first.distance) <= SAME_HEIGHT;
    return isSamePlace && other.pattern !== first.pattern && other.pattern.startsWith(label);
  });
}
