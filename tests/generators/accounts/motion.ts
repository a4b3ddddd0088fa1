/** One motion of an account, from its facts and its rows: as printed, and what a reading must find. */
import type { GemeenteCode, Meeting, ProposalKind, WarningCode } from '../../../motions/model';
import type { SampleMotion, SampleRow } from '../../../scripts/typesetting/document';

export type AccountMotion = SampleMotion & {
  /** As printed, in the order of `truth.submitters`. */
  names: readonly string[];
};

type Facts = {
  /** "Almere en Tilburg", as it stands between "Motie" and the title. */
  who: string;
  submitters: readonly (readonly [name: string, code: GemeenteCode])[];
  andOthers?: boolean;
  title: string;
  /** Before the submitters; empty for a block that leaves the word out. */
  type?: 'Motie ' | '';
  meeting: Meeting;
  /** As printed behind the title; without it only the heading of the section says it. */
  printedMeeting?: string;
  subject: string;
  rows: SampleRow[];
  proposal: ProposalKind;
  refersTo?: string;
  footnote?: string;
  warnings?: WarningCode[];
};

export const ask = (...paragraphs: string[]): SampleRow => ({ kind: 'request', paragraphs });
export const did = (...paragraphs: string[]): SampleRow => ({ kind: 'account', paragraphs });
export const propose = (text: string): SampleRow => ({ kind: 'proposal', paragraphs: [text] });

export function accountMotion(facts: Facts): AccountMotion {
  const { who, submitters, title, type = 'Motie ', meeting, printedMeeting, subject } = facts;
  const behind = printedMeeting === undefined ? '' : ` (${printedMeeting})`;
  return {
    heading: `${type}${who} “${title}”${behind}`,
    subject,
    rows: facts.rows,
    ...(facts.footnote === undefined ? {} : { footnote: facts.footnote }),
    names: submitters.map(([name]) => name),
    truth: {
      title,
      submitters: submitters.map(([, code]) => code),
      andOthers: facts.andOthers ?? false,
      meeting,
      proposal: facts.proposal,
      ...(facts.refersTo === undefined ? {} : { refersTo: facts.refersTo }),
      warnings: facts.warnings ?? [],
    },
  };
}
