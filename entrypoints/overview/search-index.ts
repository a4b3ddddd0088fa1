/**
 * Full-text search over motions and notes, in Dutch: "moties" finds "motie", "súdwest" "sudwest".
 *
 * Making the index of many long texts takes seconds, so it is made in steps that leave the page
 * free; until it is there, titles and submitters alone are searched.
 */
import { stemmer } from '@orama/stemmers/dutch';
import { collapseSpace, foldDiacritics } from '../../motions/dutch/fold';
import type { FollowedMotion } from '../../storage/views/lives';

const STEP = 200;
const WORD = /[\p{L}\p{N}]+/gu;

/** "routes" and "route" are one word; the stemmer leaves an s behind a vowel alone. */
const PLURAL = /(?<=[a-z]{3}[aeiou])s$/u;

/** The form under which a word is kept and looked for. */
export function searchTerm(word: string): string {
  return stemmer(
    foldDiacritics(word)
      .replace(/[^a-z0-9]/gu, '')
      .replace(PLURAL, ''),
  );
}

/** What a row of the list does not show of itself. */
function textsOf({ events, note }: FollowedMotion): string[] {
  const said = events.flatMap((event) => {
    if (event.kind === 'ingediend') return event.request ?? [];
    return event.kind === 'verantwoording' ? (event.account ?? []) : [];
  });
  return note === null ? said : [note.text, ...said];
}

/** Everything of a motion that can be found. */
function searchedText(followed: FollowedMotion): string {
  const { motion, labels } = followed;
  const names = [...motion.submitters.map(({ name }) => name), motion.collective ?? ''];
  const own = [motion.title, ...names, motion.subject ?? '', ...labels];
  return [...own, ...textsOf(followed)].join('\n');
}

const afterOtherWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The place of the first of `sorted` that does not come before `wanted`. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class MotionSearch {
  readonly #motions: readonly FollowedMotion[];
  /** Per term, the places of the motions in which it occurs. */
  readonly #places = new Map<string, number[]>();
  /** By alphabet, so that all that begin alike stand together. */
  #terms: string[] = [];
  #isComplete = false;

  constructor(motions: readonly FollowedMotion[]) {
    this.#motions = motions;
  }

  /** All texts can be searched. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** @param signal - Ends it when the motions have changed. */
  async build(signal: AbortSignal): Promise<void> {
    // Few words are new: stemming each of them once is most of the time won.
    const termOf = new Map<string, string>();
    for (const [place, motion] of this.#motions.entries()) {
      if (place % STEP === 0) await afterOtherWork();
      if (signal.aborted) return;
      this.#add(place, searchedText(motion), termOf);
    }
    this.#terms = [...this.#places.keys()].sort();
    this.#isComplete = true;
  }

  #add(place: number, text: string, termOf: Map<string, string>): void {
    for (const word of new Set(text.match(WORD))) {
      const term = termOf.get(word) ?? searchTerm(word);
      termOf.set(word, term);
      const places = this.#places.get(term);
      if (places === undefined) this.#places.set(term, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }

  /** @returns Ids of the motions in which every word occurs; null when there are no words. */
  find(query: string): Set<string> | null {
    const words = query.match(WORD) ?? [];
    if (words.length === 0) return null;
    if (!this.#isComplete) return this.#findInTitles(words);
    const terms = words.map(searchTerm).filter((term) => term !== '');
    if (terms.length === 0) return new Set();
    const hits = terms.map((term) => this.#placesOf(term));
    const found = this.#motions.filter((_, place) => hits.every((places) => places[place] === 1));
    return new Set(found.map(({ motion }) => motion.id));
  }

  /** @returns Per motion 1 when it has a word that begins so. */
  #placesOf(beginning: string): Uint8Array {
    const found = new Uint8Array(this.#motions.length);
    for (let at = firstFrom(this.#terms, beginning); at < this.#terms.length; at += 1) {
      const term = this.#terms[at] ?? '';
      if (!term.startsWith(beginning)) break;
      for (const place of this.#places.get(term) ?? []) found[place] = 1;
    }
    return found;
  }

  #findInTitles(words: readonly string[]): Set<string> {
    const wanted = words.map((word) => foldDiacritics(word));
    const found = this.#motions.filter(({ motion }) => {
      const names = motion.submitters.map(({ name }) => name);
      const text = foldDiacritics([motion.title, ...names].join(' '));
      return wanted.every((word) => text.includes(word));
    });
    return new Set(found.map(({ motion }) => motion.id));
  }
}

/** Characters on each side of the first word that was found. */
const SNIPPET_SIDE = 60;

/** @returns From the start of a word to the end of one, with dots where more stands. */
function snippetAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const start = from <= SNIPPET_SIDE ? 0 : before.indexOf(' ', from - SNIPPET_SIDE) + 1;
  const gap = text.indexOf(' ', to + SNIPPET_SIDE);
  const end = gap === -1 ? text.length : gap;
  const words = text.slice(start, end).trim();
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
}

/**
 * Why a motion was found, when the words stand in no text that the list shows.
 * @returns The words around the first that the query finds; null when the title has all of them.
 */
export function snippetOf(followed: FollowedMotion, query: string): string | null {
  const wanted = (query.match(WORD) ?? []).map(searchTerm).filter((term) => term !== '');
  if (wanted.length === 0) return null;
  const inTitle = (followed.motion.title.match(WORD) ?? []).map(searchTerm);
  const isInTitle = wanted.every((term) => inTitle.some((word) => word.startsWith(term)));
  if (isInTitle) return null;
  for (const printed of textsOf(followed)) {
    const text = collapseSpace(printed);
    const parts = markFound(text, query);
    const at = parts.findIndex(({ isFound }) => isFound);
    if (at === -1) continue;
    const from = parts.slice(0, at).reduce((sum, part) => sum + part.text.length, 0);
    return snippetAround(text, from, from + (parts[at]?.text.length ?? 0));
  }
  return null;
}

/** The parts of a text, those that a query finds marked. */
export type MarkedPart = { text: string; isFound: boolean };

/** @returns The whole text in order; words that begin as one of the query's are found. */
export function markFound(text: string, query: string): MarkedPart[] {
  const terms = (query.match(WORD) ?? []).map(searchTerm).filter((term) => term !== '');
  if (terms.length === 0) return [{ text, isFound: false }];
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const term = searchTerm(word);
    if (!terms.some((wanted) => term.startsWith(wanted))) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isFound: false });
    end = match.index + word.length;
    parts.push({ text: word, isFound: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), isFound: false });
  return parts;
}
