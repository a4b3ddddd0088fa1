/**
 * The text of a Word file on the screen: going to words, marking and finding them. All by the
 * browser's own highlights, so that the text itself is never changed.
 */
import { piecesOf, rangeOf } from '../../../components/reading/text-ranges';
import type { Place } from '../../../motions/document/place';
import type { GemeenteCode } from '../../../motions/model';
import { OWN_HIGHLIGHT, ownRanges } from '../own-highlights';
import type { FindResult, PdfView } from '../pdf-view';

const PLACES = 'place';
const FOUND = 'found';
const FOUND_NOW = 'found-now';
const SPACE_ABOVE = 72;

/** Same length as the text, or the text is compared with its accents. */
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === text.length ? plain : text.toLowerCase();
}

function show(name: string, ranges: readonly Range[]): void {
  CSS.highlights.set(name, new Highlight(...ranges));
}

export class WordView {
  readonly #container: HTMLElement;
  readonly #onFind: (result: FindResult) => void;
  #found: Range[] = [];
  #current = -1;

  constructor(container: HTMLElement, onFind: (result: FindResult) => void) {
    this.#container = container;
    this.#onFind = onFind;
  }

  /** Takes every highlight away. */
  close(): void {
    for (const name of [PLACES, FOUND, FOUND_NOW, OWN_HIGHLIGHT]) CSS.highlights.delete(name);
  }

  #block(number: number): Element | null {
    return this.#container.querySelector(`[data-block="${number}"]`);
  }

  get #blocks(): Element[] {
    return [...this.#container.querySelectorAll('[data-block]')];
  }

  /** Marks exactly these words, and nothing else; goes to the first of them. */
  markPlaces(places: readonly Place[]): void {
    const ranges = places.flatMap((place) => {
      const block = 'block' in place ? this.#block(place.block) : null;
      if (block === null || !('block' in place)) return [];
      return rangeOf(piecesOf(block).pieces, place.from, place.to) ?? [];
    });
    show(PLACES, ranges);
    const [first] = ranges.toSorted((one, other) => one.compareBoundaryPoints(0, other));
    if (first !== undefined) this.#goTo(first);
  }

  /** What follows comes into view too. */
  goToBlock(number: number): void {
    const block = this.#block(number);
    if (block !== null) this.#scrollTo(block);
  }

  /** Words that are in view already stay where they are. */
  #goTo(words: Range): void {
    const { top, bottom } = this.#container.getBoundingClientRect();
    const box = words.getBoundingClientRect();
    if (box.top < top || box.bottom > bottom) this.#scrollTo(words);
  }

  #scrollTo(target: Pick<Range, 'getBoundingClientRect'>): void {
    const { top } = this.#container.getBoundingClientRect();
    const offset = target.getBoundingClientRect().top - top - SPACE_ABOVE;
    this.#container.scrollTo({ top: this.#container.scrollTop + offset });
  }

  markOwn(own: readonly GemeenteCode[]): void {
    show(OWN_HIGHLIGHT, own.length === 0 ? [] : this.#blocks.flatMap((one) => ownRanges(one, own)));
  }

  /** An empty query ends the search. */
  readonly find: PdfView['find'] = (query, { again, backwards }) => {
    if (!again || this.#found.length === 0) {
      const wanted = folded(query);
      this.#found = query === '' ? [] : this.#blocks.flatMap((block) => rangesOf(block, wanted));
      this.#current = this.#found.length === 0 ? -1 : 0;
      show(FOUND, this.#found);
    } else {
      const count = this.#found.length;
      this.#current = (this.#current + (backwards ? count - 1 : 1)) % count;
    }
    const now = this.#found[this.#current];
    show(FOUND_NOW, now === undefined ? [] : [now]);
    if (now !== undefined) this.#goTo(now);
    const total = this.#found.length;
    const state = query === '' ? 'idle' : total === 0 ? 'not-found' : 'found';
    this.#onFind({ state, current: this.#current + 1, total });
  };
}

function rangesOf(block: Element, wanted: string): Range[] {
  const { text, pieces } = piecesOf(block);
  const plain = folded(text);
  const ranges: Range[] = [];
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + wanted.length)) {
    const range = rangeOf(pieces, at, at + wanted.length);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}
