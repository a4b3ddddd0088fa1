/**
 * What each label of a document is for (law 2): its words, what stands beside it everywhere it comes
 * back, and its place among the other labels decide together.
 */
import { findDates, findMeeting } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import { areNames } from '../gemeenten/submitters';
import type { Entry } from './entry';
import { meaningOfLabel } from './label-meaning';
import { CALLS, type Role } from './lexicon/labels';
import { namesOutcome } from './names-outcome';
import { textOf } from './text-of';

/** What stands beside one label over the whole document, in shares from 0 to 1. */
type Contents = {
  key: string;
  label: string;
  count: number;
  words: number;
  /** Short, with words that keep a motion open or settle it. */
  outcomes: number;
  /** Names of gemeenten and nothing else. */
  submitters: number;
  meetings: number;
  quoted: number;
  /** Begins as the words of a motion do: "Roept het bestuur op …". */
  calls: number;
  /** The average place among the entries of its motion, from 0 for the first. */
  order: number;
};

export type RoleOfKey = {
  role: Role;
  /** The words of the label did not say so: what stands beside it did. */
  isGuessed: boolean;
  label: string;
};

const SHORT = 16;
const PROSE = 14;
const MOST = 0.6;
const SAMPLE = 40;
/** A label that comes back less than one in this many times takes no role from another. */
const RARE = 3;
const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const isNames = (text: string): boolean => text.length <= 200 && areNames(text);

function contentsOf(key: string, entries: readonly Entry[], order: number): Contents {
  const texts = entries.map(({ parts }) => textOf(parts)).filter((text) => text !== '');
  const sample = texts.slice(0, SAMPLE);
  const share = (test: (text: string) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  const isShort = (text: string): boolean => countWords(text) <= SHORT;
  return {
    key,
    label: entries[0]?.labelText.replace(/[\s:]+$/u, '') ?? '',
    count: entries.length,
    words: sample.reduce((sum, text) => sum + countWords(text), 0) / Math.max(1, sample.length),
    outcomes: share((text) => isShort(text) && namesOutcome(text)),
    submitters: share((text) => isShort(text) && isNames(text)),
    meetings: share(
      (text) => countWords(text) <= 8 && (findMeeting(text) !== null || findDates(text).length > 0),
    ),
    quoted: share((text) => countWords(text) <= 60 && findQuotedTitle(text) !== null),
    calls: share((text) => CALLS.test(text)),
    order,
  };
}

/** The order in which the labels come back, as the average place since the label that leads. */
function ordersOf(entries: readonly Entry[]): Map<string, number> {
  const keys = entries.map(({ key }) => key).filter((key) => key !== '' && key !== '#');
  const counts = Map.groupBy(keys, (key) => key);
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length));
  // The first label of an introduction is rare; that of the motions stands in most of them.
  const leader = keys.find((key) => (counts.get(key)?.length ?? 0) * 2 > most) ?? '';
  const places = new Map<string, number[]>();
  let place = 0;
  for (const key of keys) {
    place = key === leader ? 0 : place + 1;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return new Map(
    [...places].map(([key, own]) => [key, own.reduce((sum, at) => sum + at, 0) / own.length]),
  );
}

/** What a label without a known word is for, by what stands beside it; null when nothing tells. */
function guess(contents: Contents, taken: ReadonlySet<Role>, others: readonly Contents[]): Role {
  if (contents.outcomes >= MOST && !taken.has('proposal')) return 'proposal';
  const namesMotion = contents.quoted >= MOST && !taken.has('motion') && !taken.has('title');
  if (namesMotion && contents.words <= 40) return 'motion';
  if (contents.submitters >= MOST && !taken.has('submitters')) return 'submitters';
  if (contents.meetings >= MOST && !taken.has('meeting')) return 'meeting';
  if (contents.calls >= 0.4 && !taken.has('request')) return 'request';
  if (contents.words >= PROSE && !taken.has('account')) return 'account';
  if (contents.words >= PROSE && !taken.has('request') && isBefore('account', contents, others)) {
    return 'request';
  }
  const isFirst = contents.order < 3 || leadsBodies(contents, others);
  const isHeader = contents.words <= 12 && isFirst;
  if (isHeader && !taken.has('title') && !taken.has('motion')) return 'title';
  if (isHeader && contents.words <= 8 && !taken.has('subject')) return 'subject';
  return 'other';
}

function isBefore(role: Role, contents: Contents, others: readonly Contents[]): boolean {
  const other = others.find(({ key }) => meaningOfLabel(key)?.role === role);
  return other !== undefined && contents.order < other.order;
}

/** It comes before all labels of what is said of the motion; a rare one heads something else. */
function leadsBodies(contents: Contents, others: readonly Contents[]): boolean {
  const bodies = others.filter(({ key, count }) => {
    const role = count * RARE < contents.count ? undefined : meaningOfLabel(key)?.role;
    return role === 'request' || role === 'account' || role === 'proposal';
  });
  return bodies.length > 1 && bodies.every(({ order }) => contents.order < order);
}

/** "Preadvies": the advice before the vote, in which some motions are better kept. */
const BEFORE_VOTE = /pre-?advies/u;

/** "Besluit ALV": the members decided it, whatever else the document holds. */
const BY_MEMBERS =
  /^(?:genomen )?besluit (?:van )?(?:de )?(?:b?alv|leden|(?:leden)?vergadering)(?!\p{L})/iu;

/** An advice or a decision on what becomes of most motions is what is proposed for them. */
function isProposed({ key, label, outcomes }: Contents, taken: ReadonlySet<Role>): boolean {
  if (BY_MEMBERS.test(label)) return false;
  return !taken.has('proposal') && outcomes >= (BEFORE_VOTE.test(key) ? MOST : 0.3);
}

/** Labels whose words fit two roles, and what stands beside them says which. */
function settled(role: Role, contents: Contents, taken: ReadonlySet<Role>): Role {
  if (role === 'advice' || role === 'decision') {
    return isProposed(contents, taken) ? 'proposal' : role;
  }
  if (role === 'proposal' && contents.outcomes < 0.2 && contents.words > 30) {
    return taken.has('account') ? role : 'account';
  }
  const isBody = role === 'account' || role === 'request';
  if (isBody && contents.outcomes >= MOST && contents.words <= SHORT) {
    return taken.has('proposal') ? role : 'proposal';
  }
  if (role === 'other' && contents.words <= 5 && contents.order < 3) {
    return taken.has('subject') ? role : 'subject';
  }
  if (role === 'subject' && contents.quoted >= MOST && !taken.has('title')) {
    return taken.has('motion') ? role : 'motion';
  }
  if (role === 'motion' && contents.calls >= 0.4 && contents.quoted < 0.3) {
    return taken.has('request') ? role : 'request';
  }
  if (role === 'meeting' && contents.meetings < 0.2 && isNamesMost(contents, taken)) {
    return 'submitters';
  }
  return role;
}

const isNamesMost = (contents: Contents, taken: ReadonlySet<Role>): boolean =>
  contents.submitters >= MOST && !taken.has('submitters');

/** How many labels stand right below a heading that is none: it may name the motion. */
const headingsAboveLabels = (entries: readonly Entry[]): number =>
  entries.filter(({ key, origin }, index) => {
    const next = entries[index + 1];
    const isHeading = key === '' && (origin === 'heading' || origin === 'merged');
    return isHeading && next !== undefined && next.key !== '';
  }).length;

/**
 * @param isDecided - The document says that it holds what was decided.
 * @returns The role of each label of the document, by key.
 */
export function learnRoles(entries: readonly Entry[], isDecided = false): Map<string, RoleOfKey> {
  const orders = ordersOf(entries);
  const all = [...Map.groupBy(entries, ({ key }) => key)]
    .filter(([key]) => key !== '' && key !== '#')
    .map(([key, own]) => contentsOf(key, own, orders.get(key) ?? 0));
  const learnt = new Map<string, RoleOfKey>([
    ['#', { role: 'number', isGuessed: false, label: '' }],
  ]);
  const firm = (contents: Contents): Role | null => {
    const meaning = meaningOfLabel(contents.label) ?? meaningOfLabel(contents.key);
    return meaning !== null && meaning.score >= 0.5 ? meaning.role : null;
  };
  const most = Math.max(0, ...all.map(({ count }) => count));
  const taken = new Set(
    all
      .filter(({ count }) => count * RARE >= most)
      .map(firm)
      .filter((role) => role !== null),
  );
  const byCount = all.toSorted((one, other) => other.count - one.count || one.order - other.order);
  for (const contents of byCount) {
    const { key, label } = contents;
    const role = firm(contents);
    if (role === null) continue;
    const others = new Set([...taken].filter((other) => other !== role));
    const isDecision = role === 'decision' && isDecided;
    const final = isDecision ? role : settled(role, contents, role === 'proposal' ? others : taken);
    if (contents.count * RARE >= most) taken.add(final);
    // What it turned out to be for, it leaves what its words say to another.
    const isLeft =
      final !== role && !all.some((other) => other !== contents && firm(other) === role);
    if (isLeft) taken.delete(role);
    learnt.set(key, { role: final, isGuessed: false, label });
  }
  // Where half of the motions have their title in a heading, no label is that of the title.
  if (headingsAboveLabels(entries) * 2 >= most) taken.add('title');
  for (const contents of byCount) {
    const { key, label } = contents;
    if (firm(contents) !== null) continue;
    const role = guess(contents, taken, all);
    taken.add(role);
    learnt.set(key, { role, isGuessed: true, label });
  }
  return learnt;
}
