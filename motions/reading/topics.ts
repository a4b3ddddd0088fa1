/**
 * What tells the topic of several motions: headings such as "Wonen" and "Europa en grensregio", or
 * "Thema: Wonen" above them with its label.
 *
 * The trap: "Onderwerp: Wonen" may also be the first label of each motion, and come back on a new page.
 */
import { areNames } from '../gemeenten/submitters';
import { type Block, fieldsOf, isBodyRole, isNamed, sameWords, wordsOf } from './block';
import type { Entry } from './entry';
import type { Role } from './lexicon/labels';
import { NO_TOPIC } from './lexicon/no-topic-words';
import type { RoleOfKey } from './roles';

const LONGEST = 60;
/** Fewer headings may be chapters of another kind. */
const FEWEST = 3;
/** They head this share of the motions. */
const MOST = 0.8;

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]+)[.)]?\s+/u;

export const isTopic = (text: string): boolean =>
  text.length <= LONGEST &&
  /^\p{L}[^\d:;?!“”"„]*[^.\d:;?!“”"„]$/u.test(text) &&
  !NO_TOPIC.test(text) &&
  !areNames(text);

/**
 * A heading is a topic where the document is set out by topic: nearly all motions stand below such
 * headings, and none has a label for its topic.
 *
 * @returns The topic of each heading.
 */
export function topicsOf(blocks: readonly Block[]): ReadonlyMap<Entry, string> {
  const topics = new Map<Entry, string>();
  let headed = 0;
  for (const block of blocks) {
    const text = block.section === null ? '' : wordsOf(block.section).replace(NUMBERING, '');
    if (block.section === null || !isNamed(block) || !isTopic(text)) continue;
    topics.set(block.section, text);
    headed += 1;
  }
  const isSetOut =
    new Set(topics.values()).size >= FEWEST &&
    headed >= MOST * blocks.length &&
    blocks.every((block) => fieldsOf(block, 'subject').length === 0);
  return isSetOut ? topics : new Map();
}

type RoleOf = (entry: Entry) => Role | undefined;

/** Alone above what it heads: in no row of its own motion, nor in a line with what tells who and when. */
const standsAbove = ({ origin, group, key, parts }: Entry): boolean =>
  key !== '' &&
  parts.length > 0 &&
  group === null &&
  (origin === 'heading' || origin === 'line' || origin === 'merged');

/** How many motions are told of: each proposal that something else came before. */
function countTold(entries: readonly Entry[], roleOf: RoleOf): number {
  let count = 0;
  let isOpen = false;
  for (const entry of entries) {
    const role = roleOf(entry);
    if (role === 'proposal' && isOpen) count += 1;
    if (role !== undefined && isBodyRole(role)) isOpen = role !== 'proposal';
    if (entry.group !== null && role !== 'proposal') isOpen = true;
  }
  return count;
}

/** At least this many motions for each topic, over the whole document, where its place does not tell. */
const EACH = 1.5;

/** It heads a section of sections, or rows with a motion in each. */
function isOver(entry: Entry, next: Entry | undefined): boolean {
  if (next === undefined) return false;
  const areBelow = next.origin === 'heading' && next.level > entry.level;
  return next.group !== null || (entry.origin === 'heading' && areBelow);
}

/**
 * Where "Thema: Wonen" stands above several motions it is the topic of all of them. It is where each
 * has motions below it, and there are more motions than topics.
 *
 * @returns The entries, each such topic marked.
 */
export function withTopics(
  entries: readonly Entry[],
  roles: ReadonlyMap<string, RoleOfKey>,
): Entry[] {
  const roleOf: RoleOf = ({ key }) => roles.get(key)?.role;
  const isSubject = (entry: Entry) => roleOf(entry) === 'subject';
  const above = entries.filter((entry) => isSubject(entry) && standsAbove(entry));
  const isOnlyWay = above.length === entries.filter(isSubject).length;
  if (!isOnlyWay) return [...entries];
  const starts = above.map((entry) => entries.indexOf(entry));
  const told = starts
    .slice(0, -1)
    .map((start, index) => countTold(entries.slice(start, starts[index + 1]), roleOf));
  const isAgain = (index: number): boolean => {
    const [own, next] = [above[index], above[index + 1]];
    return own !== undefined && next !== undefined && sameWords(wordsOf(own), wordsOf(next));
  };
  const ofTopics = told.filter((count, index) => count > 0 || !isAgain(index));
  const total = ofTopics.reduce((sum, count) => sum + count, 0);
  const areOver = starts.every((start, index) => {
    const entry = above[index];
    return entry !== undefined && isOver(entry, entries[start + 1]);
  });
  const isEnough = areOver ? total > ofTopics.length : total >= EACH * ofTopics.length;
  if (ofTopics.length === 0 || ofTopics.includes(0) || !isEnough) return [...entries];
  const topics = new Set(above);
  return entries.map((entry) => (topics.has(entry) ? { ...entry, isTopic: true } : entry));
}

/** Its own subject, or else that of the motions it stands among. */
export function subjectsOf(block: Block): Entry[] {
  const own = fieldsOf(block, 'subject');
  return own.length === 0 && block.topic !== null ? [block.topic] : own;
}
