/** Prints rows as text over the whole width, each with its label in bold before or above it. */
import type { Flow } from './flow';
import type { Cell } from './table';

const ROW_GAP = 0.7;

export function printRunningRows(flow: Flow, cells: readonly Cell[]): void {
  const width = flow.right - flow.left;
  for (const cell of cells) {
    let taken = 0;
    flow.ensureRoom(3 * flow.leading);
    if (cell.label !== '') {
      const label = [cell.label, cell.remark].filter(Boolean).join(' ');
      flow.put(label, flow.left, flow.y, { weight: 'bold', isLabel: true });
      if (flow.layout.labels === 'bold-own-line') flow.y += flow.leading;
      else taken = flow.widthOf(`${label} `, 'bold');
    }
    for (const line of flow.linesOf(cell.paragraphs, width, 'regular', width - taken)) {
      flow.ensureRoom(flow.leading);
      flow.put(line.text, flow.left + taken + line.indent, flow.y);
      taken = 0;
      flow.y += flow.leading;
    }
    flow.y += ROW_GAP * flow.leading;
  }
}
