/** Writes dates and meetings as people do. */
import type { Meeting } from '../model';

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `2024-06-26` as "26 juni 2024"; a text that is no ISO date comes back as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : iso;
}

/** "Najaars ALV 29 november 2024". */
export function formatMeeting(meeting: Meeting): string {
  return `${meeting.kind} ${formatDate(meeting.date)}`;
}
