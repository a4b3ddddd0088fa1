/**
 * Settles which motions a sentence meant that names none of them: those listed before it, else those
 * below it. Where the numbers do not agree, or it is not said what became of one, nothing is guessed.
 */
import type { Line } from '../../document/tree';
import type { Draft } from './draft';
import { DOUBTFUL_FOR_ALL } from './reader-parts';
import { isOfAll, meantBy, type SaidOfSome } from './said-of-some';
import type { Selection } from './selections';

export type ToldOfSome = {
  said: readonly SaidOfSome[];
  lines: readonly Line[];
  /** It can only speak of the motions before it. */
  isBack: boolean;
  /** Where the motions begin that stand before it, and how many were found up to it. */
  start: number;
  at: number;
  /** Up to where motions below it may be meant; null while they are being read. */
  end: number | null;
};

type Settled = { drafts: readonly Draft[]; said: SaidOfSome };

const NUMBER = /^(?:motie\s)?(\d{1,2}(?:\.\d{1,2})?)(?:\s?[.):–-]|\s)/iu;
const LETTER = /^(?:motie\s)?([a-z])\s?[.):]/iu;

/** What stands before a motion in its list: "Motie 3: …", "3. …", "2.1 …", "b) …". */
function printedNumber({ statement: { text } }: Draft): string | null {
  return (NUMBER.exec(text)?.[1] ?? LETTER.exec(text)?.[1])?.toLowerCase() ?? null;
}

/** The place in a list of which the items are counted by the page itself: "3" or "c" is the third. */
function placeOf(number: string): number | null {
  if (/^\d+$/u.test(number)) return Number(number) - 1;
  return /^[a-z]$/u.test(number) ? number.charCodeAt(0) - 'a'.charCodeAt(0) : null;
}

function whole(found: readonly (Draft | undefined)[]): Draft[] | null {
  const drafts = found.filter((draft) => draft !== undefined);
  return drafts.length < found.length ? null : drafts;
}

const atPlaces = (
  set: readonly Draft[],
  { places }: Extract<Selection, { kind: 'places' }>,
): Draft[] | null => whole(places.map((place) => set.at(place > 0 ? place - 1 : place)));

function withNumbers(
  set: readonly Draft[],
  { numbers }: Extract<Selection, { kind: 'numbers' }>,
): Draft[] | null {
  const isPrinted = set.some((draft) => printedNumber(draft) !== null);
  return whole(
    numbers.map((number) => {
      const alike = set.filter((draft) => printedNumber(draft) === number);
      if (isPrinted) return alike.length === 1 ? alike[0] : undefined;
      const place = placeOf(number);
      return place === null || place < 0 ? undefined : set[place];
    }),
  );
}

/** Motions that numbers can be of, wherever these are told: they have them, or are the only list. */
function numbered(all: readonly Draft[]): readonly Draft[] {
  if (all.some((draft) => printedNumber(draft) !== null)) return all;
  const lists = Map.groupBy(
    all.filter(({ statement }) => statement.form === 'item'),
    ({ statement }) => statement.group,
  );
  const [list, ...others] = [...lists.values()].filter(({ length }) => length > 1);
  return others.length > 0 ? [] : (list ?? []);
}

function ofWho(set: readonly Draft[], { who }: Extract<Selection, { kind: 'of' }>): Draft[] | null {
  const names = who.submitters.map(({ name }) => name);
  const alike = set.filter((draft) => {
    const own = draft.who.submitters.map(({ name }) => name);
    return names.length > 0 && names.every((name) => own.includes(name));
  });
  return alike.length === 1 ? alike : null;
}

/** The motions that are picked by their place or their name; null when one of them is not there. */
function picked(set: readonly Draft[], selections: readonly Selection[]): Draft[] | null {
  const drafts: Draft[] = [];
  for (const selection of selections) {
    if (selection.kind === 'all' || selection.kind === 'rest') continue;
    const own =
      selection.kind === 'of'
        ? ofWho(set, selection)
        : selection.kind === 'numbers'
          ? withNumbers(set, selection)
          : atPlaces(set, selection);
    if (own === null) return null;
    drafts.push(...own);
  }
  return drafts;
}

const isOther = ({ kind }: Selection): boolean => kind === 'all' || kind === 'rest';

const hasCount = (set: readonly Draft[], said: readonly SaidOfSome[]): boolean =>
  said.every(({ selections }) =>
    selections.every((one) => one.kind !== 'all' || one.count === null || one.count === set.length),
  );

/** What is said of which of these motions; null when they cannot be the ones that are meant. */
function settledIn(set: readonly Draft[], said: readonly SaidOfSome[]): Settled[] | null {
  if (set.length < 2 || !hasCount(set, said)) return null;
  const named = said.map((one) => picked(set, [...one.selections, ...one.except]));
  if (named.some((one) => one === null)) return null;
  const taken = new Set(named.flatMap((one) => one ?? []));
  const settled = said.map((one, index) => {
    const isRest = one.selections.some(isOther);
    const own = isRest ? [] : (named[index] ?? []);
    const others = set.filter((draft) => !taken.has(draft));
    // "De overige moties" without a word on the first ones: those of which nothing is said yet.
    const left = taken.size === 0 && !isOfAll(said) ? others.filter(isOpen) : others;
    return { drafts: isRest ? left : own, said: one };
  });
  const isCounted = settled.every(({ drafts, said: { selections } }) =>
    selections.every(
      (one) => one.kind !== 'rest' || (one.count ?? drafts.length) === drafts.length,
    ),
  );
  // "De overige" are others than those of which something was said.
  const isWhole = settled.some(
    ({ drafts, said: { selections } }) =>
      selections.some(({ kind }) => kind === 'rest') && drafts.length === set.length,
  );
  return isCounted && !isWhole ? settled : null;
}

const isOpen = ({ said }: Draft): boolean =>
  (said.vote ?? said.advice ?? said.decision ?? said.settled) === undefined;

/** Something was said of these, and not of which. */
const doubted = (drafts: readonly Draft[]): Settled => ({
  drafts,
  said: { selections: [], except: [], said: null, words: '' },
});

function apply({ drafts, said: { said, words } }: Settled, lines: readonly Line[]): void {
  for (const draft of drafts) {
    if (said === null) {
      if (isOpen(draft)) draft.doubts.push(DOUBTFUL_FOR_ALL);
      continue;
    }
    if (said.vote !== undefined && draft.said.vote === undefined) draft.wordsOfVote = words;
    draft.add(said, lines);
  }
}

/** Of a text about all motions: those before it, unless others below it can be meant. */
function settledOfAll(
  all: readonly Draft[],
  { said, start, at, end, isBack }: ToldOfSome,
): Settled[] {
  const before = meantBy(said, all.slice(start, at));
  if (before.length < 2) return [];
  if (!isBack && all.slice(at, end ?? at).some(isOpen)) return [];
  return settledIn(before, said) ?? [doubted(before)];
}

function settled(all: readonly Draft[], told: ToldOfSome): Settled[] {
  const { said, start, at, end } = told;
  if (isOfAll(said)) return settledOfAll(all, told);
  const near = settledIn(all.slice(start, at), said) ?? settledIn(all.slice(at, end ?? at), said);
  if (near !== null) return near;
  // Of those elsewhere on the page only when the sentence speaks of every one.
  const onPage = settledIn(all, said) ?? [];
  const covers = new Set(onPage.flatMap(({ drafts }) => drafts)).size === all.length;
  const isByNumber = said.every(({ selections }) =>
    selections.every(({ kind }) => kind === 'numbers'),
  );
  if (covers && onPage.length > 0) return onPage;
  const byNumber = isByNumber ? settledIn(numbered(all), said) : null;
  if (byNumber !== null) return byNumber;
  return [doubted(start < at ? all.slice(start, at) : all.slice(at, end ?? at))];
}

/**
 * Adds to each motion what was said of it by its place.
 * @returns The lines that were said of motions, or put them in doubt.
 */
export function settleSome(all: readonly Draft[], list: readonly ToldOfSome[]): Line[] {
  return list.flatMap((told) => {
    const found = settled(all, told).filter(({ drafts }) => drafts.length > 0);
    for (const one of found) apply(one, told.lines);
    return found.length === 0 ? [] : told.lines;
  });
}
