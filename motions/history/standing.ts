/** Where a motion stands now: computed from its events, never stored beside them. */
import type { ProposalKind } from '../model';
import type { MotionEvent } from './events';
import { earliestFirst } from './order';

export const STANDING_KINDS = [
  'ingediend',
  'preadvies',
  'aangenomen',
  'verworpen',
  'aangehouden',
  'ingetrokken',
  'overgenomen',
  'voorstel-aanhouden',
  'voorstel-afdoen',
  'voorstel-deels',
  'voorstel-voorwaardelijk',
  'voorstel-onbekend',
  'afgedaan',
  'besloten',
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

export type Standing = {
  kind: StandingKind;
  /** What it rests on. */
  event: MotionEvent;
  /** The words as printed; empty when the document only names the motion. */
  words: string;
};

const DECISIONS: Record<string, StandingKind> = { aanhouden: 'aangehouden', afdoen: 'afgedaan' };
const proposed = (kind: ProposalKind): StandingKind => `voorstel-${kind}`;

/** What a proposal becomes when the meeting agrees with the account that it stands in. */
const AGREED: Partial<Record<ProposalKind, StandingKind>> = {
  aanhouden: 'aangehouden',
  afdoen: 'afgedaan',
  deels: 'besloten',
};

/** Dates of the meetings that agreed with the account before them. */
export type AgreedMeetings = ReadonlySet<string>;
const NONE: AgreedMeetings = new Set();

/** A proposal that depends on a condition stays one: agreeing does not say which way it went. */
function standingProposed(
  event: Extract<MotionEvent, { kind: 'verantwoording' }>,
  agreed: AgreedMeetings,
): StandingKind {
  const kind = event.proposal?.kind ?? 'onbekend';
  const isAgreed = event.date !== null && agreed.has(event.date);
  return (isAgreed ? AGREED[kind] : undefined) ?? proposed(kind);
}

function standingAfter(event: MotionEvent, agreed: AgreedMeetings): Standing {
  switch (event.kind) {
    case 'ingediend':
      return { kind: 'ingediend', event, words: '' };
    case 'preadvies':
      return { kind: 'preadvies', event, words: event.advice.text };
    case 'stemming':
      return { kind: event.vote.outcome, event, words: event.vote.text };
    case 'verantwoording':
      return {
        kind: standingProposed(event, agreed),
        event,
        words: event.proposal?.text ?? '',
      };
    case 'besluit':
      return {
        kind: DECISIONS[event.decision.kind] ?? 'besloten',
        event,
        words: event.decision.text,
      };
  }
}

/**
 * @param events - All events of one motion, in any order: it does not matter to the answer.
 * @param agreed - At these meetings what was proposed was decided.
 * @returns null for a motion that no document speaks of.
 */
export function standingOf(
  events: readonly MotionEvent[],
  agreed: AgreedMeetings = NONE,
): Standing | null {
  // That a document names a motion says nothing new of it once something was said.
  const telling = events.filter(({ kind }) => kind !== 'ingediend');
  const latest = (telling.length > 0 ? telling : events).toSorted(earliestFirst).at(-1);
  return latest === undefined ? null : standingAfter(latest, agreed);
}
