/** Word files for the tests of the reader: the motions of `documents.ts`, as a griffie gets them. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { BLOCKS } from './documents';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LIST = 'oproep';

const cell = (children: Paragraph[]): TableCell => new TableCell({ children });
const row = (label: string, ...children: Paragraph[]): TableRow =>
  new TableRow({
    children: [
      cell([new Paragraph({ children: [new TextRun({ text: label, bold: true })] })]),
      cell(children),
    ],
  });
const item = (text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: LIST, level: 0 } });

function tableOf({ title, submitter, account, proposal }: (typeof BLOCKS)[number]): Table {
  return new Table({
    rows: [
      row('Onderwerp:', new Paragraph('Wonen en ruimte')),
      row('Motie en indiener:', new Paragraph(`Motie ${submitter} “${title}” (ALV 26 juni 2024)`)),
      row(
        'Inhoud/oproep:',
        new Paragraph('Roept het bestuur op om:'),
        item(`te zorgen voor ${title.toLowerCase()}`),
        item(`dat samen te doen met ${submitter}`),
      ),
      row('Verantwoording:', new Paragraph(account)),
      row('Voorstel:', new Paragraph(proposal)),
    ],
  });
}

/** @param hasChanges - Somebody's changes were not accepted yet. */
export async function motionsWord({ hasChanges = false } = {}): Promise<Uint8Array> {
  const change = { id: 1, author: 'Griffie', date: '2025-05-01T12:00:00Z' };
  const document = new Document({
    title: 'Verantwoording over uitvoering moties',
    numbering: {
      config: [
        { reference: LIST, levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)' }] },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Zie ook de ledenbrief van mei.')] } },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Agendapunt 11')] }) },
        children: [
          new Paragraph({
            text: 'Verantwoording over uitvoering moties',
            heading: HeadingLevel.HEADING_1,
          }),
          new Paragraph({
            children: [
              new TextRun('Het bestuur legt hieronder verantwoording af aan de '),
              new ExternalHyperlink({
                link: 'https://vng.nl/agenda',
                children: [new TextRun('ledenvergadering')],
              }),
              new FootnoteReferenceRun(1),
              ...(hasChanges ? [new InsertedTextRun({ text: ' van juni', ...change })] : []),
              new TextRun('.'),
            ],
          }),
          ...BLOCKS.flatMap((block) => [tableOf(block), new Paragraph('')]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
