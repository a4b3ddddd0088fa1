/** What is stored of a motion once, whatever the number of documents that speak of it. */
import type { z } from 'zod';
import { motionSchema } from '../model';
import type { MotionEvent, SubmittedEvent } from './events';

export const storedMotionSchema = motionSchema.pick({
  id: true,
  title: true,
  submitters: true,
  andOthers: true,
  collective: true,
  meeting: true,
  subject: true,
  type: true,
});
export type StoredMotion = z.infer<typeof storedMotionSchema>;

/** The print that a person corrected first, then the one with the fewest doubts; then a fixed order, whatever was read first. */
function clearestFirst(one: SubmittedEvent, other: SubmittedEvent): number {
  const corrected = ({ corrections = [] }: SubmittedEvent): number => corrections.length;
  return (
    corrected(other) - corrected(one) ||
    one.warnings.length - other.warnings.length ||
    one.documentId.localeCompare(other.documentId, 'en') ||
    one.position - other.position
  );
}

/**
 * @param events - All events of one motion, from every document, in any order: it does not matter to
 *   the answer.
 * @returns null when no document says who submitted what, so that there is nothing to store.
 */
export function motionFromEvents(events: readonly MotionEvent[]): StoredMotion | null {
  const prints = events.filter((event) => event.kind === 'ingediend').toSorted(clearestFirst);
  const [clearest] = prints;
  if (!clearest) return null;
  const { motionId, title, submitters, andOthers, meeting } = clearest;
  const type = prints.find((print) => print.type !== undefined)?.type;
  const collective = prints.find((print) => print.collective !== undefined)?.collective;
  const subject = prints.find((print) => print.subject !== undefined)?.subject;
  return {
    ...{ id: motionId, title, submitters, andOthers, meeting },
    ...(collective === undefined ? {} : { collective }),
    ...(subject === undefined ? {} : { subject }),
    ...(type === undefined ? {} : { type }),
  };
}
