/**
 * What stands just below a line that counts motions: "Er zijn drie moties nagekomen", above three rows. When
 * no more stand there than the line counts, and all name gemeenten or marked titles, those are the motions.
 */
import { readLine } from './grammar';
import type { Statement } from './outline';
import { titleCell } from './title-cell';
import { isNames } from './who';

const MOST_COUNTED = 60;
const LONGEST = 400;
/** "a.", "3)", "•" before a line of a paragraph. */
const NUMBERED = /^(?:\p{Ll}|\d{1,2})\s?[.)]\s|^[•–—-]\s/u;

const isListed = ({ form, text, isAcross }: Statement): boolean =>
  form === 'item' ||
  (form === 'row' && isAcross !== true) ||
  (form === 'line' && NUMBERED.test(text));

function tellsMotion(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [read] = readLine(text, { announced: 'motie', isHeading: true });
  return read?.title != null && (read.whoSpan !== null || read.title.isQuoted);
}

/** It names who submitted it beside its title, or marks the title as one. */
const namesMotion = ({ text, cells, children }: Statement): boolean =>
  cells.length > 0
    ? cells.some((cell) => isNames(cell.text) || titleCell(cell) !== null || tellsMotion(cell.text))
    : tellsMotion(text) || [text, ...children.map((child) => child.text)].some(isNames);

/**
 * @param index - Of the line that counts them.
 * @returns Whether motions stand below it, and no more than it counts; fewer are said to be too few.
 */
export function standBelow(siblings: readonly Statement[], index: number, count: number): boolean {
  if (count < 2 || count > MOST_COUNTED) return false;
  const first = siblings[index + 1]?.form === 'head' ? index + 2 : index + 1;
  const group = siblings[first]?.group;
  const below = siblings.slice(first, first + count + 1);
  const end = below.findIndex((one) => one.group !== group || !isListed(one));
  const listed = end < 0 ? below : below.slice(0, end);
  return listed.length > 1 && listed.length <= count && listed.every(namesMotion);
}
