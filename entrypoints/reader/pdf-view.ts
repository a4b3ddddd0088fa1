/**
 * The viewer components of pdf.js behind one object: pages, text layer, links, find and zoom. Knows
 * nothing of motions; marks and highlights hang themselves on its events.
 */
// The viewer takes the library from a global that the library sets: it must be there first.
import 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import {
  EventBus,
  FindState,
  GenericL10n,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { Region } from '../../motions/model';
import { nextRotation, type Rotation, turnRegion } from './rotation';

export type FindResult = { state: 'idle' | 'found' | 'not-found'; current: number; total: number };

/** Of one page as it is drawn now; it is drawn anew on every change of scale. */
export type DrawnPage = { page: number; element: HTMLElement };

export type PdfViewListener = {
  /** Pages have their size; `goToPage` works from here on. */
  onReady: () => void;
  onPage: (page: number) => void;
  /** 1 is 100 %. `preset` is null for a number chosen by hand. */
  onScale: (scale: number, preset: string | null) => void;
  onRotation: (rotation: Rotation) => void;
  onPageDrawn: (drawn: DrawnPage) => void;
  /** Its text layer is new, or changed by a search. */
  onTextDrawn: (drawn: DrawnPage) => void;
  onFind: (result: FindResult) => void;
};

export const SCALE_PRESETS = ['page-width', 'page-fit'] as const;

export class PdfView {
  readonly #bus = new EventBus();
  readonly #links = new PDFLinkService({
    eventBus: this.#bus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer',
  });
  readonly #viewer: PDFViewer;
  readonly #find: PDFFindController;
  readonly #ended = new AbortController();
  #rotation: Rotation = 0;

  /**
   * @param container - Positioned absolutely, with one empty `div.pdfViewer` inside.
   * @param language - For the labels that pdf.js gives its pages.
   */
  constructor(container: HTMLDivElement, language: string, listener: PdfViewListener) {
    this.#find = new PDFFindController({ eventBus: this.#bus, linkService: this.#links });
    const l10n = new GenericL10n(language);
    void l10n.translate(container);
    this.#ended.signal.addEventListener('abort', () => void l10n.destroy());
    this.#viewer = new PDFViewer({
      container,
      eventBus: this.#bus,
      linkService: this.#links,
      findController: this.#find,
      l10n,
      imageResourcesPath: '/pdfjs/images/',
    });
    this.#links.setViewer(this.#viewer);
    this.#listen(listener);
    const resize = new ResizeObserver(() => this.#keepPreset());
    resize.observe(container);
    this.#ended.signal.addEventListener('abort', () => resize.disconnect());
  }

  open(pdf: PDFDocumentProxy): void {
    this.#viewer.setDocument(pdf);
    // Until the document says otherwise of itself.
    this.#viewer.viewer?.setAttribute('lang', 'nl');
    this.#links.setDocument(pdf);
  }

  /** Takes the document out of the page; the document itself stays open. */
  close(): void {
    this.#ended.abort();
    this.#viewer.setDocument(null);
    this.#links.setDocument(null);
  }

  get page(): number {
    return this.#viewer.currentPageNumber;
  }

  goToPage(page: number): void {
    if (page >= 1 && page <= this.#viewer.pagesCount) this.#viewer.currentPageNumber = page;
  }

  /** @param region - Of what must come into view, on the page as the document has it. */
  goToRegion(region: Region): void {
    const element = this.elementOfPage(region.page);
    if (!element) return;
    const { container } = this.#viewer;
    const { top } = turnRegion(region, this.#rotation);
    const space = 24;
    const offset = element.offsetTop + element.clientTop + element.clientHeight * top - space;
    container.scrollTo({ top: Math.max(offset, 0) });
  }

  /** All pages, drawn or not yet; none before they have their size. */
  get pages(): DrawnPage[] {
    return Array.from({ length: this.#viewer.pagesCount }, (_, index) => index + 1).flatMap(
      (page) => {
        const element = this.elementOfPage(page);
        return element ? [{ page, element }] : [];
      },
    );
  }

  elementOfPage(page: number): HTMLElement | null {
    if (page < 1 || page > this.#viewer.pagesCount) return null;
    return this.#viewer.getPageView(page - 1)?.div ?? null;
  }

  /** All pages, a quarter clockwise; the page in sight stays in sight. */
  turn(): void {
    this.#rotation = nextRotation(this.#rotation);
    this.#viewer.pagesRotation = this.#rotation;
  }

  zoom(direction: 'in' | 'out'): void {
    if (direction === 'in') this.#viewer.increaseScale();
    else this.#viewer.decreaseScale();
  }

  /** @param scale - A preset, or a number as text: "1.25". */
  setScale(scale: string): void {
    this.#viewer.currentScaleValue = scale;
  }

  /** An empty query ends the search. */
  find(query: string, { again, backwards }: { again: boolean; backwards: boolean }): void {
    if (query === '') {
      this.#bus.dispatch('findbarclose', { source: this });
      return;
    }
    this.#bus.dispatch('find', {
      source: this,
      type: again ? 'again' : '',
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: backwards,
      matchDiacritics: false,
    });
  }

  #listen(listener: PdfViewListener): void {
    const bus = this.#bus;
    const drawn = (page: number, then: (drawn: DrawnPage) => void): void => {
      const element = this.elementOfPage(page);
      if (element) then({ page, element });
    };
    bus.on('pagesinit', () => {
      this.#viewer.currentScaleValue = 'page-width';
      listener.onReady();
    });
    bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => listener.onPage(pageNumber));
    bus.on('scalechanging', ({ scale, presetValue }: { scale: number; presetValue?: string }) => {
      const preset = SCALE_PRESETS.find((known) => known === presetValue) ?? null;
      listener.onScale(scale, preset);
    });
    bus.on('rotationchanging', () => listener.onRotation(this.#rotation));
    bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) =>
      drawn(pageNumber, listener.onPageDrawn),
    );
    bus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) =>
      drawn(pageNumber, listener.onTextDrawn),
    );
    bus.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => {
      if (pageIndex >= 0) return drawn(pageIndex + 1, listener.onTextDrawn);
      for (const page of this.pages) listener.onTextDrawn(page);
    });
    bus.on('updatefindmatchescount', ({ matchesCount }: { matchesCount: FindCount }) =>
      listener.onFind({ state: 'found', ...matchesCount }),
    );
    bus.on(
      'updatefindcontrolstate',
      ({ state, matchesCount }: { state: number; matchesCount: FindCount }) => {
        if (state === FindState.PENDING) return;
        const found = state === FindState.NOT_FOUND ? 'not-found' : 'found';
        listener.onFind({ state: found, ...matchesCount });
      },
    );
  }

  /** A page that fits its width keeps doing so when the window changes. */
  #keepPreset(): void {
    const preset = this.#viewer.currentScaleValue;
    if (SCALE_PRESETS.some((known) => known === preset)) this.#viewer.currentScaleValue = preset;
    this.#viewer.update();
  }
}

type FindCount = { current: number; total: number };
