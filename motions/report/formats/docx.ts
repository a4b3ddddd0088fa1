/** The report as a Word document with Word's own styles, so that a house template takes it over. */
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument, Section } from '../document-model';
import { blockChildren, headingOf } from './docx-blocks';
import { docxNumbering, docxStyles } from './docx-styles';

const FOOTER_SIZE = 18;

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

const sectionChildren = ({ id, title, level, blocks }: Section, accent: string, at: number) => [
  headingOf(title, level, id),
  ...blocks.flatMap((block, index) => blockChildren(block, accent, at * 1000 + index)),
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
    styles: docxStyles(accent),
    numbering: docxNumbering,
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
          ...sections.flatMap((section, index) => sectionChildren(section, accent, index)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
