/** Prints rows as a table: labels in a column of their own, rows going on over the pages. */
import type { Flow, FlowLine } from './flow';
import type { Weight } from './page-setter';

const PADDING = 4;

export type Cell = {
  label: string;
  /** Printed under the label, in regular type. */
  remark: string;
  weight: Weight;
  paragraphs: string[];
};

type LabelLine = { text: string; weight: Weight };

function labelLinesOf(flow: Flow, { label, remark }: Cell): LabelLine[] {
  if (label === '') return [];
  const width = flow.layout.labelWidth - PADDING;
  const lines: string[] = [];
  // A narrow column breaks "Inhoud/oproep" behind the slash.
  for (const word of label.split(/(?<=[ /])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && flow.widthOf((last + word).trimEnd(), 'bold') <= width)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return [
    ...lines.map((text): LabelLine => ({ text: text.trimEnd(), weight: 'bold' })),
    ...(remark === '' ? [] : [{ text: remark, weight: 'regular' } satisfies LabelLine]),
  ];
}

function drawBorders(flow: Flow, height: number): void {
  const { borders, labelWidth } = flow.layout;
  if (borders === 'none') return;
  const { left, right, y } = flow;
  flow.rule(left, y, right, y);
  flow.rule(left, y + height, right, y + height);
  if (borders === 'horizontal') return;
  for (const x of [left, left + labelWidth, right]) flow.rule(x, y, x, y + height);
}

function drawPart(
  flow: Flow,
  labels: readonly LabelLine[],
  lines: readonly FlowLine[],
  weight: Weight,
): void {
  const { labelWidth, labelAlign } = flow.layout;
  const height = Math.max(labels.length, lines.length) * flow.leading + 2 * PADDING;
  drawBorders(flow, height);
  const top = flow.y + PADDING;
  const spare = Math.max(0, lines.length - labels.length) * flow.leading;
  const labelTop = labelAlign === 'centre' ? top + spare / 2 : top;
  for (const [index, label] of labels.entries()) {
    flow.put(label.text, flow.left + PADDING, labelTop + index * flow.leading, {
      weight: label.weight,
      isLabel: true,
    });
  }
  for (const [index, line] of lines.entries()) {
    const x = flow.left + labelWidth + PADDING + line.indent;
    flow.put(line.text, x, top + index * flow.leading, { weight });
  }
  flow.y += height;
}

/** @param header - Printed again at the top of each page on which the row goes on. */
function printRow(flow: Flow, cell: Cell, header: readonly Cell[]): void {
  const width = flow.right - flow.left - flow.layout.labelWidth - 2 * PADDING;
  let lines = flow.linesOf(cell.paragraphs, width, cell.weight);
  let labels = labelLinesOf(flow, cell);
  const newPage = () => {
    flow.newPage();
    for (const repeated of header) printRow(flow, repeated, []);
  };
  const least = Math.max(labels.length, Math.min(2, lines.length), 1);
  if (flow.y + least * flow.leading + 2 * PADDING > flow.bottom) newPage();
  for (;;) {
    const room = Math.floor((flow.bottom - flow.y - 2 * PADDING) / flow.leading);
    drawPart(flow, labels, lines.slice(0, room), cell.weight);
    lines = lines.slice(room);
    if (lines[0]?.text === '') lines = lines.slice(1);
    if (lines.length === 0) return;
    labels = [];
    newPage();
  }
}

/** @param cells - The subject first, then the motion. */
export function printTable(flow: Flow, cells: readonly Cell[]): void {
  const repeated = { nothing: 0, subject: 1, 'subject-and-motion': 2 }[flow.layout.repeats];
  for (const [index, cell] of cells.entries())
    printRow(flow, cell, index < repeated ? [] : cells.slice(0, repeated));
}
