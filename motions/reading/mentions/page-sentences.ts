/** The sentences of a page, each looked at once: several motions may stand in one. */
import { type Coverage, coverageOf } from './coverage';
import type { Draft } from './draft';
import { KnownNames } from './known-names';
import { sentencesOf } from './sentences';
import { lineView } from './tokens';

export class PageSentences {
  readonly names: KnownNames;
  readonly #coverages = new Map<string, Coverage>();
  readonly #sentences = new Map<string, readonly string[]>();

  /** @param drafts - All motions of the page. */
  constructor(drafts: readonly Draft[]) {
    this.names = new KnownNames(drafts);
  }

  /** The sentences of a text, as printed. */
  sentencesIn(text: string): readonly string[] {
    const known = this.#sentences.get(text);
    if (known !== undefined) return known;
    const view = lineView(text);
    const starts = sentencesOf(view).map(({ start }) => view.words[start]?.from ?? 0);
    const sentences = starts.map((from, at) => text.slice(from, starts[at + 1]).trim());
    this.#sentences.set(text, sentences);
    return sentences;
  }

  /** As long as the sentence, with marks in the place of titles: their words tell nothing. */
  withoutTitles(sentence: string): string {
    return this.coverageOf(sentence).masked;
  }

  coverageOf(sentence: string): Coverage {
    const known = this.#coverages.get(sentence) ?? coverageOf(sentence, this.names);
    this.#coverages.set(sentence, known);
    return known;
  }
}
