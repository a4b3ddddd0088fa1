/** Puts strings and rules on the pages of a PDF, in the order of drawing that a layout asks for. */
import PDFDocument from 'pdfkit';
import type { Layout } from './layout';

const FONTS = {
  Helvetica: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  Times: { regular: 'Times-Roman', bold: 'Times-Bold' },
  Courier: { regular: 'Courier', bold: 'Courier-Bold' },
} as const;
/** Fixed, so that the same document gives the same bytes. */
const DATE = new Date(Date.UTC(2026, 4, 20));
const MARK = /(\{\d\})/u;
const MARK_SIZE = 0.62;
const RULE_WIDTH = 0.5;

export type Weight = 'regular' | 'bold';
export type PlacedText = {
  text: string;
  /** From the top left of the page as it is shown. */
  x: number;
  y: number;
  size: number;
  weight: Weight;
  isLabel?: boolean;
  link?: string;
};

/** Any order that has nothing to do with reading, the same every time. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item, index) => ({ item, key: (index * 7919 + 104729) % 997 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

export class PageSetter {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #layout: Layout;
  readonly #chunks: Uint8Array[] = [];
  #waiting: PlacedText[] = [];
  pageNumber = 0;

  constructor(layout: Layout, title: string) {
    this.#layout = layout;
    this.#pdf = new PDFDocument({
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: 'nl-NL',
      displayTitle: true,
      info: {
        Title: title,
        Creator: 'Motievolger',
        Producer: 'Motievolger',
        CreationDate: DATE,
        ModDate: DATE,
      },
    });
    this.#pdf.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
  }

  newPage(): void {
    this.#drawWaiting();
    const { rotate, page } = this.#layout;
    const { width, height } = page;
    const isTurned = rotate === 90 || rotate === 270;
    this.#pdf.addPage({ size: isTurned ? [height, width] : [width, height], margin: 0 });
    if (rotate !== 0) this.#pdf.page.dictionary.data.Rotate = rotate;
    if (rotate === 90) this.#pdf.transform(0, -1, 1, 0, 0, width);
    if (rotate === 180) this.#pdf.transform(-1, 0, 0, -1, width, height);
    if (rotate === 270) this.#pdf.transform(0, 1, -1, 0, height, 0);
    this.pageNumber += 1;
  }

  widthOf(text: string, size: number, weight: Weight): number {
    const plain = text.replace(/\{\d\}/gu, '');
    return this.#pdf
      .font(FONTS[this.#layout.font][weight])
      .fontSize(size)
      .widthOfString(plain);
  }

  put(text: PlacedText): void {
    this.#waiting.push(text);
  }

  /** A horizontal or vertical rule. */
  rule(x1: number, y1: number, x2: number, y2: number): void {
    if (this.#layout.borders === 'filled-rects') {
      const width = Math.max(RULE_WIDTH, x2 - x1);
      this.#pdf.rect(x1, y1, width, Math.max(RULE_WIDTH, y2 - y1)).fill('#444');
      return;
    }
    this.#pdf.lineWidth(RULE_WIDTH).strokeColor('#444').moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  async bytes(): Promise<Uint8Array> {
    this.#drawWaiting();
    const ended = new Promise((resolve) => this.#pdf.once('end', resolve));
    this.#pdf.end();
    await ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #drawWaiting(): void {
    for (const text of this.#inOrder(this.#waiting)) this.#draw(text);
    this.#waiting = [];
  }

  #inOrder(texts: readonly PlacedText[]): PlacedText[] {
    switch (this.#layout.order) {
      case 'rows':
        return [...texts];
      case 'labels-first':
        return [...texts.filter((text) => text.isLabel), ...texts.filter((text) => !text.isLabel)];
      case 'shuffled':
        return shuffled(texts);
    }
  }

  #draw({ text, x, y, size, weight, link }: PlacedText): void {
    const pdf = this.#pdf.font(FONTS[this.#layout.font][weight]).fillColor('black');
    if (link !== undefined) pdf.link(x, y, this.widthOf(text, size, weight), size, link);
    let left = x;
    for (const part of this.#stringsOf(text)) {
      const isMark = MARK.test(part);
      const shown = isMark ? part.slice(1, -1) : part;
      pdf.fontSize(isMark ? MARK_SIZE * size : size);
      if (shown.trim() !== '')
        pdf.text(shown.trimEnd(), left, isMark ? y - 0.06 * size : y, { lineBreak: false });
      left += pdf.widthOfString(shown);
    }
  }

  #stringsOf(text: string): string[] {
    const parts = text.split(MARK).filter((part) => part !== '');
    return this.#layout.strings === 'words'
      ? parts.flatMap((part) => part.split(/(?<= )/u))
      : parts;
  }
}
