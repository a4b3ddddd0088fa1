/** Which badges a page gets: one beside each motion that it names and each document with motions. */
import type { DocumentFacts, MotionFacts, PageFacts } from '../../components/messaging/facts';
import { lineAt } from './line-in-text';
import type { PageSeen } from './page';

/** @property end - Where in the text of its block the words end that it belongs to. */
type BadgePlace = { key: string; block: number; end: number };

export type Badge = BadgePlace &
  (
    | { kind: 'motion'; motions: MotionFacts[] }
    | { kind: 'document'; words: string; document: DocumentFacts }
  );

/**
 * The same motion twice in a block gets one badge. Its key is the words that name it: new facts may know
 * the motion by another id, a block before it may come or go, and its badge stays the same one.
 */
function motionBadges({ blocks }: PageSeen, { namings, motions }: PageFacts): Badge[] {
  const byId = new Map(motions.map((motion) => [motion.id, motion]));
  const times = new Map<string, number>();
  const badges = new Map<string, Badge>();
  for (const { block, start, end, motionIds } of namings) {
    const named = motionIds.flatMap((id) => byId.get(id) ?? []);
    const words = blocks[block]?.slice(start, end) ?? '';
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    const place = `${block}/${motionIds.join('/')}`;
    if (named.length === 0 || badges.has(place)) continue;
    badges.set(place, { kind: 'motion', key: `${time} ${words}`, block, end, motions: named });
  }
  return [...badges.values()];
}

/** The paper of a motion that stands on the line with its name needs no badge of its own. */
const lineOf = ({ blocks }: PageSeen, { block, end }: { block: number; end: number }): string =>
  `${block}/${lineAt(blocks[block] ?? '', end).start}`;

function documentBadges(
  page: PageSeen,
  { documents }: PageFacts,
  taken: ReadonlySet<string>,
): Badge[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  return page.links.flatMap(({ url, words, block, end, isPromising }): Badge[] => {
    const document = byUrl.get(url);
    if (document === undefined) return [];
    // The paper of one motion is named by its motion, and is no document with motions to read in.
    const hasMotions = document.state === 'read' ? document.motions > 0 : isPromising;
    const isAsked = document.state !== 'unread' && document.state !== 'read';
    if (!(hasMotions || isAsked) || (taken.has(lineOf(page, { block, end })) && !isAsked))
      return [];
    return [{ kind: 'document', key: url, block, end, words, document }];
  });
}

/** @returns In reading order. */
export function badgesOf(page: PageSeen, facts: PageFacts): Badge[] {
  const motions = motionBadges(page, facts);
  const taken = new Set(motions.map((badge) => lineOf(page, badge)));
  return [...motions, ...documentBadges(page, facts, taken)].toSorted(
    (one, other) => one.block - other.block || one.end - other.end,
  );
}
