/**
 * The titles of a page that was read, at the place where each was read: also ordinary words in a
 * table or behind a name, which nothing in the text marks as the title of a motion.
 */
import { isPagePlace, type Place } from '../document/place';
import type { NamedMotion } from './find-named-motions';
import { lettersOf } from './letters';

export type ReadTitle = { motionId: string; title: string; places: readonly Place[] };

/** The title within the stretch it was read from; null when something else stands there now. */
function titleAt(place: Place, title: string, blocks: readonly string[]) {
  if (isPagePlace(place)) return null;
  const letters = lettersOf(title).text;
  const stretch = (blocks[place.block] ?? '').slice(place.from, place.to);
  const { text, starts, ends } = lettersOf(stretch);
  const at = letters === '' ? -1 : text.indexOf(letters);
  const start = starts[at];
  const end = ends[at + letters.length - 1];
  if (start === undefined || end === undefined) return null;
  return { block: place.block, start: place.from + start, end: place.from + end };
}

/** @returns Each motion once, in reading order. */
export function namedWhereRead(
  titles: readonly ReadTitle[],
  blocks: readonly string[],
): NamedMotion[] {
  return titles
    .flatMap(({ motionId, title, places }) => {
      const found = places.map((place) => titleAt(place, title, blocks));
      const first = found.find((one) => one !== null);
      return first === undefined || first === null ? [] : [{ ...first, motionIds: [motionId] }];
    })
    .toSorted((one, other) => one.block - other.block || one.start - other.start);
}

const overlap = (one: NamedMotion, other: NamedMotion): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** Those that the text itself names, and of the others those that were read there. */
export function withNamedWhereRead(
  named: readonly NamedMotion[],
  read: readonly NamedMotion[],
): NamedMotion[] {
  const known = new Set(named.flatMap(({ motionIds }) => motionIds));
  const byBlock = Map.groupBy(named, ({ block }) => block);
  const others = read.filter(
    (one) =>
      !one.motionIds.some((id) => known.has(id)) &&
      !(byBlock.get(one.block) ?? []).some((other) => overlap(one, other)),
  );
  return [...named, ...others].toSorted(
    (one, other) => one.block - other.block || one.start - other.start,
  );
}
