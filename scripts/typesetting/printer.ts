/** Prints paragraphs and motions on the pages of a document, in a layout. */
import type { SampleDocument, SampleMotion, SampleRow } from './document';
import type { Layout } from './layout';
import { type SetLine, Typesetter, type Weight } from './typesetter';

const LEADING = 1.18;
const PADDING = 4;
const MARGIN_TEXT = 8;

type Cell = { label: string; weight: Weight; paragraphs: string[]; remark: boolean };

const isRuled = ({ borders }: Layout): boolean => borders === 'ruled' || borders === 'boxes';

export class Printer {
  readonly #layout: Layout;
  readonly #setter: Typesetter;
  #y = 0;
  #footnotes: string[] = [];
  #tableTop: number | null = null;

  constructor(document: SampleDocument, layout: Layout) {
    this.#layout = layout;
    this.#setter = new Typesetter(layout, document.title);
  }

  get #right(): number {
    return this.#layout.page.width - this.#layout.margin;
  }
  get #bottom(): number {
    return this.#layout.page.height - this.#layout.margin - 30;
  }
  get #leading(): number {
    return this.#layout.size * LEADING;
  }

  newPage(): void {
    this.endPage();
    const { margin, page, footer } = this.#layout;
    this.#setter.newPage();
    this.#y = margin;
    const number = String(this.#setter.pageNumber);
    this.#line(number, this.#right - MARGIN_TEXT, margin / 2, 'regular', MARGIN_TEXT);
    const foot = footer.replace('#', number);
    if (foot !== '') this.#line(foot, margin, page.height - margin / 2, 'regular', MARGIN_TEXT);
  }

  endPage(): void {
    this.#closeTable();
    const { margin, page } = this.#layout;
    let y = page.height - margin - 10;
    if (this.#footnotes.length > 0) this.#setter.rule(margin, y - 4, margin + 110, y - 4);
    for (const [index, note] of this.#footnotes.entries()) {
      this.#line(`{${index + 1}} ${note}`, margin, y, 'regular', MARGIN_TEXT);
      y += MARGIN_TEXT * LEADING;
    }
    this.#footnotes = [];
  }

  paragraph(text: string, weight: Weight = 'regular', size = this.#layout.size): void {
    const { margin } = this.#layout;
    const isItem = text.startsWith('- ');
    const indent = isItem ? 12 : 0;
    const lines = this.#setter.wrap(text, this.#right - margin - indent, size, weight);
    if (this.#y + lines.length * size * LEADING > this.#bottom) this.newPage();
    for (const [index, line] of lines.entries()) {
      this.#line(line, margin + (index > 0 ? indent : 0), this.#y, weight, size);
      this.#y += size * LEADING;
    }
    this.#y += isItem ? 0 : size * 0.6;
  }

  motion(motion: SampleMotion): void {
    const { names, labels, repeatsHeader, remark } = this.#layout;
    const header: Cell = {
      label: names.subject,
      weight: 'bold',
      paragraphs: [motion.subject],
      remark: false,
    };
    const cells: Cell[] = [
      header,
      { label: names.motion, weight: 'bold', paragraphs: [motion.heading], remark: false },
      ...motion.rows.map((row) => this.#cellOf(row, remark)),
    ];
    if (motion.footnote !== undefined) this.#footnotes.push(motion.footnote);
    for (const cell of cells) {
      if (labels === 'column') this.#row(cell, repeatsHeader && cell !== header ? header : null);
      else this.#runningRow(cell);
    }
    this.#closeTable();
    this.#y += 2 * this.#leading;
  }

  #cellOf(row: SampleRow, remark: boolean): Cell {
    const kind = row.label ?? row.kind;
    return {
      label: row.labelWords ?? (kind === 'none' ? '' : this.#layout.names[kind]),
      weight: row.kind === 'proposal' ? 'bold' : 'regular',
      paragraphs: row.paragraphs,
      remark: remark && kind === 'request',
    };
  }

  #contentLines(cell: Cell, width: number): { text: string; indent: number }[] {
    const { size } = this.#layout;
    return cell.paragraphs.flatMap((paragraph) => {
      const indent = paragraph.startsWith('- ') ? 10 : 0;
      return this.#setter
        .wrap(paragraph, width - indent, size, cell.weight)
        .map((text, index) => ({ text, indent: index > 0 ? indent : 0 }));
    });
  }

  /** A row of the table; when the page is full it goes on, on the next one. */
  #row(cell: Cell, header: Cell | null): void {
    const { margin, labelWidth, size, remark, labelPlace } = this.#layout;
    const contentLeft = margin + labelWidth;
    const lines = this.#contentLines(cell, this.#right - contentLeft - 2 * PADDING);
    const labels =
      cell.label === '' ? [] : this.#setter.wrap(cell.label, labelWidth - PADDING, size, 'bold');
    const needed = Math.max(1, labels.length + (cell.remark && remark ? 1 : 0));
    if (this.#y + needed * this.#leading + 2 * PADDING > this.#bottom) this.#breakRow(header);
    this.#openTable();
    const queue: SetLine[] = [];
    const labelQueue: SetLine[] = [];
    const top = this.#y + PADDING;
    const x = margin + PADDING;
    for (const [index, text] of labels.entries())
      labelQueue.push({ text, x, y: top + index * this.#leading, weight: 'bold', size });
    const remarkY = top + labels.length * this.#leading;
    if (cell.remark)
      labelQueue.push({ text: '(samengevat)', x, y: remarkY, weight: 'regular', size });
    let y = top;
    const flush = (): void => {
      const spare = y - top - labelQueue.length * this.#leading;
      const down = labelPlace === 'middle' ? Math.max(0, spare / 2) : 0;
      const placed = labelQueue.splice(0).map((label) => ({ ...label, y: label.y + down }));
      this.#flush([...placed, ...queue.splice(0)]);
    };
    for (const line of lines) {
      if (y + this.#leading + PADDING > this.#bottom) {
        flush();
        this.#y = y + PADDING;
        this.#breakRow(header);
        this.#openTable();
        y = this.#y + PADDING;
      }
      const left = contentLeft + PADDING + line.indent;
      queue.push({ text: line.text, x: left, y, weight: cell.weight, size });
      y += this.#leading;
    }
    flush();
    this.#y = Math.max(y, top + needed * this.#leading) + PADDING;
    if (this.#layout.borders !== 'none') this.#setter.rule(margin, this.#y, this.#right, this.#y);
  }

  #breakRow(header: Cell | null): void {
    if (this.#layout.borders !== 'none')
      this.#setter.rule(this.#layout.margin, this.#y, this.#right, this.#y);
    this.newPage();
    if (header !== null) this.#row(header, null);
  }

  #flush(lines: SetLine[]): void {
    const ordered = this.#layout.shuffled ? [...lines].reverse() : lines;
    for (const line of ordered) this.#setter.set(line);
  }

  #runningRow(cell: Cell): void {
    const { margin, size, labels } = this.#layout;
    const width = this.#right - margin;
    if (this.#y + 3 * this.#leading > this.#bottom) this.newPage();
    let left = 0;
    if (cell.label !== '') {
      this.#line(cell.label, margin, this.#y, 'bold', size);
      if (labels === 'own-line') this.#y += this.#leading;
      else left = this.#setter.widthOf(`${cell.label} `, size, 'bold');
    }
    for (const paragraph of cell.paragraphs) {
      const lines = this.#setter.wrap(paragraph, width, size, 'regular', width - left);
      for (const line of lines) {
        if (this.#y + this.#leading > this.#bottom) this.newPage();
        this.#line(line, margin + left, this.#y, 'regular', size);
        left = 0;
        this.#y += this.#leading;
      }
    }
    this.#y += 0.7 * this.#leading;
  }

  #openTable(): void {
    if (this.#tableTop !== null) return;
    this.#tableTop = this.#y;
    if (this.#layout.borders !== 'none')
      this.#setter.rule(this.#layout.margin, this.#y, this.#right, this.#y);
  }

  #closeTable(): void {
    const top = this.#tableTop;
    this.#tableTop = null;
    if (top === null || !isRuled(this.#layout)) return;
    const { margin, labelWidth } = this.#layout;
    for (const x of [margin, margin + labelWidth, this.#right])
      this.#setter.rule(x, top, x, this.#y);
  }

  #line(text: string, x: number, y: number, weight: Weight, size: number): void {
    this.#setter.set({ text, x, y, weight, size });
  }

  bytes(): Promise<Uint8Array> {
    this.endPage();
    return this.#setter.bytes();
  }
}
