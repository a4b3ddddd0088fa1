/** Sets lines of text on the pages of a PDF, one by one, so that their place is known. */
import PDFDocument from 'pdfkit';
import type { Layout } from './layout';

const FONTS = {
  Helvetica: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  Times: { regular: 'Times-Roman', bold: 'Times-Bold' },
  Courier: { regular: 'Courier', bold: 'Courier-Bold' },
} as const;
/** The same document gives the same bytes. */
const DATE = new Date(Date.UTC(2026, 4, 20));

const BOX_BORDER = 0.48;
/** Between a vowel and the consonant that begins the next syllable: right often enough to read. */
const SYLLABLE = /(?<=^\p{Ll}{2,}[aeiou])(?=[bcdfghjklmnpqrstvwz][aeiou]\p{Ll}+$)/gu;

/** The longest part of a word that fits before a hyphen, with the rest; all of it is rest if none. */
function hyphenate(word: string, fits: (part: string) => boolean): [string, string] {
  const places = Array.from(word.matchAll(SYLLABLE), ({ index }) => index);
  const at = places.findLast((place) => fits(`${word.slice(0, place)}-`));
  return at === undefined ? ['', word] : [`${word.slice(0, at)}-`, word.slice(at)];
}

export type Weight = 'regular' | 'bold';
export type SetLine = { text: string; x: number; y: number; weight: Weight; size: number };

export class Typesetter {
  readonly #document: PDFKit.PDFDocument;
  readonly #layout: Layout;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  pageNumber = 0;

  constructor(layout: Layout, title: string) {
    this.#layout = layout;
    const { width, height } = layout.page;
    this.#document = new PDFDocument({
      size: [width, height],
      margin: 0,
      autoFirstPage: false,
      lang: 'nl-NL',
      info: {
        Title: title,
        CreationDate: DATE,
        ModDate: DATE,
        Producer: 'Motievolger',
        Creator: 'Motievolger',
      },
    });
    this.#document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#document.on('end', () => resolve());
    this.#ended = promise;
  }

  newPage(): void {
    const page = this.#document.addPage().page;
    Object.assign(page.dictionary.data, { Rotate: this.#layout.rotate });
    this.pageNumber += 1;
  }

  widthOf(text: string, size: number, weight: Weight): number {
    return this.#document.font(FONTS[this.#layout.font][weight]).fontSize(size).widthOfString(text);
  }

  /** Breaks a text into lines; a word that is longer than a line gets a hyphen. */
  wrap(text: string, width: number, size: number, weight: Weight, first = width): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const room = lines.length === 0 ? first : width;
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.widthOf(longer, size, weight) > room) {
        const fits = (part: string) => this.widthOf(`${line} ${part}`, size, weight) <= room;
        const [part, rest] = this.#layout.hyphenates ? hyphenate(word, fits) : ['', word];
        lines.push(part === '' ? line : `${line} ${part}`);
        line = rest;
      } else line = longer;
    }
    return [...lines, line];
  }

  set({ text, x, y, weight, size }: SetLine): void {
    this.#document.font(FONTS[this.#layout.font][weight]).fontSize(size).fillColor('black');
    let left = x;
    for (const part of this.#partsOf(text)) {
      const isMark = /^\{\d\}$/u.test(part);
      const shown = isMark ? part.slice(1, -1) : part;
      this.#document.fontSize(isMark ? size * 0.6 : size);
      const top = isMark ? y - size * 0.05 : y;
      this.#document.text(shown, left, top, { lineBreak: false });
      left += this.#document.widthOfString(shown);
    }
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    if (this.#layout.borders === 'boxes') {
      const [width, height] = [Math.max(x2 - x1, BOX_BORDER), Math.max(y2 - y1, BOX_BORDER)];
      this.#document.rect(x1, y1, width, height).fill('#555');
      return;
    }
    this.#document.lineWidth(0.5).strokeColor('#555').moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  async bytes(): Promise<Uint8Array> {
    this.#document.end();
    await this.#ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #partsOf(text: string): string[] {
    const parts = text.split(/(\{\d\})/u).filter((part) => part !== '');
    return this.#layout.wordByWord ? parts.flatMap((part) => part.split(/(?<= )/u)) : parts;
  }
}
