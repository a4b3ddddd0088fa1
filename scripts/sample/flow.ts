/** Lets contents flow down the pages, with page numbers, running lines and footnotes around them. */
import { breakLines } from './break-lines';
import type { SampleDocument } from './document';
import type { Layout } from './layout';
import { PageSetter, type PlacedText, type Weight } from './page-setter';

const LEADING = 1.22;
const SMALL = 8;
const NOTE_ROOM = 34;
const ITEM = /^- /u;

/** What only a whole printing can tell: it is printed once to know, and once more to show it. */
export type PageFacts = { pages: number; pageOf: ReadonlyMap<string, number> };
export type FlowLine = { text: string; indent: number };

export class Flow {
  readonly layout: Layout;
  readonly facts: PageFacts;
  readonly #document: SampleDocument;
  readonly #setter: PageSetter;
  readonly #notes = new Set<number>();
  y = 0;

  constructor(document: SampleDocument, layout: Layout, facts: PageFacts) {
    this.layout = layout;
    this.facts = facts;
    this.#document = document;
    this.#setter = new PageSetter(layout, document.title);
  }

  get pageNumber(): number {
    return this.#setter.pageNumber;
  }
  get left(): number {
    return this.layout.margin;
  }
  get right(): number {
    return this.layout.page.width - this.layout.margin;
  }
  get bottom(): number {
    return this.layout.page.height - this.layout.margin - this.#noteRoom;
  }
  get leading(): number {
    return this.layout.size * LEADING;
  }
  get #noteRoom(): number {
    return this.layout.footnotes && this.#document.footnotes.length > 0 ? NOTE_ROOM : 0;
  }

  newPage(): void {
    this.#endPage();
    this.#setter.newPage();
    const { margin, page, pageNumbers, runningHeader, runningFooter } = this.layout;
    this.y = margin;
    const top = margin / 2;
    const foot = page.height - margin / 2 - SMALL;
    this.#small(runningHeader, margin, top);
    this.#small(runningFooter, margin, foot);
    const number = String(this.pageNumber);
    if (pageNumbers === 'top-right') this.#small(number, this.right - this.#smallWidth(number), top);
    if (pageNumbers === 'bottom-centre') {
      const text = `Pagina ${number} van ${this.facts.pages}`;
      this.#small(text, (page.width - this.#smallWidth(text)) / 2, foot + SMALL * LEADING);
    }
  }

  /** Room is measured from the present height down; without it the next page begins. */
  ensureRoom(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.newPage();
    return true;
  }

  put(text: string, x: number, y: number, style: Partial<PlacedText> = {}): void {
    const shown = this.layout.footnotes ? text : text.replace(/\{\d\}/gu, '');
    for (const [, digit] of shown.matchAll(/\{(\d)\}/gu)) this.#notes.add(Number(digit));
    if (shown === '') return;
    this.#setter.put({ size: this.layout.size, weight: 'regular', ...style, text: shown, x, y });
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.#setter.rule(x1, y1, x2, y2);
  }

  widthOf(text: string, weight: Weight = 'regular', size = this.layout.size): number {
    return this.#setter.widthOf(text, size, weight);
  }

  /** Lines of paragraphs and list items, with an empty one between two paragraphs. */
  linesOf(paragraphs: readonly string[], width: number, weight: Weight, first?: number): FlowLine[] {
    const { bullet, hyphenates } = this.layout;
    const breaker = { widthOf: (text: string) => this.widthOf(text, weight), hyphenates };
    return paragraphs.flatMap((paragraph, index) => {
      const isItem = ITEM.test(paragraph);
      const indent = isItem ? 2 * this.layout.size - 6 : 0;
      const text = isItem ? paragraph.replace(ITEM, `${bullet} `) : paragraph;
      const room = index === 0 && first !== undefined ? first : width - indent;
      const lines = breakLines(text, width - indent, breaker, room).map((line, number) => ({
        text: line,
        indent: number > 0 ? indent : 0,
      }));
      return index > 0 && !isItem ? [{ text: '', indent: 0 }, ...lines] : lines;
    });
  }

  paragraph(text: string, weight: Weight = 'regular', size = this.layout.size): void {
    const breaker = {
      widthOf: (line: string) => this.widthOf(line, weight, size),
      hyphenates: weight === 'regular' && this.layout.hyphenates,
    };
    const lines = breakLines(text, this.right - this.left, breaker);
    this.ensureRoom(lines.length * size * LEADING);
    for (const line of lines) {
      this.put(line, this.left, this.y, { weight, size });
      this.y += size * LEADING;
    }
    this.y += 0.6 * size;
  }

  async bytes(): Promise<Uint8Array> {
    this.#endPage();
    return this.#setter.bytes();
  }

  #endPage(): void {
    if (this.#notes.size === 0) return;
    let y = this.bottom + 10;
    this.rule(this.left, y, this.left + 120, y);
    for (const number of this.#notes) {
      const note = this.#document.footnotes[number - 1];
      if (note === undefined) continue;
      y += 4;
      const text = `{${number}} ${note.text} `;
      this.#setter.put({ text, x: this.left, y, size: SMALL, weight: 'regular' });
      const x = this.left + this.#smallWidth(text) + SMALL / 2;
      const { link } = note;
      this.#setter.put({ text: link, x, y, size: SMALL, weight: 'regular', link });
      y += SMALL;
    }
    this.#notes.clear();
  }

  #small(text: string, x: number, y: number): void {
    if (text !== '') this.#setter.put({ text, x, y, size: SMALL, weight: 'regular' });
  }

  #smallWidth(text: string): number {
    return this.widthOf(text, 'regular', SMALL);
  }
}
