/** How a document is printed. Every part of it may differ between two real documents. */
import type { RowKind } from './document';

export type LabelNames = Record<RowKind | 'subject' | 'motion' | 'contents', string>;

/** Lengths are in points. */
export type Layout = {
  font: 'Helvetica' | 'Times' | 'Courier';
  size: number;
  /** As the page is shown. */
  page: { width: number; height: number };
  /** The page is stored turned the other way, so that it is shown upright. */
  rotate: 0 | 90 | 180 | 270;
  margin: number;
  labelWidth: number;
  borders: 'ruled' | 'none' | 'horizontal' | 'filled-rects';
  /** In a column of their own, in bold at the start of the text, or on a line of their own. */
  labels: 'column' | 'bold-running' | 'bold-own-line';
  labelAlign: 'top' | 'centre';
  names: LabelNames;
  /** Printed under the label of the request: "(samengevat)". */
  remark: string;
  /** Which rows come back at the top of a page on which a table goes on. */
  repeats: 'nothing' | 'subject' | 'subject-and-motion';
  flow: 'page-per-motion' | 'flowing';
  contents: 'none' | 'plain' | 'leaders';
  order: 'rows' | 'labels-first' | 'shuffled';
  strings: 'lines' | 'words';
  pageNumbers: 'none' | 'top-right' | 'bottom-centre';
  runningHeader: string;
  runningFooter: string;
  footnotes: boolean;
  bullet: '-' | '–' | '•';
  hyphenates: boolean;
};

export const NAMES = {
  usual: {
    subject: 'Onderwerp:',
    motion: 'Motie en indiener:',
    request: 'Inhoud/oproep:',
    account: 'Verantwoording:',
    proposal: 'Voorstel:',
    contents: 'Inhoudsopgave verantwoording uitvoering moties',
  },
  bare: {
    subject: 'Onderwerp',
    motion: 'Motie en indiener(s)',
    request: 'Oproep',
    account: 'Verantwoording bestuur',
    proposal: 'Voorstel bestuur',
    contents: 'Inhoudsopgave',
  },
  short: {
    subject: 'Onderwerp',
    motion: 'Motie',
    request: 'Inhoud',
    account: 'Verantwoording',
    proposal: 'Voorstel',
    contents: 'Inhoud',
  },
  board: {
    subject: 'Thema:',
    motion: 'Motie en indiener(s):',
    request: 'Inhoud en oproep:',
    account: 'Verantwoording bestuur:',
    proposal: 'Voorstel bestuur:',
    contents: 'Overzicht van de moties',
  },
} satisfies Record<string, LabelNames>;

export const PAGES = {
  a4: { width: 595.28, height: 841.89 },
  a4Landscape: { width: 841.89, height: 595.28 },
  letter: { width: 612, height: 792 },
  a5: { width: 419.53, height: 595.28 },
};

/** The layout of the documents that the VNG board sends. */
export const USUAL_LAYOUT: Layout = {
  font: 'Helvetica',
  size: 10,
  page: PAGES.a4,
  rotate: 0,
  margin: 71,
  labelWidth: 105,
  borders: 'ruled',
  labels: 'column',
  labelAlign: 'top',
  names: NAMES.usual,
  remark: '(samengevat)',
  repeats: 'subject',
  flow: 'page-per-motion',
  contents: 'plain',
  order: 'rows',
  strings: 'lines',
  pageNumbers: 'top-right',
  runningHeader: '',
  runningFooter: '',
  footnotes: true,
  bullet: '-',
  hyphenates: true,
};
