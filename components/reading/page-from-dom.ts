/**
 * Reads the main content of a page from its DOM. By the meaning of elements, never by class names:
 * the markup of the site is not ours and changes.
 */
import type { PageBlock, PageContent, PageLink } from '../../motions/page/page-content';

/** A text node, and where in the text of its block it starts. */
export type PlacedText = { node: Text; start: number };

/** Where a block stands in the document. */
export type BlockPlace = { element: Element; texts: PlacedText[] };

export type DomContent = {
  content: PageContent;
  /** One for each block of the content. */
  places: BlockPlace[];
};

const MAIN = 'main, [role="main"]';
const LEFT_OUT = [
  'script, style, noscript, template, svg, math, canvas, iframe, object, video, audio',
  'nav, aside, footer, form, button:not([aria-expanded]), select, textarea, input, dialog, [contenteditable]',
  '[role="navigation"], [role="search"], [role="dialog"]',
  '[role="complementary"], [role="contentinfo"], [role="banner"], [aria-label="Cookies"]',
].join(', ');
const HIDDEN = '[hidden], [aria-hidden="true"]';
/** The head of the site; that of an article is content. */
const SITE_HEADER = 'body > header, body > * > header';

const KINDS: Readonly<Record<string, PageBlock['kind']>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  TD: 'cell',
  TH: 'cell',
  DT: 'term',
  DD: 'definition',
};
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR BR IMG'.split(
    ' ',
  ),
);

function levelOf(element: Element, kind: PageBlock['kind']): number {
  if (kind === 'heading') return Number(element.tagName.slice(1));
  if (kind === 'cell') return Array.from(element.parentElement?.children ?? []).indexOf(element);
  if (kind !== 'item') return 0;
  let depth = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName === 'UL' || at.tagName === 'OL') depth += 1;
  }
  return depth;
}

class Collector {
  readonly blocks: PageBlock[] = [];
  readonly places: BlockPlace[] = [];
  readonly #base: string;
  #open: { block: PageBlock; place: BlockPlace } | null = null;
  /** What made the block before this one a block. */
  #last: Element | null = null;

  constructor(base: string) {
    this.#base = base;
  }

  /** Starts a block anew at the next text. */
  close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null || open.block.text.trim() === '') return;
    this.blocks.push(open.block);
    this.places.push(open.place);
  }

  /** @param owner - The element that makes it a block. */
  add(node: Text, owner: Element, link: Element | null): void {
    const { block, place } = this.#blockOf(owner);
    place.texts.push({ node, start: block.text.length });
    block.text += node.data;
    const href = link?.getAttribute('href');
    if (link !== null && href && URL.canParse(href, this.#base)) {
      this.#addLink(block.links, new URL(href, this.#base).href, node.data);
    }
  }

  breakLine(): void {
    if (this.#open !== null) this.#open.block.text += '\n';
  }

  #addLink(links: PageLink[], url: string, text: string): void {
    const last = links.at(-1);
    if (last?.url === url) last.text += text;
    else links.push({ url, text });
  }

  #blockOf(owner: Element) {
    if (this.#open !== null) return this.#open;
    const element = owner.closest(Object.keys(KINDS).join(',')) ?? owner;
    const kind = KINDS[element.tagName] ?? 'paragraph';
    const goesOn = element === this.#last && element !== owner;
    this.#last = element;
    this.#open = (goesOn && kind === 'cell' ? this.#reopened() : null) ?? {
      block: {
        kind,
        // A further paragraph of an item tells of what its first one names.
        level: levelOf(element, kind) + (goesOn && kind === 'item' ? 1 : 0),
        text: '',
        links: [],
        anchor: owner.closest('[id]')?.id ?? null,
      },
      place: { element: owner, texts: [] },
    };
    return this.#open;
  }

  /** The paragraphs of one cell are one block: else they would count as cells. */
  #reopened(): { block: PageBlock; place: BlockPlace } | null {
    const block = this.blocks.pop();
    const place = this.places.pop();
    if (block === undefined || place === undefined) return null;
    block.text += '\n';
    return { block, place };
  }
}

// By number and not by class: a DOM outside the browser has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function collect(node: Node, owner: Element, link: Element | null, collector: Collector): void {
  for (const child of node.childNodes) {
    if (isText(child)) collector.add(child, owner, link);
    else if (isElement(child)) collectElement(child, owner, link, collector);
  }
}

/** Whether a button folds this out: it is content then, also while it is folded in. */
const isFoldedOut = ({ id, ownerDocument }: Element): boolean =>
  id !== '' &&
  Array.from(ownerDocument.querySelectorAll('[aria-controls]')).some(
    (button) => button.getAttribute('aria-controls') === id,
  );

function collectElement(
  element: Element,
  owner: Element,
  link: Element | null,
  collector: Collector,
): void {
  if (element.tagName === 'BR') collector.breakLine();
  if (element.matches(LEFT_OUT) || element.matches(SITE_HEADER)) return;
  if (element.matches(HIDDEN) && !isFoldedOut(element)) return;
  if (INLINE.has(element.tagName)) {
    collect(element, owner, element.tagName === 'A' ? element : link, collector);
    return;
  }
  collector.close();
  collect(element, element, link, collector);
  collector.close();
}

/** @param url - Of the page; null when it is not known, so that relative links are left out. */
export function readDom(document: Document, url: string | null): DomContent {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const address = url ?? (canonical !== null && URL.canParse(canonical) ? canonical : null);
  const root = document.querySelector(MAIN) ?? document.body;
  const collector = new Collector(address ?? 'about:blank');
  if (root !== null) collect(root, root, null, collector);
  collector.close();
  const { blocks, places } = collector;
  return { content: { url: address, title: document.title, blocks }, places };
}
