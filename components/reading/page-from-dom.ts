/**
 * Reads the main content of a page from its DOM. By the meaning of elements, never by class names:
 * the markup of the site is not ours and changes.
 *
 * The one exception is an id that names a landmark as HTML itself does, `footer`: pages from before HTML 5
 * have no element for it. An id stands once on a page, so that it can hide no more than that one block.
 */
import type { PageContent } from '../../motions/page/page-content';
import { BlockCollector, type BlockPlace, type Where } from './block-collector';
import { TableGrid } from './table-grid';

export type { BlockPlace } from './block-collector';

export type DomContent = {
  content: PageContent;
  /** One for each block of the content. */
  places: BlockPlace[];
};

const MAIN = 'main, [role="main"]';
const LEFT_OUT = [
  'script, style, noscript, template, svg, math, canvas, iframe, object, video, audio, head',
  'nav, aside, button:not([aria-expanded]), select, textarea, input, dialog, [contenteditable]',
  '[role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"]',
  '[role="complementary"], [role="contentinfo"], [role="banner"], [aria-label="Cookies"]',
  '#footer',
].join(', ');
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
/** The head of the site; that of an article is content. */
const SITE_HEADER = 'body > header, body > * > header';
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR IMG'.split(
    ' ',
  ),
);
const BOLD = new Set(['B', 'STRONG']);
const APART = new Set(['EM', 'I', 'U', 'CITE', 'MARK']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|list-item)/iu;
/** Of what opens and closes without a heading of its own. */
const FOLD_LEVEL = 6;

// By number and not by class: a DOM outside the browser has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function headingLevel(element: Element): number | null {
  const tag = element.tagName.toUpperCase();
  if (/^H[1-6]$/u.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return level >= 1 ? Math.min(level, FOLD_LEVEL) : 2;
  }
  const isOpener = tag === 'SUMMARY' || (tag === 'BUTTON' && element.hasAttribute('aria-expanded'));
  if (!isOpener) return null;
  return element.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]') === null
    ? FOLD_LEVEL
    : null;
}

/** A form with the heading of the page in it is how some sites wrap all that they show. */
const isControl = (element: Element): boolean =>
  element.tagName.toUpperCase() === 'FORM' && element.querySelector('h1, h2, table, main') === null;

const hasOneHeading = (element: Element | null): boolean =>
  element?.querySelectorAll('h2, h3, h4, h5, h6').length === 1;

/** One of several blocks alike, each with one heading; in some the heading does not stand first. */
function isCard(element: Element): boolean {
  const beside = element.nextElementSibling ?? element.previousElementSibling;
  return beside?.tagName === element.tagName && hasOneHeading(element) && hasOneHeading(beside);
}

/** The foot of a card: of several blocks alike each has one. That of the page, or of one article, stands alone. */
function isFootOfCard(footer: Element): boolean {
  for (let card = footer.parentElement; card?.parentElement != null; card = card.parentElement) {
    if (card.matches(MAIN) || card.tagName.toUpperCase() === 'BODY') return false;
    const { tagName } = card;
    const hasFoot = (beside: Element | null): boolean =>
      beside?.tagName === tagName && beside.querySelector('footer') !== null;
    if (hasFoot(card.nextElementSibling) || hasFoot(card.previousElementSibling)) return true;
  }
  return false;
}

const isInlineTag = (element: Element | null): boolean =>
  INLINE.has(element?.tagName.toUpperCase() ?? '');

/**
 * "Indiener: Urk" and a badge "Aangenomen" just behind it: with nothing between them the source would show
 * one word, so the style of the page sets them apart.
 */
function standsApart(element: Element): boolean {
  let before = element.previousSibling;
  while (before !== null && !isText(before) && !isElement(before)) before = before.previousSibling;
  if (before === null || !isElement(before) || !isInlineTag(before) || before.tagName === 'BR')
    return false;
  return (
    /[\p{Ll}\p{N}.)]$/u.test(before.textContent ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(element.textContent ?? '')
  );
}

class Walk {
  readonly collector: BlockCollector;
  /** What a button opens is content, also while it is closed; so is what stands behind a tab. */
  readonly #opened: ReadonlySet<string>;

  constructor(base: string, document: Document) {
    this.collector = new BlockCollector(base);
    this.#opened = new Set(
      Array.from(document.querySelectorAll('[aria-controls]')).flatMap((button) =>
        (button.getAttribute('aria-controls') ?? '').split(/\s+/u),
      ),
    );
  }

  children(node: Node, where: Where): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.collector.add(child, where);
      else if (isElement(child)) this.#element(child, where);
    }
  }

  #element(element: Element, where: Where): void {
    if (this.#isLeftOut(element)) return;
    const tag = element.tagName.toUpperCase();
    const level = headingLevel(element);
    if (tag === 'BR') this.collector.breakLine();
    else if (level === null && (where.level > 0 || this.#isInline(element, tag))) {
      this.#inline(element, tag, where);
    } else {
      this.collector.close();
      this.#block(element, tag, { ...where, owner: element, level: level ?? where.level });
      this.collector.close();
    }
  }

  #isLeftOut(element: Element): boolean {
    if (element.matches(LEFT_OUT) || element.matches(SITE_HEADER) || isControl(element))
      return true;
    if (element.tagName.toUpperCase() === 'FOOTER' && !isFootOfCard(element)) return true;
    const isOpened = this.#opened.has(element.id || '\n') || element.matches('[role="tabpanel"]');
    return element.matches(HIDDEN) && !isOpened;
  }

  #isInline(element: Element, tag: string): boolean {
    if (BLOCK_STYLE.test(element.getAttribute('style') ?? '')) return false;
    const role = element.getAttribute('role');
    if (role === 'listitem' || role === 'list' || role === 'table') return false;
    if (INLINE.has(tag)) return true;
    const isOwn = tag.includes('-');
    return isOwn && Array.from(element.children).every((child) => INLINE.has(child.tagName));
  }

  #inline(element: Element, tag: string, where: Where): void {
    const isBold =
      where.isBold || BOLD.has(tag) || BOLD_STYLE.test(element.getAttribute('style') ?? '');
    const link = tag === 'A' ? element : where.link;
    // Parts of a heading that are blocks of their own still are one heading.
    if (!INLINE.has(tag)) this.collector.space();
    else if (standsApart(element)) {
      if (where.level > 0 || isInlineTag(element.parentElement)) this.collector.space();
      else this.collector.breakLine();
    }
    if (tag === 'Q') this.collector.mark('“');
    const isApart = where.isApart === true || isBold || APART.has(tag);
    this.children(element, { ...where, isBold, link, isApart });
    if (tag === 'Q') this.collector.mark('”');
    if (!INLINE.has(tag)) this.collector.space();
  }

  #block(element: Element, tag: string, where: Where): void {
    const { collector } = this;
    const role = element.getAttribute('role') ?? '';
    const parent = where.inside;
    const isBold = where.isBold || BOLD_STYLE.test(element.getAttribute('style') ?? '');
    const inside = (container: Parameters<BlockCollector['open']>[0]): Where => ({
      ...where,
      isBold,
      inside: collector.open(container),
    });
    if (tag === 'UL' || tag === 'OL' || tag === 'MENU' || role === 'list') {
      this.children(element, inside({ kind: 'list', ordered: tag === 'OL', parent }));
    } else if (tag === 'LI' || role === 'listitem') {
      const list =
        collector.kindOf(parent) === 'list'
          ? parent
          : collector.open({ kind: 'list', ordered: false, parent });
      this.children(element, inside({ kind: 'item', parent: list }));
    } else if ((tag === 'TABLE' && !/^(?:presentation|none)$/u.test(role)) || role === 'table') {
      this.#table(element, inside({ kind: 'table', parent }), where);
    } else if (tag === 'DL') this.children(element, inside({ kind: 'pairs', parent }));
    else if (tag === 'DT') this.children(element, inside({ kind: 'term', parent }));
    else if (tag === 'DD') this.children(element, inside({ kind: 'definition', parent }));
    else if (tag === 'DETAILS' || isCard(element))
      this.children(element, inside({ kind: 'fold', parent }));
    else this.children(element, { ...where, isBold });
  }

  #table(table: Element, where: Where, around: Where): void {
    const grid = new TableGrid();
    const rows = TableGrid.rowsOf(table);
    for (const caption of table.children) {
      if (caption.tagName.toUpperCase() === 'CAPTION') this.#element(caption, around);
    }
    for (const row of rows) {
      const cells = grid.add(row);
      const { isHead } = cells;
      const inside = this.collector.open({ kind: 'row', isHead, parent: where.inside });
      for (const { element, ...place } of cells.cells) {
        const cell = this.collector.open({ kind: 'cell', parent: inside, ...place });
        this.collector.close();
        this.children(element, { ...where, owner: element, inside: cell });
        this.collector.close();
      }
    }
  }
}

/** @param url - Of the page; null when it is not known, so that relative links are left out. */
export function readDom(document: Document, url: string | null): DomContent {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const address = url ?? (canonical !== null && URL.canParse(canonical) ? canonical : null);
  const root = document.querySelector(MAIN) ?? document.body;
  const walk = new Walk(address ?? 'about:blank', document);
  if (root !== null) {
    walk.children(root, { owner: root, link: null, inside: null, level: 0, isBold: false });
  }
  walk.collector.close();
  const { containers, blocks, places } = walk.collector;
  return { content: { url: address, title: document.title, containers, blocks }, places };
}
