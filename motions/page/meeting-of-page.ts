/**
 * The meeting that a page is about. Pages leave the year out ("de Najaars ALV van vrijdag 2
 * december"); the date of the page itself, or the folders of its files, tell it when only one year
 * fits. A year that nothing on the page tells is not guessed.
 */
import { isByline } from '../dutch/byline';
import { findDate, findDates, findMeeting, findMeetings } from '../dutch/meeting';
import { meetingPutAt, meetingsOfMotions } from '../dutch/meetings-of-motions';
import { knownMeetingOn } from '../meetings';
import type { Meeting, MeetingKind } from '../model';
import { anyOf } from '../reading/lexicon/any-of';
import { ON_ACCOUNT } from '../reading/lexicon/meeting-link-words';
import { isBesideWords } from '../reading/mentions/lent-meeting';
import { MEETING_WORD } from './may-name-motions';
import type { PageBlock } from './page-content';
import { datesOfLines, placedAt, seen } from './placed-at';

const WEEKDAY = anyOf('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag');
/** "ALV van woensdag 18 juni", without a year behind it. */
const DAY = `(?:(?:van|op|d\\.?d\\.?)\\s+)?(?:${WEEKDAY}\\s+)?\\d{1,2}\\s+\\p{L}{3,9}`;
const WITHOUT_YEAR = new RegExp(
  `(?:B?ALV|ledenvergadering)[\\s,:]+${DAY}(?!\\s+\\d{4})(?!\\p{L})`,
  'iu',
);
/** Papers are placed at most this long before a meeting, and results after it. */
const FURTHEST_MS = 200 * 24 * 60 * 60 * 1000;

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
/** "Op 5 juni", in a sentence without a year. */
const LONE_DAY = /(?<![\d\p{L}./-])\d{1,2}\s+\p{L}{3,9}(?![\s.,]*\d)(?!\p{L})/gu;

/** The one day that a sentence names: in full, or without its year. */
function dayIn(text: string): string | null {
  const dates = [...new Set(findDates(text))];
  if (dates.length > 0) return dates.length === 1 ? (dates[0] ?? null) : null;
  const days = Array.from(text.matchAll(LONE_DAY), ([day]) => day).filter((day) => isDay(day));
  return days.length === 1 ? (days[0] ?? null) : null;
}

const isDay = (day: string): boolean => findDate(`${day} 2020`) !== null;

/** "Op vrijdag 29 november 2019 is de Buitengewone ALV in Den Haag", "Op 5 juni houdt de VNG haar ALV". */
function inSentence(text: string, placed: readonly string[]): Meeting | null {
  const all = Array.from(text.matchAll(MEETING_WORDS), ([found]) => found);
  // "De Buitengewone ALV (BALV)" and "de ALV" behind it name one meeting.
  const special = all.filter((words) => !/^(?:algemene\s+)?(?:ALV|leden)/iu.test(words));
  const [words] = special.length > 0 ? special : all;
  const kinds = new Set(special.map((one) => findMeeting(`${one} 5 juni 2019`)?.kind));
  const day = dayIn(text);
  if (words === undefined || kinds.size > 1 || day === null) return null;
  if (text.length > LONGEST_SENTENCE) return null;
  return /^\d{4}-/u.test(day)
    ? findMeeting(`${words} ${day}`)
    : (withYear(`${words} ${day}`, placed) ?? findMeeting(`${words} ${day}`));
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

type Head = { own: string; ofMotions: readonly (Meeting | null)[]; isOfMotionsOnly: boolean };

/**
 * "Besluit BALV over 12 moties ALV 27 juni": the day is that of the motions. Where nothing else names a
 * meeting it may be that of the page: "Uitslagen moties ALV 5 juni".
 */
function headOf(head: string): Head {
  const { ofMotions, rest } = meetingsOfMotions(head);
  const isOwn = ofMotions.length === 0 || !MEETING_WORD.test(rest);
  const isOfMotionsOnly = ofMotions.length > 0 && isOwn && ON_ACCOUNT.test(head);
  return { own: isOwn ? head : rest, ofMotions: isOwn ? [] : ofMotions, isOfMotionsOnly };
}

/** The meeting at which the motions of a page were put, when its heading names that beside its own. */
export function meetingOfMotions(heads: readonly string[]): Meeting | null {
  return heads.flatMap((head) => headOf(seen(head)).ofMotions).find((one) => one !== null) ?? null;
}

/** "e.a." and "d.d." end no sentence. */
const NEXT_SENTENCE = /(?<=[^.\s]{2}[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;
const sentencesIn = ({ text }: PageBlock): string[] => seen(text).split(NEXT_SENTENCE);

/**
 * The meetings of motions that the text of a page tells, other than its own; null for one that cannot be
 * dated. What holds for some of its motions need not hold for all.
 */
export function meetingsToldOfMotions(
  heads: readonly string[],
  blocks: readonly PageBlock[],
  own: Meeting | null,
): (Meeting | null)[] {
  const told = [...heads.map(seen), ...blocks.flatMap(sentencesIn)].flatMap((text) => {
    const put = meetingPutAt(text);
    return [...meetingsOfMotions(text).ofMotions, ...(put === null ? [] : [put])];
  });
  const earlier = told.filter(
    (meeting) => meeting === null || own === null || meeting.date <= own.date,
  );
  const dates = new Set(earlier.map((meeting) => meeting?.date));
  return [...dates].map((date) => earlier.find((meeting) => meeting?.date === date) ?? null);
}

function meetingIn(text: string, placed: readonly string[]): Meeting | null {
  const [full] = findMeetings(text);
  const named = WITHOUT_YEAR.exec(text);
  const isPrinted = full !== undefined && full.completed === undefined;
  const yearless = named !== null && (!isPrinted || named.index < full.start);
  return (yearless ? withYear(text, placed) : null) ?? full?.meeting ?? inSentence(text, placed);
}

/** Points of the agenda that speak of meetings before. */
const EARLIER =
  /notulen|verslag van|verantwoording|vorige (?!week|maand|\p{L}*brief|nazending)|eerdere|uitvoering moties/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** "De BALV stelde de verantwoording vast" names its own; "Verantwoording ALV 5 juni" another. */
function ownIn(sentence: string, placed: readonly string[]): Meeting | null {
  const { rest } = meetingsOfMotions(sentence);
  const earlier = EARLIER.exec(rest)?.index ?? rest.length;
  if (!MEETING_WORD.test(rest.slice(0, earlier))) return null;
  return meetingIn(earlier < rest.length ? beforeAnother(rest) : rest, placed);
}

/** "De BALV van 29 november stelde de notulen van de ALV van 5 juni vast": up to the second one. */
function beforeAnother(text: string): string {
  const [, second] = findMeetings(text);
  return second === undefined ? text : text.slice(0, second.start);
}

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

/** The one day on a page that is known as that of a meeting: "Op 16 juni 2021 zat ze achter het scherm". */
function onKnownDay(sentences: readonly string[]): Meeting | null {
  const own = sentences
    .map((text) => meetingsOfMotions(text).rest)
    .filter((text) => !EARLIER.test(text));
  const known = new Set(own.flatMap(findDates).filter((date) => knownMeetingOn(date) !== null));
  const [only] = known;
  return only === undefined || known.size > 1 ? null : knownMeetingOn(only);
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
  const read = heads.map((head) => headOf(seen(head)));
  const about = read.map(({ own }) => own);
  for (const { own, isOfMotionsOnly } of read) {
    const meeting = isOfMotionsOnly ? null : meetingIn(own, placed);
    if (meeting !== null) return meeting;
  }
  const dated = datesOfLines(blocks);
  const sentences = blocks.flatMap(sentencesIn);
  // When the page was placed is the day of a meeting only when there was one.
  const told = sentences.filter((sentence) => !isByline(sentence));
  const kinds = read.map(({ own, isOfMotionsOnly }) => (isOfMotionsOnly ? '' : own));
  // The account of motions is given at the meeting at which they were put, or later.
  const put = read.flatMap(({ own, isOfMotionsOnly }) =>
    isOfMotionsOnly ? (meetingIn(own, placed)?.date ?? []) : [],
  );
  const isOwn = (meeting: Meeting | null): meeting is Meeting =>
    meeting !== null && fits(meeting, kinds) && put.every((date) => date <= meeting.date);
  for (const { text } of blocks) {
    const meeting = heldToday(seen(text), dated.slice(0, 1));
    if (isOwn(meeting)) return meeting;
  }
  const besideMotions: Meeting[] = [];
  for (const sentence of told) {
    const meeting = ownIn(sentence, placed);
    if (!isOwn(meeting)) continue;
    const isOfMotions = isBesideWords(sentence, meeting) || meetingPutAt(sentence) !== null;
    if (!isOfMotions) return meeting;
    besideMotions.push(meeting);
  }
  const [first, ...others] = besideMotions;
  // Motions of several meetings: the page is about none of these more than about another.
  if (first !== undefined && others.every(({ date }) => date === first.date)) return first;
  const onDay = onKnownDay(sentences);
  if (isOwn(onDay)) return onDay;
  return about.map((head) => meetingIn(head, placed)).find((meeting) => meeting !== null) ?? null;
}
