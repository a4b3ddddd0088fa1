/** How many proposals of each kind the board made at each meeting. */
import type { ProposalKind } from '../model';
import type { MotionLife } from './lives';

export type MeetingProposals = {
  date: string;
  counts: Record<ProposalKind, number>;
  total: number;
};

/** @returns The earliest meeting first; each motion once per meeting. */
export function proposalsPerMeeting(lives: readonly MotionLife[]): MeetingProposals[] {
  const meetings = new Map<string, MeetingProposals>();
  for (const { events } of lives) {
    const latest = new Map(
      events.flatMap((event) =>
        event.kind === 'verantwoording' && event.date !== null ? [[event.date, event]] : [],
      ),
    );
    for (const [date, { proposal }] of latest) {
      const meeting = meetings.get(date) ?? {
        date,
        counts: { aanhouden: 0, afdoen: 0, deels: 0, voorwaardelijk: 0, onbekend: 0 },
        total: 0,
      };
      meeting.counts[proposal?.kind ?? 'onbekend'] += 1;
      meeting.total += 1;
      meetings.set(date, meeting);
    }
  }
  return [...meetings.values()].toSorted((one, other) => one.date.localeCompare(other.date, 'en'));
}
