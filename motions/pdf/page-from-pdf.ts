/** Turns a page of pdf.js into positioned text, upright, with its ruling lines. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { compose, type Matrix, toMatrix } from './matrix';
import type { Page, Tag, TextPiece } from './page';
import { type DrawingOperators, IMAGE_OPERATORS, rulingsOf } from './rulings';
import { NO_TAGS, type PageTags } from './tags';
import { withTaggedMarks } from './untagged-marks';

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;
type TaggedItem = { item: TextItem; tag: Tag | null };

/** What pdf.js told of one page. */
export type PageContent = {
  content: Pick<TextContent, 'items'>;
  /** Null when the page's rulings are not wanted. */
  operators: DrawingOperators | null;
  tags?: PageTags;
  /** The name of a font in the file; null when it has none. */
  fontName?: (id: string) => string | null;
};

const BOLD = /bold|black|heavy|semibold|demi/iu;
/** Text that leans more than this against the text of the page is no part of it. */
const UPRIGHT = (3 * Math.PI) / 180;

/** Text set in columns with spaces is one string in the file, and yet two cells. */
const COLUMN_GAP = / {3,}|\t+/g;

/** The texts of a page, each with the innermost tag around it. */
function taggedItems(content: Pick<TextContent, 'items'>, tags: PageTags): TaggedItem[] {
  const items: TaggedItem[] = [];
  const around: (Tag | null)[] = [];
  for (const item of content.items) {
    if ('str' in item) items.push({ item, tag: around.at(-1) ?? null });
    else if (item.type === 'endMarkedContent') around.pop();
    else {
      const isArtifact = 'tag' in item && item.tag === 'Artifact';
      const own = isArtifact ? tags.artifact : tags.byId.get(item.id);
      around.push(own ?? around.at(-1) ?? null);
    }
  }
  return items;
}

/** Quarter turns that bring most of the text upright; text at other angles is left as it is. */
function quarterTurnsOf(items: readonly TextItem[], view: Matrix): Page['quarterTurns'] {
  const weight: [number, number, number, number] = [0, 0, 0, 0];
  for (const item of items) {
    const [a, b] = compose(view, toMatrix(item.transform));
    const quarter = Math.round(Math.atan2(b, a) / (Math.PI / 2));
    const turn = ((quarter % 4) + 4) % 4;
    weight[turn] = (weight[turn] ?? 0) + item.str.trim().length;
  }
  const most = weight.indexOf(Math.max(...weight));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** Undoes the quarter turns: from the page as shown to the page with its text upright. */
function uprightMatrix(turns: Page['quarterTurns'], width: number, height: number): Matrix {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
  }
}

/** The parts of a string between column gaps, with the share of the width before each. */
function cellsOf(text: string): { text: string; from: number; to: number }[] {
  const cells: { text: string; from: number; to: number }[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed === '') return;
    const from = start + part.indexOf(trimmed);
    cells.push({
      text: trimmed,
      from: from / text.length,
      to: (from + trimmed.length) / text.length,
    });
  };
  for (const gap of text.matchAll(COLUMN_GAP)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return cells;
}

function isUpright(item: TextItem, matrix: Matrix): boolean {
  const [a, b] = compose(matrix, toMatrix(item.transform));
  return Math.abs(Math.atan2(b, a)) <= UPRIGHT;
}

type Fonts = (id: string) => boolean;

function piecesOf(items: readonly TaggedItem[], matrix: Matrix, isBold: Fonts): TextPiece[] {
  const pieces: TextPiece[] = [];
  let space = true;
  for (const { item, tag } of items) {
    if (item.str.trim() === '') {
      space ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const transform = compose(matrix, toMatrix(item.transform));
    const unit = Math.hypot(item.transform[0], item.transform[1]) || 1;
    const scale = Math.hypot(transform[0], transform[1]) / unit;
    const width = item.width * scale;
    const size = Math.hypot(transform[2], transform[3]) || item.height * scale;
    for (const cell of cellsOf(item.str)) {
      pieces.push({
        text: cell.text,
        left: transform[4] + width * cell.from,
        right: transform[4] + width * cell.to,
        baseline: transform[5],
        size,
        font: item.fontName,
        bold: isBold(item.fontName),
        spaceBefore: space || cell.from > 0,
        tag,
      });
      space = false;
    }
    space = item.hasEOL || /\s$/u.test(item.str);
  }
  return pieces;
}

function boldFonts(fontName: PageContent['fontName']): Fonts {
  const known = new Map<string, boolean>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const isBold = BOLD.test(fontName?.(id) ?? '');
    known.set(id, isBold);
    return isBold;
  };
}

export function pageFromPdf(
  proxy: Pick<PDFPageProxy, 'pageNumber' | 'getViewport'>,
  { content, operators, tags = NO_TAGS, fontName }: PageContent,
): Page {
  const viewport = proxy.getViewport({ scale: 1 });
  const view = toMatrix(viewport.transform);
  const tagged = taggedItems(content, tags);
  const quarterTurns = quarterTurnsOf(
    tagged.map(({ item }) => item),
    view,
  );
  const matrix = compose(uprightMatrix(quarterTurns, viewport.width, viewport.height), view);
  const lying = quarterTurns % 2 === 1;
  const isBold = boldFonts(fontName);
  return {
    number: proxy.pageNumber,
    width: lying ? viewport.height : viewport.width,
    height: lying ? viewport.width : viewport.height,
    pieces: withTaggedMarks(
      piecesOf(
        tagged.filter(({ item }) => isUpright(item, matrix)),
        matrix,
        isBold,
      ),
    ),
    rulings: operators === null ? [] : rulingsOf(operators, matrix),
    slanted: piecesOf(
      tagged.filter(({ item }) => !isUpright(item, matrix)),
      matrix,
      isBold,
    ),
    hasImage: operators?.fnArray.some((operator) => IMAGE_OPERATORS.has(operator)) ?? false,
    tables: tags.tables,
    quarterTurns,
  };
}
