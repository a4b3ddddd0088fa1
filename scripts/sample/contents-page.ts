/** Prints the page that lists the motions, with or without dotted leaders and page numbers. */
import type { SampleDocument } from './document';
import type { Flow } from './flow';

const NUMBER_WIDTH = 24;

export function printContents(flow: Flow, { contents }: SampleDocument): void {
  const { size, names } = flow.layout;
  const hasLeaders = flow.layout.contents === 'leaders';
  flow.newPage();
  flow.paragraph(names.contents, 'bold', 1.2 * size);
  for (const { heading, entries } of contents) {
    flow.y += 0.5 * flow.leading;
    flow.paragraph(heading, 'bold');
    for (const { text, motion } of entries) {
      const width = flow.right - flow.left - (hasLeaders ? NUMBER_WIDTH : 0);
      const lines = flow.linesOf([`- ${text}`], width, 'regular');
      flow.ensureRoom(lines.length * flow.leading);
      for (const [index, line] of lines.entries()) {
        const x = flow.left + line.indent;
        flow.put(line.text, x, flow.y);
        if (hasLeaders && index === lines.length - 1)
          printLeader(flow, x + flow.widthOf(`${line.text} `), flow.facts.pageOf.get(motion));
        flow.y += flow.leading;
      }
    }
  }
}

function printLeader(flow: Flow, from: number, page: number | undefined): void {
  const number = String(page ?? '');
  const end = flow.right - flow.widthOf(number);
  const dots = Math.max(0, Math.floor((end - from) / flow.widthOf('.')) - 1);
  flow.put('.'.repeat(dots), from, flow.y);
  flow.put(number, end, flow.y);
}
