/**
 * Headings that part a list of motions by topic: below each stand titles, and below each title who submitted
 * it. Such a heading looks like the title of a motion with its submitter below it; that more than one pair
 * stands below one of them tells that it is none.
 */
import { canBeTitle } from './accept';
import type { Statement } from './outline';
import { isSameBlock } from './reader-parts';
import { isNames } from './who';

const FEWEST = 2;

const isLine = ({ form, children }: Statement): boolean => form === 'line' && children.length === 0;

/** How many pairs of a title and names stand first below it, each pair in a paragraph of its own. */
function pairsBelow({ children }: Statement): number {
  let count = 0;
  for (let at = 0; at + 1 < children.length; at += 2) {
    const [title, names] = [children[at], children[at + 1]];
    if (title === undefined || names === undefined || !isLine(title) || !isLine(names)) break;
    if (!isSameBlock(title, names) || !isNames(names.text)) break;
    if (isNames(title.text) || !canBeTitle(title)) break;
    count += 1;
  }
  return count;
}

const known = new WeakMap<readonly Statement[], ReadonlySet<Statement>>();

/** The headings beside each other that each head such pairs, when one of them heads several. */
export function headsOfParts(siblings: readonly Statement[]): ReadonlySet<Statement> {
  const cached = known.get(siblings);
  if (cached !== undefined) return cached;
  const paired = siblings
    .filter(({ form }) => form === 'heading')
    .map((heading) => ({ heading, pairs: pairsBelow(heading) }))
    .filter(({ pairs }) => pairs > 0);
  const isList = paired.some(({ pairs }) => pairs >= FEWEST);
  const heads = new Set(isList ? paired.map(({ heading }) => heading) : []);
  known.set(siblings, heads);
  return heads;
}
