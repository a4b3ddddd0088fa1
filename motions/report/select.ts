/** Which motions a report is about, and where each of them stood at the time it is about. */
import { foldTitle } from '../dutch/fold';
import { isOwnMotion } from '../gemeenten/own';
import type { MotionEvent } from '../history/events';
import { agreedMeetings } from '../history/lives';
import { type Moment, momentsOf } from '../history/moments';
import { earliestFirst } from '../history/order';
import { STANDING_KINDS, type Standing, standingOf } from '../history/standing';
import type { StoredMotion } from '../history/stored-motion';
import type { Proposal } from '../model';
import type { ReportInput, ReportMotion, ReportPick } from './input';

export type Selected = ReportMotion & {
  /** From 1, in the order of the report. */
  number: number;
  /** Of the time of the report: what came later does not count. */
  events: readonly MotionEvent[];
  /** The same as one tells it. */
  moments: readonly Moment[];
  standing: Standing;
  /** The board's latest; absent when no document gives an account. */
  proposal?: Proposal | undefined;
  request?: string | undefined;
  account?: string | undefined;
  /** The account of another motion, which this one's refers to. */
  referred?: Referred | undefined;
};

export type Referred = { motion: StoredMotion; account: string };

type SelectionInput = Pick<ReportInput, 'gemeenten' | 'pick' | 'order' | 'motions' | 'documents'>;

function happensIn(pick: ReportPick, { life }: ReportMotion): boolean {
  switch (pick.kind) {
    case 'all':
      return true;
    case 'motions':
      return pick.ids.includes(life.motion.id);
    case 'meeting':
      return life.events.some(({ date }) => date === pick.meeting.date);
    case 'since':
      return life.events.some(({ date }) => date !== null && date > pick.date);
  }
}

function upTo(pick: ReportPick, events: readonly MotionEvent[]): readonly MotionEvent[] {
  if (pick.kind !== 'meeting') return events;
  return events.filter(({ date }) => date === null || date <= pick.meeting.date);
}

function latestText<Found>(
  events: readonly MotionEvent[],
  find: (event: MotionEvent) => Found | undefined,
): Found | undefined {
  for (const event of events.toReversed()) {
    const found = find(event);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Accounted = Extract<MotionEvent, { kind: 'verantwoording' }>;

function referredBy(
  event: Accounted | undefined,
  motions: SelectionInput['motions'],
): Referred | undefined {
  const { refersTo, documentId } = event ?? {};
  if (refersTo === undefined) return undefined;
  const found = motions.find(({ life }) => life.prints.includes(refersTo));
  const account = found?.life.events.find(
    (other): other is Accounted =>
      other.kind === 'verantwoording' && other.documentId === documentId,
  )?.account;
  return found === undefined || account === undefined
    ? undefined
    : { motion: found.life.motion, account };
}

function asKnownThen(
  { documents, motions }: SelectionInput,
  pick: ReportPick,
  motion: ReportMotion,
): Omit<Selected, 'number'> {
  const agreed = agreedMeetings(documents);
  const events = upTo(pick, motion.life.events).toSorted(earliestFirst);
  const accounted = events
    .filter((event): event is Accounted => event.kind === 'verantwoording')
    .at(-1);
  return {
    ...motion,
    events,
    moments: momentsOf(events, documents, agreed),
    standing: standingOf(events, agreed) ?? motion.life.standing,
    proposal: accounted?.proposal,
    request: latestText(events, (event) =>
      event.kind === 'ingediend' ? event.request : undefined,
    ),
    account: accounted?.account,
    referred: referredBy(accounted, motions),
  };
}

const meetingDate = ({ life }: ReportMotion): string => life.motion.meeting?.date ?? '';
const title = ({ life }: ReportMotion): string => foldTitle(life.motion.title);

function numbered(
  motions: readonly Omit<Selected, 'number'>[],
  order: ReportInput['order'],
): Selected[] {
  const rank = ({ standing }: Omit<Selected, 'number'>): number =>
    STANDING_KINDS.indexOf(standing.kind);
  return motions
    .toSorted(
      (one, other) =>
        (order === 'meeting' ? meetingDate(other).localeCompare(meetingDate(one), 'en') : 0) ||
        (order === 'standing' ? rank(one) - rank(other) : 0) ||
        title(one).localeCompare(title(other), 'nl') ||
        one.life.motion.id.localeCompare(other.life.motion.id, 'en'),
    )
    .map((motion, index) => ({ ...motion, number: index + 1 }));
}

/** What is in the report. A hand-picked motion may be of any gemeente; all others are of `gemeenten`. */
export function selectMotions(choice: SelectionInput): Selected[] {
  const { gemeenten, pick, order, motions } = choice;
  const inScope = motions.filter(
    (motion) =>
      happensIn(pick, motion) &&
      (pick.kind === 'motions' || isOwnMotion(motion.life.motion, gemeenten)),
  );
  return numbered(
    inScope.map((motion) => asKnownThen(choice, pick, motion)),
    order,
  );
}

function othersThen(
  choice: SelectionInput,
  selected: readonly Selected[],
): Omit<Selected, 'number'>[] {
  const { pick, motions } = choice;
  const ids = new Set(selected.map(({ life }) => life.motion.id));
  const all: ReportPick = pick.kind === 'motions' ? { kind: 'all' } : pick;
  return motions
    .filter((motion) => !ids.has(motion.life.motion.id) && happensIn(all, motion))
    .map((motion) => asKnownThen(choice, all, motion));
}

/** Other motions at the same time on a subject of one in the report, as the documents name it. */
export function onSameSubject(choice: SelectionInput, selected: readonly Selected[]): Selected[] {
  const subjects = new Set(selected.flatMap(({ life }) => foldTitle(life.motion.subject ?? '')));
  subjects.delete('');
  const others = othersThen(choice, selected);
  return numbered(
    others.filter(({ life }) => subjects.has(foldTitle(life.motion.subject ?? ''))),
    'title',
  );
}

/** Other motions at the same time that have submitters the documents do not name. */
export function withUnnamedSubmitters(
  choice: SelectionInput,
  selected: readonly Selected[],
): Selected[] {
  return numbered(
    othersThen(choice, selected).filter(
      ({ life: { motion } }) => motion.andOthers || motion.collective !== undefined,
    ),
    'title',
  );
}
