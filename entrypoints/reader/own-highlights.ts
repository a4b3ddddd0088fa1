/**
 * Highlights the user's gemeenten in the text layer, with the browser's own highlights: the text
 * layer is not changed, so that selecting and searching keep working.
 *
 * The trap: pdf.js splits its text where it likes, also inside a name. So a page is searched as one
 * text, and what is found is translated back to the pieces.
 */
import { findGemeentenInText } from '../../motions/gemeenten/names';
import { currentGemeenten, REGISTER_DATE } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import type { DrawnPage } from './pdf-view';

const HIGHLIGHT_NAME = 'own-gemeente';

type Piece = { node: Text; start: number };
type PageText = { text: string; pieces: Piece[] };

function textOfLayer(layer: Element): PageText {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node.nodeName === 'BR') text += '\n';
  }
  return { text, pieces };
}

/** @param bias - At a border between two pieces, 1 takes the later one and -1 the earlier. */
function locate(pieces: readonly Piece[], offset: number, bias: 1 | -1): [Text, number] | null {
  const piece = pieces.findLast(({ start }) => (bias === 1 ? start <= offset : start < offset));
  return piece ? [piece.node, Math.min(offset - piece.start, piece.node.length)] : null;
}

function isOwn(code: GemeenteCode, own: readonly GemeenteCode[]): boolean {
  return (
    own.includes(code) || currentGemeenten(code, REGISTER_DATE).some((now) => own.includes(now))
  );
}

function rangesIn(layer: Element, own: readonly GemeenteCode[]): Range[] {
  const { text, pieces } = textOfLayer(layer);
  return findGemeentenInText(text).flatMap(({ code, start, end }) => {
    const from = isOwn(code, own) ? locate(pieces, start, 1) : null;
    const to = from && locate(pieces, end, -1);
    if (!from || !to) return [];
    const range = new Range();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
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
    this.#pages.set(page, layer && this.#own.length > 0 ? rangesIn(layer, this.#own) : []);
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
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  }
}
