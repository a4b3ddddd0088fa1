/** The page under the overlay: what it says, and where on the screen that stands. Only looks. */

import { isNamedAsDocument } from '../../components/addresses/opens-where';
import { seemsToHoldMotions } from '../../components/addresses/promising';
import { LONGEST_BLOCK } from '../../components/messaging/bounded-content';
import { type BlockPlace, readDom } from '../../components/reading/page-from-dom';
import type { PageContent } from '../../motions/page/page-content';
import { withoutPlace } from '../../motions/web-address';

export type PageLinkPlace = {
  /** Absolute, without what is behind `#`. */
  url: string;
  words: string;
  block: number;
  /** Where its words end in the text of the block. */
  end: number;
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

function linksIn({ texts }: BlockPlace, block: number): PageLinkPlace[] {
  const ends = new Map(
    texts.map(({ node, start }) => [node.parentElement?.closest('a'), start + node.length]),
  );
  return Array.from(ends).flatMap(([anchor, end]) => {
    const href = anchor?.getAttribute('href');
    if (!anchor || !href || !URL.canParse(href, document.baseURI)) return [];
    const target = new URL(href, document.baseURI);
    if (!/^https?:$/u.test(target.protocol) || !isNamedAsDocument(target)) return [];
    const url = withoutPlace(target.href);
    const words = (anchor.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const isPromising = seemsToHoldMotions(url, words);
    return [{ url, words, block, end, isPromising }];
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
