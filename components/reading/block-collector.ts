/** Collects the text of a page in blocks, each with its text nodes: a mark on words finds them so. */
import type { PageBlock, PageContainer } from '../../motions/page/page-content';

/** A text node, and where in the text of its block it starts. */
export type PlacedText = { node: Text; start: number };

/** Where a block stands in the document. */
export type BlockPlace = { element: Element; texts: PlacedText[] };

/** What a text stands in. */
export type Where = {
  /** The element that makes it a block. */
  owner: Element;
  link: Element | null;
  inside: number | null;
  /** Of the heading that it is part of; 0 for none. */
  level: number;
  isBold: boolean;
  /** It looks different from the words around it: bold, slanted or the like. */
  isApart?: boolean;
};

export class BlockCollector {
  readonly containers: PageContainer[] = [];
  readonly blocks: PageBlock[] = [];
  readonly places: BlockPlace[] = [];
  readonly #base: string;
  #open: { block: PageBlock; place: BlockPlace } | null = null;
  /** Stands before the next text, when there is any. */
  #waiting = '';

  constructor(base: string) {
    this.#base = base;
  }

  /** @returns Its index. */
  open(container: PageContainer): number {
    return this.containers.push(container) - 1;
  }

  kindOf(index: number | null): PageContainer['kind'] | null {
    return index === null ? null : (this.containers[index]?.kind ?? null);
  }

  /** Starts a block anew at the next text. */
  close(): void {
    const open = this.#open;
    this.#open = null;
    this.#waiting = '';
    if (open === null || open.block.text.trim() === '') return;
    this.blocks.push(open.block);
    this.places.push(open.place);
  }

  add(node: Text, where: Where): void {
    if (this.#open === null && node.data.trim() === '') return;
    const { block, place } = this.#blockIn(where);
    block.text += this.#waiting;
    this.#waiting = '';
    const from = block.text.length;
    place.texts.push({ node, start: from });
    // A line break in the source is white space; only `<br>` is a line.
    block.text += node.data.replace(/[\n\r\t\f]/gu, ' ');
    if (!where.isBold && node.data.trim() !== '') block.isBold = false;
    this.#addLink(block, where.link, from, node.data);
    if (where.isApart) {
      block.emphasis ??= [];
      block.emphasis.push({ from, to: block.text.length });
    }
  }

  breakLine(): void {
    if (this.#open !== null) this.#open.block.text += '\n';
  }

  space(): void {
    if (this.#open !== null) this.#open.block.text += ' ';
  }

  /** A mark that is shown and stands in no text node. */
  mark(character: string): void {
    if (character === '”' && this.#open !== null) this.#open.block.text += character;
    else this.#waiting = character;
  }

  #addLink(block: PageBlock, link: Element | null, from: number, text: string): void {
    const href = link?.getAttribute('href');
    if (link === null || !href || !URL.canParse(href, this.#base)) return;
    const url = new URL(href, this.#base).href;
    const last = block.links.at(-1);
    const to = from + text.length;
    if (last?.url === url) {
      last.text += text;
      last.to = to;
    } else block.links.push({ url, text, from, to });
  }

  #blockIn({ owner, inside, level }: Where): { block: PageBlock; place: BlockPlace } {
    this.#open ??= {
      block: {
        kind: level > 0 ? 'heading' : 'text',
        level,
        text: '',
        links: [],
        anchor: owner.closest('[id]')?.id ?? null,
        isBold: true,
        inside,
      },
      place: { element: owner, texts: [] },
    };
    return this.#open;
  }
}
