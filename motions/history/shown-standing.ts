/**
 * Where a motion stands, as every surface says it: a badge, its explanation, the panel, the popup, the
 * reader, the overview and the report show this and nothing else, so that none contradicts another.
 */
import { z } from 'zod';
import { fieldMarkSchema } from '../corrections/mark';
import { voteSchema } from '../model';
import type { MotionEvent } from './events';
import { type AgreedMeetings, STANDING_KINDS, type Standing, standingOf } from './standing';

/** What is known of the documents that speak of motions. */
export type Sources = {
  agreed: AgreedMeetings;
  titleOf: (documentId: string) => string;
};

const saidSchema = z.strictObject({
  kind: z.enum(STANDING_KINDS),
  parts: voteSchema.shape.parts.unwrap(),
  /** Of the meeting to which it belongs, in ISO. */
  date: z.iso.date().nullable(),
  /** Who changed it, when it is not what was printed. */
  correction: fieldMarkSchema.nullable(),
});

export const shownStandingSchema = saidSchema.extend({
  /** What it rests on, as printed; empty when the document only names the motion. */
  words: z.string(),
  /** What other documents make of it, when that is not what is said here. */
  elsewhere: saidSchema.extend({ title: z.string() }).nullable(),
});
export type ShownStanding = z.infer<typeof shownStandingSchema>;

export type StandingHere = {
  /** What is shown rests on the event of this one. */
  standing: Standing;
  shown: ShownStanding;
};

const said = ({ kind, parts, event, correction }: Standing) => ({
  ...{ kind, correction },
  parts: [...parts],
  date: event.date,
});

/** Whether both say the same, whenever and wherever they say it. */
export function isSameStanding(
  one: Pick<ShownStanding, 'kind'> & { parts: Standing['parts'] },
  other: Pick<ShownStanding, 'kind'> & { parts: Standing['parts'] },
): boolean {
  const outcomes = ({ parts }: { parts: Standing['parts'] }): string =>
    parts.map(({ part, outcome }) => `${part} ${outcome}`).join();
  return one.kind === other.kind && outcomes(one) === outcomes(other);
}

/** A standing that is nowhere contradicted. */
export const shownOf = (standing: Standing): ShownStanding => ({
  ...said(standing),
  words: standing.words,
  elsewhere: null,
});

/**
 * What is said of a motion beside one document or page. Its own words go before what is known from
 * elsewhere; what differs is said beside it.
 * @param events - All events of one motion, in any order.
 * @param here - The id of the document beside which it is said; null where there is none.
 * @returns null for a motion that no document speaks of.
 */
export function standingHere(
  events: readonly MotionEvent[],
  here: string | null,
  { agreed, titleOf }: Sources,
): StandingHere | null {
  const whole = standingOf(events, agreed);
  if (whole === null) return null;
  const own = events.filter(({ documentId, kind }) => documentId === here && kind !== 'ingediend');
  // That a meeting agreed with an account is said elsewhere, after it.
  const standing = standingOf(own) ?? whole;
  const elsewhere = isSameStanding(standing, whole)
    ? null
    : { ...said(whole), title: titleOf(whole.documentId) };
  return { standing, shown: { ...shownOf(standing), elsewhere } };
}
