/** Tables without a grid: columns by alignment, rows by lines across them or by their labels. */
import { type PartedTable, partedAcross } from './across-lines';
import { cutRows, type LabelPlace, labelPlaceOf } from './aligned-rows';
import type { Run } from './aligned-runs';
import { holdsRows } from './bare-grids';
import { bandsOf, type Columned, columned } from './columned';
import { startsByCoverage } from './covered-rows';
import { withHeadApart } from './head-apart';
import { keyColumns } from './key-columns';
import { LabelHabits, labelBlocks } from './label-blocks';
import type { LayoutDoubt, LayoutRow, LayoutTable } from './layout';
import { linesOf, type TextLine } from './lines';
import { type Measures, measure } from './measures';
import type { RowCut, Strip } from './middle-rows';
import type { Ruling } from './page';
import { rowsWithReachingCells } from './reaching-cells';
import { rowsBegun } from './row-starts';
import { doubtfulRows, shareOfOddRows } from './row-witness';
import { type Beside, solidLabels } from './solid-rows';

/** More bands than this share with several labels: their lines part more than rows. */
const MOST_WITH_SEVERAL = 0.35;
const inside = (line: TextLine, from: number, to: number): boolean =>
  line.baseline > from && line.baseline <= to;

function rowBetween(table: Columned, from: number, to: number, isOpen: boolean): LayoutRow {
  return {
    cells: table.lines.map((lines, column) => ({
      column,
      span: 1,
      rows: 1,
      lines: lines.filter((line) => inside(line, from, to)),
    })),
    isHead: false,
    isOpen,
  };
}

function rowsByCoverage(table: Columned): LayoutRow[] | null {
  const starts = startsByCoverage(table);
  if (starts === null) return null;
  const edges = [
    Number.NEGATIVE_INFINITY,
    ...starts.map((line) => line.baseline - 0.5 * line.size),
    Number.POSITIVE_INFINITY,
  ];
  return edges
    .slice(1)
    .map((to, index) => rowBetween(table, edges[index] ?? 0, to, index === 0))
    .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
}

type Rows = { rows: LayoutRow[]; doubts: LayoutDoubt[] };

/** A row that heads others may be one cell over all columns: it tells nothing of the labels. */
const labelLinesOf = ({ lines, run }: Columned, key: number): TextLine[] =>
  (lines[key] ?? []).filter(({ right }) => right <= (run.edges[key] ?? right));

class RowCutter {
  readonly #keyOf: (table: Columned) => number;
  readonly #measures: Measures;
  readonly #habits: LabelHabits;
  readonly #place: LabelPlace;
  readonly #linesBeginRows: boolean = true;
  /** The lines across the tables part rows, not tables or groups of rows. */
  readonly #bandsAreRows: boolean;
  /** So is one alone, at the end of a table that goes on from the page before. */
  readonly #areAllRuled: boolean;

  constructor(tables: readonly Columned[], measures: Measures) {
    this.#measures = measures;
    this.#keyOf = keyColumns(tables);
    this.#habits = new LabelHabits(
      tables.map((table) => labelLinesOf(table, this.#keyOf(table))),
      solidLabels(
        tables.map((table) => this.#besideOf(table)),
        measures,
      ),
    );
    const ruled = tables.filter(({ borders }) => borders.length > 1).flatMap(bandsOf);
    const several = ruled.filter((band) => this.#rowsBegunIn(band) > 1).length;
    const labelled = ruled.filter((band) => this.#stripOf(band).labels.length > 0).length;
    this.#bandsAreRows =
      several <= MOST_WITH_SEVERAL * labelled && !ruled.some(({ lines }) => holdsRows(lines));
    const withLines = tables.filter(({ borders }) => borders.length > 1).length;
    this.#areAllRuled = this.#bandsAreRows && withLines * 2 > tables.length;
    const bare = this.#bandsAreRows
      ? tables.filter(({ borders }) => borders.length < 2)
      : tables.flatMap(bandsOf);
    this.#place = labelPlaceOf(
      bare.filter((table) => this.#covered(table) === null).map((table) => this.#stripOf(table)),
      measures,
    );
    this.#linesBeginRows = this.#doLinesBeginRows(tables);
  }

  /**
   * Where cells stand in the middle of their row, most columns have a line at the same height in the
   * midst of a row. Both ways are tried, and the one whose rows keep to their place is chosen.
   */
  #doLinesBeginRows(tables: readonly Columned[]): boolean {
    const ways = tables.flatMap((table) => {
      const byLines = this.#covered(table);
      if (byLines === null) return [];
      const byMiddle = this.#rowsByLabels(table, 'middle');
      return [
        [
          shareOfOddRows({ rows: byLines, place: 'top', key: 0, run: table.run }),
          shareOfOddRows({ rows: byMiddle, place: 'middle', key: 0, run: table.run }),
        ] as const,
      ];
    });
    const sum = (way: 0 | 1): number => ways.reduce((total, shares) => total + shares[way], 0);
    return sum(0) <= sum(1);
  }

  /** @param columns - Of the whole table. */
  rowsOf(parts: readonly PartedTable[], columns: number): Rows {
    const found = parts.map((part): Rows => {
      if (part.kind === 'rows') return this.#rowsOfPart(part.table);
      const cell = { column: 0, span: columns, rows: 1, lines: part.lines };
      return { rows: [{ cells: [cell], isHead: false, isOpen: false }], doubts: [] };
    });
    const rows = found.flatMap((part) => part.rows);
    return {
      rows: rows.map((row, index) => (index === 0 ? row : { ...row, isOpen: false })),
      doubts: found.flatMap(({ doubts }) => doubts),
    };
  }

  #rowsOfPart(table: Columned): Rows {
    const bands = withHeadApart(bandsOf(table, this.#areAllRuled ? 1 : 2), this.#measures);
    const isRow = (band: Columned) =>
      this.#bandsAreRows && (bands.length > 1 ? !this.#holdsMoreRows(band) : this.#isRest(band));
    const whole = rowsWithReachingCells(bands.filter(isRow));
    const found = bands.map((band, index): Rows => {
      const row = isRow(band) ? whole.shift() : undefined;
      if (row !== undefined) return { rows: [{ ...row, isOpen: index === 0 }], doubts: [] };
      const covered = this.#covered(band);
      const place = this.#placeIn(band, covered);
      const rows = covered ?? this.#rowsByLabels(band, place);
      return { rows, doubts: doubtfulRows({ rows, place, key: this.#keyOf(band), run: band.run }) };
    });
    return {
      rows: found.flatMap(({ rows }) => rows),
      doubts: found.flatMap(({ doubts }) => doubts),
    };
  }

  /** What goes on from the page before, where lines part all other rows. */
  #isRest(band: Columned): boolean {
    const { borders, run } = band;
    const isAlone = this.#areAllRuled && borders.length < 2 && run.startsPage;
    return isAlone && this.#rowsBegunIn(band) < 2;
  }

  #holdsMoreRows(band: Columned): boolean {
    return band.areShades && this.#stripOf(band).labels.length > 1;
  }

  #rowsBegunIn(band: Columned): number {
    const key = this.#keyOf(band);
    const others = band.lines.filter((_, column) => column !== key);
    return rowsBegun(this.#stripOf(band).labels, others);
  }

  #placeIn(table: Columned, covered: LayoutRow[] | null): LabelPlace {
    if (covered !== null) return 'top';
    const isOfMany = !this.#linesBeginRows && table.lines.length > 2 && this.#keyOf(table) === 0;
    return isOfMany ? 'middle' : this.#place;
  }

  #covered(table: Columned): LayoutRow[] | null {
    return this.#linesBeginRows && this.#keyOf(table) === 0 ? rowsByCoverage(table) : null;
  }

  #besideOf(table: Columned): Beside {
    const key = this.#keyOf(table);
    const others = table.columns.flatMap((pieces, index) => (index === key ? [] : pieces));
    return { lines: table.lines[key] ?? [], contents: linesOf(others) };
  }

  #stripOf(table: Columned): Strip {
    const { lines, contents } = this.#besideOf(table);
    return {
      labels: labelBlocks(
        { lines, contents, hasOwnWidths: table.run.hasOwnWidths === true },
        this.#measures,
        this.#habits,
      ),
      contents,
      startsPage: table.run.startsPage,
      endsPage: table.run.endsPage,
    };
  }

  #rowsByLabels(table: Columned, place: LabelPlace): LayoutRow[] {
    const key = this.#keyOf(table);
    return cutRows(this.#stripOf(table), place).map(({ label, from, to }: RowCut, index) => ({
      cells: table.lines.map((lines, column) => ({
        column,
        span: 1,
        rows: 1,
        lines:
          column === key ? (label?.lines ?? []) : lines.filter((line) => inside(line, from, to)),
      })),
      isHead: false,
      isOpen: index === 0 && label === null,
      isByLabel: true,
    }));
  }
}

/**
 * @param runs - Of the whole document.
 * @param others - Lines under each other outside the runs.
 */
export function alignedTables(
  runs: readonly { run: Run; rulings: readonly Ruling[] }[],
  others: readonly (readonly TextLine[])[],
): LayoutTable[] {
  const tables = runs.map(({ run, rulings }) => columned(run, rulings));
  const measures = measure([...others, ...tables.flatMap(({ lines }) => lines)]);
  const parted = tables.map(partedAcross);
  const cutter = new RowCutter(
    parted.flat().flatMap((part) => (part.kind === 'rows' ? [part.table] : [])),
    measures,
  );
  return tables.map((table, index) => ({
    kind: 'table',
    page: table.run.page,
    sheet: table.run.sheet,
    top: table.run.lines[0]?.top ?? 0,
    bottom: table.run.lines.at(-1)?.bottom ?? 0,
    edges: [
      table.lines[0]?.length === 0 ? Number.NaN : table.left,
      ...table.run.edges,
      table.right,
    ],
    ...cutter.rowsOf(parted[index] ?? [], table.lines.length),
    witness: table.borders.length > 1 ? 'lines' : 'alignment',
    name: '',
    rowNumbers: [],
  }));
}
