/** The order in which things happen to a motion. */
import type { MotionEvent } from './events';

/** At one meeting. */
const AT_MEETING: Record<MotionEvent['kind'], number> = {
  ingediend: 0,
  preadvies: 1,
  stemming: 2,
  verantwoording: 3,
  besluit: 4,
};

/** An undated event is taken for older than a dated one: what is known for certain wins. */
export function earliestFirst(one: MotionEvent, other: MotionEvent): number {
  return (
    (one.date ?? '').localeCompare(other.date ?? '', 'en') ||
    AT_MEETING[one.kind] - AT_MEETING[other.kind] ||
    one.id.localeCompare(other.id, 'en')
  );
}
