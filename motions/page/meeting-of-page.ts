/**
 * The meeting that a page is about. Pages leave the year out ("de Najaars ALV van vrijdag 2
 * december"); the date of the page itself, or the folders of its files, tell it when only one year
 * fits. A year that nothing on the page tells is not guessed.
 */
import { findDate, findDates, findMeeting, findMeetings } from '../dutch/meeting';
import type { Meeting, MeetingKind } from '../model';
import { anyOf } from '../reading/lexicon/any-of';
import type { PageBlock } from './page-content';

const WEEKDAY = anyOf('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag');
/** "ALV van woensdag 18 juni", without a year behind it. */
const DAY = `(?:(?:van|op|d\\.?d\\.?)\\s+)?(?:${WEEKDAY}\\s+)?\\d{1,2}\\s+\\p{L}{3,9}`;
const WITHOUT_YEAR = new RegExp(
  `(?:B?ALV|ledenvergadering)[\\s,:]+${DAY}(?!\\s+\\d{4})(?!\\p{L})`,
  'iu',
);
/** "Nieuws | 24 november 2022", "Geplaatst op 24 november 2022". */
const DATE_LINE = /^[^.]{0,40}\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d\.?$/u;
const FOLDER = /\/((?:19|20)\d\d)-(\d\d)\//u;
/** Papers are placed at most this long before a meeting, and results after it. */
const FURTHEST_MS = 200 * 24 * 60 * 60 * 1000;

const isDateLine = ({ text }: PageBlock): boolean => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length < 60 && DATE_LINE.test(words);
};

/** Dates at which the page, or what it links to, was placed. */
function placedAt(blocks: readonly PageBlock[]): string[] {
  const lines = blocks
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length < 60 && DATE_LINE.test(text));
  const dates = lines.flatMap((text) => findDate(text) ?? []);
  if (dates.length > 0) return dates.slice(0, 1);
  return blocks.flatMap(({ links }) =>
    links.flatMap(({ url }) => {
      const folder = FOLDER.exec(url);
      return folder === null ? [] : [`${folder[1]}-${folder[2]}-15`];
    }),
  );
}

function withYear(text: string, placed: readonly string[]): Meeting | null {
  const named = WITHOUT_YEAR.exec(text);
  if (named === null) return null;
  const before = text.slice(0, named.index + named[0].length);
  const fitting = placed.flatMap((date) => {
    const year = Number(date.slice(0, 4));
    return [year - 1, year, year + 1].flatMap((candidate) => {
      const meeting = findMeetings(`${before} ${candidate}`).at(-1)?.meeting;
      const distance = Math.abs(Date.parse(meeting?.date ?? '') - Date.parse(date));
      return meeting !== undefined && distance < FURTHEST_MS ? [meeting] : [];
    });
  });
  const dates = new Set(fitting.map(({ date }) => date));
  return dates.size === 1 ? (fitting[0] ?? null) : null;
}

const SPECIAL = anyOf('najaars, voorjaars, extra, ingelaste, buitengewone, bijzondere');
const ASSEMBLY = '(?:B?ALV|(?:algemene\\s+)?leden[\\s-]?vergadering)';
const MEETING_WORDS = new RegExp(`(?:${SPECIAL}[\\s-]*)?${ASSEMBLY}(?!\\p{L})`, 'giu');
const LONGEST_SENTENCE = 240;
const LONGEST_TODAY = 800;

/** "Op vrijdag 29 november 2019 is de Buitengewone ALV in Den Haag." */
function inSentence(text: string): Meeting | null {
  const [words, ...others] = Array.from(text.matchAll(MEETING_WORDS), ([found]) => found);
  const dates = findDates(text);
  const [date] = dates;
  if (words === undefined || others.length > 0 || date === undefined || dates.length > 1) {
    return null;
  }
  return text.length > LONGEST_SENTENCE ? null : findMeeting(`${words} ${date}`);
}

const TODAY = /(?<!\p{L})(?:vandaag|vanmiddag|vanochtend|vanavond|zojuist)(?!\p{L})/iu;

/** "Dat bleek vandaag in de ALV": on the day at which the page was placed. */
function heldToday(text: string, placed: readonly string[]): Meeting | null {
  const [date] = placed;
  if (date === undefined || !TODAY.test(text) || text.length > LONGEST_TODAY) return null;
  const sentence = text.split(/(?<=[.!?])\s/u).find((one) => TODAY.test(one)) ?? '';
  const [words] = Array.from(sentence.matchAll(MEETING_WORDS), ([found]) => found);
  return words === undefined ? null : findMeeting(`${words} ${date}`);
}

/** "Besluit BALV over 12 moties ALV 27 juni": the day is that of the motions. */
const OF_MOTIONS =
  /(?:moties|motie|resoluties|amendementen)\s+(?:(?:van|uit|op|in|tijdens|bij)\s+)?(?:de\s+)?(?=(?:[\p{L}-]+\s)?B?ALV)/iu;

/** The words about the page itself; those behind "moties" only when nothing else names a meeting. */
function withoutMotions(head: string): string {
  const match = OF_MOTIONS.exec(head);
  if (match === null) return head;
  const before = head.slice(0, match.index);
  return /(?<!\p{L})B?ALV(?!\p{L})|ledenvergadering/iu.test(before) ? before : head;
}

/** The meeting at which the motions of a page were put, when its heading names that beside its own. */
export function meetingOfMotions(
  heads: readonly string[],
  blocks: readonly PageBlock[],
): Meeting | null {
  const placed = placedAt(blocks);
  for (const head of heads) {
    const match = OF_MOTIONS.exec(head);
    if (match === null || withoutMotions(head) === head) continue;
    const meeting = meetingIn(head.slice(match.index + match[0].length), placed);
    if (meeting !== null) return meeting;
  }
  return null;
}

function meetingIn(text: string, placed: readonly string[]): Meeting | null {
  const [full] = findMeetings(text);
  const named = WITHOUT_YEAR.exec(text);
  const isPrinted = full !== undefined && full.completed === undefined;
  const yearless = named !== null && (!isPrinted || named.index < full.start);
  return (yearless ? withYear(text, placed) : null) ?? full?.meeting ?? inSentence(text);
}

/** Points of the agenda that speak of meetings before. */
const EARLIER = /notulen|verslag van|verantwoording|vorige|eerdere|uitvoering moties/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/**
 * What a heading or address says of the meeting without its day holds for the day in the text.
 * @returns Whether it may be the meeting of these headings.
 */
function fits(meeting: Meeting, heads: readonly string[]): boolean {
  const year = heads.flatMap((head) => YEAR.exec(head)?.[0] ?? [])[0];
  if (year !== undefined && !meeting.date.startsWith(year)) return false;
  const kinds = heads.flatMap((head): MeetingKind[] => {
    const [words] = Array.from(head.matchAll(MEETING_WORDS), ([found]) => found);
    const kind = words === undefined ? undefined : findMeeting(`${words} ${meeting.date}`)?.kind;
    return kind === undefined || kind === 'ALV' ? [] : [kind];
  });
  return kinds.length === 0 || kinds.includes(meeting.kind);
}

/**
 * @param heads - Headings, the address in words and the title, the most telling first.
 * @param blocks - Of the page: what its headings leave out, its text tells.
 * @returns null when no full date can be told.
 */
export function meetingOfPage(
  heads: readonly string[],
  blocks: readonly PageBlock[],
): Meeting | null {
  const placed = placedAt(blocks);
  const about = heads.map(withoutMotions);
  for (const head of about) {
    const meeting = meetingIn(head, placed);
    if (meeting !== null) return meeting;
  }
  const dated = blocks.filter(isDateLine).flatMap(({ text }) => findDate(text) ?? []);
  for (const { text } of blocks) {
    const meeting = heldToday(text, dated.slice(0, 1));
    if (meeting !== null && fits(meeting, about)) return meeting;
  }
  for (const { text } of blocks) {
    const words = text.replace(/\s+/gu, ' ').trim();
    const meeting = EARLIER.test(words) ? null : meetingIn(words, placed);
    if (meeting !== null && fits(meeting, about)) return meeting;
  }
  return null;
}
