/**
 * Tables whose rows lie no further apart than the lines of a text: no gap tells where a label ends and
 * the next one begins, but the contents beside them do. There a row begins where a paragraph does.
 */
import type { TextLine } from './lines';
import type { Measures } from './measures';
import { BLOCK_GAP, type Strip } from './middle-rows';
import { firstWordWidth } from './tree-lines';

/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.5;
/** Where more of the rows stand a gap apart, gaps part them. */
const MOST_APART = 0.3;
/** A label begins a row this often before it is a habit. */
const OFTEN = 2;

/** What stands beside some labels. */
export type Beside = Pick<Strip, 'contents'> & { lines: readonly TextLine[] };

type Start = { line: TextLine; begins: boolean; isApart: boolean };

/** Of each label line with contents beside it: whether a paragraph begins there, and below a gap. */
function startsIn({ lines, contents }: Beside, measures: Measures): Start[] {
  const right = Math.max(...contents.map((line) => line.right));
  let index = 0;
  return lines.flatMap((line) => {
    const nearest = line.baseline - SAME_BASELINE * line.size;
    while (index < contents.length && (contents[index]?.baseline ?? 0) < nearest) index += 1;
    const [above, own] = [contents[index - 1], contents[index]];
    if (own === undefined || own.baseline > line.baseline + SAME_BASELINE * line.size) return [];
    if (above === undefined) return [];
    const gap = (own.baseline - above.baseline) / measures.leadingOf(own.size);
    const isShort = above.right + firstWordWidth(own) < right - own.size;
    return [{ line, begins: isShort, isApart: gap > BLOCK_GAP }];
  });
}

/**
 * How often text stands a gap below other text, whether a label is beside it or not. Labels in the middle
 * of rows with gaps stand beside the midst of a text, which tells nothing of them.
 */
function gapsIn(strips: readonly Pick<Strip, 'contents'>[], measures: Measures): number {
  const isBelowGap = (line: TextLine, above: TextLine | undefined): boolean =>
    above !== undefined &&
    line.baseline - above.baseline > BLOCK_GAP * measures.leadingOf(line.size);
  return strips.reduce(
    (sum, { contents }) =>
      sum + contents.filter((line, index) => isBelowGap(line, contents[index - 1])).length,
    0,
  );
}

const MOST_AT_TOP = 0.8;

/** In rows without gaps: whether labels stand where a paragraph begins. */
export function areAtTop(strips: readonly Strip[], measures: Measures): boolean {
  const starts = strips.flatMap(({ labels, contents }) =>
    startsIn({ lines: labels.flatMap(({ lines }) => lines.slice(0, 1)), contents }, measures),
  );
  const begun = starts.filter(({ begins }) => begins).length;
  const isUsual = begun > 0 && begun >= MOST_AT_TOP * starts.length;
  return isUsual && gapsIn(strips, measures) <= begun;
}

/**
 * @param strips - Of all tables of the document; each from top to bottom.
 * @returns Of label lines, by their words, whether they begin a row; empty where gaps part the rows.
 */
export function solidLabels(
  strips: readonly Beside[],
  measures: Measures,
): ReadonlyMap<string, boolean> {
  const starts = strips.flatMap((strip) => startsIn(strip, measures));
  const begun = starts.filter(({ begins }) => begins);
  const apart = begun.filter(({ isApart }) => isApart).length;
  const found = new Map<string, boolean>();
  if (apart > MOST_APART * begun.length || gapsIn(strips, measures) > begun.length) return found;
  for (const [text, own] of Map.groupBy(starts, ({ line }) => line.text)) {
    const count = own.filter(({ begins }) => begins).length;
    if (count >= OFTEN && count * 2 > own.length) found.set(text, true);
    else if (count === 0 && own.length >= OFTEN) found.set(text, false);
  }
  return found;
}
