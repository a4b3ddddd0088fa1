/**
 * Finds the title between quotation marks in a "motie" cell, whatever marks the author used.
 *
 * The trap: the same character is an apostrophe ("scenario’s", "’s-Gravenhage"), an opening mark and
 * a closing mark. What stands beside a mark decides which it is, not its shape.
 */

import { anyOf } from '../reading/lexicon/any-of';
import { collapseSpace } from './fold';
import { MEETING_LEAD } from './lead-words';
import { findMeetings } from './meeting';
import { endOfClosing, findClosing, findMarks } from './quotation-marks';

export type QuotedTitle = {
  /** White space collapsed; marks inside the title are kept. */
  title: string;
  /** What stands before the opening mark, trimmed. */
  before: string;
  /** What stands after the closing mark, trimmed. */
  after: string;
};

/** As many places at which a title may begin are tried. */
const MOST_TRIED = 8;
/** A title is shorter, so a hostile text costs no more than its length. */
const LONGEST = 4000;

const LEAD_IN = new RegExp(`(?<![\\s,;:–—-])[\\s,;:–—-]*(?:\\(\\s*)?${MEETING_LEAD}`, 'iu');

/** What may stand between a title without closing mark and its outcome: "is met 98% van de stemmen". */
const BEFORE_OUTCOME = `
  de motie, 1e deel, eerste deel, motie, gewijzigde motie, gewijzigde versie, is, unaniem, bij acclamatie,
  per acclamatie
`;
const SHARE = String.raw`met \d+(?:[.,]\d+)?\s?(?:%|procent)(?: van de stemmen)?`;
const OUTCOMES = 'aangenomen, verworpen, ingetrokken, aangehouden, overgenomen, afgewezen';
const BEHIND_OUTCOME = 'met, bij, per, in, door, op, tijdens';
const OUTCOME = new RegExp(
  String.raw`(?:(?<!\s)\s*[:–—-]\s*|(?<!\s)\s+\(?)(?:(?:${anyOf(BEFORE_OUTCOME)}|${SHARE})\s+){0,6}${anyOf(OUTCOMES)}(?:\s+${anyOf(BEHIND_OUTCOME)}\b|\)?\s*$)`,
  'iu',
);
const BARE_MEETING = /(?<!\s)\s*\((?:[\p{L}-]+\s?)?B?ALV\)?\s*$/iu;

/** Where a title without closing mark ends: before its meeting or its outcome, else at the end. */
function unclosedEnd(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  const ends = [rest.length];
  const meeting = findMeetings(rest).find(({ completed }) => completed === undefined);
  if (meeting) ends.push(rest.slice(0, meeting.start).replace(LEAD_IN, '').length);
  for (const pattern of [OUTCOME, BARE_MEETING]) {
    const match = pattern.exec(rest);
    if (match && match.index > 0) ends.push(match.index);
  }
  return start + Math.min(...ends);
}

function cleanTitle(text: string): string {
  return collapseSpace(text).replace(/(?<![\s,;])[\s,;]+$/u, '');
}

/**
 * The first quoted title. Without a closing mark it runs up to a meeting, an outcome or the end.
 * @returns null when the text has no opening quotation mark, or nothing after it.
 */
export function findQuotedTitle(text: string): QuotedTitle | null {
  const marks = findMarks(text.slice(0, LONGEST));
  const endOfWords = text.trimEnd().length;
  let unclosed: QuotedTitle | null = null;
  let tried = 0;
  for (const [index, mark] of marks.entries()) {
    if (!mark.opens && !(mark.double && mark.end < endOfWords)) continue;
    const closing = findClosing(text, marks, index);
    if (!closing && (unclosed || tried === MOST_TRIED)) continue;
    if (!closing) tried += 1;
    const end = closing?.start ?? unclosedEnd(text, mark.end);
    const inside = text.slice(mark.end, end);
    const title = cleanTitle(closing ? inside : stripUnpairedEnd(inside));
    if (title === '') continue;
    const found = {
      title,
      before: text.slice(0, mark.start).trim(),
      after: text.slice(closing?.end ?? end).trim(),
    };
    if (closing) return closesBefore(unclosed, found) ? unclosed : found;
    unclosed = found;
  }
  return unclosed;
}

/** A quotation with its marks, at half-open offsets; `start` and `end` are those of the title. */
export type Quotation = {
  from: number;
  to: number;
  start: number;
  end: number;
  title: string;
  isClosed: boolean;
};

/**
 * All quotations in reading order, never overlapping. One without a closing mark ends as in
 * {@link findQuotedTitle}.
 */
export function findQuotations(text: string): Quotation[] {
  const marks = findMarks(text);
  const found: Quotation[] = [];
  /** From some mark on nothing but marks follows. */
  let isBare = false;
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < at || !(mark.opens || (mark.double && mark.end < text.length))) continue;
    const closing = findClosing(text, marks, index);
    if (closing === null && (!mark.opens || isBare)) continue;
    const end = closing?.start ?? unclosedEnd(text, mark.end);
    const title = cleanTitle(stripUnpairedEnd(text.slice(mark.end, end)));
    if (!/[\p{L}\p{N}]/u.test(title)) {
      isBare ||= closing === null;
      continue;
    }
    const start = text.indexOf(title.charAt(0), mark.end);
    at = closing === null ? end : endOfClosing(text, marks, index, closing);
    found.push({
      ...{ from: mark.start, to: at, start, end: Math.min(start + title.length, end), title },
      isClosed: closing !== null,
    });
  }
  return found;
}

/** An outer title that lost its closing mark still comes before a closed quotation inside it. */
function closesBefore(outer: QuotedTitle | null, inner: QuotedTitle): outer is QuotedTitle {
  return outer !== null && outer.before.length < inner.before.length;
}

/** “Titel’: a closing mark of the other kind. Kept when it pairs with one inside the title. */
function stripUnpairedEnd(inside: string): string {
  const trimmed = inside.trimEnd();
  const marks = findMarks(trimmed);
  const last = marks.at(-1);
  if (last?.end !== trimmed.length) return inside;
  const paired = marks.slice(0, -1).some((mark) => mark.opens);
  return paired ? inside : trimmed.slice(0, last.start);
}

/**
 * Splits a cell without quotation marks ("Motie Beesel gemeentefonds", "Motie Deventer: Warmte").
 * @param submitterEnd - Offset where the submitters end.
 * @returns null when nothing that can be a title follows.
 */
export function splitUnquotedTitle(text: string, submitterEnd: number): QuotedTitle | null {
  const lead = /^[\s:,;.–—-]*(?:(?:over|inzake|betreffende|getiteld|genaamd)\s+)?/iu;
  const start = submitterEnd + (lead.exec(text.slice(submitterEnd))?.[0].length ?? 0);
  const end = unclosedEnd(text, start);
  const title = cleanTitle(text.slice(start, end));
  if (!/\p{L}/u.test(title)) return null;
  return { title, before: text.slice(0, submitterEnd).trim(), after: text.slice(end).trim() };
}
