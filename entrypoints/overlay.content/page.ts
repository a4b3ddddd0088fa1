/** The page under the overlay: what it says, and where on the screen that stands. Only looks. */

import { isNamedAsDocument } from '../../components/addresses/opens-where';
import { seemsToHoldMotions } from '../../components/addresses/promising';
import { LONGEST_BLOCK } from '../../components/messaging/bounded-content';
import { type BlockPlace, readDom } from '../../components/reading/page-from-dom';
import type { PageContent } from '../../motions/page/page-content';
import { withoutPlace } from '../../motions/web-address';
import type { Box } from './placement';

export type PageLinkPlace = {
  /** Absolute, without what is behind `#`. */
  url: string;
  words: string;
  block: number;
  /** Its words or address say that it holds several motions. */
  isPromising: boolean;
};

export type PageSeen = {
  content: PageContent;
  blocks: string[];
  places: BlockPlace[];
  /** Links to PDFs and Word files in the main content, in reading order. */
  links: PageLinkPlace[];
};

const MOST_LINKS = 200;
/** What may stand beside the text without being a block of it. */
const BESIDE_TEXT =
  'aside, nav, header, footer, form, img, svg, figure, video, iframe, table, button';

function linksIn({ texts }: BlockPlace, block: number): PageLinkPlace[] {
  const anchors = new Set(texts.map(({ node }) => node.parentElement?.closest('a')));
  return Array.from(anchors).flatMap((anchor) => {
    const href = anchor?.getAttribute('href');
    if (!anchor || !href || !URL.canParse(href, document.baseURI)) return [];
    const target = new URL(href, document.baseURI);
    if (!/^https?:$/u.test(target.protocol) || !isNamedAsDocument(target)) return [];
    const url = withoutPlace(target.href);
    const words = (anchor.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const isPromising = seemsToHoldMotions(url, words);
    return [{ url, words, block, isPromising }];
  });
}

export function lookAtPage(): PageSeen {
  const { content, places } = readDom(document, location.href);
  const links = places.flatMap(linksIn);
  const first = new Map(links.toReversed().map((link) => [link.url, link]));
  return {
    content,
    blocks: content.blocks.map(({ text }) => text.slice(0, LONGEST_BLOCK)),
    places,
    links: links.filter((link) => first.get(link.url) === link).slice(0, MOST_LINKS),
  };
}

/** On the page, not in the window, so that scrolling changes nothing. */
function onPage({ left, top, right, bottom }: DOMRect): Box {
  const [x, y] = [window.scrollX, window.scrollY];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

type BlockBoxes = { block: Box; lastLine: Box; obstacles: Box[] };

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

  /** @returns null for a block that is not shown now. */
  of(block: number): BlockBoxes | null {
    const place = this.#page.places[block];
    const lastLine = place === undefined ? null : lastLineOf(place);
    if (place === undefined || lastLine === null) return null;
    const { element } = place;
    const obstacles = this.#others
      .filter((other) => !other.element.contains(element))
      .map(({ box }) => box);
    return { block: boxOf(element), lastLine, obstacles };
  }
}

const boxOf = (element: Element): Box => onPage(element.getBoundingClientRect());

function lastLineOf({ texts }: BlockPlace): Box | null {
  const last = texts.findLast(({ node }) => node.data.trim() !== '');
  if (last === undefined || !last.node.isConnected) return null;
  const range = document.createRange();
  const end = last.node.data.trimEnd().length;
  range.setStart(last.node, Math.max(0, end - 1));
  range.setEnd(last.node, end);
  const line = Array.from(range.getClientRects()).at(-1);
  return line === undefined || line.height === 0 ? null : onPage(line);
}
