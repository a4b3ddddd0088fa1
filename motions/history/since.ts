/** What changed at a meeting, compared with what was known before it. */
import type { MotionEvent } from './events';
import type { MotionLife } from './lives';
import { type Standing, standingOf } from './standing';

type Happened = Extract<MotionEvent, { kind: 'stemming' | 'verantwoording' | 'besluit' }>;

export type Change<Life extends MotionLife> = {
  life: Life;
  /** Where it stood before the meeting; null when nothing was known of it. */
  before: Standing | null;
  /** Where it stands after it. */
  after: Standing;
  /** At how many meetings, this one included, it was kept open. */
  timesKept: number;
};

export type MeetingChanges<Life extends MotionLife> = {
  /** First spoken of at this meeting. */
  added: Change<Life>[];
  /** Settled, or proposed to be. */
  settled: Change<Life>[];
  /** Still open after it. */
  open: Change<Life>[];
  /** Proposed to be handled otherwise than at the meeting before. */
  changed: Change<Life>[];
};

const HAPPENS: ReadonlySet<MotionEvent['kind']> = new Set([
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

const isHappening = (event: MotionEvent): event is Happened => HAPPENS.has(event.kind);
const dateOf = (event: MotionEvent): string => event.date ?? '';

/** @returns Dates of the meetings at which something happened to a motion, the latest first. */
export function meetingDates(lives: readonly MotionLife[]): string[] {
  const dates = lives.flatMap(({ events }) =>
    events.filter(isHappening).flatMap(({ date }) => date ?? []),
  );
  return [...new Set(dates)].toSorted().toReversed();
}

function timesKept(events: readonly MotionEvent[], until: string): number {
  const happened = events.filter((event) => isHappening(event) && dateOf(event) <= until);
  return [...Map.groupBy(happened, dateOf).values()].filter((atMeeting) => {
    const standing = standingOf(atMeeting);
    return standing !== null && KEPT.has(standing.kind);
  }).length;
}

/** @param date - Of the meeting, one of {@link meetingDates}. */
export function changesAt<Life extends MotionLife>(
  lives: readonly Life[],
  date: string,
): MeetingChanges<Life> {
  const changes = lives.flatMap((life): Change<Life>[] => {
    const atMeeting = life.events.filter((event) => isHappening(event) && event.date === date);
    const after = standingOf(atMeeting);
    if (after === null) return [];
    const earlier = life.events.filter((event) => isHappening(event) && dateOf(event) < date);
    return [{ life, before: standingOf(earlier), after, timesKept: timesKept(life.events, date) }];
  });
  return {
    added: changes.filter(({ before }) => before === null),
    settled: changes.filter(({ after }) => SETTLED.has(after.kind)),
    open: changes.filter(({ after }) => !CLOSED.has(after.kind)),
    changed: changes.filter(
      ({ before, after }) =>
        before?.event.kind === 'verantwoording' &&
        after.event.kind === 'verantwoording' &&
        before.kind !== after.kind,
    ),
  };
}
