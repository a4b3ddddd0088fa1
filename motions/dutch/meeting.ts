/**
 * Finds the meetings of the VNG that a text names, and its dates. A year or day that is not printed
 * is only filled in when one known meeting fits; else a meeting without a full date is no meeting.
 */
import { completeMeeting } from '../meetings';
import type { Meeting, MeetingKind } from '../model';
import { MONTHS } from './meeting-words';

export { formatDate, formatMeeting } from './meeting-words';

const MONTH = `${MONTHS.join('|')}|jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec`;

const DATE = [
  String.raw`(?<day>\d{1,2})(?:\s?(?:e|ste|de))?\s+(?<month>${MONTH})\.?,?\s+(?<year>\d{4})`,
  String.raw`(?<day2>\d{1,2})\s?(?<mark>[-/.])\s?(?<month2>\d{1,2})\s?\k<mark>\s?(?<year2>\d{4}|\d{2})`,
  String.raw`(?<year3>\d{4})-(?<month3>\d{2})-(?<day3>\d{2})`,
].join('|');
/** Without a year, a day, or both. */
const PARTIAL_DAY = String.raw`(?<loneDay>\d{1,2})(?:\s?(?:e|ste|de))?\s+(?<loneMonth>${MONTH})(?!\p{L}|\.?,?\s*\d)`;
const PARTIAL_MONTH = String.raw`(?<yearMonth>${MONTH})\.?,?\s+(?<monthYear>20\d\d)`;
const PARTIAL = [
  PARTIAL_DAY,
  PARTIAL_MONTH,
  String.raw`(?<loneYear>20\d\d)(?!\s?[-/.]\s?\d|[\s:]+(?:\(|van|op|d))`,
].join('|');
const FULL_DATE = new RegExp(String.raw`(?<![\d\p{L}./-])(?:${DATE})(?![\d\p{L}])`, 'giu');

const JOINT = String.raw`[\s\u00ad\u2010\u2011-]*`;
const WEEKDAY = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const SPECIAL =
  'najaars|voorjaars|zomer|extra|buitengewone|bijzondere|ingelaste|digitale|jaarlijkse';
const ASSEMBLY = String.raw`BALV|ALV|A\.L\.V\.|(?:algemene\s+)?(?:leden|jaar)${JOINT}vergadering`;
const BETWEEN = String.raw`(?:[\s,:;(–—-]|\(?B?ALV\)|(?:19|20)\d\d(?=[\s:]+(?:\(|van|op|d))|\b(?:van|op|d\.?d\.?|in|te|de|VNG|gehouden|dag|dd|${WEEKDAY})\b\.?|\b(?:in|te)\s+\p{Lu}[\p{L}-]+)`;
const MEETING = new RegExp(
  String.raw`(?<![\p{L}\d])(?:VNG${JOINT})?(?:(?<special>${SPECIAL})${JOINT}(?:\(\p{L}+\)\s*)?)?(?:VNG${JOINT})?(?<assembly>${ASSEMBLY})(?![\p{L}])${BETWEEN}{0,12}?(?<!\d)(?:${DATE}|${PARTIAL})(?![\d\p{L}])`,
  'giu',
);

/** A day, with or without its year, or a month with its year, that begins just here. */
const DATE_HERE = new RegExp(
  String.raw`(?<![\d\p{L}./-])(?:${DATE}|${PARTIAL_DAY}|${PARTIAL_MONTH})(?![\d\p{L}])`,
  'iuy',
);

/** @returns Where a date ends that begins at `at`; null when none begins there. */
export function dateAt(text: string, at: number): number | null {
  DATE_HERE.lastIndex = at;
  return DATE_HERE.test(text) ? DATE_HERE.lastIndex : null;
}

type Groups = Partial<Record<string, string>>;

function monthNumberOf(printed: string): number {
  const name = printed.toLowerCase();
  return (
    MONTHS.findIndex((full) => full.startsWith(name === 'mrt' ? 'maart' : name.slice(0, 3))) + 1
  );
}

function isoDate(groups: Groups): string | null {
  const monthNumber = groups.month
    ? monthNumberOf(groups.month)
    : Number(groups.month2 ?? groups.month3);
  const day = Number(groups.day ?? groups.day2 ?? groups.day3);
  const printedYear = groups.year ?? groups.year2 ?? groups.year3 ?? '';
  const year = printedYear.length === 2 ? `20${printedYear}` : printedYear;
  const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A day such as 31 februari is moved to March by some engines and refused by others.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function meetingKind(special: string | undefined, assembly: string): MeetingKind {
  if (/^BALV$/iu.test(assembly)) return 'Buitengewone ALV';
  switch (special?.toLowerCase()) {
    case 'najaars':
      return 'Najaars ALV';
    case 'extra':
    case 'ingelaste':
      return 'Extra ALV';
    case 'buitengewone':
    case 'bijzondere':
      return 'Buitengewone ALV';
    default:
      return 'ALV';
  }
}

/** "ALV 5 juni", "ALV juni 2024", "najaars-ALV 2023". */
function completed(groups: Groups, kind: MeetingKind): Meeting | null {
  const month = groups.loneMonth ?? groups.yearMonth;
  const year = groups.monthYear ?? groups.loneYear;
  return completeMeeting({
    kind,
    isPlain: kind === 'ALV' && groups.special === undefined,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: monthNumberOf(month) }),
    ...(groups.loneDay === undefined ? {} : { day: Number(groups.loneDay) }),
  });
}

export type FoundMeeting = {
  meeting: Meeting;
  /** The year or day is not printed: it is that of the one known meeting that fits. */
  completed?: true;
  /** Half-open range of UTF-16 offsets into the text. */
  start: number;
  end: number;
};

/** All meetings with an existing date, in reading order; what is not printed may be `completed`. */
export function findMeetings(text: string): FoundMeeting[] {
  const found: FoundMeeting[] = [];
  for (const match of text.matchAll(MEETING)) {
    const groups: Groups = match.groups ?? {};
    const assembly = /\bBALV\b/iu.test(match[0]) ? 'BALV' : (groups.assembly ?? '');
    const kind = meetingKind(groups.special, assembly);
    const isPartial = (groups.loneMonth ?? groups.yearMonth ?? groups.loneYear) !== undefined;
    const date = isPartial ? null : isoDate(groups);
    const meeting = date === null ? completed(groups, kind) : { kind, date };
    if (meeting === null) continue;
    found.push({
      meeting,
      ...(isPartial ? { completed: true } : {}),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** The first meeting of {@link findMeetings}. */
export function findMeeting(text: string): Meeting | null {
  return findMeetings(text)[0]?.meeting ?? null;
}

/** All full and existing dates, as ISO (`2024-06-26`), in reading order. */
export function findDates(text: string): string[] {
  return Array.from(text.matchAll(FULL_DATE)).flatMap(({ groups }) => isoDate(groups ?? {}) ?? []);
}

/** The first of {@link findDates}. */
export function findDate(text: string): string | null {
  return findDates(text)[0] ?? null;
}
