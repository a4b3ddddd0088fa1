/**
 * Finds the motions that a text names, by their titles.
 *
 * The trap: many titles are ordinary words ("Jeugdzorg"). Such a title counts only where the text
 * shows that a motion is meant: between quotation marks, just behind the word "motie", or beside the name
 * of a submitter. A badge beside the wrong words is worse than none.
 */
import type { StoredMotion } from '../history/stored-motion';
import { type Letters, lettersOf } from './letters';

export type NameableMotion = Pick<StoredMotion, 'id' | 'title' | 'submitters'>;

export type NamedMotion = {
  /** The place of the block in the blocks that were given. */
  block: number;
  /** Half-open range of UTF-16 offsets in the block: the title without quotation marks. */
  start: number;
  end: number;
  /** More than one when the text does not tell which of several motions of this title is meant. */
  motionIds: string[];
};

type Title = {
  letters: string;
  isDistinctive: boolean;
  motions: { id: string; submitters: string[] }[];
};

/** Titles by how they begin, the longest first: "Jeugdzorg op tijd" before "Jeugdzorg". */
export type NamingIndex = ReadonlyMap<string, readonly Title[]>;

/** Titles are looked up by this many letters, or all they have. */
const PREFIX = 6;
/** Below this many letters a title is not looked for: it is on every page. */
const SHORTEST_TITLE = 4;
/** From this many words and letters on, a title is not written by chance. */
const DISTINCTIVE_WORDS = 4;
const DISTINCTIVE_LETTERS = 20;
/** How far before a title the words stand that show that it is one, in characters. */
const CONTEXT = 120;

const OPENING_QUOTE = /["'“”„‟‘’‚‛«‹`´]\s*$/u;
const CLOSING_QUOTE = /^[\s.,;:!?…()]*(?:["'“”„‟‘’‚‛»›`´]|$)/u;
const KINDS_OF_PAPER = new Set(['motie', 'resolutie', 'amendement']);
/** These may stand between the word "motie" and its title, beside names, numbers and marks. */
const LEADS_TO_TITLE = new Set(
  'van de het een gemeente gemeenten en e a c s over inzake met als titel getiteld genaamd namens'.split(
    ' ',
  ),
);

export function buildNamingIndex(motions: readonly NameableMotion[]): NamingIndex {
  const titles = new Map<string, Title>();
  for (const { id, title, submitters } of motions) {
    const { text: letters, wordStarts } = lettersOf(title);
    if (letters.length < SHORTEST_TITLE) continue;
    const known = titles.get(letters) ?? {
      letters,
      isDistinctive:
        wordStarts.length >= DISTINCTIVE_WORDS && letters.length >= DISTINCTIVE_LETTERS,
      motions: [],
    };
    known.motions.push({ id, submitters: submitters.map(({ name }) => lettersOf(name).text) });
    titles.set(letters, known);
  }
  const longestFirst = [...titles.values()].sort(
    (one, other) => other.letters.length - one.letters.length,
  );
  return Map.groupBy(longestFirst, ({ letters }) => letters.slice(0, PREFIX));
}

function titlesAt(index: NamingIndex, text: string, at: number): readonly Title[] {
  for (let length = PREFIX; length >= SHORTEST_TITLE; length -= 1) {
    const titles = index.get(text.slice(at, at + length));
    if (titles !== undefined && (length === PREFIX || isWhole(titles, length))) return titles;
  }
  return [];
}

const isWhole = (titles: readonly Title[], length: number): boolean =>
  titles.some(({ letters }) => letters.length === length);

/** "motie", "Motie Urk: ", "de motie van Urk en Ede over ": and not "moties over geld en ". */
function leadsToTitle(before: string): boolean {
  const words = before.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
  const kind = words.findLastIndex((word) => KINDS_OF_PAPER.has(word.toLowerCase()));
  const between = words.slice(kind + 1);
  return (
    kind >= 0 && between.every((word) => /^[\p{Lu}\p{N}'’]/u.test(word) || LEADS_TO_TITLE.has(word))
  );
}

/** The motions of this title that the text can mean here; none when it may be ordinary words. */
function meantMotions(title: Title, block: string, letters: Letters, at: number): string[] {
  const start = letters.starts[at] ?? 0;
  const end = letters.ends[at + title.letters.length - 1] ?? start;
  const before = block.slice(Math.max(0, start - CONTEXT), start);
  const isOpened = OPENING_QUOTE.test(before);
  // "“Jeugdzorg dichtbij”" begins with the title of another.
  const isClosed = isOpened && CLOSING_QUOTE.test(block.slice(end, end + CONTEXT));
  const { text: lettersBefore } = lettersOf(before);
  const named = title.motions.filter(({ submitters }) =>
    submitters.some((name) => lettersBefore.includes(name)),
  );
  const isShown =
    title.isDistinctive || named.length > 0 || isClosed || (!isOpened && leadsToTitle(before));
  if (!isShown) return [];
  return (named.length > 0 ? named : title.motions).map(({ id }) => id);
}

function findInBlock(index: NamingIndex, block: string, number: number): NamedMotion[] {
  const found: NamedMotion[] = [];
  const letters = lettersOf(block);
  let free = 0;
  for (const at of letters.wordStarts) {
    if (at < free) continue;
    const title = titlesAt(index, letters.text, at).find(
      (candidate) =>
        letters.text.startsWith(candidate.letters, at) &&
        letters.wordEnds.has(at + candidate.letters.length),
    );
    if (title === undefined) continue;
    const motionIds = meantMotions(title, block, letters, at);
    if (motionIds.length === 0) continue;
    free = at + title.letters.length;
    found.push({
      block: number,
      start: letters.starts[at] ?? 0,
      end: letters.ends[free - 1] ?? block.length,
      motionIds,
    });
  }
  return found;
}

/**
 * @param blocks - The text of each paragraph, heading, item or cell.
 * @returns In reading order; each place once, for the longest title that stands there.
 */
export function findNamedMotions(index: NamingIndex, blocks: readonly string[]): NamedMotion[] {
  return index.size === 0 ? [] : blocks.flatMap((block, at) => findInBlock(index, block, at));
}

/** Of several motions with one title, a page that was read means those that were read from it. */
export function motionsMeant(
  motionIds: readonly string[],
  readHere: ReadonlySet<string>,
): string[] {
  const here = motionIds.filter((id) => readHere.has(id));
  return here.length > 0 ? here : [...motionIds];
}
