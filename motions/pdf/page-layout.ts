/** Cuts the parts of all pages of a document into tables and loose lines, each by its best witness. */

import { type Run, runsOf } from './aligned-runs';
import { alignedTables } from './aligned-tables';
import { withoutBands } from './bands';
import { withoutBareGrids } from './bare-grids';
import { columnEdges } from './column-edges';
import { labelColumnOf } from './label-column';
import { labelledRuns } from './labelled-runs';
import type { LayoutBlock, LayoutLine, LayoutTable } from './layout';
import { linesOf, type TextLine } from './lines';
import { measure } from './measures';
import { notesBeside } from './notes-beside';
import type { Ruling } from './page';
import { ruledTables } from './ruled-tables';
import { withTagDoubts } from './tag-witness';
import { taggedTables } from './tagged-tables';
import type { Area } from './text-columns';
import { withWordSpaces } from './word-spaces';

type Cut = {
  area: Area;
  tables: LayoutTable[];
  lines: TextLine[];
  rulings: Ruling[];
  /** The x of the sides of coloured rows. */
  sides: readonly number[];
};

/** Tables that the file or its lines show, and the lines of the rest. */
function surelyCut(areas: readonly Area[]): Cut[] {
  let before: readonly number[] | null = null;
  return withoutBands(withoutBareGrids(areas)).map(({ area, sides }): Cut => {
    const { page, grids, pieces, sheet } = area;
    const tagged = taggedTables(page, pieces, before);
    const ruled = ruledTables(grids, tagged.rest, page.number, before);
    const tables = [...tagged.tables, ...ruled.tables]
      .map((table) => ({ ...withTagDoubts(table, grids), sheet }))
      .sort((a, b) => a.top - b.top);
    before = tables.at(-1)?.edges ?? null;
    const isOutside = ({ at }: Ruling) =>
      !tables.some(({ top, bottom }) => at >= top - 2 && at <= bottom + 2);
    return {
      area,
      sides,
      tables,
      lines: linesOf(ruled.rest),
      rulings: page.rulings.filter(
        (ruling) => ruling.direction === 'horizontal' && isOutside(ruling),
      ),
    };
  });
}

/**
 * The title of a motion that is printed again at the top of a page, across the columns of its table: what
 * stands below it goes on from the page before, as if it came first.
 */
function belowRepeated(
  runs: Run[],
  lines: readonly TextLine[],
  before: { isOpen: boolean; printed: ReadonlySet<string> },
): Run[] {
  const [first, ...others] = runs;
  const top = first?.lines[0];
  if (first === undefined || top === undefined || !before.isOpen) return runs;
  const above = lines.slice(0, lines.indexOf(top));
  const isAgain = above.every(({ text }) => before.printed.has(text));
  return isAgain ? [{ ...first, startsPage: true }, ...others] : runs;
}

const linesIn = ({ lines, tables }: Cut): TextLine[][] => [
  lines,
  ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.lines))),
];

/** The same with a row for each title that has a note beside it. */
function withNotes(cuts: readonly Cut[]): Cut[] {
  const parts = cuts.map(({ area, lines }) => ({
    ...{ page: area.page.number, sheet: area.sheet, lines },
  }));
  const noted = notesBeside(parts, measure(cuts.flatMap(linesIn)));
  return cuts.map((cut, index) => {
    const { tables, rest } = noted[index] ?? { tables: [], rest: cut.lines };
    return { ...cut, tables: [...cut.tables, ...tables], lines: [...rest] };
  });
}

function alignedRuns(cuts: readonly Cut[]): { run: Run; rulings: Ruling[] }[] {
  const measures = measure(cuts.flatMap(linesIn));
  const edges = columnEdges(cuts, measures);
  const found: { run: Run; rulings: Ruling[] }[] = [];
  let before: readonly number[] | null = null;
  const printed = new Set<string>();
  const labels = labelColumnOf(cuts.flatMap(({ lines }) => lines));
  for (const { area, lines, rulings } of cuts) {
    const place = { page: area.page.number, sheet: area.sheet, measures };
    const labelled: Run[] =
      labels === null ? [] : labelledRuns(lines, labels, { ...place, goesOn: before !== null });
    const context = { ...place, edges, borders: rulings.map(({ at }) => at), before };
    const runs: Run[] = belowRepeated(runsOf(lines, context, labelled), lines, {
      isOpen: before !== null,
      printed,
    });
    for (const { text } of lines) printed.add(text);
    const last = runs.at(-1);
    before = last?.endsPage === true ? last.edges : null;
    found.push(...runs.map((run) => ({ run, rulings })));
  }
  return found;
}

function looseLines({ area, lines }: Cut, used: ReadonlySet<TextLine>): LayoutLine[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines
    .filter((line) => !used.has(line))
    .map((line) => ({ kind: 'line', page: area.page.number, line, left, right }));
}

export function layoutOf(areas: readonly Area[]): LayoutBlock[] {
  const found = surelyCut(areas);
  const spaced = withWordSpaces(found.map(({ lines }) => lines));
  const cuts = withNotes(found.map((cut, index): Cut => ({ ...cut, lines: spaced[index] ?? [] })));
  const runs = alignedRuns(cuts);
  const used = new Set(runs.flatMap(({ run }) => run.lines));
  const loose = cuts.map(({ lines }) => lines.filter((line) => !used.has(line)));
  const aligned = alignedTables(runs, loose);
  return cuts.flatMap((cut) => {
    const own = aligned.filter(({ sheet }) => sheet === cut.area.sheet);
    const topOf = (block: LayoutBlock) => (block.kind === 'table' ? block.top : block.line.top);
    return [...cut.tables, ...own, ...looseLines(cut, used)].sort((a, b) => topOf(a) - topOf(b));
  });
}
