/**
 * Reads motions from pages that come in one by one.
 *
 * A page is read when the next two are known, so that what all pages carry (running heads, page
 * numbers) is recognised from the first page on. Nothing of a page is kept but its rows' text.
 */
import type { Motion, PlacedMotion, ReadDocument, Reading, Region, Warning } from '../model';
import { readingSchema } from '../model';
import type { Block } from './block';
import { BlockBuilder } from './blocks';
import { type Columns, findColumns } from './columns';
import { compareContents } from './compare-contents';
import { readContents } from './contents';
import { readDocumentMeeting, readKind, readTitle } from './document-facts';
import { FontMemory } from './font-memory';
import { FurnitureMemory } from './furniture';
import { linesOf, type TextLine } from './lines';
import { motionFromBlock } from './motion-from-block';
import { type Page, toShownFractions } from './page';
import { resolveReferences } from './references';
import { type Row, unite } from './rows';
import { runningRows } from './running-rows';
import { tableRows } from './table-rows';

const PAGES_AHEAD = 2;

type WaitingPage = { page: Page; lines: TextLine[] };
type PageShape = Pick<Page, 'width' | 'height' | 'quarterTurns'>;

export class PageReader {
  readonly #furniture = new FurnitureMemory();
  readonly #fonts = new FontMemory();
  readonly #blocks = new BlockBuilder();
  readonly #waiting: WaitingPage[] = [];
  readonly #shapes = new Map<number, PageShape>();
  readonly #placed: PlacedMotion[] = [];
  readonly #pagesWithoutText: number[] = [];
  #columns: Columns | null = null;
  #hasMarkedLabels = false;
  #pages = 0;

  /** @returns Motions that are complete now, in document order. */
  push(page: Page): PlacedMotion[] {
    this.#pages += 1;
    if (page.pieces.length === 0) this.#pagesWithoutText.push(page.number);
    const { width, height, quarterTurns } = page;
    this.#shapes.set(page.number, { width, height, quarterTurns });
    const lines = linesOf(page.pieces);
    this.#furniture.observe(page, lines);
    this.#fonts.observe(lines);
    this.#waiting.push({ page, lines });
    const ready = this.#waiting.length > PAGES_AHEAD ? this.#waiting.shift() : undefined;
    return ready === undefined ? [] : this.#readPage(ready);
  }

  get hasText(): boolean {
    return this.#pagesWithoutText.length < this.#pages;
  }

  /** Reads what is left and looks at the whole: contents page, references, the document itself. */
  finish(source: Pick<ReadDocument, 'sha256'> & { url?: string; hasPages: boolean }): {
    reading: Reading;
    placed: PlacedMotion[];
    late: PlacedMotion[];
  } {
    const late = this.#waiting.splice(0).flatMap((waiting) => this.#readPage(waiting));
    late.push(...this.#place(this.#blocks.finish(), true));
    const contents = compareContents(
      this.#placed.map(({ motion }) => motion),
      readContents(this.#blocks.loose),
    );
    const compared = withUniqueIds(this.#placed.map(({ motion }) => motion)).map(
      (motion, index) => ({
        ...motion,
        warnings: [...(contents.perMotion[index] ?? []), ...motion.warnings],
      }),
    );
    const motions = resolveReferences(compared).map((motion) =>
      source.hasPages ? motion : withoutPages(motion),
    );
    const placed = motions.map((motion, index) => ({
      motion,
      regions: source.hasPages ? (this.#placed[index]?.regions ?? []) : [],
    }));
    const rows = this.#blocks.loose;
    const reading = readingSchema.parse({
      schema: 'motievolger/1',
      document: {
        kind: readKind(rows, motions),
        title: readTitle(rows),
        meeting: readDocumentMeeting(rows, motions),
        ...(source.hasPages && this.#pages > 0 ? { pages: this.#pages } : {}),
        sha256: source.sha256,
        ...(source.url === undefined ? {} : { url: source.url }),
      },
      motions,
      warnings: [...contents.document, ...this.#textWarnings()],
    });
    return { reading, placed, late };
  }

  #readPage({ page, lines }: WaitingPage): PlacedMotion[] {
    const own = this.#furniture.contentLines(page, lines);
    return this.#place(this.#blocks.push(this.#rowsOf(page, own)), false);
  }

  #rowsOf(page: Page, lines: readonly TextLine[]): Row[] {
    const columns = findColumns(lines, page.rulings, this.#columns);
    if (columns !== null) {
      this.#columns = columns;
      return tableRows(page, lines, columns);
    }
    const { rows, hasMarkedLabels } = runningRows(lines, {
      page: page.number,
      bodyFont: this.#fonts.bodyFontOf(lines),
      hasMarkedLabels: this.#hasMarkedLabels,
    });
    this.#hasMarkedLabels = hasMarkedLabels;
    return rows;
  }

  #place(blocks: readonly Block[], isEnd: boolean): PlacedMotion[] {
    const placed = blocks.flatMap((block, index) => {
      const motion = motionFromBlock(block, isEnd && index === blocks.length - 1);
      return motion === null ? [] : [{ motion, regions: this.#regionsOf(block) }];
    });
    this.#placed.push(...placed);
    return placed;
  }

  #regionsOf(block: Block): Region[] {
    const pages = new Map<number, Row['box']>();
    for (const { page, box } of block.rows) {
      const known = pages.get(page);
      pages.set(page, known === undefined ? box : unite(known, box));
    }
    return [...pages].flatMap(([page, box]) => {
      const shape = this.#shapes.get(page);
      return shape === undefined ? [] : [{ page, ...toShownFractions(box, shape) }];
    });
  }

  #textWarnings(): Warning[] {
    const pages = this.#pagesWithoutText;
    if (pages.length === 0 || !this.hasText) return [];
    const which =
      pages.length === 1 ? `Pagina ${pages[0]} bevat` : `De pagina's ${pages.join(', ')} bevatten`;
    return [
      {
        code: 'pages-without-text',
        message: `${which} geen tekst en ${pages.length === 1 ? 'is' : 'zijn'} niet gelezen.`,
      },
    ];
  }
}

function withoutPages(motion: Motion): Motion {
  const { quote } = motion.source;
  return { ...motion, source: quote === undefined ? {} : { quote } };
}

/** Two blocks about one motion keep their own place: the second gets a number behind its id. */
function withUniqueIds(motions: readonly Motion[]): Motion[] {
  const seen = new Map<string, number>();
  return motions.map((motion) => {
    const count = (seen.get(motion.id) ?? 0) + 1;
    seen.set(motion.id, count);
    if (count === 1) return motion;
    return {
      ...motion,
      id: `${motion.id}-${count}`,
      warnings: [
        ...motion.warnings,
        {
          code: 'duplicate-motion',
          message: 'Deze motie staat meer dan één keer in het document.',
        },
      ],
    };
  });
}
