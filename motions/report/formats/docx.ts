/** The report as a Word document with Word's own styles, so that a house template takes it over. */
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument, Section } from '../document-model';
import { blockChildren, headingOf } from './docx-blocks';

const FONT = 'Calibri';
const FOOTER_SIZE = 18;

function styles(accent: string) {
  const color = accent.slice(1);
  const heading = (size: number, before: number, after = 100) => ({
    run: { size, bold: true, color, font: FONT },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' as const } },
      },
      title: heading(48, 0, 60),
      heading1: heading(32, 360),
      heading2: heading(26, 320),
      heading3: heading(22, 200, 60),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 28, color: '444444' },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 340 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, color: '555555' },
        paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
      },
    ],
  };
}

function footer(): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new TextRun({ children, size: FOOTER_SIZE, color: '555555' });
  return new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [run(['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES])],
      }),
    ],
  });
}

const sectionChildren = ({ id, title, level, blocks }: Section, accent: string) => [
  headingOf(title, level, id),
  ...blocks.flatMap((block) => blockChildren(block, accent)),
];

/** @returns The bytes of a .docx file. */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const { title, subtitle, author, accent, opening, sections } = report;
  const images = opening.filter(({ kind }) => kind === 'image');
  const texts = opening.filter(({ kind }) => kind !== 'image');
  const document = new Document({
    title: `${title} – ${subtitle}`,
    creator: author === '' ? 'Motievolger' : author,
    description: subtitle,
    styles: styles(accent),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, right: 1134, bottom: 1247, left: 1134 },
          },
        },
        footers: { default: footer() },
        children: [
          ...images.flatMap((block) => blockChildren(block, accent)),
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...texts.flatMap((block) => blockChildren(block, accent)),
          ...sections.flatMap((section) => sectionChildren(section, accent)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
