/**
 * The ALVs of the VNG that are known by date. They complete a date that is printed without its year
 * or day, and they make a date on which there was none a doubt. They never overrule what is printed.
 *
 * The dates are those by which papers of the VNG itself (uitslagen, uitnodigingen, agenda's on
 * vng.nl) name the meetings from 2017 to 2025. A later meeting is not known, and so no doubt.
 */
import type { Meeting, MeetingKind } from './model';

export const KNOWN_MEETINGS: readonly Meeting[] = [
  { kind: 'ALV', date: '2017-06-14' },
  { kind: 'ALV', date: '2018-06-27' },
  { kind: 'Buitengewone ALV', date: '2018-11-30' },
  { kind: 'ALV', date: '2019-06-05' },
  { kind: 'Buitengewone ALV', date: '2019-11-29' },
  { kind: 'ALV', date: '2020-09-25' },
  { kind: 'Buitengewone ALV', date: '2021-02-12' },
  { kind: 'ALV', date: '2021-06-16' },
  { kind: 'Extra ALV', date: '2022-01-13' },
  { kind: 'ALV', date: '2022-06-29' },
  { kind: 'Najaars ALV', date: '2022-12-02' },
  { kind: 'ALV', date: '2023-06-14' },
  { kind: 'Najaars ALV', date: '2023-12-01' },
  { kind: 'Extra ALV', date: '2024-05-24' },
  { kind: 'ALV', date: '2024-06-26' },
  { kind: 'Najaars ALV', date: '2024-11-29' },
  { kind: 'ALV', date: '2025-06-18' },
];

/** The known meeting on a day; null when there was none, or none that is known. */
export const knownMeetingOn = (date: string): Meeting | null =>
  KNOWN_MEETINGS.find((known) => known.date === date) ?? null;

export type PrintedMeeting = {
  /** As printed; `isPlain` when nothing but "ALV" is: people call every meeting that. */
  kind: MeetingKind;
  isPlain: boolean;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
};

/**
 * The one known meeting that a date without its year or day can mean.
 * @returns null when none fits, or more than one. A kind as printed stays as it is printed with a
 *   day: 13 januari 2022 is called ALV as well as extra ALV.
 */
export function completeMeeting(printed: PrintedMeeting): Meeting | null {
  const { kind, isPlain, year, month, day } = printed;
  if (year === undefined && (month === undefined || day === undefined)) return null;
  // "ALV 2024" is any meeting of that year, also one that is not known.
  if (isPlain && month === undefined) return null;
  const fitting = KNOWN_MEETINGS.filter((known) => {
    const [knownYear, knownMonth, knownDay] = known.date.split('-').map(Number);
    return (
      (isPlain || known.kind === kind) &&
      (year === undefined || year === knownYear) &&
      (month === undefined || month === knownMonth) &&
      (day === undefined || day === knownDay)
    );
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  return day === undefined ? only : { kind, date: only.date };
}
