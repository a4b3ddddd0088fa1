/** Cuts the lines of a page into stretches that may be of one table without a grid. */
import { NUMBERING, SAME_EDGE, sideOf } from './column-edges';
import type { TextLine } from './lines';
import type { Measures } from './measures';

/** A table goes on over at most this many empty lines. */
const LARGEST_GAP = 4.5;
const SAME_SIZE = 0.6;
/** Lines of one paragraph are at most this many line distances apart. */
const NEXT_LINE = 1.05;

/** Right below the line before it, in the same type and from the same margin. */
const goesOn = (above: TextLine, line: TextLine, measures: Measures): boolean =>
  line.baseline - above.baseline <= NEXT_LINE * measures.leadingOf(line.size) &&
  Math.abs(line.left - above.left) <= SAME_EDGE &&
  Math.abs(line.size - above.size) < 0.3 &&
  line.bold === above.bold;

/** "1.2   Motie Gouda: …": the number of a heading stands apart, and is no column. */
const isNumbered = ({ pieces }: TextLine): boolean => NUMBERING.test(pieces[0]?.text ?? '');

/**
 * Stretches of lines that do not cross an edge.
 *
 * @param borders - The y of lines that are drawn over the page.
 * @param mayCross - Lines that may stand over all columns within a table.
 */
export function stretches(
  lines: readonly TextLine[],
  x: number,
  { measures, borders }: { measures: Measures; borders: readonly number[] },
  mayCross: (line: TextLine) => boolean = () => false,
): TextLine[][] {
  const found: TextLine[][] = [];
  let open: TextLine[] = [];
  let paragraph: TextLine | undefined;
  const end = () => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  for (const line of lines) {
    const above = open.at(-1);
    const own = sideOf(line, x);
    const isAcross = own !== 'both' && own !== 'right' && mayCross(line);
    const side = isAcross && open.length > 0 ? 'across' : own;
    const gap = above === undefined ? 0 : line.baseline - above.baseline;
    const isParted =
      above !== undefined &&
      gap > LARGEST_GAP * measures.leadingOf(line.size) &&
      !borders.some((at) => at > above.baseline && at < line.baseline);
    const isHeading =
      (side === 'left' || isNumbered(line)) &&
      (open.length === 0 || line.size > (open[0]?.size ?? 10) + SAME_SIZE) &&
      line.size > measures.bodySize + SAME_SIZE;
    // The last line of a paragraph over all columns, which is too short to cross the edge.
    const isOfParagraph =
      paragraph !== undefined &&
      open.length === 0 &&
      side === 'left' &&
      goesOn(paragraph, line, measures);
    if (side === 'cross' || isParted || isHeading) end();
    if (side === 'cross' || isOfParagraph) paragraph = line;
    else {
      paragraph = undefined;
      if (!isHeading) open.push(line);
    }
  }
  end();
  return found;
}

/**
 * The lines that are in no run, those between the same two runs together: what lies on either side of
 * a run is no one table.
 */
export function between(lines: readonly TextLine[], taken: ReadonlySet<TextLine>): TextLine[][] {
  const found: TextLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isFree = !taken.has(line);
    if (isFree && isOpen) found.at(-1)?.push(line);
    else if (isFree) found.push([line]);
    isOpen = isFree;
  }
  return found;
}
