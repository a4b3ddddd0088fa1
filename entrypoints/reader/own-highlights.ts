/**
 * Highlights the user's gemeenten in the text layer, with the browser's own highlights: the text
 * layer is not changed, so that selecting and searching keep working.
 *
 * The trap: pdf.js splits its text where it likes, also inside a name. So a page is searched as one
 * text, and what is found is translated back to the pieces.
 */
import { piecesOf, rangeOf } from '../../components/reading/text-ranges';
import { findGemeentenInText } from '../../motions/gemeenten/names';
import { currentGemeenten, REGISTER_DATE } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import type { DrawnPage } from './pdf-view';

export const OWN_HIGHLIGHT = 'own-gemeente';

function isOwn(code: GemeenteCode, own: readonly GemeenteCode[]): boolean {
  return (
    own.includes(code) || currentGemeenten(code, REGISTER_DATE).some((now) => own.includes(now))
  );
}

/** Where an element names the user's gemeenten. */
export function ownRanges(element: Element, own: readonly GemeenteCode[]): Range[] {
  const { text, pieces } = piecesOf(element);
  return findGemeentenInText(text).flatMap(({ code, start, end }) =>
    isOwn(code, own) ? (rangeOf(pieces, start, end) ?? []) : [],
  );
}

export class OwnHighlights {
  readonly #pages = new Map<number, Range[]>();
  #own: readonly GemeenteCode[] = [];

  /** Pages drawn before keep their old highlights until they are given again. */
  setOwn(own: readonly GemeenteCode[]): void {
    this.#own = own;
  }

  drawPage({ page, element }: DrawnPage): void {
    const layer = element.querySelector('.textLayer');
    this.#pages.set(page, layer && this.#own.length > 0 ? ownRanges(layer, this.#own) : []);
    this.#publish();
  }

  clear(): void {
    this.#pages.clear();
    this.#publish();
  }

  #publish(): void {
    const ranges = [...this.#pages.values()]
      .flat()
      .filter(({ startContainer }) => startContainer.isConnected);
    CSS.highlights.set(OWN_HIGHLIGHT, new Highlight(...ranges));
  }
}
