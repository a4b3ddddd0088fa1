/** Remembers how much of a document is set in which font, to tell its text from what is set apart. */
import type { TextLine } from './lines';

const mostOf = (weights: ReadonlyMap<string, number>): string =>
  [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';

function addTo(weights: Map<string, number>, lines: readonly TextLine[]): void {
  for (const { pieces } of lines) {
    for (const { font, text } of pieces) weights.set(font, (weights.get(font) ?? 0) + text.length);
  }
}

export class FontMemory {
  readonly #weights = new Map<string, number>();

  observe(lines: readonly TextLine[]): void {
    addTo(this.#weights, lines);
  }

  /**
   * The font of the text on a page: the document's own when it is used there, since a last page may
   * hold more of its labels than of its text. Some files name their fonts anew on each page.
   */
  bodyFontOf(lines: readonly TextLine[]): string {
    const own = new Map<string, number>();
    addTo(own, lines);
    const known = mostOf(this.#weights);
    return own.has(known) ? known : mostOf(own);
  }
}
