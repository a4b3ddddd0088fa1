/**
 * Parts what a text says of the meeting at which motions were put from what it says of another one:
 * "De BALV van 29 november 2019 besprak de moties van de ALV van 5 juni 2019".
 *
 * The trap: "moties" before a meeting need not mean that meeting is another. Only who knows the meeting
 * of the page can tell; here both are only kept apart.
 */
import { knownMeetingOn } from '../meetings';
import type { Meeting } from '../model';
import { anyOf } from '../reading/lexicon/any-of';
import {
  EARLIER_MOTIONS,
  MEETING_LINKS,
  MEETING_PARTICIPLES,
  PUT,
} from '../reading/lexicon/meeting-link-words';
import { dateAt, findDate, findMeetings } from './meeting';

export type MeetingsOfMotions = {
  /** In reading order; null for one that is told and cannot be dated. */
  ofMotions: readonly (Meeting | null)[];
  /** The day of each as printed, which may lack its year. */
  days: readonly string[];
  /** The text without the words on the meetings of motions. */
  rest: string;
};

const NOUNS = 'moties, motie, resoluties, resolutie, amendementen, amendement';
/** "… de moties afgedaan. Zij zijn aangenomen op de ALV van 5 juni 2019." */
const PRONOUN =
  '(?<=[.;]\\s)(?:zij|ze|deze)(?=\\s(?:zijn|waren|werden)\\s(?:aangenomen|ingediend|aangehouden)\\s)';
const NOUN = new RegExp(`(?<!\\p{L})${anyOf(NOUNS)}(?!\\p{L})|${PRONOUN}`, 'giu');
const GAP = '[\\s,:;(\\[–—-]*';
const LINK = new RegExp(`${GAP}(?<!\\p{L})${anyOf(MEETING_LINKS)}(?!\\p{L})\\.?`, 'iuy');
const BEFORE_DATE = new RegExp(GAP, 'uy');
const YEAR = /(?:19|20)\d\d(?![\p{L}\d]|\s?[-/.]\s?\d)/uy;
const MOST_LINKS = 10;

/** "5 juni en 29 november 2019", "5 juni 2019 en van de BALV": more meetings than one. */
const GOES_ON =
  /^\)?\s*(?:,|en|&|\/|t\/m|of)\s*(?:(?:van|op|in|de|het)\s+)*(?:\d|B?ALV|\p{L}+[\s-]ALV)/iu;

/** "moties die op de ALV van 5 juni 2019 zijn ingediend": what follows the day tells of the motions. */
const PUT_LAST = new RegExp(
  `^(?:\\s+(?:zijn|waren|werden|is|werd|hebben))?\\s+${anyOf(PUT)}(?:\\s+(?:zijn|waren|werden|is|werd|hebben))?(?!\\p{L})`,
  'iu',
);
const RELATIVE = /(?<!\p{L})(?:die|welke)(?!\p{L})/iu;

/** Of the motions that were "op de ALV van 5 juni 2019 ingediend": the words behind the day. */
const PUT_BEHIND = new RegExp(
  `^(?:\\s+(?:in|te)\\s\\p{Lu}\\p{L}+)?(?:\\s+${anyOf(MEETING_PARTICIPLES)}){1,2}\\s+${anyOf(NOUNS)}(?!\\p{L})`,
  'iu',
);
const LEADS_TO_PUT =
  /(?<!\p{L})(?:de|alle|die|\p{L}+e|\d+)\s+(?:op|in|tijdens|bij|door)\s[^.;]{0,60}$/iu;

type Span = { from: number; to: number; date: string };

function match(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Where the date of a meeting stands that is told behind "moties"; null when none is. */
function dateBehind(text: string, at: number): { from: number; to: number } | null {
  let end = at;
  let hasLink = false;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const from = match(BEFORE_DATE, text, end) ?? end;
    const date = dateAt(text, from) ?? (hasLink ? match(YEAR, text, from) : null);
    if (date !== null) return { from, to: date };
    const next = match(LINK, text, end);
    if (next === null) return null;
    hasLink = true;
    end = next;
  }
  return null;
}

/** The known meeting on a day as printed, with or without its year. */
export function meetingOnDay(day: string): Meeting | null {
  const date = findDate(day) ?? findMeetings(`ALV ${day}`)[0]?.meeting.date;
  return date === undefined ? null : knownMeetingOn(date);
}

/** A meeting, or a day that is known as that of one. */
const meetingOn = (words: string, day: string): Meeting | null =>
  findMeetings(words).at(-1)?.meeting ?? meetingOnDay(day);

const spansBehind = (text: string): Span[] =>
  Array.from(text.matchAll(NOUN)).flatMap(({ 0: noun, index }) => {
    const date = dateBehind(text, index + noun.length);
    if (date === null) return [];
    const isRelative = RELATIVE.test(text.slice(index, date.from));
    const last = isRelative ? (PUT_LAST.exec(text.slice(date.to))?.[0] ?? '') : '';
    const to = date.to + last.length;
    return [{ from: index, to, date: text.slice(date.from, date.to) }];
  });

/** "de op de ALV van 5 juni 2019 ingediende moties". */
function spansBefore(text: string): Span[] {
  return findMeetings(text).flatMap(({ start, end }) => {
    const put = PUT_BEHIND.exec(text.slice(end))?.[0];
    const isLed = LEADS_TO_PUT.test(text.slice(Math.max(0, start - 40), start));
    return put === undefined || !isLed ? [] : [{ from: start, to: end + put.length, date: '' }];
  });
}

export function meetingsOfMotions(text: string): MeetingsOfMotions {
  const ofMotions: (Meeting | null)[] = [];
  const days: string[] = [];
  let rest = '';
  let at = 0;
  const spans = [...spansBehind(text), ...spansBefore(text)].sort((a, b) => a.from - b.from);
  for (const { from, to, date } of spans) {
    if (from < at) continue;
    const isMore = GOES_ON.test(
      text.slice(from + text.slice(from, to).lastIndexOf(date) + date.length),
    );
    ofMotions.push(isMore ? null : meetingOn(text.slice(from, to), date));
    days.push(isMore ? '' : date);
    rest += `${text.slice(at, from)}moties `;
    at = to;
  }
  return { ofMotions, days, rest: rest + text.slice(at) };
}

const EARLIER = new RegExp(
  `(?<!\\p{L})${anyOf(EARLIER_MOTIONS)}\\s+${anyOf('moties, resoluties')}(?!\\p{L})`,
  'iu',
);
const PREVIOUS =
  /(?<!\p{L})moties (?:van|uit|op|in|tijdens) (?:de |een )?(?:vorige|eerdere|voorgaande|afgelopen|laatste)(?!\p{L})/iu;

/** "Eerdere moties", "moties uit vorige ledenvergaderingen": of another meeting, and not of which. */
export const areOfEarlier = (text: string): boolean => EARLIER.test(text) || PREVIOUS.test(text);

const PUT_AT = new RegExp(
  `^(?:op|in|tijdens|bij)\\s(?:de|het|een)\\s.{0,80}?(?<!\\p{L})(?:zijn|werden|waren)\\s(?:er\\s)?[^.;]{0,30}(?<!\\p{L})${anyOf(NOUNS)}\\s(?:\\p{L}+\\s)?(?:ingediend|ingebracht)(?!\\p{L})`,
  'iu',
);

/** "Op de Najaars ALV van 1 december 2023 zijn dertien moties ingediend": at which motions were put, perhaps before. */
export function meetingPutAt(sentence: string): Meeting | null {
  if (!PUT_AT.test(sentence)) return null;
  const [only, ...others] = findMeetings(sentence);
  return only === undefined || others.length > 0 ? null : only.meeting;
}
