/**
 * The titles and names that were read on a page, found again in its sentences: in the time that the
 * words of a sentence take, however many motions the page has.
 */
import { wordsOf } from '../lexicon/line-words';
import type { Draft } from './draft';

export type Span = { from: number; to: number };

type Node = { next: Map<string, Node>; drafts: Draft[]; isEnd: boolean };

/** Motions of the same title beyond this number tell nothing more. */
const MOST_OF_ONE = 20;

const isWord = ({ text }: { text: string }): boolean => /[\p{L}\p{N}]/u.test(text);
const emptyNode = (): Node => ({ next: new Map(), drafts: [], isEnd: false });

class Names {
  readonly #root = emptyNode();

  add(name: string, draft: Draft): void {
    let node = this.#root;
    for (const { text } of wordsOf(name).filter(isWord)) {
      const known = node.next.get(text) ?? emptyNode();
      node.next.set(text, known);
      node = known;
    }
    if (node === this.#root) return;
    node.isEnd = true;
    if (node.drafts.length < MOST_OF_ONE && !node.drafts.includes(draft)) node.drafts.push(draft);
  }

  /** The longest names, in order; none overlaps another. */
  in(text: string): (Span & { drafts: readonly Draft[] })[] {
    const words = wordsOf(text).filter(isWord);
    const found: (Span & { drafts: readonly Draft[] })[] = [];
    let at = 0;
    while (at < words.length) {
      let node: Node | undefined = this.#root;
      let last: { end: number; drafts: readonly Draft[] } | null = null;
      for (let end = at; end < words.length && node !== undefined; end += 1) {
        node = node.next.get(words[end]?.text ?? '');
        if (node?.isEnd) last = { end: end + 1, drafts: node.drafts };
      }
      if (last !== null) {
        const [from, to] = [words[at]?.from ?? 0, words[last.end - 1]?.to ?? 0];
        found.push({ from, to, drafts: last.drafts });
      }
      at = last?.end ?? at + 1;
    }
    return found;
  }
}

export class KnownNames {
  readonly #titles = new Names();
  readonly #printed = new Names();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      this.#titles.add(draft.title ?? '', draft);
      for (const name of printedOf(draft)) this.#printed.add(name, draft);
    }
  }

  /** Titles, also those without marks around them. */
  titlesIn(text: string): Span[] {
    return this.#titles.in(text);
  }

  /** Names of submitters and groups, and the words of an agenda point. */
  printedIn(text: string): Span[] {
    return this.#printed.in(text);
  }

  /** The motions of which the title stands in the text. */
  namedIn(text: string): Draft[] {
    return this.#titles.in(text).flatMap(({ drafts }) => drafts);
  }
}

/** Names of its submitters and its group, and the words of its agenda point, as read. */
export const printedOf = ({ who, point }: Draft): string[] => [
  ...who.submitters.map(({ name }) => name),
  ...(point === null ? [] : [point]),
  ...(who.collective === undefined ? [] : [who.collective]),
];
