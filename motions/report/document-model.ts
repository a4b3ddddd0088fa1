/** The report as every format renders it: text with a structure, and the same facts as rows. */
import type { Warning } from '../model';
import type { ReportMotion, ReportSource } from './input';

/** `text` holds no control characters but line breaks; `href` is http(s) or `#` and a section's id. */
export type Run = { text: string; bold?: true; italic?: true; href?: string };
export type Cell = readonly Run[];

/** `mark` is as printed, of a list whose numbers or letters may be referred to. */
export type ListItem = { cell: Cell; level: 0 | 1; mark?: string };

export type ReportBlock =
  | { kind: 'paragraph'; runs: Cell; look?: 'lead' | 'quote' | 'warning' | 'signature' }
  | { kind: 'list'; items: readonly ListItem[]; isNumbered?: true; look?: 'quote' }
  /** `widths` are shares of the whole width, one per column. */
  | {
      kind: 'table';
      caption: string;
      header: readonly string[];
      widths: readonly number[];
      rows: readonly (readonly Cell[])[];
    }
  /** A table whose rows have a heading instead of its columns. */
  | { kind: 'facts'; caption: string; rows: readonly { label: string; cell: Cell }[] }
  | { kind: 'heading'; text: string }
  | { kind: 'image'; dataUri: string; width: number; height: number; alt: string };

export type Section = { id: string; title: string; level: 1 | 2; blocks: readonly ReportBlock[] };

/** One motion as a row of a sheet. Dates are ISO; '' is not known. */
export type MotionRow = {
  id: string;
  number: number;
  title: string;
  submitters: string;
  meeting: string;
  meetingDate: string;
  subject: string;
  standing: string;
  proposal: string;
  proposalText: string;
  condition: string;
  voteAdvice: string;
  voteReason: string;
  note: string;
  request: string;
  account: string;
  warnings: string;
  /** What people changed, and what is printed instead. */
  corrections: string;
  /** ISO date on which the last doubt was looked at; '' when one is open, or there was none. */
  reviewed: string;
  document: string;
  page: string;
  url: string;
};

export type EventRow = {
  number: number;
  title: string;
  date: string;
  event: string;
  text: string;
  document: string;
  page: string;
  url: string;
};

/** `number` is that of the motion; 0 for the report as a whole. */
export type Check = { number: number; title: string; about: Warning | 'no-advice' };

export type ReportDocument = {
  title: string;
  subtitle: string;
  /** Without an extension. */
  fileName: string;
  language: 'nl-NL';
  author: string;
  /** ISO date. */
  date: string;
  /** Six hexadecimals with `#`. */
  accent: string;
  /** Before the first section. */
  opening: readonly ReportBlock[];
  sections: readonly Section[];
  motionRows: readonly MotionRow[];
  eventRows: readonly EventRow[];
  /** What the clerk should look at before sharing it. It is not on the paper. */
  checks: readonly Check[];
  /** What was chosen, for the machine-readable form. */
  motions: readonly ReportMotion[];
  sources: readonly ReportSource[];
};
