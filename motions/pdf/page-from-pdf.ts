/** Turns a page of pdf.js into positioned text, upright, with its ruling lines. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { compose, type Matrix, toMatrix } from './matrix';
import type { Page, TextPiece } from './page';
import { type DrawingOperators, rulingsOf } from './rulings';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Text set in columns with spaces is one string in the file, and yet two cells. */
const COLUMN_GAP = / {3,}|\t+/g;

function isText(item: TextContent['items'][number]): item is TextItem {
  return 'str' in item;
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

function piecesOf(items: readonly TextItem[], matrix: Matrix): TextPiece[] {
  const pieces: TextPiece[] = [];
  let space = true;
  for (const item of items) {
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
        spaceBefore: space || cell.from > 0,
      });
      space = false;
    }
    space = item.hasEOL || /\s$/u.test(item.str);
  }
  return pieces;
}

/**
 * @param operators - The page's drawing operators, or null when its rulings are not wanted.
 */
export function pageFromPdf(
  proxy: Pick<PDFPageProxy, 'pageNumber' | 'getViewport'>,
  content: Pick<TextContent, 'items'>,
  operators: DrawingOperators | null,
): Page {
  const viewport = proxy.getViewport({ scale: 1 });
  const view = toMatrix(viewport.transform);
  const items = content.items.filter(isText);
  const quarterTurns = quarterTurnsOf(items, view);
  const matrix = compose(uprightMatrix(quarterTurns, viewport.width, viewport.height), view);
  const lying = quarterTurns % 2 === 1;
  return {
    number: proxy.pageNumber,
    width: lying ? viewport.height : viewport.width,
    height: lying ? viewport.width : viewport.height,
    pieces: piecesOf(items, matrix),
    rulings: operators === null ? [] : rulingsOf(operators, matrix),
    quarterTurns,
  };
}
