/**
 * The meeting that a document is for. A board accounts to a meeting after the ones in which the motions were
 * submitted; what it advises or what was voted is of the meeting of the motions themselves.
 */
import { placeKey } from '../document/place';
import type { Line } from '../document/tree';
import { findMeetings } from '../dutch/meeting';
import { meetingsOfMotions } from '../dutch/meetings-of-motions';
import type { DocumentKind, Meeting, Motion } from '../model';
import { textOfLines } from './document-facts';

/** In these the motions are accounted for, and were put before. */
const OF_EARLIER: ReadonlySet<DocumentKind> = new Set(['verantwoording', 'besluiten']);

/** What stands above the first motion: there a document says what it is for. */
function linesAbove(lines: readonly Line[], [first]: readonly Motion[]): readonly Line[] {
  const places = new Set((first?.places?.title ?? []).map(placeKey));
  const start = lines.findIndex(({ place }) => places.has(placeKey(place)));
  return start === -1 ? lines : lines.slice(0, start);
}

const meetingsIn = (text: string): Meeting[] => findMeetings(text).map(({ meeting }) => meeting);

const lastOf = (meetings: readonly Meeting[]): Meeting | null =>
  meetings.toSorted((one, other) => other.date.localeCompare(one.date))[0] ?? null;

/** @returns null when the document names no meeting that it can be for. */
export function readDocumentMeeting(
  lines: readonly Line[],
  motions: readonly Motion[],
  kind: DocumentKind = 'verantwoording',
): Meeting | null {
  const dates = motions.map((motion) => motion.meeting?.date ?? '').toSorted();
  const latest = dates.at(-1) ?? '';
  const canBe = ({ date }: Meeting): boolean =>
    date > latest || (date === latest && !OF_EARLIER.has(kind));
  const above = textOfLines(linesAbove(lines, motions));
  const own = lastOf(meetingsIn(above).filter(canBe));
  if (own !== null) return own;
  // "Urk vroeg hier in een motie op de ALV van 14 juni 2023 aandacht voor" tells of that motion.
  const { rest } = meetingsOfMotions(textOfLines(lines));
  return lastOf(meetingsIn(rest).filter(canBe));
}
