/** The life of each motion over all documents: its prints, all that was said of it, where it stands. */
import { doubtKey } from '../corrections/doubts';
import type { ReadDocument, Warning } from '../model';
import { warn } from '../warnings';
import type { MotionEvent } from './events';
import type { JoinedMotions } from './join-motions';
import { earliestFirst } from './order';
import { type AgreedMeetings, type Standing, standingOf } from './standing';
import { motionFromEvents, type StoredMotion } from './stored-motion';

export type MotionLife = {
  /** As the clearest print has it; the id is that of the whole motion. */
  motion: StoredMotion;
  /** The ids of its prints: one, or more when documents print it differently. */
  prints: readonly string[];
  /** The earliest first. */
  events: readonly MotionEvent[];
  standing: Standing;
  warnings: readonly Warning[];
};

/** Facts of one motion that cannot both be right are both kept, with a warning that names them. */
function contradictions(events: readonly MotionEvent[]): Warning[] {
  const dates = new Set(
    events.flatMap((event) => (event.kind === 'ingediend' ? (event.meeting?.date ?? []) : [])),
  );
  if (dates.size < 2) return [];
  const doubt = warn({ kind: 'documents-disagree', dates: [...dates].toSorted() });
  const isLookedAt = events.some(
    (event) =>
      event.kind === 'ingediend' &&
      event.confirmed?.some((one) => doubtKey(one.doubt) === doubtKey(doubt)),
  );
  return isLookedAt ? [] : [doubt];
}

function lifeOf(
  id: string,
  prints: readonly string[],
  said: readonly MotionEvent[],
  agreed: AgreedMeetings,
): MotionLife | null {
  const events = said.toSorted(earliestFirst);
  const motion = motionFromEvents(events);
  const standing = standingOf(events, agreed);
  if (motion === null || standing === null) return null;
  const printed = events.flatMap((event) =>
    event.warnings.map(({ position, places, ...warning }) => warning),
  );
  return {
    motion: { ...motion, id },
    prints,
    events,
    standing,
    warnings: [...contradictions(events), ...printed],
  };
}

/** The meetings of documents that say that the account was agreed with. */
export function agreedMeetings(
  documents: readonly (Pick<ReadDocument, 'meeting' | 'agreesWithAccount'> & { id: string })[],
): AgreedMeetings {
  // In a fixed order, so that the same document is named whatever was read first.
  const ordered = documents.toSorted((one, other) => other.id.localeCompare(one.id, 'en'));
  return new Map(
    ordered.flatMap(({ id, meeting, agreesWithAccount }): [string, string][] =>
      agreesWithAccount === true && meeting !== null ? [[meeting.date, id]] : [],
    ),
  );
}

/** @returns In the order of the ids; a print of which no document speaks any more has no life. */
export function livesOf(
  events: readonly MotionEvent[],
  { printsOf }: Pick<JoinedMotions, 'printsOf'>,
  agreed: AgreedMeetings,
): MotionLife[] {
  const byPrint = Map.groupBy(events, ({ motionId }) => motionId);
  return [...printsOf].flatMap(
    ([id, prints]) =>
      lifeOf(
        id,
        prints,
        prints.flatMap((print) => byPrint.get(print) ?? []),
        agreed,
      ) ?? [],
  );
}
