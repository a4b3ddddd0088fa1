/** The blocks of a report as paragraphs and tables of Word. */
import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Run } from '../document-model';

/** Between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const LABEL_WIDTH = 0.27;
const LOGO = { width: 220, height: 80 };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'CCCCCC' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
};
const MARGINS = { top: 60, bottom: 60, left: 90, right: 90 };

/** Word knows a place by letters, digits and underscores. */
const bookmark = (id: string): string => id.replaceAll('-', '_');

function textRuns({ text, bold, italic, href }: Run, color?: string): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(href === undefined ? {} : { style: 'Hyperlink' }),
        ...(color === undefined ? {} : { color }),
      }),
  );
}

function children(cell: Cell, color?: string): ParagraphChild[] {
  return cell.flatMap((run): ParagraphChild[] => {
    const runs = textRuns(run, color);
    if (run.href === undefined) return runs;
    return run.href.startsWith('#')
      ? [new InternalHyperlink({ anchor: bookmark(run.href.slice(1)), children: runs })]
      : [new ExternalHyperlink({ link: run.href, children: runs })];
  });
}

export function headingOf(title: string, level: 1 | 2, id: string): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmark(id), children: [new TextRun(title)] })],
  });
}

function tableCell(
  cell: Cell,
  width: number,
  look: { fill?: string; color?: string; keepNext?: boolean } = {},
): TableCell {
  const { fill, color, keepNext = false } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ keepNext, spacing: { after: 0 }, children: children(cell, color) })],
  });
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width * TEXT_WIDTH)),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows,
  });
}

const space = (): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [] });

function headedTable(
  { caption, header, widths, rows }: Extract<Block, { kind: 'table' }>,
  accent: string,
) {
  const size = (index: number): number => Math.round((widths[index] ?? 0) * TEXT_WIDTH);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, index) =>
      tableCell([{ text, bold: true }], size(index), { fill: accent.slice(1), color: 'FFFFFF' }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, index) => tableCell(cell, size(index))),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', text: caption }),
    table(widths, [head, ...body]),
    space(),
  ];
}

function factsTable({ rows }: Extract<Block, { kind: 'facts' }>) {
  const widths = [LABEL_WIDTH, 1 - LABEL_WIDTH];
  const body = rows.map(
    ({ label, cell }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          tableCell([{ text: label, bold: true }], LABEL_WIDTH * TEXT_WIDTH, {
            fill: 'F3F3F3',
            keepNext: index < rows.length - 1,
          }),
          tableCell(cell, (1 - LABEL_WIDTH) * TEXT_WIDTH),
        ],
      }),
  );
  return [table(widths, body), space()];
}

function image({ dataUri, width, height, alt }: Extract<Block, { kind: 'image' }>): Paragraph {
  const [head = '', data = ''] = dataUri.split(',');
  const scale = Math.min(1, LOGO.width / width, LOGO.height / height);
  return new Paragraph({
    spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: head.includes('png') ? 'png' : 'jpg',
        data: Uint8Array.from(atob(data), (character) => character.charCodeAt(0)),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: 'logo', title: alt, description: alt },
      }),
    ],
  });
}

/** @param accent - Six hexadecimals with `#`. */
export function blockChildren(block: Block, accent: string): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: children(item) }),
      );
    case 'table':
      return headedTable(block, accent);
    case 'facts':
      return factsTable(block);
    case 'image':
      return [image(block)];
    case 'paragraph': {
      const runs = children(block.runs);
      if (block.look === 'quote') return [new Paragraph({ style: 'Quote', children: runs })];
      if (block.look !== 'warning') return [new Paragraph({ children: runs })];
      const shading = { type: ShadingType.CLEAR, fill: 'FFF6E8', color: 'auto' };
      const left = { style: BorderStyle.SINGLE, size: 24, color: 'B35C00', space: 6 };
      return [new Paragraph({ shading, border: { left }, children: runs })];
    }
  }
}
