/** Which badges a page gets: one beside each motion that it names and each document with motions. */
import type { DocumentFacts, MotionFacts, PageFacts } from '../../components/messaging/facts';
import type { PageSeen } from './page';

export type Badge =
  | { kind: 'motion'; key: string; block: number; motions: MotionFacts[] }
  | { kind: 'document'; key: string; block: number; words: string; document: DocumentFacts };

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
    badges.set(place, { kind: 'motion', key: `${time} ${words}`, block, motions: named });
  }
  return [...badges.values()];
}

function documentBadges(
  { links }: PageSeen,
  { documents }: PageFacts,
  taken: Set<number>,
): Badge[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  return links.flatMap(({ url, words, block, isPromising }): Badge[] => {
    const document = byUrl.get(url);
    if (document === undefined) return [];
    // The paper of one motion is named by its motion, and is no document with motions to read in.
    const hasMotions = document.state === 'read' ? document.motions > 0 : isPromising;
    const isAsked = document.state !== 'unread' && document.state !== 'read';
    if (!(hasMotions || isAsked) || (taken.has(block) && !isAsked)) return [];
    return [{ kind: 'document', key: url, block, words, document }];
  });
}

/** @returns In reading order. */
export function badgesOf(page: PageSeen, facts: PageFacts): Badge[] {
  const motions = motionBadges(page, facts);
  const taken = new Set(motions.map(({ block }) => block));
  return [...motions, ...documentBadges(page, facts, taken)].toSorted(
    (one, other) => one.block - other.block,
  );
}
