/** Cuts all pages of a document into tables and loose lines, each by its best witness. */

import { type Run, runsOf } from './aligned-runs';
import { alignedTables } from './aligned-tables';
import { columnEdges } from './column-edges';
import type { LayoutBlock, LayoutLine, LayoutTable } from './layout';
import { linesOf, type TextLine } from './lines';
import { measure } from './measures';
import type { Ruling } from './page';
import type { MarkedPage } from './page-marks';
import { ruledTables } from './ruled-tables';
import { taggedTables } from './tagged-tables';

type Cut = { marked: MarkedPage; tables: LayoutTable[]; lines: TextLine[]; rulings: Ruling[] };

/** Tables that the file or its lines show, and the lines of the rest. */
function surelyCut(pages: readonly MarkedPage[]): Cut[] {
  let before: readonly number[] | null = null;
  return pages.map((marked): Cut => {
    const tagged = taggedTables(marked.page, marked.pieces, before);
    const ruled = ruledTables(marked.grids, tagged.rest, marked.page.number);
    const tables = [...tagged.tables, ...ruled.tables].sort((a, b) => a.top - b.top);
    before = tables.at(-1)?.edges ?? null;
    const isOutside = ({ at }: Ruling) =>
      !tables.some(({ top, bottom }) => at >= top - 2 && at <= bottom + 2);
    return {
      marked,
      tables,
      lines: linesOf(ruled.rest),
      rulings: marked.page.rulings.filter(
        (ruling) => ruling.direction === 'horizontal' && isOutside(ruling),
      ),
    };
  });
}

function alignedRuns(cuts: readonly Cut[]): { run: Run; rulings: Ruling[] }[] {
  const columns = cuts.flatMap(({ lines, tables }) => [
    lines,
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.lines))),
  ]);
  const measures = measure(columns);
  const edges = columnEdges(cuts.map(({ lines }) => lines));
  const found: { run: Run; rulings: Ruling[] }[] = [];
  let before: readonly number[] | null = null;
  for (const { marked, lines, rulings } of cuts) {
    const runs = runsOf(lines, {
      page: marked.page.number,
      edges,
      measures,
      borders: rulings.map(({ at }) => at),
      before,
    });
    const last = runs.at(-1);
    before = last?.endsPage === true ? last.edges : null;
    found.push(...runs.map((run) => ({ run, rulings })));
  }
  return found;
}

function looseLines({ marked, lines }: Cut, used: ReadonlySet<TextLine>): LayoutLine[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines
    .filter((line) => !used.has(line))
    .map((line) => ({ kind: 'line', page: marked.page.number, line, left, right }));
}

export function layoutOf(pages: readonly MarkedPage[]): LayoutBlock[] {
  const cuts = surelyCut(pages);
  const runs = alignedRuns(cuts);
  const used = new Set(runs.flatMap(({ run }) => run.lines));
  const all = cuts.map(({ lines }) => lines);
  const aligned = alignedTables(runs, measure(all));
  return cuts.flatMap((cut) => {
    const own = aligned.filter(({ page }) => page === cut.marked.page.number);
    const topOf = (block: LayoutBlock) => (block.kind === 'table' ? block.top : block.line.top);
    return [...cut.tables, ...own, ...looseLines(cut, used)].sort((a, b) => topOf(a) - topOf(b));
  });
}
