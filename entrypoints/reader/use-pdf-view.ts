import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { messageLanguage } from '../../components/words/messages';
import { type DrawnPage, type FindResult, PdfView } from './pdf-view';
import type { Rotation } from './rotation';

export type PdfViewState = {
  container: RefObject<HTMLDivElement | null>;
  /** null until the viewer stands in the page. */
  view: PdfView | null;
  /** Pages have their size. */
  ready: boolean;
  page: number;
  scale: { value: number; preset: string | null };
  rotation: Rotation;
  found: FindResult;
};

/** What hangs itself on the pages each time they are drawn. */
export type PageDrawing = {
  onPageDrawn: (drawn: DrawnPage) => void;
  onTextDrawn: (drawn: DrawnPage) => void;
};

/** pdf.js names its languages in full. */
const pdfLanguage = (): string => (messageLanguage() === 'nl' ? 'nl' : 'en-us');

/** One viewer for one document, from the first drawing to the last. */
export function usePdfView(pdf: PDFDocumentProxy, drawing: PageDrawing): PdfViewState {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(drawing);
  latest.current = drawing;
  const [view, setView] = useState<PdfView | null>(null);
  const [ready, setReady] = useState(false);
  const [page, setPage] = useState(1);
  const [scale, setScale] = useState<PdfViewState['scale']>({ value: 1, preset: 'page-width' });
  const [rotation, setRotation] = useState<Rotation>(0);
  const [found, setFound] = useState<FindResult>({ state: 'idle', current: 0, total: 0 });

  useEffect(() => {
    if (!container.current) return;
    const created = new PdfView(container.current, pdfLanguage(), {
      onReady: () => setReady(true),
      onPage: setPage,
      onScale: (value, preset) => setScale({ value, preset }),
      onRotation: setRotation,
      onPageDrawn: (drawn) => latest.current.onPageDrawn(drawn),
      onTextDrawn: (drawn) => latest.current.onTextDrawn(drawn),
      onFind: setFound,
    });
    created.open(pdf);
    setView(created);
    return () => created.close();
  }, [pdf]);

  return { container, view, ready, page, scale, rotation, found };
}
