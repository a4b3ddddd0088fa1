/**
 * Makes every likely way to cut a document into motions, and chooses (law 3): how whole the motions
 * are decides.
 */
import { findQuotedTitle } from '../dutch/quotation';
import { type Block, fieldsOf, hasBody, hasField, isBodyRole, TITLE_ROLES, wordsOf } from './block';
import type { Cut } from './cut';
import { cutBlocks } from './cut-blocks';
import type { Entry } from './entry';
import { isMotionHeading } from './headings';
import { isHeadingOfMany } from './headings-of-many';
import { motionNamesIn } from './motion-names';
import type { RoleOfKey } from './roles';

const LONGEST_TITLE = 300;
const LONGEST_PLAIN = 160;
/** As many of its kind stand directly above a label when one that does not is a title too. */
const MOST = 0.5;
const FEWEST_ALIKE = 3;

/** Headings of one kind that stand above labels, most of them directly: they may be titles. */
function classesOfHeadings(entries: readonly Entry[]): Entry[][] {
  const classes = new Map<string, { entry: Entry; index: number }[]>();
  for (const [index, entry] of entries.entries()) {
    const text = wordsOf(entry);
    const longest = LONGEST_TITLE * motionNamesIn(text).length;
    if (entry.key !== '' || text === '' || text.length > longest) continue;
    if (entry.isContinued || entry.group !== null || isHeadingOfMany(text)) continue;
    const isLoose = entry.origin === 'loose' || entry.origin === 'row';
    if (isLoose && !(isMotionHeading(text) && isAboveLabel(entries, index))) continue;
    const name = isLoose ? 'loose' : `${entry.origin} ${entry.level}`;
    classes.set(name, [...(classes.get(name) ?? []), { entry, index }]);
  }
  const ofHeadings = [...classes.values()].flatMap((members) => {
    const above = members.filter(({ index }) => isAboveLabel(entries, index));
    const isUsual = above.length >= 3 && above.length >= MOST * members.length;
    const titles = isUsual
      ? members.filter(({ index }, at) => holdsLabel(entries, index, members[at + 1]?.index))
      : above;
    return titles.length === 0 ? [] : [titles.map(({ entry }) => entry)];
  });
  const above = linesAboveFirstLabel(entries);
  return above.length === 0 ? ofHeadings : [...ofHeadings, above];
}

const FEWEST_ABOVE = 3;

/** A short line without a mark at its end, as a title has. */
function isPlainTitle(entry: Entry | undefined): entry is Entry {
  if (entry === undefined || entry.origin !== 'loose' || entry.key !== '') return false;
  const text = wordsOf(entry);
  return text !== '' && text.length <= LONGEST_PLAIN && !/[.:;]$/u.test(text);
}

/** Lines of plain text that stand above a label each time that it comes: the label begins each motion. */
function linesAboveFirstLabel(entries: readonly Entry[]): Entry[] {
  const byKey = new Map<string, (Entry | undefined)[]>();
  for (const [index, { key, group }] of entries.entries()) {
    if (key === '' || key === '#' || group !== null) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), entries[index - 1]]);
  }
  const lines = [...byKey.values()].find(
    (above) => above.length >= FEWEST_ABOVE && above.every(isPlainTitle),
  );
  return lines?.filter(isPlainTitle) ?? [];
}

/** A label stands between a heading and the next of its kind. */
function holdsLabel(entries: readonly Entry[], from: number, to: number | undefined): boolean {
  return entries
    .slice(from + 1, to)
    .some(({ key, group }) => key !== '' && key !== '#' && group === null);
}

/** A label follows, or a short line that tells who and when, and then a label. */
function isAboveLabel(entries: readonly Entry[], index: number): boolean {
  const next = entries[index + 1];
  if (next === undefined || next.isTopic) return false;
  if (next.key !== '') return next.key !== '#' && next.group === null;
  const isShort = next.origin === 'loose' && wordsOf(next).length <= LONGEST_TITLE;
  const after = entries[index + 2];
  return isShort && after !== undefined && after.key !== '' && after.group === null;
}

/** Titles look alike: where several do, one alone that names no motion is a stamp or a heading over them. */
function withoutOddOnes(classes: readonly Entry[][]): Entry[][] {
  const areSeveral = classes.some(({ length }) => length >= FEWEST_ALIKE);
  return classes.filter(([only, second]) => {
    const isAlone = only !== undefined && second === undefined;
    return !(areSeveral && isAlone) || namesMotion(wordsOf(only));
  });
}

const namesMotion = (text: string): boolean =>
  isMotionHeading(text) || findQuotedTitle(text) !== null;

/** A title with nothing below it is more likely a heading, and makes no way of cutting better. */
const EMPTY = -0.5;

/** What stands beside a title is part of its line: nothing stands below it. */
const isNoteAlone = ({ heading, fields }: Block): boolean =>
  heading?.note !== undefined &&
  fields.every(({ role, entry }) => entry === heading.note?.entry || !isBodyRole(role));

function scoreOfBlock(block: Block): number {
  if (!hasBody(block) || isNoteAlone(block)) return EMPTY;
  const titles = block.fields.filter(({ role }) => TITLE_ROLES.has(role));
  const texts = [...titles.map(({ entry }) => entry), ...(block.heading ? [block.heading] : [])];
  let score = texts.length === 0 ? -2 : 2;
  if (texts.some((entry) => findQuotedTitle(wordsOf(entry)) !== null)) score += 0.5;
  if (titles.length > 1) score -= 1;
  for (const role of ['account', 'proposal'] as const) {
    score += hasField(block, role) ? 1 : -0.5;
    const keys = fieldsOf(block, role).filter(({ key, isContinued }) => key !== '' && !isContinued);
    if (keys.length > 1) score -= 1;
  }
  // A cut in the midst of a motion leaves one that tells neither what was done nor what is proposed.
  return TELLING.some((role) => hasField(block, role)) ? score : Math.min(score, 0);
}
const TELLING = ['account', 'proposal', 'advice', 'decision'] as const;

const scoreOf = (cut: Cut): number =>
  cut.blocks.reduce((total, block) => total + scoreOfBlock(block), 0);

/** @returns Of ways that are equally whole the first, which takes the fewest headings for titles. */
export function chooseCut(entries: readonly Entry[], roles: ReadonlyMap<string, RoleOfKey>): Cut {
  const classes = withoutOddOnes(classesOfHeadings(entries));
  const sets = [[], ...classes, ...(classes.length > 1 ? [classes.flat()] : [])];
  const [best] = sets
    .map((titles) => cutBlocks(entries, { roles, titles: new Set(titles) }))
    .map((cut) => ({ cut, score: scoreOf(cut) }))
    .toSorted((one, other) => other.score - one.score);
  return best?.cut ?? { blocks: [], outside: [], groups: [] };
}
