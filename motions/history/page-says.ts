/**
 * What a page that was not stored says of motions that are: its own words go before what is known, also
 * on a page that nobody read in.
 */
import { z } from 'zod';
import { documentSchema, type Reading } from '../model';
import { type MotionEvent, motionEventSchema } from './events';
import { eventsFromReading } from './events-from-reading';
import { comparedPrint, type Print, SURE, sameMotionScore } from './same-motion';

export const pageSaysSchema = z.strictObject({
  document: documentSchema
    .pick({ title: true, url: true, meeting: true })
    .extend({ id: z.string() }),
  /** By the ids of the stored prints. */
  events: z.array(motionEventSchema),
});
export type PageSays = z.infer<typeof pageSaysSchema>;

/** The print that a motion on the page is of; undefined when that is not sure. */
function printOf(motion: Print, prints: readonly Print[]): string | undefined {
  const exact = prints.find(({ id }) => id === motion.id);
  if (exact !== undefined) return exact.id;
  const compared = comparedPrint(motion);
  const scored = prints
    .map((print) => ({ id: print.id, score: sameMotionScore(compared, comparedPrint(print)) }))
    .filter(({ score }) => score >= SURE)
    .toSorted((one, other) => other.score - one.score);
  return scored[0]?.id;
}

/**
 * @param prints - Of the stored motions that the page names.
 * @returns null when it only names them.
 */
export function pageSays(reading: Reading, prints: readonly Print[]): PageSays | null {
  const { sha256: id, title, url, meeting } = reading.document;
  const found = new Map(reading.motions.map((motion) => [motion.id, printOf(motion, prints)]));
  const events = eventsFromReading(reading).flatMap((event): MotionEvent[] => {
    const motionId = found.get(event.motionId);
    return motionId === undefined || event.kind === 'ingediend' ? [] : [{ ...event, motionId }];
  });
  if (events.length === 0) return null;
  return { document: { id, title, meeting, ...(url === undefined ? {} : { url }) }, events };
}
