/** The columns of the sheets: one set for CSV and XLSX. */
import type { EventRow, MotionRow } from '../document-model';

export type Column<Row> = {
  title: string;
  value: (row: Row) => string | number;
  /** The value is an ISO date or ''. */
  isDate?: true;
  /** In characters. */
  width: number;
};

export const MOTION_COLUMNS: readonly Column<MotionRow>[] = [
  { title: 'Nr.', value: (row) => row.number, width: 6 },
  { title: 'Motie', value: (row) => row.title, width: 45 },
  { title: 'Ingediend door', value: (row) => row.submitters, width: 28 },
  { title: 'ALV', value: (row) => row.meeting, width: 26 },
  { title: 'Datum ALV', value: (row) => row.meetingDate, isDate: true, width: 12 },
  { title: 'Onderwerp', value: (row) => row.subject, width: 24 },
  { title: 'Stand', value: (row) => row.standing, width: 24 },
  { title: 'Voorstel', value: (row) => row.proposal, width: 18 },
  { title: 'Voorstel zoals gedrukt', value: (row) => row.proposalText, width: 30 },
  { title: 'Voorwaarde', value: (row) => row.condition, width: 30 },
  { title: 'Stemadvies', value: (row) => row.voteAdvice, width: 16 },
  { title: 'Reden van stemadvies', value: (row) => row.voteReason, width: 30 },
  { title: 'Aantekening', value: (row) => row.note, width: 30 },
  { title: 'Oproep', value: (row) => row.request, width: 60 },
  { title: 'Verantwoording', value: (row) => row.account, width: 60 },
  { title: 'Nakijken', value: (row) => row.warnings, width: 40 },
  { title: 'Aangepast', value: (row) => row.corrections, width: 40 },
  { title: 'Nagekeken op', value: (row) => row.reviewed, isDate: true, width: 12 },
  { title: 'Document', value: (row) => row.document, width: 40 },
  { title: 'Pagina', value: (row) => row.page, width: 10 },
  { title: 'Adres', value: (row) => row.url, width: 40 },
  { title: 'Kenmerk', value: (row) => row.id, width: 40 },
];

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { title: 'Nr.', value: (row) => row.number, width: 6 },
  { title: 'Motie', value: (row) => row.title, width: 45 },
  { title: 'Datum', value: (row) => row.date, isDate: true, width: 12 },
  { title: 'Gebeurtenis', value: (row) => row.event, width: 18 },
  { title: 'Zoals het document het zegt', value: (row) => row.text, width: 45 },
  { title: 'Document', value: (row) => row.document, width: 40 },
  { title: 'Pagina', value: (row) => row.page, width: 10 },
  { title: 'Adres', value: (row) => row.url, width: 40 },
];
