/** A document about motions as data, from which PDFs in many layouts are made. */
import type { GemeenteCode, Meeting, ProposalKind, WarningCode } from '../../motions/model';

export type RowKind = 'request' | 'account' | 'proposal';

export type SampleRow = {
  kind: RowKind;
  /** Prints another label than the kind's: the wrong one, or none. */
  label?: RowKind | 'none';
  /** The label in other words than the layout's: without its colon, for one. */
  labelWords?: string;
  /** A paragraph that begins with "- " is a list item; "{1}" in it becomes a raised mark. */
  paragraphs: string[];
};

export type SampleMotion = {
  /** The whole cell as printed: "Motie Deventer “…” (ALV 26 juni 2024)". */
  heading: string;
  subject: string;
  rows: SampleRow[];
  /** Printed at the foot of the page that the block begins on. */
  footnote?: string;
  truth: {
    title: string;
    submitters: GemeenteCode[];
    andOthers?: boolean;
    meeting: Meeting | null;
    proposal: ProposalKind;
    /** The title of the motion whose account is meant. */
    refersTo?: string;
    warnings: WarningCode[];
  };
};

export type SampleSection = { heading: string; motions: SampleMotion[] };

export type SampleDocument = {
  title: string;
  introduction: string[];
  contents: { heading: string; entries: string[] }[];
  sections: SampleSection[];
};
