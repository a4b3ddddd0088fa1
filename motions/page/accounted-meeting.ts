/**
 * The meeting at which a motion was put, when it stands on the page of a later one because its
 * account was changed: "Actualisatie agendapunt 12", where point 12 accounts for the motions of
 * "ALV 29 juni 2022".
 */
import { collapseSpace } from '../dutch/fold';
import { findMeetings } from '../dutch/meeting';
import type { Meeting } from '../model';

const CHANGED_POINT =
  /(?:actualis|aanvulling|bijgewerkt|wijziging|aangepast).*agendapunt\s+(\d{1,2})/iu;
const ACCOUNT = /verantwoording.*moties/iu;
const MORE_MEETINGS = /eerdere|andere|vorige|diverse/iu;

/**
 * @param heading - Above the motion.
 * @param texts - The lines of the page.
 * @returns null when it is no motion of an earlier meeting, or of which one is not sure.
 */
export function accountedMeeting(heading: string, texts: readonly string[]): Meeting | null {
  const point = CHANGED_POINT.exec(heading)?.[1];
  if (point === undefined) return null;
  const account = texts
    .map(collapseSpace)
    .find((text) => text.startsWith(`${point}.`) && ACCOUNT.test(text));
  if (account === undefined || MORE_MEETINGS.test(account)) return null;
  const meetings = findMeetings(account);
  return meetings.length === 1 ? (meetings[0]?.meeting ?? null) : null;
}
