/** A document about motions as data, from which PDFs in many layouts are made. */
import type { GemeenteCode, Meeting, ProposalKind, WarningCode } from '../../motions/model';

export type RowKind = 'request' | 'account' | 'proposal';

export type SampleRow = {
  /** What the row holds in truth. */
  kind: RowKind;
  /** Printed instead of the kind's own label: the wrong one, or none. */
  label?: RowKind | 'none';
  /** "- " begins a list item; "{1}" becomes the raised mark of the first footnote. */
  paragraphs: string[];
};

export type SampleSubmitter = {
  gemeente: GemeenteCode;
  /** The successors of a former gemeente. */
  current?: GemeenteCode[];
};

export type SampleMotion = {
  /** As printed before the title: "Motie Almere en Tilburg". */
  submittersText: string;
  title: string;
  /** As printed behind the title, if at all: "(ALV 26 juni 2024)". */
  meetingText?: string;
  subject: string;
  rows: SampleRow[];
  truth: {
    submitters: SampleSubmitter[];
    andOthers?: boolean;
    meeting: Meeting | null;
    proposal: ProposalKind;
    /** The title of the motion whose account is meant. */
    refersTo?: string;
    /** In document order of the block. */
    warnings?: WarningCode[];
    /** Expected besides, when the document is printed with its contents page. */
    contentsWarnings?: WarningCode[];
  };
};

export type ContentsEntry = {
  text: string;
  /** The title of the motion whose page number is printed. */
  motion: string;
};

export type SampleDocument = {
  title: string;
  introduction: string[];
  contents: { heading: string; entries: ContentsEntry[] }[];
  sections: { heading: string; motions: SampleMotion[] }[];
  /** The first one is "{1}". A link is printed behind the text. */
  footnotes: { text: string; link: string }[];
};

/** The whole cell beside "Motie en indiener". */
export function headingOf({ submittersText, title, meetingText }: SampleMotion): string {
  return [submittersText, `“${title}”`, meetingText].filter(Boolean).join(' ');
}

/** The text that belongs to a kind of row, without the marks of footnotes. */
export function textOf({ rows }: SampleMotion, kind: RowKind): string {
  return rows
    .filter((row) => row.kind === kind)
    .flatMap((row) => row.paragraphs)
    .join('\n')
    .replace(/\{\d\}/gu, '');
}

export function motionsOf(document: SampleDocument): SampleMotion[] {
  return document.sections.flatMap((section) => section.motions);
}
