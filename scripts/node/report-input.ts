/** From documents that were read to what a report is made from, joined as the extension does it. */
import { lifeInDutch } from '../../components/words/warning-words';
import { eventsFromReading } from '../../motions/history/events-from-reading';
import { joinMotions } from '../../motions/history/join-motions';
import { agreedMeetings, livesOf } from '../../motions/history/lives';
import { motionFromEvents } from '../../motions/history/stored-motion';
import type { GemeenteCode, Meeting, Reading } from '../../motions/model';
import type { ReportForm, ReportInput, ReportPick } from '../../motions/report/input';

export type ReportChoice = {
  gemeenten: readonly GemeenteCode[];
  now: Date;
  /** ISO date; without it, the latest meeting that a document is for. */
  meetingDate?: string;
  madeBy?: string;
  form?: ReportForm;
  agendaNumber?: string;
  /** The kenmerk. */
  reference?: string;
};

function pickOf(readings: readonly Reading[], date: string | undefined): ReportPick {
  const meetings = readings
    .flatMap(({ document }): Meeting[] => (document.meeting === null ? [] : [document.meeting]))
    .toSorted((one, other) => one.date.localeCompare(other.date, 'en'));
  const meeting =
    date === undefined
      ? meetings.at(-1)
      : (meetings.find((one) => one.date === date) ?? { kind: 'ALV' as const, date });
  return meeting === undefined ? { kind: 'all' } : { kind: 'meeting', meeting };
}

/** A document given twice counts once. */
export function reportInputFromReadings(
  readings: readonly Reading[],
  choice: ReportChoice,
): ReportInput {
  const byDocument = new Map(readings.map((reading) => [reading.document.sha256, reading]));
  const events = [...byDocument.values()].flatMap(eventsFromReading);
  const prints = [...Map.groupBy(events, ({ motionId }) => motionId).values()].flatMap((said) => {
    const motion = motionFromEvents(said);
    const documentIds = [...new Set(said.map(({ documentId }) => documentId))];
    return motion === null ? [] : [{ ...motion, documentIds }];
  });
  const { gemeenten, now, meetingDate, madeBy } = choice;
  const { form = 'rapport', agendaNumber = '', reference = '' } = choice;
  return {
    gemeenten,
    pick: pickOf(readings, meetingDate),
    order: 'title',
    options: { fullTexts: true, notes: true, sameSubject: true, andOthers: true, checksums: false },
    ...{ form, agendaNumber, reference },
    motions: livesOf(
      events,
      joinMotions(prints, []),
      agreedMeetings(readings.map(({ document }) => ({ id: document.sha256, ...document }))),
    ).map((life) => ({ life: lifeInDutch(life) })),
    documents: [...byDocument.values()].map(({ document }) => ({
      id: document.sha256,
      kind: document.kind,
      title: document.title,
      ...(document.url === undefined ? {} : { url: document.url }),
      ...(document.agreesWithAccount === undefined
        ? {}
        : { agreesWithAccount: document.agreesWithAccount }),
      readAt: now.toISOString(),
      meeting: document.meeting,
    })),
    template: {},
    ...(madeBy === undefined ? {} : { madeBy }),
    date: now.toISOString().slice(0, 10),
  };
}
