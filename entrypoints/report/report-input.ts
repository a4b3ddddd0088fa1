/** From what is stored and chosen to what a report is made from. Pure. */

import type { ReportAddress, ReportScope } from '../../components/addresses/report-address';
import { lifeInDutch } from '../../components/words/warning-words';
import type { GemeenteCode, Meeting } from '../../motions/model';
import type { ReportInput, ReportPick } from '../../motions/report/input';
import type { Settings } from '../../storage/settings';
import type { FollowedMotion, Overview } from '../../storage/views/lives';

type Stored = Pick<Overview, 'motions' | 'documents' | 'sample'>;

/** Every meeting that a document is of, or at which a motion was put; the latest first. */
export function meetingsOf({ motions, documents }: Stored): Meeting[] {
  const all = [
    ...motions.map(({ motion }) => motion.meeting),
    ...documents.map(({ meeting }) => meeting),
  ].filter((meeting) => meeting !== null);
  // A document says best what kind of meeting its day is, so it comes last.
  const byDate = new Map(all.map((meeting) => [meeting.date, meeting]));
  return [...byDate.values()].toSorted((one, other) => other.date.localeCompare(one.date, 'en'));
}

/** The meeting of the latest account, or else of the latest document. */
function latestMeeting({ documents }: Stored): Meeting | null {
  const meetings = documents
    .filter(({ meeting }) => meeting !== null)
    .toSorted(
      (one, other) =>
        Number(other.kind === 'verantwoording') - Number(one.kind === 'verantwoording') ||
        (other.meeting?.date ?? '').localeCompare(one.meeting?.date ?? '', 'en'),
    );
  return meetings[0]?.meeting ?? null;
}

function motionIds({ motions }: Stored, isNamed: (motion: FollowedMotion) => boolean): ReportPick {
  return { kind: 'motions', ids: motions.filter(isNamed).map(({ motion }) => motion.id) };
}

function pickOf(scope: ReportScope, stored: Stored): ReportPick {
  switch (scope.kind) {
    case 'all':
    case 'since':
      return scope;
    case 'latest': {
      const meeting = latestMeeting(stored);
      return meeting === null ? { kind: 'all' } : { kind: 'meeting', meeting };
    }
    case 'meeting': {
      const known = meetingsOf(stored).find(({ date }) => date === scope.date);
      return { kind: 'meeting', meeting: known ?? { kind: 'ALV', date: scope.date } };
    }
    case 'document': {
      const meeting = stored.documents.find(({ id }) => id === scope.id)?.meeting ?? null;
      if (meeting !== null) return { kind: 'meeting', meeting };
      return motionIds(stored, ({ events }) =>
        events.some(({ documentId }) => documentId === scope.id),
      );
    }
    case 'motions':
      return motionIds(stored, ({ motion, prints }) =>
        [motion.id, ...prints].some((id) => scope.ids.includes(id)),
      );
  }
}

/** @param date - ISO date of today. */
export function reportInput(
  stored: Stored,
  { gemeenten, scope, order, ...paper }: ReportAddress,
  settings: Pick<Settings, 'gemeenten' | 'reportTemplate' | 'reportMadeBy'>,
  date: string,
): ReportInput {
  const codes: readonly GemeenteCode[] = gemeenten ?? settings.gemeenten;
  return {
    gemeenten: codes,
    pick: pickOf(scope, stored),
    order,
    ...paper,
    motions: stored.motions.map(({ note, voteAdvice, ...life }) => ({
      life: lifeInDutch(life),
      ...(note === null ? {} : { note: note.text }),
      ...(voteAdvice === null
        ? {}
        : { voteAdvice: { choice: voteAdvice.choice, reason: voteAdvice.reason } }),
    })),
    documents: stored.documents.map(
      ({ id, kind, title, url, readAt, meeting, agreesWithAccount }) => ({
        ...{ id, kind, title, readAt, meeting },
        ...(url === undefined ? {} : { url }),
        ...(agreesWithAccount === undefined ? {} : { agreesWithAccount }),
      }),
    ),
    ...(stored.sample === 'alone' ? { isSample: true } : {}),
    template: settings.reportTemplate,
    ...(settings.reportMadeBy.trim() === '' ? {} : { madeBy: settings.reportMadeBy.trim() }),
    date,
  };
}
