/** From offsets in the text of an element to ranges of its text nodes, which may cut it anywhere. */

export type Piece = { node: Text; start: number };
export type PiecedText = { text: string; pieces: Piece[] };

/** @returns Its text, with a line break for `<br>`. */
export function piecesOf(element: Element): PiecedText {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
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

/** @returns null when the stretch is empty or not there. */
export function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const from = start < end ? locate(pieces, start, 1) : null;
  const to = from && locate(pieces, end, -1);
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
