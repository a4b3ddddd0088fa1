/** Headings that each tell the topic of the motions below them: "Wonen", "Europa en grensregio". */
import { areNames } from '../gemeenten/submitters';
import { type Block, fieldsOf, wordsOf } from './block';
import type { Entry } from './entry';
import { NO_TOPIC } from './lexicon/no-topic-words';

const LONGEST = 60;
/** Fewer headings may be chapters of another kind. */
const FEWEST = 3;
/** They head this share of the motions. */
const MOST = 0.8;

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]+)[.)]?\s+/u;

const isTopic = (text: string): boolean =>
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
    if (block.section === null || block.heading === null || !isTopic(text)) continue;
    topics.set(block.section, text);
    headed += 1;
  }
  const isSetOut =
    new Set(topics.values()).size >= FEWEST &&
    headed >= MOST * blocks.length &&
    blocks.every((block) => fieldsOf(block, 'subject').length === 0);
  return isSetOut ? topics : new Map();
}
