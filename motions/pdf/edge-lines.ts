/**
 * Lines at the top and the foot of pages, any of which may be a running head: where they stand, and what they
 * say apart from their numbers, which differ from page to page.
 */
import type { TextLine } from './lines';
import type { Page } from './page';

/** Running heads stand in this share of the page's height, at the top and at the bottom. */
export const MARGIN = 0.17;
/** Heights that differ less than this are one, in points. */
export const SAME_HEIGHT = 6;

export type Edge = 'top' | 'bottom';
export type Candidate = {
  page: Page;
  line: TextLine;
  edge: Edge;
  distance: number;
  pattern: string;
  numbers: number[];
  /** It heads columns: no running head, but text, also for what stands below it. */
  headsColumns: boolean;
};

const ROMAN = /^[ivxlc]{1,6}$/iu;

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  const values = Array.from(text.toLowerCase(), (digit) => DIGITS[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

export function numbersOf(text: string): number[] {
  if (ROMAN.test(text.trim())) return [romanValue(text.trim())];
  return Array.from(text.matchAll(/\d{1,4}/gu), ([digits]) => Number(digits));
}

/** The day and the year of two dates may follow each other as two pages do: "3 mei 2024". */
const DATE = /\b(?:\d{1,2}(?: \p{Ll}{3,} |[-/.]\d{1,2}[-/.])\d{4}|(?:19|20)\d{2})\b/gu;

export const withoutDates = (text: string): string => text.replace(DATE, ' ');

const DATE_OR_NUMBER = new RegExp(`(?<date>${DATE.source})|\\d+`, 'gu');

/** Numbers differ from page to page; "ALV 14 juni 2023" and "ALV 26 juni 2024" are two headings. */
export function patternOf(text: string): string {
  if (ROMAN.test(text.trim())) return '#';
  const pattern = text.replace(DATE_OR_NUMBER, (_, date: string | undefined) => date ?? '#');
  return pattern.toLowerCase().replace(/\s+/gu, ' ');
}
