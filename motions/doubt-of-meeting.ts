/**
 * Whether there was an ALV on a date. Apart from the meetings themselves, which the script on every page
 * of vng.nl carries: it has no use for warnings.
 */
import { KNOWN_MEETINGS } from './meetings';
import type { Meeting, Warning } from './model';
import { warn } from './warnings';

const FIRST = KNOWN_MEETINGS[0]?.date ?? '';
const LAST = KNOWN_MEETINGS.at(-1)?.date ?? '';

/** @returns null for a known meeting, and for one before or after all that are known. */
export function doubtOfMeeting(meeting: Meeting): Warning | null {
  const isCovered = meeting.date >= FIRST && meeting.date <= LAST;
  if (!isCovered || KNOWN_MEETINGS.some(({ date }) => date === meeting.date)) return null;
  return warn({ kind: 'date-unknown', meeting }, { field: 'meeting' });
}
