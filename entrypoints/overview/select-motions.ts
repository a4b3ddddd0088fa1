/** Which motions the table shows, in what order and groups. Pure: motions and choices in, rows out. */
import { gemeentenOf, isOwnMotion } from '../../motions/gemeenten/own';
import { CLOSED } from '../../motions/history/since';
import type { StandingKind } from '../../motions/history/standing';
import type { GemeenteCode, Meeting } from '../../motions/model';
import type { FollowedMotion } from '../../storage/views/lives';
import {
  type Group,
  type MotionFilters,
  NO_FILTERS,
  type OverviewAddress,
  type Sort,
} from './address';

export type MotionGroup = {
  /** Unique among the groups; empty for what has no value. */
  key: string;
  kind: 'own' | 'other' | 'meeting' | 'subject';
  meeting: Meeting | null;
  motions: FollowedMotion[];
};

/** What a meeting has still to decide on: the clerk can advise the council what to vote. */
const UNDECIDED = new Set<StandingKind>([
  'ingediend',
  'preadvies',
  'voorstel-aanhouden',
  'voorstel-afdoen',
  'voorstel-deels',
  'voorstel-voorwaardelijk',
  'voorstel-onbekend',
]);

/** Without the date of its meeting nothing says that it is still to come. */
function needsAdvice({ standing, voteAdvice }: FollowedMotion, today: string): boolean {
  const { kind, event } = standing;
  return voteAdvice === null && UNDECIDED.has(kind) && event.date !== null && event.date >= today;
}

/** For whom and when the list is made. */
export type Viewer = {
  /** The user's gemeenten. */
  own: readonly GemeenteCode[];
  /** ISO date. */
  today: string;
  /** The ids of motions of theirs that were not opened yet. */
  fresh: ReadonlySet<string>;
};

function matchesFilters(
  followed: FollowedMotion,
  filters: MotionFilters,
  { own, today, fresh }: Viewer,
): boolean {
  const { motion, standing, note, labels, isFollowed, warnings } = followed;
  return (
    (filters.gemeente === null || gemeentenOf(motion).has(filters.gemeente)) &&
    (!filters.isOwn || isOwnMotion(motion, own)) &&
    (filters.standing === null || standing.kind === filters.standing) &&
    (filters.meeting === null || motion.meeting?.date === filters.meeting) &&
    (filters.subject === null || motion.subject === filters.subject) &&
    (filters.label === null || labels.includes(filters.label)) &&
    (!filters.hasNote || note !== null) &&
    (!filters.hasWarning || warnings.length > 0) &&
    (!filters.isFollowed || isFollowed) &&
    (!filters.isNew || fresh.has(motion.id)) &&
    (!filters.isRunning || !CLOSED.has(standing.kind)) &&
    (!filters.needsAdvice || needsAdvice(followed, today))
  );
}

const submittersOf = ({ motion }: FollowedMotion): string =>
  [...motion.submitters.map(({ name }) => name), motion.collective ?? ''].join(' ');

const SORT_TEXT: Record<Sort, (motion: FollowedMotion) => string> = {
  titel: ({ motion }) => motion.title,
  indiener: submittersOf,
  alv: ({ motion }) => motion.meeting?.date ?? '',
  stand: ({ standing }) => standing.kind,
  gewijzigd: ({ standing }) => standing.event.date ?? '',
};

const COLLATOR = new Intl.Collator('nl', { numeric: true });

/** By the chosen column, then by title, so that the order is the same each time. */
function sorted(
  motions: readonly FollowedMotion[],
  { sort, isDescending }: Pick<OverviewAddress, 'sort' | 'isDescending'>,
): FollowedMotion[] {
  const keyed = motions.map((motion) => ({ motion, key: SORT_TEXT[sort](motion) }));
  const direction = isDescending ? -1 : 1;
  const compare = (one: string, other: string): number =>
    one === other ? 0 : COLLATOR.compare(one, other);
  return keyed
    .sort(
      (one, other) =>
        direction * compare(one.key, other.key) ||
        compare(one.motion.motion.title, other.motion.motion.title),
    )
    .map(({ motion }) => motion);
}

function groupsBy(
  group: Group,
  motions: readonly FollowedMotion[],
  own: readonly GemeenteCode[],
): MotionGroup[] {
  const groupOf = (followed: FollowedMotion): Omit<MotionGroup, 'motions'> => {
    const { motion } = followed;
    switch (group) {
      case 'gemeente':
        return isOwnMotion(motion, own)
          ? { key: 'own', kind: 'own', meeting: null }
          : { key: 'other', kind: 'other', meeting: null };
      case 'alv':
        return { key: motion.meeting?.date ?? '', kind: 'meeting', meeting: motion.meeting };
      case 'onderwerp':
        return { key: motion.subject ?? '', kind: 'subject', meeting: null };
    }
  };
  const groups = new Map<string, MotionGroup>();
  for (const motion of motions) {
    const { key, ...named } = groupOf(motion);
    const known = groups.get(key) ?? { key, ...named, motions: [] };
    known.motions.push(motion);
    groups.set(key, known);
  }
  return [...groups.values()].sort(firstGroupFirst(group));
}

/** One's own first; the latest ALV first; subjects by alphabet; what has no value last. */
function firstGroupFirst(group: Group): (one: MotionGroup, other: MotionGroup) => number {
  return (one, other) => {
    if (group === 'gemeente') return one.kind === 'own' ? -1 : 1;
    if (one.key === '' || other.key === '') return one.key === '' ? 1 : -1;
    return group === 'alv'
      ? other.key.localeCompare(one.key, 'en')
      : COLLATOR.compare(one.key, other.key);
  };
}

/** @returns All but what the words of a search leave out. Only groups with motions in them. */
export function selectMotions(
  motions: readonly FollowedMotion[],
  address: OverviewAddress,
  viewer: Viewer,
): MotionGroup[] {
  const shown = motions.filter((followed) => matchesFilters(followed, address.filters, viewer));
  return groupsBy(address.group, sorted(shown, address), viewer.own);
}

/** What a clerk comes for: each a set of filters, so that it can be kept as a bookmark too. */
export const WORK = {
  fresh: { ...NO_FILTERS, isOwn: true, isNew: true },
  running: { ...NO_FILTERS, isOwn: true, isRunning: true },
  settled: { ...NO_FILTERS, isOwn: true, standing: 'voorstel-afdoen' },
  advice: { ...NO_FILTERS, isOwn: true, needsAdvice: true },
  look: { ...NO_FILTERS, isOwn: true, hasWarning: true },
} as const satisfies Record<string, MotionFilters>;
export type Work = keyof typeof WORK;

/** How many motions each kind of work shows when it is opened. */
export function countWork(
  motions: readonly FollowedMotion[],
  viewer: Viewer,
): Record<Work, number> {
  const count = (work: Work): number =>
    motions.filter((followed) => matchesFilters(followed, WORK[work], viewer)).length;
  return {
    fresh: count('fresh'),
    running: count('running'),
    settled: count('settled'),
    advice: count('advice'),
    look: count('look'),
  };
}

/**
 * Leaves the order as it is, so that nothing is sorted again at each letter that is typed.
 * @param found - Ids of the motions that the words were found in; null when there are no words.
 */
export function narrowGroups(
  groups: readonly MotionGroup[],
  found: ReadonlySet<string> | null,
): readonly MotionGroup[] {
  if (found === null) return groups;
  return groups
    .map((group) => ({
      ...group,
      motions: group.motions.filter(({ motion }) => found.has(motion.id)),
    }))
    .filter(({ motions }) => motions.length > 0);
}

/** How many filters narrow the list, the words aside. */
export function activeFilters(filters: MotionFilters): number {
  const { query, ...others } = filters;
  return Object.values(others).filter((value) => value !== null && value !== false).length;
}
