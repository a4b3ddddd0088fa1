/** How a document is printed. Every part of it may differ between two real documents. */
import type { RowKind } from './document';

type LabelName = RowKind | 'subject' | 'motion';

export type Layout = {
  font: 'Helvetica' | 'Times' | 'Courier';
  size: number;
  page: { width: number; height: number };
  /** As the page's /Rotate says; the page is shown turned. */
  rotate: 0 | 90 | 180 | 270;
  margin: number;
  labelWidth: number;
  /** Drawn as lines, as thin filled boxes, between the rows only, or not at all. */
  borders: 'ruled' | 'boxes' | 'horizontal' | 'none';
  /** In a column of their own, in bold at the start of the text, or on a line of their own. */
  labels: 'column' | 'running' | 'own-line';
  /** Where a label stands in its cell, in a column. */
  labelPlace: 'top' | 'middle';
  names: Record<LabelName, string>;
  /** "(samengevat)" under the label of the request. */
  remark: boolean;
  repeatsHeader: boolean;
  pagePerMotion: boolean;
  hasContents: boolean;
  /** Draws contents before labels, and the last row first. */
  shuffled: boolean;
  wordByWord: boolean;
  /** At the foot of every page; `#` is its number. */
  footer: string;
  /** Ends lines within a word, with a hyphen. */
  hyphenates: boolean;
  /** Dots and a page number behind each line of the contents. */
  contentsLeaders: boolean;
};

export const NAMES = {
  usual: {
    subject: 'Onderwerp:',
    motion: 'Motie en indiener:',
    request: 'Inhoud/oproep:',
    account: 'Verantwoording:',
    proposal: 'Voorstel:',
  },
  bare: {
    subject: 'Onderwerp',
    motion: 'Motie en indiener(s)',
    request: 'Oproep',
    account: 'Verantwoording bestuur',
    proposal: 'Voorstel bestuur',
  },
  short: {
    subject: 'Thema:',
    motion: 'Motie:',
    request: 'Inhoud:',
    account: 'Toelichting bestuur:',
    proposal: 'Voorstel VNG-bestuur:',
  },
  capitals: {
    subject: 'ONDERWERP',
    motion: 'MOTIE',
    request: 'VERZOEK',
    account: 'STAND VAN ZAKEN',
    proposal: 'VOORSTEL BESTUUR',
  },
} satisfies Record<string, Layout['names']>;

export const A4 = { width: 595.28, height: 841.89 };

/** The layout of the June 2025 document. */
export const USUAL_LAYOUT: Layout = {
  font: 'Helvetica',
  size: 10,
  page: A4,
  rotate: 0,
  margin: 71,
  labelWidth: 105,
  borders: 'ruled',
  labels: 'column',
  labelPlace: 'top',
  names: NAMES.usual,
  remark: true,
  repeatsHeader: true,
  pagePerMotion: true,
  hasContents: true,
  shuffled: false,
  wordByWord: false,
  footer: '',
  hyphenates: false,
  contentsLeaders: false,
};
