/** Builds trees of documents without a document: each line stands below the one before it. */
import type { Cell, DocumentTree, Line, ListItem, Part, Row } from '../../../motions/document/tree';

const LINES_PER_PAGE = 48;
const WIDTH = 70;

export class TreeBuilder {
  readonly lines: Line[] = [];
  readonly #furniture: DocumentTree['furniture'] = [];

  line(text: string, style: Partial<Line['style']> = {}): Line {
    const id = this.lines.length;
    const top = (id % LINES_PER_PAGE) / LINES_PER_PAGE;
    const line: Line = {
      id,
      text,
      place: {
        ...{ page: 1 + Math.floor(id / LINES_PER_PAGE), left: 0.1, right: 0.9, top },
        bottom: top + 1 / LINES_PER_PAGE,
      },
      style: { size: 10, font: 'text', bold: false, ...style },
      lead: 0,
      links: [],
    };
    this.lines.push(line);
    return line;
  }

  /** Printed over as many lines as a page's width asks. */
  wrapped(text: string, width = WIDTH): Line[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last === undefined || `${last} ${word}`.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.map((line) => this.line(line));
  }

  paragraph(text: string, width = WIDTH): Part {
    return { kind: 'lines', lines: this.wrapped(text, width), breaks: 'printed' };
  }

  paragraphs(texts: readonly string[], width = WIDTH): Part[] {
    return texts.map((text) => this.paragraph(text, width));
  }

  /** @param below - Makes what stands below the heading, after it. */
  section(text: string, level: number, below: () => Part[]): Part {
    return { kind: 'section', heading: [this.line(text)], level, parts: below() };
  }

  list(items: readonly string[], marker = '-'): Part {
    const made = items.map((text): ListItem => ({ marker, parts: [this.paragraph(text)] }));
    return { kind: 'list', ordered: false, items: made };
  }

  furniture(text: string, why: DocumentTree['furniture'][number]['why']): void {
    this.#furniture.push({ line: this.line(text), why });
  }

  tree(parts: Part[]): DocumentTree {
    return {
      source: 'pdf',
      title: '',
      url: null,
      pages: Math.max(1, Math.ceil(this.lines.length / LINES_PER_PAGE)),
      parts,
      furniture: this.#furniture,
      lines: this.lines,
      unreadable: [],
      doubts: [],
    };
  }
}

export const cell = (column: number, parts: Part[], span = 1): Cell => ({
  column,
  span,
  rows: 1,
  parts,
});

export const row = (
  cells: Cell[],
  marks: Partial<Pick<Row, 'isHead' | 'isContinued'>> = {},
): Row => ({
  cells,
  isHead: false,
  isContinued: false,
  ...marks,
});
