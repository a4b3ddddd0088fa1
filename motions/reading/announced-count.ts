/** "In deze bijlage staan de volgende 12 moties": as many as that have to be read. */
import type { Line } from '../document/tree';
import { announcementIn } from './mentions/announce';
import { sentencesOf } from './sentences';
import { singleLine } from './text-of';

/** An introduction is no longer; what stands behind speaks of one motion. */
const MOST_LINES = 200;
const FEWEST = 2;

export type AnnouncedCount = { announced: number; lines: Line[] };

/**
 * @param before - The lines before the first motion, in order.
 * @returns The largest number of motions that the introduction says stand below it; null for none.
 */
export function announcedCount(before: readonly Line[]): AnnouncedCount | null {
  const lines = before.slice(0, MOST_LINES);
  const counts = sentencesOf(singleLine(lines)).flatMap((sentence) => {
    const announcement = announcementIn(sentence, false);
    if (announcement?.type !== 'motie' || !announcement.isPointing) return [];
    return announcement.count === null || announcement.count < FEWEST ? [] : [announcement.count];
  });
  if (counts.length === 0) return null;
  const announced = Math.max(...counts);
  return { announced, lines: lines.filter(({ text }) => /(?<!\p{L})moties(?!\p{L})/iu.test(text)) };
}
