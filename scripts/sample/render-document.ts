/** Prints a document about motions as a PDF in a layout. */
import { printContents } from './contents-page';
import { headingOf, type SampleDocument, type SampleMotion, type SampleRow } from './document';
import { Flow, type PageFacts } from './flow';
import type { Layout } from './layout';
import { printRunningRows } from './running-rows';
import { type Cell, printTable } from './table';

/** Under a heading there has to be room for the first rows of a motion. */
const LEAST_LINES = 7;

function cellOf(row: SampleRow, { names, remark }: Layout): Cell {
  const kind = row.label ?? row.kind;
  return {
    label: kind === 'none' ? '' : names[kind],
    remark: kind === 'request' ? remark : '',
    weight: row.kind === 'proposal' ? 'bold' : 'regular',
    paragraphs: row.paragraphs,
  };
}

function printMotion(flow: Flow, motion: SampleMotion): void {
  const { names, labels } = flow.layout;
  const headerCell = (label: string, text: string): Cell => ({
    label,
    remark: '',
    weight: 'bold',
    paragraphs: [text],
  });
  const cells = [
    headerCell(names.subject, motion.subject),
    headerCell(names.motion, headingOf(motion)),
    ...motion.rows.map((row) => cellOf(row, flow.layout)),
  ];
  if (labels === 'column') printTable(flow, cells);
  else printRunningRows(flow, cells);
  flow.y += 1.5 * flow.leading;
}

async function print(document: SampleDocument, layout: Layout, facts: PageFacts) {
  const flow = new Flow(document, layout, facts);
  const pageOf = new Map<string, number>();
  flow.newPage();
  flow.paragraph(document.title, 'bold', 1.4 * layout.size);
  for (const text of document.introduction) flow.paragraph(text);
  if (layout.contents !== 'none') printContents(flow, document);
  let isNewPage = layout.flow === 'page-per-motion' || layout.contents !== 'none';
  for (const { heading, motions } of document.sections) {
    if (isNewPage) flow.newPage();
    else flow.ensureRoom((LEAST_LINES + 2) * flow.leading);
    flow.paragraph(heading, 'bold', 1.2 * layout.size);
    for (const [index, motion] of motions.entries()) {
      if (layout.flow === 'flowing') flow.ensureRoom(LEAST_LINES * flow.leading);
      else if (index > 0) flow.newPage();
      pageOf.set(motion.title, flow.pageNumber);
      printMotion(flow, motion);
    }
    isNewPage = layout.flow === 'page-per-motion';
  }
  return { bytes: await flow.bytes(), facts: { pages: flow.pageNumber, pageOf } };
}

/** @returns The bytes of a PDF: the same ones for the same document and layout. */
export async function renderDocument(
  document: SampleDocument,
  layout: Layout,
): Promise<Uint8Array> {
  const unknown: PageFacts = { pages: 0, pageOf: new Map() };
  const { facts } = await print(document, layout, unknown);
  const { bytes } = await print(document, layout, facts);
  return bytes;
}
