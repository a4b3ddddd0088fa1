/** What a report for the council is made from. Pure data: the caller reads it from the store or a file. */
import type { ReportTemplate, VoteAdvice } from '../clerk';
import type { MotionLife } from '../history/lives';
import type { DocumentKind, GemeenteCode, Meeting, ReadDocument, Warning } from '../model';

export type ReportPick =
  /** All motions spoken of at one meeting. */
  | { kind: 'meeting'; meeting: Meeting }
  /** All motions to which something happened after this ISO date: that of the previous meeting. */
  | { kind: 'since'; date: string }
  /** Chosen by hand, of whatever gemeente. */
  | { kind: 'motions'; ids: readonly string[] }
  | { kind: 'all' };

export const REPORT_ORDERS = ['title', 'meeting', 'standing'] as const;
export type ReportOrder = (typeof REPORT_ORDERS)[number];

export type ReportOptions = {
  /** The request and account in full. */
  fullTexts: boolean;
  notes: boolean;
  /** Lists motions of other gemeenten on the same subject. */
  sameSubject: boolean;
  /** Lists motions "en anderen" may have signed: who these are, is not guessed. */
  andOthers: boolean;
  /** The checksum of each document, for who must prove which version was read. */
  checksums: boolean;
};

/** `rapport` has no place on an agenda of its own; a council takes note of a letter and agrees with a proposal. */
export const REPORT_FORMS = ['rapport', 'informatiebrief', 'raadsvoorstel'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/**
 * A life whose doubts say themselves in Dutch, as the report does: who hands it over has made the
 * sentences (see `components/words/`), since this room has no words of the interface.
 */
export type ToldLife = Omit<MotionLife, 'warnings'> & {
  warnings: readonly (Warning & { message: string })[];
};

export type ReportMotion = { life: ToldLife; note?: string; voteAdvice?: VoteAdvice };

export type ReportSource = {
  /** The SHA-256 that events name it by. */
  id: string;
  kind: DocumentKind;
  title: string;
  url?: string;
  /** ISO date, or date and time. */
  readAt: string;
  meeting: Meeting | null;
  agreesWithAccount?: ReadDocument['agreesWithAccount'];
};

export type ReportInput = {
  gemeenten: readonly GemeenteCode[];
  pick: ReportPick;
  order: ReportOrder;
  options: ReportOptions;
  form: ReportForm;
  /** As the council's agenda has it; '' leaves it out. */
  agendaNumber: string;
  /** By which the gemeente files it (kenmerk); '' leaves it out. */
  reference: string;
  /** All that is known, not only what is in scope: others on a subject come from here. */
  motions: readonly ReportMotion[];
  documents: readonly ReportSource[];
  /** The motions are those of the sample: the report says so at its beginning. */
  isSample?: boolean;
  template: ReportTemplate;
  madeBy?: string;
  /** ISO date of the report. */
  date: string;
};
