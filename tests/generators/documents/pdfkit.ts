/** Draws a document with pdfkit: no structure tree, and text where the lines put it. */
import PDFDocument from 'pdfkit';
import type { Cell, DrawnBlock, PageStyle, Row } from './blocks';
import { wrapped } from './wrap';

const FONTS = {
  sans: { plain: 'Helvetica', bold: 'Helvetica-Bold' },
  serif: { plain: 'Times-Roman', bold: 'Times-Bold' },
} as const;
const PADDING = 4;
const HEADINGS = { 1: 1.6, 2: 1.3, 3: 1.1 } as const;
const LINE_NUMBER_STEP = 14;
const ROOM_FOR_HEAD = 60;
type TableBlock = Extract<DrawnBlock, { kind: 'table' }>;

class Drawing {
  readonly #document: PDFKit.PDFDocument;
  readonly #page: PageStyle;
  #number = 0;
  #y = 0;

  constructor(document: PDFKit.PDFDocument, page: PageStyle) {
    this.#document = document;
    this.#page = page;
    this.addPage();
  }

  get #left(): number {
    return this.#page.margin;
  }
  get #width(): number {
    return this.#document.page.width - 2 * this.#page.margin;
  }
  get #bottom(): number {
    return this.#document.page.height - this.#page.margin;
  }

  addPage(): void {
    const { margin, isLandscape, runningHead, runningFoot, watermark, hasLineNumbers } = this.#page;
    this.#document.addPage({
      size: 'A4',
      layout: isLandscape ? 'landscape' : 'portrait',
      margin: 0,
    });
    this.#number += 1;
    this.#y = margin;
    const { width, height } = this.#document.page;
    this.#document.font('Helvetica').fontSize(8);
    const edge = margin / 2 - 4;
    const at = (text: string, x: number, y: number) =>
      this.#document.text(text, x, y, { lineBreak: false });
    if (runningHead !== '') at(runningHead, margin, edge);
    if (runningFoot !== '')
      at(runningFoot.replace('#', String(this.#number)), margin, height - edge - 8);
    if (hasLineNumbers) {
      for (let y = margin, line = 1; y < height - margin; y += LINE_NUMBER_STEP, line += 1)
        at(String(line), margin / 2, y);
    }
    if (watermark !== '') {
      this.#document
        .save()
        .rotate(-45, { origin: [width / 2, height / 2] })
        .fillColor('#dddddd')
        .fontSize(80);
      at(watermark, width / 2 - 180, height / 2 - 40);
      this.#document.restore().fillColor('black');
    }
  }

  #use(bold: boolean, scale = 1): number {
    const fonts = FONTS[this.#page.font];
    this.#document.font(bold ? fonts.bold : fonts.plain).fontSize(this.#page.size * scale);
    return this.#document.currentLineHeight(true) * 1.15;
  }

  #wrap(text: string, width: number): string[] {
    const widthOf = (words: string): number => this.#document.widthOfString(words);
    return wrapped(text, { width, widthOf, hyphenates: this.#page.hyphenates });
  }

  #line(text: string, x: number): void {
    this.#document.text(text, x, this.#y, { lineBreak: false });
  }

  #paragraph(text: string, { bold = false, scale = 1, lead = '' } = {}): void {
    if (text === '') {
      this.#y += this.#use(false);
      return;
    }
    this.#use(true, scale);
    const leadWidth = lead === '' ? 0 : this.#document.widthOfString(`${lead} `);
    const height = this.#use(bold, scale);
    const [first = '', ...rest] = this.#wrap(text, this.#width - leadWidth);
    const lines = [first, ...this.#wrap(rest.join(' '), this.#width)].filter((line) => line !== '');
    for (const [index, line] of lines.entries()) {
      if (this.#y + height > this.#bottom) this.addPage();
      if (index === 0 && lead !== '') {
        this.#use(true, scale);
        this.#line(lead, this.#left);
      }
      this.#use(bold, scale);
      this.#line(line, this.#left + (index === 0 ? leadWidth : 0));
      this.#y += height;
    }
    this.#y += height * 0.4;
  }

  #cellLines({ paragraphs, bold = false }: Cell, width: number): string[] {
    this.#use(bold);
    return paragraphs.flatMap((text) => this.#wrap(text, width));
  }

  /** A row that is higher than what is left goes on over the page. */
  #row(row: Row, widths: readonly number[], borders: 'ruled' | 'horizontal' | 'none'): void {
    const height = this.#use(false);
    let column = 0;
    let x = this.#left;
    const cells = row.cells.map((cell) => {
      const span = cell.span ?? 1;
      const share = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      const own = { cell, x, width: share * this.#width };
      x += own.width;
      return { ...own, lines: this.#cellLines(cell, own.width - 2 * PADDING) };
    });
    let left = Math.max(1, ...cells.map(({ lines }) => lines.length));
    let from = 0;
    while (left > 0) {
      const room = Math.floor((this.#bottom - this.#y - 2 * PADDING) / height);
      if (room < Math.min(left, 2)) {
        this.addPage();
        continue;
      }
      const count = Math.min(left, room);
      this.#band(cells, { from, count, height, row, borders });
      from += count;
      left -= count;
      if (left > 0) this.addPage();
    }
  }

  #band(
    cells: readonly { cell: Cell; x: number; width: number; lines: string[] }[],
    {
      from,
      count,
      height,
      row,
      borders,
    }: { from: number; count: number; height: number; row: Row; borders: string },
  ): void {
    const top = this.#y;
    const bandHeight = count * height + 2 * PADDING;
    if (row.isShaded) {
      this.#document
        .rect(this.#left, top, this.#width, bandHeight)
        .fill('#eeeeee')
        .fillColor('black');
    }
    const drawn = this.#page.isShuffled ? cells.toReversed() : cells;
    for (const { cell, x, width, lines } of drawn) {
      const own = lines.slice(from, from + count);
      const isMiddle = cell.place === 'middle' && lines.length < count;
      this.#y = top + PADDING + (isMiddle ? ((count - own.length) * height) / 2 : 0);
      this.#use(cell.bold ?? false);
      for (const line of own) {
        if (line !== '') this.#line(line, x + PADDING);
        this.#y += height;
      }
      if (borders === 'ruled')
        this.#document.rect(x, top, width, bandHeight).lineWidth(0.5).stroke();
    }
    this.#y = top + bandHeight;
    if (borders === 'horizontal') {
      for (const y of [top, this.#y])
        this.#document
          .moveTo(this.#left, y)
          .lineTo(this.#left + this.#width, y)
          .lineWidth(0.5)
          .stroke();
    }
  }

  draw(block: DrawnBlock): void {
    switch (block.kind) {
      case 'page-break':
        this.addPage();
        break;
      case 'heading':
        this.#paragraph(block.text, { bold: true, scale: HEADINGS[block.level] });
        break;
      case 'paragraph':
        this.#paragraph(block.text, { bold: block.bold ?? false, lead: block.lead ?? '' });
        break;
      case 'table':
        this.#table(block);
    }
  }

  #table({ rows, repeatsHead, widths, borders }: TableBlock): void {
    const head = repeatsHead ? rows.find(({ isHead }) => isHead) : undefined;
    for (const row of rows) {
      const before = this.#number;
      this.#row(row, widths, borders);
      const isNew = this.#number > before && this.#y < this.#bottom - ROOM_FOR_HEAD;
      if (isNew && head !== undefined && row !== head) this.#row(head, widths, borders);
    }
  }
}

export async function pdfkitPdf(
  blocks: readonly DrawnBlock[],
  page: PageStyle,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    info: { Title: 'Verantwoording over uitvoering moties' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<void>();
  document.on('end', () => resolve());
  const drawing = new Drawing(document, page);
  for (const block of blocks) drawing.draw(block);
  document.end();
  await promise;
  return new Uint8Array(Buffer.concat(chunks));
}
