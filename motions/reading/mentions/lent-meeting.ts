/**
 * The meeting at which motions were put, where a heading, the lead of a list, a column or the line itself
 * tells: "Moties van de ALV van 14 juni 2023" on the page of a later meeting.
 */
import { dateAt, findDate, findDates, findMeetings } from '../../dutch/meeting';
import { areOfEarlier, meetingOnDay, meetingsOfMotions } from '../../dutch/meetings-of-motions';
import { findQuotations } from '../../dutch/quotation';
import { knownMeetingOn } from '../../meetings';
import type { Meeting, MeetingKind } from '../../model';
import { anyOf } from '../lexicon/any-of';
import { ON_ACCOUNT } from '../lexicon/meeting-link-words';

export type LentMeeting = {
  /** Null for a meeting before this one that cannot be dated. */
  meeting: Meeting | null;
  /** It is that of the motions that the board accounts for: those that are put below it are others. */
  isOfAccount: boolean;
  /** "14 juni" or "2019": of a meeting that is told without its year, or by its year alone. */
  day?: string;
  /** What the words on it call it. */
  named?: MeetingKind | undefined;
};

const YEAR_ALONE = /^\d{4}$/u;

/** "Nagekomen moties ALV 14 juni", "Moties ALV 2017" on the page of the ALV of 14 juni 2017 speaks of that one. */
export const isToldAs = ({ day = '', named }: LentMeeting, { date, kind }: Meeting): boolean =>
  YEAR_ALONE.test(day)
    ? date.startsWith(day) && named === kind
    : day !== '' && findDate(`${day} ${date.slice(0, 4)}`) === date;

/** "Moties Najaars ALV 2019" names the kind of meeting, whatever its day. */
const kindNamed = (text: string, day: string): MeetingKind | undefined =>
  YEAR_ALONE.test(day)
    ? findMeetings(text.replace(day, `5 juni ${day}`))[0]?.meeting.kind
    : undefined;

/** Beside the meeting these say nothing else: "Moties ALV 5 juni 2019 (12)". */
const BESIDE = new RegExp(
  `(?<!\\p{L})${anyOf('moties, motie, resoluties, amendementen, uit, van, de, het, op, in, tijdens, ingediend, aangenomen, ingediende, VNG, vergadering, datum')}(?!\\p{L})|[\\d\\s\\p{P}]`,
  'giu',
);

/** The meeting that a line names, and nothing else. */
export function meetingAlone(text: string): Meeting | null {
  const [only, ...others] = findMeetings(text);
  if (only === undefined || others.length > 0) return null;
  const beside = `${text.slice(0, only.start)} ${text.slice(only.end)}`;
  return beside.replace(BESIDE, '') === '' ? only.meeting : null;
}

/** More than one sentence may speak of other motions than those below it. */
const SEVERAL_SENTENCES = /[.;]\s+\p{Lu}/u;

/**
 * @param where.announces - The motions of which it speaks stand right below it: "… legt verantwoording af over
 *   vier moties van de ALV van 18 juni 2025:".
 * @returns undefined for words that tell nothing of the meeting of motions.
 */
export function meetingLentBy(
  text: string,
  where: { isHeading: boolean; announces: boolean },
): LentMeeting | undefined {
  const { ofMotions, days } = meetingsOfMotions(text);
  const isLead = where.announces && !where.isHeading && !SEVERAL_SENTENCES.test(text);
  const isOfAccount = ON_ACCOUNT.test(text) && !isLead;
  const [first, ...others] = ofMotions;
  if (first !== undefined) {
    const isOne = others.every((meeting) => meeting?.date === first?.date);
    const [day = '', ...more] = days;
    const isUndated = first === null && more.length === 0 && day !== '';
    return {
      meeting: isOne ? first : null,
      isOfAccount,
      ...(isUndated ? { day, named: kindNamed(text, day) } : {}),
    };
  }
  const alone = where.isHeading ? meetingAlone(text) : null;
  if (alone !== null) return { meeting: alone, isOfAccount: false };
  return areOfEarlier(text) ? { meeting: null, isOfAccount } : undefined;
}

/** "ALV 14 juni 2023", "14 juni 2023", "14-6-2023" in a column for it or behind its label. */
export function meetingInValue(text: string): Meeting | null {
  const named = findMeetings(text);
  if (named.length > 0) return named.length === 1 ? (named[0]?.meeting ?? null) : null;
  const [from = 0] = [/\d/u.exec(text)?.index];
  const to = dateAt(text, from);
  const day = to === null ? '' : text.slice(from, to);
  return meetingOnDay(day);
}

/** Between a mark and the meeting: "(ingediend op de ALV van 14 juni 2023)". */
const BEFORE =
  /\s*[(,;|–—-]\s*(?:(?:ingediend|aangenomen|uit|van)\s+)?(?:(?:op|in|tijdens|van|uit)\s+)?(?:de\s+)?$/iu;
const BEHIND = /^\s*(?:$|[),:;.|–—-])/u;
/** Between the meeting at the start of a line and what was put at it. */
const LEADS = /^\s*[:|–—]\s*/u;
const NAMES_MEETING = /ALV|ledenvergadering/iu;

/** The meeting that is told beside a motion, and where the words for it begin and end. */
export type MeetingNote = { meeting: Meeting; from: number; to: number };

/** "Havens – Goes (ALV 14 juni 2023)", "ALV 14 juni 2023: Havens (Goes)"; null where it is part of a sentence. */
export function noteOfMeeting(text: string): MeetingNote | null {
  if (!NAMES_MEETING.test(text)) return null;
  let shown = text;
  for (const { from, to } of findQuotations(text)) {
    shown = shown.slice(0, from) + '.'.repeat(to - from) + shown.slice(to);
  }
  const told = findMeetings(shown).flatMap(({ meeting, start, end }): MeetingNote[] => {
    const before = BEFORE.exec(shown.slice(0, start))?.index;
    const lead = start === 0 ? LEADS.exec(shown.slice(end))?.[0].length : undefined;
    if (lead !== undefined) return [{ meeting, from: 0, to: end + lead }];
    return before === undefined || !BEHIND.test(shown.slice(end))
      ? []
      : [{ meeting, from: before, to: end }];
  });
  const [only, ...others] = told;
  return others.length === 0 ? (only ?? null) : null;
}

/** "Havens – Goes (ALV 14 juni 2023)": a line tells of something else, and beside it of this meeting. */
export function isBesideWords(text: string, { date }: Meeting): boolean {
  const note = noteOfMeeting(text);
  const beside = note === null ? '' : text.slice(0, note.from) + text.slice(note.to);
  return note?.meeting.date === date && /\p{L}{3}/u.test(beside);
}

/** "Motie Goes “Havens” (14 juni 2023)": a day of which an ALV is known. */
function dayAlone(text: string): Meeting | null {
  const days = Array.from(text.matchAll(/\(([^()]{6,40})\)/gu), ([, words = '']) => words.trim());
  const dates = days
    .filter((day) => dateAt(day, 0) === day.length)
    .flatMap((day) => findDate(day) ?? []);
  const [only, ...others] = dates;
  return only === undefined || others.length > 0 ? null : knownMeetingOn(only);
}

/** "Motie Goes “Havens” (ALV 14 juni 2023): afgedaan". */
export function meetingBeside(text: string): Meeting | undefined {
  const known = dayAlone(text);
  if (known !== null) return known;
  return noteOfMeeting(text)?.meeting;
}

const OPENS_WITH_DAY = /^(?:op|in de vergadering van)\s+(?=\d)/iu;

/** "Op 25 september 2020 volgde de motie “Havens”": the day of a known ALV, and no other day behind it. */
export function meetingOpening(sentence: string): Meeting | undefined {
  const from = OPENS_WITH_DAY.exec(sentence)?.[0].length;
  const to = from === undefined ? null : dateAt(sentence, from);
  if (from === undefined || to === null || findDates(sentence).length > 1) return undefined;
  const date = findDate(sentence.slice(from, to));
  return (date === null ? null : knownMeetingOn(date)) ?? undefined;
}
