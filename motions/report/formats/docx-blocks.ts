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
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Cell, ListItem, ReportBlock, Run } from '../document-model';
import { textOf } from '../text';
import { BULLETS, NUMBERS, STYLES } from './docx-styles';

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
  look: { fill?: string; color?: string; keepNext?: boolean; style?: string } = {},
): TableCell {
  const { fill, color, keepNext = false, style = STYLES.cell } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ style, keepNext, children: children(cell, color) })],
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
  { caption, header, widths, rows }: Extract<ReportBlock, { kind: 'table' }>,
  accent: string,
) {
  const size = (index: number): number => Math.round((widths[index] ?? 0) * TEXT_WIDTH);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, index) =>
      tableCell([{ text }], size(index), {
        ...{ fill: accent.slice(1), color: 'FFFFFF', style: STYLES.cellHead, keepNext: true },
      }),
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

function factsTable({ rows }: Extract<ReportBlock, { kind: 'facts' }>) {
  const widths = [LABEL_WIDTH, 1 - LABEL_WIDTH];
  const body = rows.map(
    ({ label, cell }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          tableCell([{ text: label }], LABEL_WIDTH * TEXT_WIDTH, {
            ...{ fill: 'F3F3F3', style: STYLES.cellLabel },
            keepNext: index < rows.length - 1,
          }),
          tableCell(cell, (1 - LABEL_WIDTH) * TEXT_WIDTH),
        ],
      }),
  );
  return [table(widths, body), space()];
}

function image({
  dataUri,
  width,
  height,
  alt,
}: Extract<ReportBlock, { kind: 'image' }>): Paragraph {
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

/** In twentieths of a point. */
const QUOTE_INDENT = 340;

function listParagraph(
  { cell, level, mark }: ListItem,
  { isNumbered, look }: Extract<ReportBlock, { kind: 'list' }>,
  instance: number,
): Paragraph {
  const left = 360 * (level + 1) + (look === 'quote' ? QUOTE_INDENT : 0);
  const indent = { left, hanging: 360 };
  if (mark !== undefined) {
    const runs = [new TextRun({ children: [mark, new Tab()] }), ...children(cell)];
    return new Paragraph({ style: STYLES.list, indent, children: runs });
  }
  const reference = isNumbered ? NUMBERS : BULLETS;
  return new Paragraph({
    style: isNumbered ? STYLES.numbered : STYLES.list,
    numbering: { reference, level, instance },
    indent,
    children: children(cell),
  });
}

/** A sentence that announces what comes below stays with it. */
const announces = (cell: Cell): boolean => /[:,]\s*$/u.test(textOf(cell));

function paragraphOf({ runs: cell, look }: Extract<ReportBlock, { kind: 'paragraph' }>): Paragraph {
  const style = look === undefined ? {} : { style: STYLES[look] };
  return new Paragraph({ ...style, keepNext: announces(cell), children: children(cell) });
}

/** @param accent - Six hexadecimals with `#`. @param instance - Lists count anew from 1 at each. */
export function blockChildren(
  block: ReportBlock,
  accent: string,
  instance = 0,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return block.items.map((item) => listParagraph(item, block, instance));
    case 'table':
      return headedTable(block, accent);
    case 'facts':
      return factsTable(block);
    case 'image':
      return [image(block)];
    case 'paragraph':
      return [paragraphOf(block)];
  }
}
