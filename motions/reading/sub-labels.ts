/**
 * Tells the headings within one text ("Overleg met het Rijk" in an account) from the labels of a
 * motion, by their form: they stand in a type or at a level of their own, below a label and above
 * text. They are part of that text, also where their words could be a label's.
 *
 * The trap: what stands between two motions ("Wonen", above the title of the next) stands below the
 * last text too. It heads no text of its own, or comes before the first label as well.
 */

import { wordsOf } from './block';
import type { Entry } from './entry';
import { isMotionHeading } from './headings';
import { meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';

const BODIES: ReadonlySet<Role> = new Set<Role>(['request', 'account', 'proposal']);
/** Below a proposal stands the next motion. */
const LONG_TEXTS: ReadonlySet<Role> = new Set<Role>(['request', 'account']);
/** Labels of fewer texts show no form. */
const FEWEST = 4;
/** The labels of the texts come back with this share of the motions; a heading within a text does not. */
const WITH_MOST = 0.75;

/** What the words of each label mean by themselves, looked up once. */
function firmRoles(entries: readonly Entry[]): (entry: Entry) => Role | null {
  const known = new Map<string, Role | null>();
  for (const { key, labelText } of entries) {
    if (known.has(key)) continue;
    const meaning = meaningOfLabel(labelText) ?? meaningOfLabel(key);
    known.set(key, meaning !== null && meaning.score >= 0.5 ? meaning.role : null);
  }
  return ({ key }) => known.get(key) ?? null;
}

const isLabel = ({ origin, key }: Entry): boolean =>
  key !== '' && key !== '#' && (origin === 'line' || origin === 'heading');

/** What a label looks like: one that runs into its text is told by the start of its line only. */
function formOf({ origin, level, label: [line] }: Entry): string {
  if (origin === 'heading') return `heading ${level}`;
  if (line === undefined || line.lead > 0) return 'run-in';
  const { font, bold, size } = line.style;
  return `${font} ${bold} ${Math.round(size)}`;
}

type RoleOf = (entry: Entry) => Role | null;

/** What the labels of the texts look like, and for which texts each motion has one that looks so. */
type Habit = {
  isOfMotion: (entry: Entry) => boolean;
  /** The level of the lowest heading that is a label; 0 when none is. */
  lowest: number;
  labelled: ReadonlySet<Role>;
};

/** The form that labels the most kinds of texts is that of labels; others are when their texts have none. */
function habitOf(entries: readonly Entry[], roleOf: RoleOf): Habit | null {
  const bodies = entries.filter((entry) => isLabel(entry) && BODIES.has(roleOf(entry) ?? 'other'));
  const groups = [...Map.groupBy(bodies, ({ key }) => key).values()];
  const most = Math.max(0, ...groups.map(({ length }) => length));
  if (most < FEWEST) return null;
  const usual = groups.filter(({ length }) => length >= WITH_MOST * most).flat();
  const timesOf = (own: readonly Entry[], role: Role): number =>
    own.filter((entry) => roleOf(entry) === role).length;
  const [top = []] = [...Map.groupBy(usual, formOf).values()]
    .map((own) => ({ own, roles: new Set(own.map(roleOf)).size }))
    .toSorted((one, other) => other.roles - one.roles || other.own.length - one.own.length)
    .map(({ own }) => own);
  const covered = new Set([...BODIES].filter((role) => timesOf(top, role) >= WITH_MOST * most));
  const others = usual.filter((entry) => !covered.has(roleOf(entry) ?? 'other'));
  const forms = new Set([...top, ...others].map(formOf));
  // Set otherwise once, it is the same label.
  const keys = new Set(top.map(({ key }) => key));
  const ofMotions = bodies.filter(({ key }) => keys.has(key));
  return {
    isOfMotion: (entry) => forms.has(formOf(entry)) || keys.has(entry.key),
    lowest: top.reduce((low, { level }) => Math.max(low, level), 0),
    labelled: new Set([...covered].filter((role) => timesOf(ofMotions, role) >= most)),
  };
}

const headsText = (next: Entry | undefined): boolean =>
  next?.origin === 'loose' && !isMotionHeading(wordsOf(next));

/** @returns The keys of what looks like a label, and is part of a text. */
export function subLabels(entries: readonly Entry[]): Set<string> {
  const roleOf = firmRoles(entries);
  const habit = habitOf(entries, roleOf);
  if (habit === null) return new Set();
  const { isOfMotion, lowest, labelled } = habit;
  /** Of the last label, up to the next heading. */
  let around: Role | null = null;
  const isWithin = (entry: Entry, next: Entry | undefined): boolean => {
    if (around === null || !LONG_TEXTS.has(around)) return false;
    if (entry.origin === 'heading' && (lowest === 0 || entry.level <= lowest)) return false;
    const role = roleOf(entry);
    if (role !== null && role !== 'other' && !labelled.has(role)) return false;
    return entry.parts.length > 0 || headsText(next);
  };
  const within = new Map<string, boolean>();
  for (const [index, entry] of entries.entries()) {
    if (!isLabel(entry)) {
      if (entry.origin !== 'loose') around = null;
      continue;
    }
    const is = !isOfMotion(entry) && isWithin(entry, entries[index + 1]);
    within.set(entry.key, (within.get(entry.key) ?? true) && is);
    if (isOfMotion(entry)) around = roleOf(entry) ?? around;
  }
  return new Set([...within].filter(([, is]) => is).map(([key]) => key));
}
