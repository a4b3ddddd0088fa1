/** Prints a document as a Word file, in one of the ways in which people make them. */
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Random } from '../trees/random';
import type { Cell, DrawnBlock, PageStyle, Row } from './blocks';
import { cellLook, letters, sectionLook, tableLook, textWidth } from './word-look';

export type WordStyle = {
  /** Headings by their style, or as large bold text. */
  headings: 'styles' | 'bold';
  /** Items of lists by the list of Word, or typed with their mark. */
  items: 'lists' | 'typed';
  /** Word cuts text into runs wherever somebody typed in between. */
  cutsRuns: boolean;
  /** Words that were typed and taken out again, with the changes kept. */
  hasRevisions: boolean;
  /** A label cell is merged downwards with the empty one below it. */
  mergesLabels: boolean;
  hasFootnote: boolean;
};

export function drawWordStyle(random: Random): WordStyle {
  return {
    headings: random.pick(['styles', 'styles', 'bold']),
    items: random.pick(['lists', 'lists', 'typed']),
    cutsRuns: random.chance(0.5),
    hasRevisions: random.chance(0.25),
    mergesLabels: random.chance(0.5),
    hasFootnote: random.chance(0.3),
  };
}

const LIST = 'opsomming';
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const REVISION = { author: 'Griffie', date: '2025-05-01T12:00:00Z' };
/** In twentieths of a point. */
const PARAGRAPH_GAP = 80;
const SIZES = { 1: 36, 2: 30, 3: 26 } as const;

class WordPrinter {
  readonly #page: PageStyle;
  readonly #style: WordStyle;
  readonly #random: Random;
  #revision = 0;
  #notes = 0;

  constructor(page: PageStyle, style: WordStyle, random: Random) {
    this.#page = page;
    this.#style = style;
    this.#random = random;
  }

  get notes(): number {
    return this.#notes;
  }

  #runs(text: string, bold = false): ParagraphChild[] {
    const look = bold ? { bold } : {};
    const { cutsRuns, hasRevisions } = this.#style;
    const at = this.#random.between(0, text.length);
    if (hasRevisions && text.length > 20 && this.#random.chance(0.3)) {
      this.#revision += 1;
      const changed = { ...REVISION, id: this.#revision };
      return [
        new TextRun({ text: text.slice(0, at), ...look }),
        new DeletedTextRun({ text: ' (oud: geen voorstel)', ...look, ...changed }),
        new InsertedTextRun({ text: text.slice(at), ...look, ...changed }),
      ];
    }
    if (!cutsRuns) return [new TextRun({ text, ...look })];
    return [text.slice(0, at), text.slice(at)].map((part) => new TextRun({ text: part, ...look }));
  }

  paragraph(text: string, bold = false): Paragraph {
    const isItem = text.startsWith('• ') && this.#style.items === 'lists';
    const children = this.#runs(isItem ? text.slice(2) : text, bold);
    return new Paragraph({
      children,
      ...(isItem ? { numbering: { reference: LIST, level: 0 } } : {}),
    });
  }

  #cell(cell: Cell, row: Row, width: number, merge?: string): TableCell {
    const { paragraphs, bold = false, span = 1 } = cell;
    const children = paragraphs.map((text) => this.paragraph(text, bold));
    return new TableCell({
      columnSpan: span,
      width: { size: Math.round(width * textWidth(this.#page)), type: WidthType.DXA },
      ...cellLook(cell, row),
      ...(merge === undefined
        ? {}
        : { verticalMerge: VerticalMergeType[merge === 'restart' ? 'RESTART' : 'CONTINUE'] }),
      children: children.length === 0 ? [new Paragraph('')] : children,
    });
  }

  #table({ widths, rows, borders, repeatsHead }: Extract<DrawnBlock, { kind: 'table' }>): Table {
    const isEmpty = (row: Row | undefined): boolean =>
      this.#style.mergesLabels && row?.cells.length === 2 && row.cells[0]?.paragraphs.length === 0;
    return new Table({
      ...tableLook(borders, widths, this.#page),
      rows: rows.map((row, index) => {
        const merge = isEmpty(row) ? 'continue' : isEmpty(rows[index + 1]) ? 'restart' : undefined;
        return new TableRow({
          tableHeader: repeatsHead && row.isHead === true,
          children: row.cells.map((cell, at) =>
            this.#cell(cell, row, widths[at] ?? 0.1, at === 0 ? merge : undefined),
          ),
        });
      }),
    });
  }

  block(block: DrawnBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading': {
        if (this.#style.headings === 'styles') {
          return [
            new Paragraph({ heading: HEADINGS[block.level], children: this.#runs(block.text) }),
          ];
        }
        const run = new TextRun({ text: block.text, bold: true, size: SIZES[block.level] });
        return [new Paragraph({ children: [run] })];
      }
      case 'paragraph': {
        if (block.lead === undefined) return [this.paragraph(block.text, block.bold ?? false)];
        const children = [
          new TextRun({ text: `${block.lead} `, bold: true }),
          ...this.#runs(block.text),
        ];
        if (this.#style.hasFootnote && this.#notes === 0) {
          this.#notes = 1;
          children.push(new FootnoteReferenceRun(1));
        }
        return [new Paragraph({ children })];
      }
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })];
      case 'table':
        return [this.#table(block)];
    }
  }
}

/** @returns The bytes of a .docx. */
export async function wordFile(
  blocks: readonly DrawnBlock[],
  page: PageStyle,
  style: WordStyle,
  random: Random,
): Promise<Uint8Array> {
  const printer = new WordPrinter(page, style, random);
  const children = blocks.flatMap((block) => printer.block(block));
  const foot = page.runningFoot.split('#');
  const document = new Document({
    title: 'Verantwoording over uitvoering moties',
    styles: {
      default: {
        document: { run: letters(page), paragraph: { spacing: { after: PARAGRAPH_GAP } } },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    ...(printer.notes === 0
      ? {}
      : { footnotes: { 1: { children: [new Paragraph('Zie de bijlage bij de ledenbrief.')] } } }),
    sections: [
      {
        properties: sectionLook(page),
        headers: { default: new Header({ children: [new Paragraph(page.runningHead)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: foot.length === 1 ? foot : [foot[0] ?? '', PageNumber.CURRENT],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
