/**
 * Finds the phrases of a lexicon in the words of a line, in one pass. A phrase is written as it is
 * read: "niet aangenomen"; "nam … aan" has room for a few words in between, "preadvi*" for any ending.
 */

/** A word or mark of a line. */
export type Word = {
  /** Lower case. */
  text: string;
  /** Half-open offsets into the line. */
  from: number;
  to: number;
};

export type Found<Meaning> = {
  meaning: Meaning;
  /** Of the first and behind the last word. */
  start: number;
  end: number;
  from: number;
  to: number;
};

type Phrase<Meaning> = { words: readonly string[]; meaning: Meaning };

export type Lexicon<Meaning> = {
  byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Phrases whose first word is a stem. */
  stems: readonly Phrase<Meaning>[];
};

const GAP = '…';
const LONGEST_GAP = 8;

/** @param entries - What is meant, with all the ways to say it. */
export function lexiconOf<Meaning>(
  entries: readonly (readonly [Meaning, readonly string[]])[],
): Lexicon<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  const stems: Phrase<Meaning>[] = [];
  for (const [meaning, phrases] of entries) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      if (first.endsWith('*')) stems.push({ words, meaning });
      else byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, stems };
}

const isWord = (wanted: string, word: Word | undefined): boolean =>
  word !== undefined &&
  (wanted.endsWith('*') ? word.text.startsWith(wanted.slice(0, -1)) : word.text === wanted);

/** @returns The index behind the phrase; null when it does not stand at `at`. */
function endOf(phrase: readonly string[], words: readonly Word[], at: number): number | null {
  let index = at;
  for (let part = 0; part < phrase.length; part += 1) {
    const wanted = phrase[part] ?? '';
    if (wanted !== GAP) {
      if (!isWord(wanted, words[index])) return null;
      index += 1;
      continue;
    }
    const next = phrase[part + 1] ?? '';
    let skipped = 0;
    while (skipped < LONGEST_GAP && !isWord(next, words[index]) && !isEnd(words[index])) {
      index += 1;
      skipped += 1;
    }
  }
  return index;
}

const isEnd = (word: Word | undefined): boolean =>
  word === undefined || /^[.;:!?]$/u.test(word.text);

export function phraseAt<Meaning>(
  { byFirst, stems }: Lexicon<Meaning>,
  words: readonly Word[],
  at: number,
): Found<Meaning> | null {
  const first = words[at];
  if (first === undefined) return null;
  const phrases = byFirst.get(first.text) ?? [];
  const all = stems.length === 0 ? phrases : [...phrases, ...stems];
  for (const { words: phrase, meaning } of all) {
    const end = endOf(phrase, words, at);
    const last = end === null ? undefined : words[end - 1];
    if (end === null || last === undefined) continue;
    return { meaning, start: at, end, from: first.from, to: last.to };
  }
  return null;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a line, each once. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}
