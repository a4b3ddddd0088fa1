/** What changed at a meeting, compared with what was known before it. Each motion stands in one list. */
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
  /** At how many meetings, up to this one, it was kept open or the board proposed to. */
  timesKept: number;
};

export const CHANGE_LISTS = ['added', 'settled', 'changed', 'open', 'spoken', 'silent'] as const;
export type ChangeList = (typeof CHANGE_LISTS)[number];

/**
 * - `added`: submitted at or after the meeting before this one, whatever became of it.
 *
 * The others are older, or nothing says when they were submitted:
 * - `settled`: settled at this meeting, or proposed to be.
 * - `changed`: proposed to be handled otherwise than the time before, and not settled.
 * - `open`: a paper of this meeting says that it stays open.
 * - `spoken`: a paper of this meeting says something else of it.
 * - `silent`: not closed before, and no paper of this meeting or later was read that speaks of it.
 */
export type MeetingChanges<Life extends MotionLife> = Record<ChangeList, Change<Life>[]>;

const HAPPENS = new Set<MotionEvent['kind']>([
  'preadvies',
  'stemming',
  'verantwoording',
  'besluit',
]);
const SETTLED = new Set<Standing['kind']>(['afgedaan', 'voorstel-afdoen']);
/** Nothing more is to be expected of it. */
export const CLOSED: ReadonlySet<Standing['kind']> = new Set<Standing['kind']>([
  'afgedaan',
  'verworpen',
  'ingetrokken',
]);
const OPEN = new Set<Standing['kind']>([
  'aangehouden',
  'voorstel-aanhouden',
  'voorstel-deels',
  'voorstel-voorwaardelijk',
]);
/** What depends on a condition, or holds for a part, is not said to be kept open. */
const KEPT = new Set<Standing['kind']>(['aangehouden', 'voorstel-aanhouden']);

const isHappening = ({ kind, date }: MotionEvent): boolean => HAPPENS.has(kind) && date !== null;
const dateOf = (event: MotionEvent): string => event.date ?? '';

/** @returns Dates of the meetings at which something happened to a motion, the latest first. */
export function meetingDates(lives: readonly MotionLife[]): string[] {
  const dates = lives.flatMap(({ events }) => events.filter(isHappening).map(dateOf));
  return [...new Set(dates)].toSorted().toReversed();
}

/**
 * The meeting before the one of `date`, also one of which only motions are known that were put to it.
 * @returns null when none is known.
 */
export function meetingBefore(lives: readonly MotionLife[], date: string): string | null {
  const dates = lives.flatMap(({ events }) => events.map(dateOf));
  return (
    dates
      .filter((one) => one !== '' && one < date)
      .toSorted()
      .at(-1) ?? null
  );
}

/** When it was put to the members, as far as a document says so. */
export function submittedAt({ motion, events }: MotionLife): string | null {
  const dates = events.filter(({ kind }) => kind === 'ingediend').map(dateOf);
  return motion.meeting?.date ?? dates.filter(Boolean).toSorted()[0] ?? null;
}

function timesKept(happened: readonly MotionEvent[]): number {
  return [...Map.groupBy(happened, dateOf).values()].filter((atMeeting) => {
    const standing = standingOf(atMeeting);
    return standing !== null && KEPT.has(standing.kind);
  }).length;
}

/** The last proposal among events; undefined when there is none. */
function lastProposal(events: readonly MotionEvent[]): ProposalKind | undefined {
  return events
    .toSorted(earliestFirst)
    .flatMap((event) => (event.kind === 'verantwoording' ? (event.proposal?.kind ?? []) : []))
    .at(-1);
}

type Split = { earlier: readonly MotionEvent[]; atMeeting: readonly MotionEvent[] };

function listOf({ earlier, atMeeting }: Split, change: Change<MotionLife>): ChangeList | null {
  const { before, after } = change;
  if (atMeeting.length === 0) {
    return before === null || CLOSED.has(before.kind) ? null : 'silent';
  }
  if (SETTLED.has(after.kind)) return 'settled';
  const [first, now] = [lastProposal(earlier), lastProposal(atMeeting)];
  if (first !== undefined && now !== undefined && first !== now) return 'changed';
  return OPEN.has(after.kind) ? 'open' : 'spoken';
}

/**
 * @param date - Of the meeting, one of {@link meetingDates}.
 * @param since - Of the meeting before it; null when none is known, and this one counts itself.
 * @param agreed - The meetings that agreed with the account before them.
 */
export function changesAt<Life extends MotionLife>(
  lives: readonly Life[],
  { date, since }: { date: string; since: string | null },
  agreed: AgreedMeetings,
): MeetingChanges<Life> {
  const changes: MeetingChanges<Life> = {
    ...{ settled: [], changed: [], open: [], added: [], spoken: [], silent: [] },
  };
  for (const life of lives) {
    const submitted = submittedAt(life);
    const isLater = submitted !== null && submitted > date;
    const happened = life.events.filter((event) => isHappening(event) && dateOf(event) <= date);
    const named = life.events.filter((event) => event.kind === 'ingediend');
    const after = standingOf(happened, agreed) ?? standingOf(named, agreed);
    if (after === null || (isLater && happened.length === 0)) continue;
    const earlier = happened.filter((event) => dateOf(event) < date);
    const atMeeting = happened.filter((event) => dateOf(event) === date);
    const before = standingOf(earlier, agreed);
    const change = { life, before, after, timesKept: timesKept(happened) };
    const isNew = submitted !== null && !isLater && submitted >= (since ?? date);
    const list = isNew ? 'added' : listOf({ earlier, atMeeting }, change);
    if (list !== null) changes[list].push(change);
  }
  return changes;
}
