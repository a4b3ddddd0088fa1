/** Gives a label that stands above its text, as a heading or on a line of its own, that text. */
import type { Entry } from './entry';
import { entryOf } from './entry';
import { isMotionHeading } from './headings';
import type { Role } from './lexicon/labels';
import type { RoleOfKey } from './roles';
import { textOf } from './text-of';

const holdsTextBelow = ({ origin, key }: Entry): boolean =>
  key !== '' && (origin === 'heading' || origin === 'line' || origin === 'merged');

/** A loose line that names a motion, right above a label, is no part of what stands above it. */
function isTitleAbove(entry: Entry, next: Entry | undefined): boolean {
  return next !== undefined && next.origin !== 'loose' && isMotionHeading(textOf(entry.parts));
}

const LONGEST_HEAD = 80;

/** A line of its own right above a table with a motion in each row heads that table. */
function headsRows({ parts }: Entry, next: Entry | undefined): boolean {
  if (next === undefined || next.group === null) return false;
  const text = textOf(parts);
  return text.length <= LONGEST_HEAD && /^\p{Lu}[^.;:\n]*$/u.test(text);
}

/** @returns The same entries with the loose text in the entry that it stands below. */
export function withTextBelow(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  let label: Entry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.origin !== 'loose') {
      const own: Entry = { ...entry, parts: [...entry.parts] };
      label = holdsTextBelow(own) ? own : null;
      result.push(own);
    } else if (
      label === null ||
      (label.parts.length > 0 &&
        (isTitleAbove(entry, entries[index + 1]) || headsRows(entry, entries[index + 1])))
    ) {
      label = null;
      result.push(entry);
    } else label.parts.push(...entry.parts);
  }
  return result;
}

const ONE_PART: ReadonlySet<Role> = new Set([
  ...(['subject', 'motion', 'title', 'submitters', 'meeting', 'number'] as const),
  ...(['proposal', 'advice', 'vote', 'decision'] as const),
]);

/** What stands below a short value is no part of it: it stands loose again. */
export function withShortValues(
  entries: readonly Entry[],
  roles: ReadonlyMap<string, RoleOfKey>,
): Entry[] {
  return entries.flatMap((entry) => {
    const role = roles.get(entry.key)?.role;
    if (!holdsTextBelow(entry) || role === undefined || !ONE_PART.has(role)) return [entry];
    const [first, ...others] = entry.parts;
    if (first === undefined || others.length === 0) return [entry];
    return [{ ...entry, parts: [first] }, ...others.map((part) => entryOf('loose', [], [part]))];
  });
}
