/** Cuts a page with a label column into rows: by ruling lines where they exist, else by labels. */
import { type Columns, hasCellGap, labelAtStart, SAME_EDGE } from './columns';
import { type LabelCell, labelCells } from './label-cells';
import { linesOf, type TextLine } from './lines';
import type { Box, Page, Ruling } from './page';
import { boxAround, type Row, type RowLabel } from './rows';
import { splitByLabels } from './split-by-labels';

/** What stands at the top of a page before the row that goes on. */
const HEADER_LABELS: ReadonlySet<RowLabel> = new Set<RowLabel>(['loose', 'subject', 'motion']);

type Band = { top: number; bottom: number; isTable: boolean };

/** Lines above each other are one paragraph of loose text below this many font sizes. */
const LOOSE_PARAGRAPH = 1.75;

/** Rulings that cut the table over the whole label column, from top to bottom. */
function rowBorders(rulings: readonly Ruling[], columns: Columns): number[] {
  return rulings
    .filter(
      (ruling) =>
        ruling.direction === 'horizontal' &&
        ruling.from <= columns.labelLeft + SAME_EDGE &&
        ruling.to >= columns.contentLeft - 2 * SAME_EDGE,
    )
    .map((ruling) => ruling.at)
    .sort((a, b) => a - b);
}

/** The strips between borders; only those with a vertical line beside them are table, if any has. */
function bandsOf(page: Page, columns: Columns): Band[] {
  const borders = rowBorders(page.rulings, columns);
  const verticals = page.rulings.filter((ruling) => ruling.direction === 'vertical');
  const edges = [0, ...borders, page.height];
  return edges.slice(1).map((bottom, index) => {
    const top = edges[index] ?? 0;
    const middle = (top + bottom) / 2;
    const isRuled = verticals.some((ruling) => ruling.from <= middle && ruling.to >= middle);
    const isBetween = index > 0 && index < edges.length - 2;
    return { top, bottom, isTable: isRuled || (verticals.length === 0 && isBetween) };
  });
}

function isFullWidth(line: TextLine, columns: Columns): boolean {
  const { contentLeft } = columns;
  const startsLeft = line.left < contentLeft - SAME_EDGE;
  if (!startsLeft || line.right < contentLeft + SAME_EDGE) return false;
  const crossing = line.pieces.some(
    (piece) => piece.left < contentLeft - SAME_EDGE && piece.right > contentLeft + SAME_EDGE,
  );
  return crossing || !(hasCellGap(line, contentLeft) || labelAtStart(line) !== null);
}

function looseRows(lines: readonly TextLine[], page: number): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.lines.at(-1);
    const goesOn =
      last !== undefined &&
      line.baseline - last.baseline < LOOSE_PARAGRAPH * last.size &&
      Math.abs(line.size - last.size) < 0.6 &&
      line.font === last.font;
    if (row !== undefined && goesOn) row.lines.push(line);
    else rows.push({ label: 'loose', labelText: '', lines: [line], page, box: lineBox(line) });
  }
  return rows.map((row) => ({ ...row, box: boxAround(row.lines) ?? row.box }));
}

const lineBox = ({ left, right, top, bottom }: TextLine): Box => ({ left, right, top, bottom });

function labelOf(cell: LabelCell | undefined, whenEmpty: RowLabel): RowLabel {
  if (cell === undefined) return whenEmpty;
  return cell.kind ?? 'other';
}

function cellRow(
  cell: LabelCell | undefined,
  lines: TextLine[],
  page: number,
  whenEmpty: RowLabel,
  edges: Box,
): Row {
  return { label: labelOf(cell, whenEmpty), labelText: cell?.text ?? '', lines, page, box: edges };
}

type Cells = { left: TextLine[]; right: TextLine[] };

function cellsOf(lines: readonly TextLine[], columns: Columns): Cells {
  const pieces = lines.flatMap((line) => line.pieces);
  const isLeft = (left: number) => left < columns.contentLeft - SAME_EDGE;
  return {
    left: linesOf(pieces.filter((piece) => isLeft(piece.left))),
    right: linesOf(pieces.filter((piece) => !isLeft(piece.left))),
  };
}

/** Runs of lines over the full width, and of lines in cells, in reading order. */
function runsOf(
  lines: readonly TextLine[],
  columns: Columns,
): { isLoose: boolean; lines: TextLine[] }[] {
  const runs: { isLoose: boolean; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const isLoose = isFullWidth(line, columns);
    const run = runs.at(-1);
    if (run?.isLoose === isLoose) run.lines.push(line);
    else runs.push({ isLoose, lines: [line] });
  }
  return runs;
}

/** A label cell without a known label and without contents is a heading in the left margin. */
function isHeading(cells: readonly LabelCell[], right: readonly TextLine[]): boolean {
  return right.length === 0 && cells.every((cell) => cell.kind === null);
}

type TableState = { page: Page; columns: Columns; hasBorders: boolean; isFirst: boolean };

function rowsOfBand(band: Band, lines: readonly TextLine[], state: TableState): Row[] {
  const { page, columns } = state;
  const inside = lines.filter((line) => line.baseline > band.top && line.baseline <= band.bottom);
  return runsOf(inside, columns).flatMap((run) =>
    run.isLoose ? looseRows(run.lines, page.number) : rowsOfCells(band, run.lines, state),
  );
}

function rowsOfCells(band: Band, lines: readonly TextLine[], state: TableState): Row[] {
  const { page, columns, hasBorders, isFirst } = state;
  const { left, right } = cellsOf(lines, columns);
  const cells = labelCells(left);
  const isOutside = !band.isTable && hasBorders && cells.every((cell) => cell.kind === null);
  if (isHeading(cells, right) || isOutside) return looseRows([...left, ...right], page.number);
  const around = boxAround([...left, ...right]);
  if (around === null) return [];
  const edges: Box = {
    left: columns.labelLeft,
    right: Math.max(columns.contentLeft, around.right),
    top: band.isTable ? band.top : around.top,
    bottom: band.isTable ? band.bottom : around.bottom,
  };
  if (cells.length <= 1 && band.isTable) {
    return [cellRow(cells[0], right, page.number, isFirst ? 'continued' : 'unlabelled', edges)];
  }
  return splitByLabels(cells, right).map(({ cell, lines: own }) => {
    const box = boxAround([...(cell?.lines ?? []), ...own]) ?? edges;
    return cellRow(cell, own, page.number, 'continued', {
      ...box,
      left: edges.left,
      right: edges.right,
    });
  });
}

/** @returns Rows in reading order. The first row of a page without a label continues the last. */
export function tableRows(page: Page, lines: readonly TextLine[], columns: Columns): Row[] {
  const hasBorders = rowBorders(page.rulings, columns).length > 0;
  const rows: Row[] = [];
  for (const band of bandsOf(page, columns)) {
    const isFirst = !rows.some((row) => !HEADER_LABELS.has(row.label));
    rows.push(...rowsOfBand(band, lines, { page, columns, hasBorders, isFirst }));
  }
  return rows;
}
