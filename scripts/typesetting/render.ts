/** Prints a document about motions in a layout. */
import type { SampleDocument } from './document';
import type { Layout } from './layout';
import { Printer } from './printer';

/** "Motie … ........ 12": dots up to about the width of a line. */
const withLeader = (entry: string, page: number): string =>
  `${entry} ${'.'.repeat(Math.max(4, 88 - (entry.length % 84)))} ${page}`;

export async function renderDocument(
  document: SampleDocument,
  layout: Layout,
): Promise<Uint8Array> {
  const printer = new Printer(document, layout);
  const { size, pagePerMotion, hasContents } = layout;
  printer.newPage();
  printer.paragraph(document.title, 'bold', size * 1.4);
  for (const text of document.introduction) printer.paragraph(text);
  if (hasContents) {
    printer.newPage();
    printer.paragraph('Inhoudsopgave', 'bold', size * 1.2);
    for (const { heading, entries } of document.contents) {
      printer.paragraph(heading, 'bold');
      for (const [index, entry] of entries.entries())
        printer.paragraph(layout.contentsLeaders ? withLeader(entry, index + 3) : `- ${entry}`);
    }
  }
  printer.newPage();
  let isFirst = true;
  for (const section of document.sections) {
    if (!isFirst && pagePerMotion) printer.newPage();
    printer.paragraph(section.heading, 'bold', size * 1.2);
    for (const [index, motion] of section.motions.entries()) {
      if (index > 0 && pagePerMotion) printer.newPage();
      printer.motion(motion);
      isFirst = false;
    }
  }
  return printer.bytes();
}
