/** Where on the screen the blocks of the page and their lines stand. Only looks. */
import type { BlockPlace } from '../../components/reading/page-from-dom';
import { rangeOf } from '../../components/reading/text-ranges';
import { type LineInText, lineAt } from './line-in-text';
import type { PageSeen } from './page';
import type { Box } from './placement';

/** What may stand beside the text without being a block of it. */
const BESIDE_TEXT =
  'aside, nav, header, footer, form, img, svg, figure, video, iframe, table, button';

/** On the page, not in the window, so that scrolling changes nothing. */
function onPage({ left, top, right, bottom }: DOMRect): Box {
  const [x, y] = [window.scrollX, window.scrollY];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

const boxOf = (element: Element): Box => onPage(element.getBoundingClientRect());

/** Of each line on the screen that these words take; none of words that are not shown. */
function boxesOfWords({ texts }: BlockPlace, from: number, to: number): Box[] {
  if (!texts.every(({ node }) => node.isConnected)) return [];
  const rects = rangeOf(texts, from, to)?.getClientRects() ?? [];
  return Array.from(rects, onPage).filter(({ top, bottom }) => bottom > top);
}

type LineBoxes = { block: Box; lastLine: Box; obstacles: Box[] };

/** Where the blocks stand now, for as long as the page does not change. */
export class PageBoxes {
  readonly #page: PageSeen;
  readonly #others: { element: Element; box: Box }[];

  constructor(page: PageSeen) {
    this.#page = page;
    const elements = new Set([
      ...page.places.map(({ element }) => element),
      ...document.body.querySelectorAll(BESIDE_TEXT),
    ]);
    this.#others = Array.from(elements, (element) => ({ element, box: boxOf(element) }));
  }

  /**
   * @param offset - In the text of the block: its lines part at `<br>`, and the one with this offset counts.
   * @returns null for a line that is not shown now.
   */
  of(block: number, offset: number): LineBoxes | null {
    const place = this.#page.places[block];
    const text = this.#page.content.blocks[block]?.text;
    if (place === undefined || text === undefined) return null;
    const line = lineAt(text, offset);
    const own = boxesOfWords(place, line.start, line.end);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return null;
    const { element } = place;
    const whole = boxOf(element);
    const isWhole = line.before === null && line.after === null;
    return {
      block: isWhole ? whole : { ...whole, top: first.top, bottom: last.bottom },
      lastLine: last,
      obstacles: [
        ...this.#others.filter((other) => !other.element.contains(element)).map(({ box }) => box),
        ...linesAround(place, line),
      ],
    };
  }
}

/** The lines of the same block just above and below, which a badge behind a short line could cover. */
const linesAround = (place: BlockPlace, { before, after }: LineInText): Box[] =>
  [before, after].flatMap((line) =>
    line === null ? [] : boxesOfWords(place, line.start, line.end),
  );
