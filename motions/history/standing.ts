/** Where a motion stands now: computed from its events, never stored beside them. */
import type { CorrectableField } from '../corrections/field-state';
import type { FieldMark } from '../corrections/mark';
import type { Motion, ProposalKind } from '../model';
import type { MotionEvent } from './events';
import { earliestFirst } from './order';

export const STANDING_KINDS = [
  'ingediend',
  'preadvies',
  'aangenomen',
  'deels-aangenomen',
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
  /** The document that says so: that of the event, or the one that says that the ALV agreed with it. */
  documentId: string;
  /** The words as printed; empty when the document only names the motion. */
  words: string;
  /** Of a motion that was voted on in parts, when these did not all go the same way. */
  parts: readonly VotePart[];
  /** When a person changed the words that it rests on: who did, and what was printed. */
  correction: FieldMark | null;
};

type Vote = NonNullable<Motion['vote']>;
export type VotePart = NonNullable<Vote['parts']>[number];

const DECISIONS: Record<string, StandingKind> = { aanhouden: 'aangehouden', afdoen: 'afgedaan' };
const proposed = (kind: ProposalKind): StandingKind => `voorstel-${kind}`;

/** What a proposal becomes when the meeting agrees with the account that it stands in. */
const AGREED: Partial<Record<ProposalKind, StandingKind>> = {
  aanhouden: 'aangehouden',
  afdoen: 'afgedaan',
  deels: 'besloten',
};

/** The meetings that agreed with the account before them, by date: the document that says so. */
export type AgreedMeetings = ReadonlyMap<string, string>;
const NONE: AgreedMeetings = new Map();

/** A proposal that depends on a condition stays one: agreeing does not say which way it went. */
function standingProposed(
  event: Extract<MotionEvent, { kind: 'verantwoording' }>,
  agreed: AgreedMeetings,
): Pick<Standing, 'kind' | 'documentId'> {
  const kind = event.proposal?.kind ?? 'onbekend';
  const agreedBy = event.date === null ? undefined : agreed.get(event.date);
  const decided = AGREED[kind];
  return agreedBy === undefined || decided === undefined
    ? { kind: proposed(kind), documentId: event.documentId }
    : { kind: decided, documentId: agreedBy };
}

const ADOPTED = new Set<Vote['outcome']>(['aangenomen', 'overgenomen']);

/**
 * One outcome for all parts is that of the whole. Parts that went different ways have no outcome of
 * their own: some of it adopted, or only that the meeting decided.
 */
function standingVoted({ outcome, parts = [] }: Vote): Pick<Standing, 'kind' | 'parts'> {
  const outcomes = new Set(parts.map((part) => part.outcome));
  if (outcomes.size < 2) return { kind: outcome, parts: [] };
  const isAdopted = parts.some((part) => ADOPTED.has(part.outcome));
  return { kind: isAdopted ? 'deels-aangenomen' : 'besloten', parts };
}

/** The field of each event that says where it leaves the motion. */
const TELLING: Partial<Record<MotionEvent['kind'], CorrectableField>> = {
  preadvies: 'advice',
  stemming: 'vote',
  verantwoording: 'proposal',
  besluit: 'decision',
};

const correctionOf = ({ kind, corrections }: MotionEvent): FieldMark | null =>
  corrections?.find(({ printed }) => printed.field === TELLING[kind]) ?? null;

/** Where one event leaves a motion. */
export function standingAfter(event: MotionEvent, agreed: AgreedMeetings = NONE): Standing {
  const correction = correctionOf(event);
  const said = { event, documentId: event.documentId, parts: [], correction };
  switch (event.kind) {
    case 'ingediend':
      return { ...said, kind: 'ingediend', words: '' };
    case 'preadvies':
      return { ...said, kind: 'preadvies', words: event.advice.text };
    case 'stemming':
      return { ...said, ...standingVoted(event.vote), words: event.vote.text };
    case 'verantwoording':
      return { ...said, ...standingProposed(event, agreed), words: event.proposal?.text ?? '' };
    case 'besluit':
      return {
        ...said,
        kind: DECISIONS[event.decision.kind] ?? 'besloten',
        words: event.decision.text,
      };
  }
}

/** What a document tells beside an advice, a vote or a decision proposes nothing by itself. */
export function isBeside(event: MotionEvent, events: readonly MotionEvent[]): boolean {
  if (event.kind !== 'verantwoording') return false;
  if (event.proposal !== undefined || event.refersTo !== undefined) return false;
  return events.some(
    ({ kind, documentId }) =>
      kind !== 'verantwoording' && kind !== 'ingediend' && documentId === event.documentId,
  );
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
  const telling = events.filter((event) => event.kind !== 'ingediend' && !isBeside(event, events));
  const latest = (telling.length > 0 ? telling : events).toSorted(earliestFirst).at(-1);
  return latest === undefined ? null : standingAfter(latest, agreed);
}
