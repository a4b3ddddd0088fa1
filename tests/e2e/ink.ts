/**
 * Compares what the reader draws over a page with the ink of the page itself: how far the edges of a
 * drawn box are from the letters under it.
 */
import type PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { bytesOf } from './documents';

/** Stands alone in each place, so that the ink around a place is that of this word. */
export const WORD = 'Deventer';
const PLACES = [
  { x: 40, y: 40 },
  { x: 480, y: 60 },
  { x: 260, y: 420 },
  { x: 40, y: 760 },
  { x: 480, y: 760 },
];
export const LINK = 'verantwoording';
const ADDRESS = 'https://vng.nl/artikelen/moties';

/** One A4 with the word in its corners and in the middle, and a link. */
export function inkPdf(): Promise<Uint8Array> {
  return bytesOf((document: InstanceType<typeof PDFDocument>) => {
    document.addPage().font('Helvetica').fontSize(14);
    for (const { x, y } of PLACES) document.text(WORD, x, y, { lineBreak: false });
    document.text(LINK, 420, 600, { lineBreak: false, link: ADDRESS });
  });
}

export const KINDS = ['eigen gemeente', 'gevonden', 'gekozen', 'link'] as const;
type Kind = (typeof KINDS)[number];

export type Deviation = {
  kind: Kind;
  /** The furthest an edge of a box is from the ink, in pixels; null without ink under it. */
  pixels: number | null;
  /** Of the letters, in pixels: bearings grow with them. */
  size: number;
};

/** Boxes of one kind, each compared with the ink on the canvas. Selects the words of the page. */
export function deviations(page: Page, kind: Kind): Promise<Deviation[]> {
  return page.evaluate((wanted): Deviation[] => {
    const boxes = (ranges: Iterable<AbstractRange>): DOMRect[] =>
      Array.from(ranges).flatMap((range) =>
        range instanceof Range ? Array.from(range.getClientRects()) : [],
      );
    const elements = (selector: string): DOMRect[] =>
      Array.from(document.querySelectorAll(selector), (one) => one.getBoundingClientRect());
    const selected = (): DOMRect[] => {
      const layer = document.querySelector('.textLayer');
      if (layer) getSelection()?.selectAllChildren(layer);
      if (!layer) return [];
      const words: Range[] = [];
      const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue !== 'Deventer') continue;
        const range = document.createRange();
        range.selectNode(node);
        words.push(range);
      }
      return boxes(words);
    };
    const drawn = {
      'eigen gemeente': () => boxes(CSS.highlights.get('own-gemeente') ?? []),
      gevonden: () => elements('.textLayer .highlight:not(:empty)'),
      gekozen: selected,
      link: () => elements('.annotationLayer .linkAnnotation'),
    }[wanted]();

    const canvas = document.querySelector<HTMLCanvasElement>('.canvasWrapper canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return [];
    const paper = canvas.getBoundingClientRect();
    const ratio = canvas.width / paper.width;
    return drawn.map(({ left, top, right, bottom }) => {
      const size = Math.min(right - left, bottom - top);
      // Far enough around to see ink that a box misses, near enough to see one word.
      const around = size * 2;
      const x = Math.round((left - around - paper.left) * ratio);
      const y = Math.round((top - around - paper.top) * ratio);
      const width = Math.round((right - left + 2 * around) * ratio);
      const height = Math.round((bottom - top + 2 * around) * ratio);
      const { data } = context.getImageData(x, y, width, height);
      const ink = { left: width, top: height, right: -1, bottom: -1 };
      for (let at = 0; at < width * height; at++) {
        // Thin letters on a small page are grey at most.
        const isInk = (data[at * 4 + 3] ?? 0) > 128 && (data[at * 4 + 1] ?? 255) < 215;
        if (!isInk) continue;
        const [column, row] = [at % width, Math.floor(at / width)];
        ink.left = Math.min(ink.left, column);
        ink.right = Math.max(ink.right, column + 1);
        ink.top = Math.min(ink.top, row);
        ink.bottom = Math.max(ink.bottom, row + 1);
      }
      if (ink.right === -1) return { kind: wanted, pixels: null, size };
      const away = {
        left: Math.abs((x + ink.left) / ratio + paper.left - left),
        right: Math.abs((x + ink.right) / ratio + paper.left - right),
        top: Math.abs((y + ink.top) / ratio + paper.top - top),
        bottom: Math.abs((y + ink.bottom) / ratio + paper.top - bottom),
      };
      // Across the letters a box has the height of a line, along them it ends where they end.
      const isLying = right - left > bottom - top;
      const along = isLying ? [away.left, away.right] : [away.top, away.bottom];
      const across = isLying ? [away.top, away.bottom] : [away.left, away.right];
      const beyond = Math.max(0, ...across.map((pixels) => pixels - size * 0.35));
      return { kind: wanted, pixels: Math.max(...along, beyond), size };
    });
  }, kind);
}
