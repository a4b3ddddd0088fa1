/**
 * Builds the tree of a PDF: pages -> tables and loose lines -> tables over pages, paragraphs, lists,
 * headings. Looks at the whole document before it settles any part, and at no word.
 */

import { cleanText } from '../document/clean';
import { markKeptHyphens } from '../document/line-end-hyphens';
import { isPagePlace } from '../document/place';
import type { Cell, DocumentTree, Furniture, Line, Part, Row, Table } from '../document/tree';
import { linesBelow } from '../document/walk';
import { markBrokenWords } from './broken-words';
import { withoutFootnotes } from './footnotes';
import { partedByFrames } from './frames';
import { gridsOf } from './grid';
import { type JoinedBlock, type JoinedTable, joinTables } from './join-tables';
import type { LayoutBlock, LayoutLine } from './layout';
import { leavesOf } from './leaves';
import { linesOf, type TextLine } from './lines';
import { type Measures, measure } from './measures';
import { outlined } from './outline';
import type { Page, TextPiece } from './page';
import { layoutOf } from './page-layout';
import { markPages } from './page-marks';
import { type Column, type ColumnLine, partsOf } from './parts';
import { areasOf } from './text-columns';
import { TreeLines } from './tree-lines';
import { unreadablePages } from './unreadable';

export type PdfFacts = { title?: string; url?: string };

/** Pieces of which nothing is seen say nothing. */
function seenOf(page: Page): Page {
  const isSeen = ({ text }: TextPiece) => cleanText(text).text !== '';
  return { ...page, pieces: page.pieces.filter(isSeen), slanted: page.slanted.filter(isSeen) };
}

function columnsOf(blocks: readonly LayoutBlock[]): TextLine[][] {
  const loose: TextLine[] = [];
  const cells: TextLine[][] = [];
  for (const block of blocks) {
    if (block.kind === 'line') loose.push(block.line);
    else cells.push(...block.rows.flatMap((row) => row.cells.map(({ lines }) => lines)));
  }
  return [loose, ...cells];
}

class TreeBuilder {
  readonly #measures: Measures;
  readonly #treeLines: TreeLines;
  readonly furniture: Furniture[] = [];

  constructor(measures: Measures, treeLines: TreeLines) {
    this.#measures = measures;
    this.#treeLines = treeLines;
  }

  partsOf(blocks: readonly JoinedBlock[]): Part[] {
    const parts: Part[] = [];
    let run: LayoutLine[] = [];
    const endRun = () => {
      const [first] = run;
      if (first !== undefined) {
        const column = {
          left: Math.min(...run.map(({ left }) => left)),
          right: Math.max(...run.map(({ right }) => right)),
        };
        parts.push(...partsOf(run, column, this.#measures, this.#treeLines));
      }
      run = [];
    };
    for (const block of blocks) {
      if (block.kind === 'line') {
        run.push(block);
        continue;
      }
      endRun();
      parts.push(this.#table(block));
    }
    endRun();
    return parts;
  }

  #table(table: JoinedTable): Table {
    const columns = Array.from({ length: table.columns }, (_, index) => columnOf(table, index));
    for (const { page, line } of table.repeated) {
      this.furniture.push({ line: this.#treeLines.lineOf(line, page), why: 'repeated-head' });
    }
    return {
      kind: 'table',
      columns: table.columns,
      rows: table.rows.map(
        (row): Row => ({
          cells: row.cells.map((cell): Cell => {
            const first = columns[cell.column] ?? { left: 0, right: 0 };
            const last = columns[cell.column + cell.span - 1] ?? first;
            const column = { left: first.left, right: last.right };
            const lines: ColumnLine[] = cell.lines.map((line) => ({ page: row.page, line }));
            return {
              column: cell.column,
              span: cell.span,
              rows: cell.rows,
              parts: partsOf(lines, column, this.#measures, this.#treeLines),
            };
          }),
          isHead: row.isHead,
          isContinued: row.isContinued,
          ...(row.isByLabel === undefined ? {} : { isByLabel: row.isByLabel }),
        }),
      ),
    };
  }
}

/** Where the text of a column lies, over all pages of its table. */
function columnOf({ rows }: JoinedTable, column: number): Column {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.column === column && cell.span === 1 ? cell.lines : [])),
  );
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** Numbers all lines: page by page, furniture at the head before, at the foot behind. */
function inOrder(parts: readonly Part[], furniture: readonly Furniture[]): Line[] {
  const placeOf = ({ place }: Line) =>
    isPagePlace(place) ? place : { page: 1, top: 0, bottom: 0, left: 0, right: 0 };
  const lines: Line[] = [];
  const waiting = furniture.map(({ line }) => line);
  const isHead = (line: Line) => placeOf(line).top < 0.5;
  const take = (wanted: (line: Line) => boolean) => {
    for (let index = 0; index < waiting.length; ) {
      const line = waiting[index];
      if (line !== undefined && wanted(line)) {
        lines.push(line);
        waiting.splice(index, 1);
      } else index += 1;
    }
  };
  for (const line of linesBelow(parts)) {
    const { page } = placeOf(line);
    take((other) => placeOf(other).page < page || (placeOf(other).page === page && isHead(other)));
    lines.push(line);
  }
  take(() => true);
  lines.forEach((line, index) => {
    line.id = index;
  });
  markKeptHyphens(lines);
  return lines;
}

/** @param pages - All pages, in order. */
export function treeFromPdf(pages: readonly Page[], facts: PdfFacts = {}): DocumentTree {
  const leaves = leavesOf(pages.map(seenOf));
  const seen = leaves.map(({ page }) => page);
  const rough = measure(seen.map(({ pieces }) => linesOf(pieces)));
  const marked = markPages(
    seen.map((page) => ({ page, grids: gridsOf(page.rulings) })),
    rough.bodySize,
  );
  const areas = areasOf(marked.flatMap(partedByFrames));
  const { parts: own, notes } = withoutFootnotes(areas, rough.bodySize);
  const blocks = layoutOf(own);
  const measures = measure(columnsOf(blocks));
  const treeLines = new TreeLines(leaves);
  const builder = new TreeBuilder(measures, treeLines);
  for (const { page, marks } of marked) {
    for (const { line, why } of marks) {
      builder.furniture.push({ line: treeLines.lineOf(line, page.number), why });
    }
  }
  for (const { page, line } of notes) {
    builder.furniture.push({ line: treeLines.lineOf(line, page), why: 'footnote' });
  }
  const flat = builder.partsOf(joinTables(blocks));
  const parts = outlined(flat, measures, treeLines.headings, () => false);
  const lines = inOrder(parts, builder.furniture);
  const isTable = (part: Part) => part.kind === 'table';
  markBrokenWords(flat.filter(isTable), lines);
  return {
    source: 'pdf',
    title: facts.title ?? '',
    url: facts.url ?? null,
    pages: pages.length,
    parts,
    furniture: builder.furniture,
    lines,
    unreadable: unreadablePages(pages),
    doubts: blocks
      .flatMap((block) => (block.kind === 'table' ? block.doubts : []))
      .map(({ lines: own, why }) => ({ lines: treeLines.linesFor(own).map(({ id }) => id), why })),
  };
}
