/**
 * Finds the phrases of a list in a text. A list holds phrases with commas between them:
 *
 * - `af te doen`: these words, one after another
 * - `aan|op`: one of these words
 * - `(te)`: a word that may be left out
 * - `…`: up to eight words in between, within the sentence; what stands there is read by itself
 * - `#`: a number
 * - `komma`: the mark, which stands between the phrases of a list
 *
 * Each place in the text is looked at once and a phrase is short, so the time is linear.
 */
import type { Word } from './words';

export type Mark<Meaning extends string> = {
  meaning: Meaning;
  /** Index of the first word, and one more than that of the last. */
  from: number;
  to: number;
};

type Step = { words: readonly string[]; gapBefore: boolean };
type Phrase<Meaning extends string> = { meaning: Meaning; steps: readonly Step[] };
export type Phrases<Meaning extends string> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

const GAP = '…';
const NUMBER = '#';
const COMMA = 'komma';
const LONGEST_GAP = 8;
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', ';', '!', '?', ':']);

function* spelledOut(parts: readonly string[]): Generator<string[]> {
  const [first, ...rest] = parts;
  if (first === undefined) {
    yield [];
    return;
  }
  const optional = /^\((.+)\)$/u.exec(first)?.[1];
  for (const others of spelledOut(rest)) {
    yield [optional ?? first, ...others];
    if (optional !== undefined) yield others;
  }
}

function stepsOf(parts: readonly string[]): Step[] {
  return parts.flatMap((part, index) =>
    part === GAP ? [] : [{ words: part.split('|'), gapBefore: parts[index - 1] === GAP }],
  );
}

/** @param lists - Phrases by what they mean; a phrase starts with a word, never with a gap. */
export function phrasesOf<Meaning extends string>(
  lists: readonly (readonly [Meaning, string])[],
): Phrases<Meaning> {
  const byWord = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, list] of lists) {
    for (const printed of list.split(',')) {
      const parts = printed
        .trim()
        .split(/\s+/u)
        .map((part) => (part === COMMA ? ',' : part));
      for (const spelled of spelledOut(parts)) {
        const steps = stepsOf(spelled);
        for (const word of steps[0]?.words ?? []) {
          byWord.set(word, [...(byWord.get(word) ?? []), { meaning, steps }]);
        }
      }
    }
  }
  return byWord;
}

/** A word of either kind: folded, or as a line prints it. */
type PhraseWord = { text: string; kind?: Word['kind'] };

class Finder<Meaning extends string> {
  readonly #words: readonly PhraseWord[];
  readonly #phrases: Phrases<Meaning>;
  readonly #taken = new Set<number>();

  constructor(words: readonly PhraseWord[], phrases: Phrases<Meaning>) {
    this.#words = words;
    this.#phrases = phrases;
  }

  #fits(index: number, step: Step): boolean {
    const word = this.#words[index];
    if (word === undefined || this.#taken.has(index)) return false;
    return step.words.some((one) => (one === NUMBER ? word.kind === 'number' : one === word.text));
  }

  /** @returns the indexes of the words of a phrase whose first word stands at `at`, or null. */
  #match(steps: readonly Step[], at: number, step = 0): number[] | null {
    const wanted = steps[step];
    if (wanted === undefined) return [];
    const last = wanted.gapBefore ? at + LONGEST_GAP : at;
    for (let index = at; index <= last; index += 1) {
      if (this.#fits(index, wanted)) {
        const rest = this.#match(steps, index + 1, step + 1);
        if (rest !== null) return [index, ...rest];
      }
      const mark = this.#words[index]?.text ?? '.';
      if (SENTENCE_MARKS.has(mark)) return null;
    }
    return null;
  }

  longestAt(index: number): { meaning: Meaning; taken: number[] } | null {
    const word = this.#words[index];
    if (word === undefined || this.#taken.has(index)) return null;
    const numbered = word.kind === 'number' ? (this.#phrases.get(NUMBER) ?? []) : [];
    let best: { meaning: Meaning; taken: number[] } | null = null;
    for (const { meaning, steps } of [...(this.#phrases.get(word.text) ?? []), ...numbered]) {
      const taken = this.#match(steps, index);
      if (taken !== null && taken.length > (best?.taken.length ?? 0)) best = { meaning, taken };
    }
    return best;
  }

  all(): Mark<Meaning>[] {
    return this.#words.flatMap((_, index) => {
      const found = this.longestAt(index);
      if (found === null) return [];
      for (const one of found.taken) this.#taken.add(one);
      const last = found.taken.at(-1) ?? index;
      return [{ meaning: found.meaning, from: index, to: last + 1 }];
    });
  }
}

/** All phrases, by their first word; where two begin at one word the longest counts. */
export function findPhrases<Meaning extends string>(
  words: readonly Word[],
  phrases: Phrases<Meaning>,
): Mark<Meaning>[] {
  return new Finder(words, phrases).all();
}

/** The longest phrase that begins at one word; null when none does. */
export function phraseAt<Meaning extends string>(
  words: readonly PhraseWord[],
  phrases: Phrases<Meaning>,
  at: number,
): Mark<Meaning> | null {
  if (!phrases.has(words[at]?.text ?? '')) return null;
  const found = new Finder(words, phrases).longestAt(at);
  return found && { meaning: found.meaning, from: at, to: (found.taken.at(-1) ?? at) + 1 };
}
