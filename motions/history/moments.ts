/** The life of a motion as one tells it: each thing that happened once, with every document that says so. */
import type { Meeting, ReadDocument, Warning } from '../model';
import type { MotionEvent } from './events';
import { earliestFirst } from './order';
import { type AgreedMeetings, isBeside, type Standing, standingAfter } from './standing';

export type SaidBy = Pick<MotionEvent, 'motionId' | 'documentId' | 'source' | 'places'>;

export type Moment = {
  id: string;
  kind: MotionEvent['kind'];
  /** Where it left the motion. */
  standing: Standing;
  date: string | null;
  /** Of what has no date: the meeting that the document is for which says so. */
  namedFor: Meeting | null;
  saidBy: readonly SaidBy[];
  warnings: readonly Warning[];
};

type Document = Pick<ReadDocument, 'meeting'> & { id: string };

/** Two events that say the same of the same day are one thing that happened. */
function thingOf(event: MotionEvent): string {
  const { kind, words } = standingAfter(event);
  return [event.kind, event.date, kind, words].join('\n');
}

/** What has no date comes after the submission all the same: nothing happens to a motion before it. */
function inOrder(events: readonly MotionEvent[]): MotionEvent[] {
  const dates = events.flatMap(({ kind, date }) => (kind === 'ingediend' ? (date ?? []) : []));
  const [submitted = ''] = dates.toSorted();
  const placed = events.map((event) => {
    const date = event.date ?? (event.kind === 'ingediend' ? '' : submitted);
    return { event, at: { ...event, date } };
  });
  return placed.toSorted((one, other) => earliestFirst(one.at, other.at)).map(({ event }) => event);
}

/** A print without a date is of the one submission that is known, when there is one. */
function dated(events: readonly MotionEvent[]): readonly MotionEvent[] {
  const dates = new Set(events.flatMap(({ kind, date }) => (kind === 'ingediend' ? [date] : [])));
  dates.delete(null);
  const [date, other] = dates;
  if (date === undefined || other !== undefined) return events;
  return events.map((event) => (event.kind === 'ingediend' ? { ...event, date } : event));
}

function momentOf(events: readonly MotionEvent[], documents: readonly Document[]): Moment | null {
  const [first] = events;
  if (first === undefined) return null;
  const { id, kind, date, documentId } = first;
  const meeting = documents.find((document) => document.id === documentId)?.meeting ?? null;
  return {
    ...{ id, kind, date },
    standing: standingAfter(first),
    namedFor: date === null ? meeting : null,
    saidBy: events,
    warnings: events.flatMap((event) => event.warnings),
  };
}

/** That the meeting agreed with the account, which decides what was proposed in it. */
function agreement(moment: Moment, agreed: AgreedMeetings): Moment[] {
  const { standing, id, date } = moment;
  const decided = standingAfter(standing.event, agreed);
  if (decided.documentId === standing.documentId && decided.kind === standing.kind) return [];
  const { motionId } = standing.event;
  return [
    {
      id: `${id}/akkoord`,
      kind: 'besluit',
      date,
      standing: { ...decided, words: '' },
      namedFor: null,
      saidBy: [{ motionId, documentId: decided.documentId, source: {} }],
      warnings: [],
    },
  ];
}

/**
 * @param events - All events of one motion, in any order.
 * @returns The earliest first. What no document says is not in it.
 */
export function momentsOf(
  events: readonly MotionEvent[],
  documents: readonly Document[],
  agreed: AgreedMeetings,
): Moment[] {
  const happened = events.filter((event) => !isBeside(event, events));
  const things = Map.groupBy(inOrder(dated(happened)), thingOf);
  return [...things.values()].flatMap((same) => {
    const moment = momentOf(same, documents);
    return moment === null ? [] : [moment, ...agreement(moment, agreed)];
  });
}
