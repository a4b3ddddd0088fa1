/**
 * Finds the parts of motions in running text without labels: below each title what was done, and at
 * the end what is proposed. Only what comes back over the whole document tells: one sentence that
 * names an outcome is no proposal.
 */
import type { Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findMeeting } from '../dutch/meeting';
import { TITLE_ROLES } from './block';
import { BYLINE_KEY, isByline } from './bylines';
import { type Entry, entryOf } from './entry';
import { isGroupHeading, isMeetingHeading, isMotionHeading } from './headings';
import { meaningOfLabel } from './label-meaning';
import { type Role, TELLS_REQUEST } from './lexicon/labels';
import { namesOutcome } from './names-outcome';
import { singleLine, textOf } from './text-of';
import { isToldTitle, withTitleTold } from './told-titles';

/** The keys of the labels that the text does not print. */
const KEYS = {
  submitters: BYLINE_KEY,
  request: 'verzoek',
  account: 'verantwoording',
  proposal: 'voorstel',
} as const;

const FEWEST = 3;
/** Of the titles of one kind, at least this share has a proposal as the last text below it. */
const MOST = 0.6;
const LONGEST_TITLE = 320;
const LONGEST_PROPOSAL = 240;
/** What the text of a motion may be called; the proposal alone may have a label in running text. */
const BODY: ReadonlySet<Role> = new Set(['request', 'account', 'advice']);

const isText = ({ origin, key }: Entry): boolean => origin === 'loose' && key === '';

/** A label that comes back: then the document is no running text. */
function hasLabels(entries: readonly Entry[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of entries) {
    const meaning = key === '' ? null : meaningOfLabel(key);
    if (meaning === null || meaning.score < 0.5 || !BODY.has(meaning.role)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 1);
}

/** "Motie X van Gouda, aangenomen in de ALV 26 juni 2024." as a paragraph of its own. */
function isTitleLine(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return isMotionHeading(text) || (text.endsWith('.') && isMotionHeading(text.slice(0, -1)));
}

/** A label for the motion itself, with its title behind it. */
function isTitleLabel({ key, origin }: Entry): boolean {
  const role = key === '' ? undefined : meaningOfLabel(key)?.role;
  return origin === 'line' && role !== undefined && TITLE_ROLES.has(role);
}

/** Below the title stands other text, also where only the title has a label. */
function withTitleApart(entry: Entry): Entry[] {
  const [first, ...others] = entry.parts;
  if (first === undefined || others.length === 0 || !isTitleLabel(entry)) return [entry];
  return [{ ...entry, parts: [first] }, ...others.map((part) => entryOf('loose', [], [part]))];
}

/** Entries of one kind that may be titles. */
function kindOf(entry: Entry): string | null {
  if (isTitleLabel(entry)) return `label ${entry.key}`;
  const isHeading = entry.origin === 'heading' && entry.key === '';
  const text = isHeading ? singleLine(entry.label) : isText(entry) ? textOf(entry.parts) : '';
  if (text === '' || text.length > LONGEST_TITLE) return null;
  if (isGroupHeading(text) || isMeetingHeading(text)) return null;
  if (isHeading) return `heading ${entry.level}`;
  if (isToldTitle(text)) return 'sentence';
  return isTitleLine(text) && findMeeting(text) !== null ? 'line' : null;
}

/** "Voorstel: de motie aan te houden." below text without a label. */
const isLabelledProposal = ({ origin, key }: Entry): boolean =>
  origin === 'line' && key !== '' && meaningOfLabel(key)?.role === 'proposal';

function isProposal(entry: Entry | undefined): boolean {
  if (entry === undefined) return false;
  if (!isText(entry)) return isLabelledProposal(entry);
  const text = textOf(entry.parts);
  return text.length <= LONGEST_PROPOSAL && namesOutcome(text);
}

/** "Het bestuur stelt voor de motie af te doen.", in type that a heading has: a sentence is none. */
function asSentence(entry: Entry): Entry {
  if (entry.origin !== 'heading' || entry.key !== '' || entry.parts.length > 0) return entry;
  const text = singleLine(entry.label);
  if (!text.endsWith('.') || !namesOutcome(text)) return entry;
  return entryOf('loose', [], [{ kind: 'lines', lines: entry.label, breaks: 'printed' }]);
}

const isWho = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && isText(entry) && isByline(textOf(entry.parts));

/** Where a motion begins, and where its proposal stands; null without one. */
type Unit = { from: number; proposal: number | null };

function unitsOf(entries: readonly Entry[], starts: readonly number[]): Unit[] {
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? entries.length;
    const own = entries.slice(from + 1, to);
    const last = own.findLastIndex((entry) => isProposal(entry));
    return { from, proposal: last === -1 ? null : from + 1 + last };
  });
}

/** Text may still follow the last motion; below the others the proposal stands last. */
const endsInProposal = (units: readonly Unit[], entries: readonly Entry[]): number =>
  units.filter(({ proposal }, at) => {
    const next = units[at + 1]?.from;
    if (proposal === null) return false;
    return next === undefined || !entries.slice(proposal + 1, next).some(isText);
  }).length;

/** The titles of the kind under which most texts end in a proposal. */
function chosenUnits(entries: readonly Entry[]): Unit[] {
  const kinds = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const kind = kindOf(entry);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  }
  const ways = [...kinds.values()].map((starts) => {
    const units = unitsOf(entries, starts);
    return { units, ends: endsInProposal(units, entries) };
  });
  const [best] = ways
    .filter(({ units, ends }) => ends >= FEWEST && ends >= MOST * units.length)
    .toSorted((one, other) => other.ends - one.ends);
  return best?.units ?? [];
}

const labelled = (key: string, { parts }: Entry, more: Partial<Entry> = {}): Entry =>
  entryOf('pair', [], parts, { key, ...more });

function titleOf(entry: Entry): Entry {
  if (!isText(entry)) return entry;
  const lines: Line[] = linesBelow(entry.parts);
  return entryOf('heading', lines, [], { key: '', level: 1 });
}

/** "In de motie wordt gevraagd om …" right below the title, or below who submitted it. */
const tellsRequest = (entry: Entry | undefined): boolean =>
  entry !== undefined && isText(entry) && TELLS_REQUEST.test(textOf(entry.parts));

const firstText = (entries: readonly Entry[], { from }: Unit): Entry | undefined =>
  entries[isWho(entries[from + 1]) ? from + 2 : from + 1];

/** A list below what ends in a colon goes on with it. */
const isListBelow = (entry: Entry, above: Entry | undefined): boolean =>
  entry.parts[0]?.kind === 'list' && above !== undefined && /:$/u.test(textOf(above.parts));

/** What the texts of most motions begin with. */
type Habits = { tellWho: boolean; tellRequest: boolean };

/** The entries of one motion, each with the label that it would have. */
function motionOf(
  entries: readonly Entry[],
  { from, proposal }: Unit,
  { tellWho, tellRequest }: Habits,
): Entry[] {
  const [title, ...below] = entries;
  if (title === undefined) return [];
  const end = proposal === null ? below.length : proposal - from - 1;
  let isBegun = false;
  const first = tellWho && isWho(below[0]) ? 1 : 0;
  const isAsked = tellRequest && tellsRequest(below[first]);
  return [
    titleOf(title),
    ...below.map((entry, at) => {
      if (at === 0 && tellWho && isWho(entry)) return labelled(KEYS.submitters, entry);
      if (isAsked && at === first) return labelled(KEYS.request, entry);
      if (isAsked && at === first + 1 && isListBelow(entry, below[first]))
        return labelled(KEYS.request, entry, { isContinued: true });
      if (at === end) return isText(entry) ? labelled(KEYS.proposal, entry) : entry;
      if (at > end || !isText(entry)) return entry;
      const own = labelled(KEYS.account, entry, { isContinued: isBegun });
      isBegun = true;
      return own;
    }),
  ];
}

/** @returns The same entries where the document has labels, or no texts that come back. */
export function withProse(all: readonly Entry[]): readonly Entry[] {
  if (hasLabels(all)) return all;
  const entries = all.map(asSentence).flatMap(withTitleApart).flatMap(withTitleTold);
  const units = chosenUnits(entries);
  const [first] = units;
  if (first === undefined) return all;
  const who = units.filter(({ from }) => isWho(entries[from + 1])).length;
  const asked = units.filter((unit) => tellsRequest(firstText(entries, unit))).length;
  const habits = {
    tellWho: who >= MOST * units.length,
    tellRequest: asked >= MOST * units.length,
  };
  return [
    ...entries.slice(0, first.from),
    ...units.flatMap((unit, at) =>
      motionOf(entries.slice(unit.from, units[at + 1]?.from), unit, habits),
    ),
  ];
}
