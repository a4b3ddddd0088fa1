/** Whether a motion that comes in is news, or of a time that is over. */
import { KNOWN_MEETINGS } from '../meetings';

/**
 * A motion is news when it was submitted at or after the meeting before the last one: the same rule
 * by which "sinds de vorige ALV" calls a motion new. It goes by the meetings that are known, not by
 * the clock, so that someone who reads in the papers of earlier years is not told old news.
 * @param submitted - The date of the meeting that it was put to; null when no document says so, and
 *   nothing then says that it is old.
 * @param meetings - The dates of all meetings that were read of, its own among them.
 */
export function isNews(submitted: string | null, meetings: readonly string[]): boolean {
  const last = meetings.toSorted().at(-1);
  if (submitted === null || last === undefined) return true;
  const dates = [...meetings, ...KNOWN_MEETINGS.map(({ date }) => date)];
  const before = dates
    .filter((date) => date < last)
    .toSorted()
    .at(-1);
  return submitted >= (before ?? last);
}
