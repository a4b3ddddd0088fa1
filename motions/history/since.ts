/** What changed at a meeting, compared with what was known before it. */
import type { ProposalKind } from '../model';
import type { MotionEvent } from './events';
import type { MotionLife } from './lives';
import { earliestFirst } from './order';
import { type AgreedMeetings, type Standing, standingOf } from './standing';

export type Change<Life extends MotionLife> = {
  life: Life;
  /** Where it stood before the meeting; null when nothing was known of it. */
  before: Standing | null;
  /** Where it stands after it. */
  after: Standing;
  /** At how many meetings, up to this one, it was kept open. */
  timesKept: number;
};

export type MeetingChanges<Life extends MotionLife> = {
  /** First spoken of at this meeting. */
  added: Change<Life>[];
  /** Settled at this meeting, or proposed to be. */
  settled: Change<Life>[];
  /** Still open after it, also when this meeting did not speak of it. */
  open: Change<Life>[];
  /** Proposed to be handled otherwise than the time before. */
  changed: Change<Life>[];
};

const HAPPENS = new Set<MotionEvent['kind']>([
  'preadvies',
  'stemming',
  'verantwoording',
  'besluit',
]);
const SETTLED = new Set<Standing['kind']>(['afgedaan', 'voorstel-afdoen']);
const CLOSED = new Set<Standing['kind']>([...SETTLED, 'verworpen', 'ingetrokken']);
const KEPT = new Set<Standing['kind']>([
  'aangehouden',
  'voorstel-aanhouden',
  'voorstel-deels',
  'voorstel-voorwaardelijk',
]);

const isHappening = ({ kind, date }: MotionEvent): boolean => HAPPENS.has(kind) && date !== null;
const dateOf = (event: MotionEvent): string => event.date ?? '';

/** @returns Dates of the meetings at which something happened to a motion, the latest first. */
export function meetingDates(lives: readonly MotionLife[]): string[] {
  const dates = lives.flatMap(({ events }) => events.filter(isHappening).map(dateOf));
  return [...new Set(dates)].toSorted().toReversed();
}

function timesKept(happened: readonly MotionEvent[]): number {
  return [...Map.groupBy(happened, dateOf).values()].filter((atMeeting) => {
    const standing = standingOf(atMeeting);
    return standing !== null && KEPT.has(standing.kind);
  }).length;
}

/** The last proposal among events that are in order; undefined when there is none. */
function lastProposal(events: readonly MotionEvent[]): ProposalKind | undefined {
  return events
    .toSorted(earliestFirst)
    .flatMap((event) => (event.kind === 'verantwoording' ? (event.proposal?.kind ?? []) : []))
    .at(-1);
}

/**
 * @param date - Of the meeting, one of {@link meetingDates}.
 * @param agreed - The meetings that agreed with the account before them.
 */
export function changesAt<Life extends MotionLife>(
  lives: readonly Life[],
  date: string,
  agreed: AgreedMeetings,
): MeetingChanges<Life> {
  const changes: MeetingChanges<Life> = { added: [], settled: [], open: [], changed: [] };
  for (const life of lives) {
    const happened = life.events.filter((event) => isHappening(event) && dateOf(event) <= date);
    const after = standingOf(happened, agreed);
    if (after === null) continue;
    const earlier = happened.filter((event) => dateOf(event) < date);
    const atMeeting = happened.filter((event) => dateOf(event) === date);
    const before = standingOf(earlier, agreed);
    const change = { life, before, after, timesKept: timesKept(happened) };
    if (!CLOSED.has(after.kind)) changes.open.push(change);
    if (atMeeting.length === 0) continue;
    if (before === null) changes.added.push(change);
    if (SETTLED.has(after.kind)) changes.settled.push(change);
    const [first, now] = [lastProposal(earlier), lastProposal(atMeeting)];
    if (first !== undefined && now !== undefined && first !== now) changes.changed.push(change);
  }
  return changes;
}
