/**
 * Full-text search over motions and notes, in Dutch: "moties" finds "motie", "súdwest" "sudwest".
 *
 * Making the index of many long texts takes seconds, so it is made in steps that leave the page
 * free; until it is there, titles and submitters alone are searched.
 */
import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import { foldDiacritics } from '../../motions/dutch/fold';
import type { FollowedMotion } from '../../storage/lives';

const FIELDS = ['title', 'submitters', 'subject', 'request', 'account', 'note', 'labels'] as const;
type SearchedMotion = { id: string } & Record<(typeof FIELDS)[number], string>;

const BOOST = { title: 4, submitters: 3, labels: 2, subject: 2 };
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

function searchedMotion({ motion, events, note, labels }: FollowedMotion): SearchedMotion {
  const requests = events.flatMap((event) =>
    event.kind === 'ingediend' ? (event.request ?? []) : [],
  );
  const accounts = events.flatMap((event) =>
    event.kind === 'verantwoording' ? (event.account ?? []) : [],
  );
  return {
    id: motion.id,
    title: motion.title,
    submitters: [...motion.submitters.map(({ name }) => name), motion.collective ?? ''].join(' '),
    subject: motion.subject ?? '',
    request: requests.join('\n'),
    account: accounts.join('\n'),
    note: note?.text ?? '',
    labels: labels.join(' '),
  };
}

export class MotionSearch {
  readonly #motions: readonly FollowedMotion[];
  readonly #index = new MiniSearch<SearchedMotion>({
    fields: [...FIELDS],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => searchTerm(term) || null,
  });
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
    const motions = this.#motions.map(searchedMotion);
    await this.#index.addAllAsync(motions, { chunkSize: STEP });
    if (!signal.aborted) this.#isComplete = true;
  }

  /** @returns Ids of the motions in which every word occurs; null when there are no words. */
  find(query: string): Set<string> | null {
    const words = query.match(WORD) ?? [];
    if (words.length === 0) return null;
    if (!this.#isComplete) return this.#findInTitles(words);
    const results = this.#index.search(query, { combineWith: 'AND', prefix: true, boost: BOOST });
    return new Set(results.map(({ id }) => String(id)));
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
