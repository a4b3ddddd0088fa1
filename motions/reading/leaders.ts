/** Which labels stand where a motion begins, and which come back. */
import { HEADER_ROLES, isBodyRole, TITLE_ROLES } from './block';
import type { Entry } from './entry';
import type { RoleOfKey } from './roles';

/** As many entries behind a label as a title is looked for. */
const FURTHEST = 8;

/** @returns Their keys, by what is usual over the whole document. */
export function leadersOf(
  entries: readonly Entry[],
  roles: ReadonlyMap<string, RoleOfKey>,
): Set<string> {
  const counts = new Map<string, { before: number; all: number }>();
  for (const [index, { key }] of entries.entries()) {
    const role = roles.get(key)?.role;
    if (role === undefined || !HEADER_ROLES.has(role) || TITLE_ROLES.has(role)) continue;
    const next = entries
      .slice(index + 1, index + FURTHEST)
      .map((entry) => roles.get(entry.key)?.role)
      .find((other) => other !== undefined && (TITLE_ROLES.has(other) || isBodyRole(other)));
    const count = counts.get(key) ?? { before: 0, all: 0 };
    count.all += 1;
    if (next !== undefined && TITLE_ROLES.has(next)) count.before += 1;
    counts.set(key, count);
  }
  // A label may once stand before a title by chance: it leads when it mostly does.
  return new Set([...counts].flatMap(([key, { before, all }]) => (before * 2 > all ? [key] : [])));
}

/** Labels that stand in the document more than once. */
export function keysThatComeBack(entries: readonly Entry[]): Set<string> {
  const byKey = Map.groupBy(entries, ({ key }) => key);
  return new Set(
    [...byKey].flatMap(([key, { length }]) => (key !== '' && length > 1 ? [key] : [])),
  );
}

const FURTHEST_LABEL = 60;

/** Looked for only so far: in a document without labels there is none. */
export const labelBehind = (entries: readonly Entry[], index: number): Entry | undefined =>
  entries.slice(index + 1, index + FURTHEST_LABEL).find(({ key }) => key !== '');
