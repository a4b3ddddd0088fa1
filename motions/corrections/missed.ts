/** Motions that were not read, put where they stand among those that were. */
import type { Motion } from '../model';
import type { CorrectionOf } from './correction';
import { markOf } from './mark';

type Missed = CorrectionOf<'missed'>;

/** Only what the person said; all else is for changes of its fields. */
function motionOf(missed: Missed): Motion {
  const { motionKey, title, pages, places } = missed;
  return {
    ...{ id: motionKey, title, submitters: [], andOthers: false, meeting: null },
    source: pages === null ? {} : { pages },
    ...(places === undefined ? {} : { places: { title: places } }),
    warnings: [],
    added: markOf(missed),
  };
}

/** Behind the last motion that begins on its page or before it; at the end when no page is known. */
function withOne(motions: readonly Motion[], missed: Motion): Motion[] {
  const page = missed.source.pages?.[0] ?? Number.POSITIVE_INFINITY;
  const before = motions.findLastIndex(({ source }) => (source.pages?.[0] ?? 0) <= page);
  return motions.toSpliced(before + 1, 0, missed);
}

/** @param missed - In any order; one that was read in the meantime adds nothing. */
export function withMissed(motions: readonly Motion[], missed: readonly Missed[]): Motion[] {
  const read = new Set(motions.map(({ id }) => id));
  return missed
    .filter(({ motionKey }) => !read.has(motionKey))
    .toSorted((one, other) => (one.motionKey < other.motionKey ? -1 : 1))
    .map(motionOf)
    .reduce(withOne, [...motions]);
}
