/** What stands in a Word file, as Word itself would show it with all changes accepted. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { isWhole } from '../../../motions/document/walk';
import { textOf } from '../../../motions/reading/text-of';
import { openWord } from '../../../motions/word';
import { paragraphs, wordOf, wordOfXml } from './word-files';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const textsIn = (bytes: Uint8Array): string[] =>
  openWord(bytes, null).content.page.blocks.map(({ text }) => text);

function firstTable(parts: readonly Part[]) {
  const table = parts.find((part) => part.kind === 'table');
  if (table === undefined) throw new Error('there is no table');
  return table;
}

const cell = (text: string, look: object = {}): TableCell =>
  new TableCell({ ...look, children: paragraphs(text) });

describe('de vorm van een Word-bestand', () => {
  it('kent koppen aan hun stijl, en wat eronder staat', async () => {
    const bytes = await wordOf([
      new Paragraph({ text: 'Verantwoording', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Moties ALV 26 juni 2024', heading: HeadingLevel.HEADING_2 }),
      ...paragraphs('Het bestuur legt verantwoording af.'),
    ]);
    const { parts } = openWord(bytes, null).tree;
    expect(parts).toMatchObject([
      {
        kind: 'section',
        level: 1,
        parts: [{ kind: 'section', level: 2, parts: [{ kind: 'lines' }] }],
      },
    ]);
  });

  it('houdt samengevoegde cellen op hun plek, naar rechts en naar beneden', async () => {
    const bytes = await wordOf([
      new Table({
        rows: [
          new TableRow({
            tableHeader: true,
            children: [cell('Motie Deventer', { columnSpan: 2 })],
          }),
          new TableRow({
            children: [
              cell('Verantwoording', { verticalMerge: VerticalMergeType.RESTART }),
              cell('In maart gesproken.'),
            ],
          }),
          new TableRow({
            children: [
              cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
              cell('In mei ook.'),
            ],
          }),
        ],
      }),
    ]);
    const table = firstTable(openWord(bytes, null).tree.parts);
    expect(table.columns).toBe(2);
    const shape = table.rows.map(({ isHead, cells }) => ({
      isHead,
      cells: cells.map(({ column, span, rows, parts }) => [column, span, rows, textOf(parts)]),
    }));
    expect(shape).toEqual([
      { isHead: true, cells: [[0, 2, 1, 'Motie Deventer']] },
      {
        isHead: false,
        cells: [
          [0, 1, 2, 'Verantwoording'],
          [1, 1, 1, 'In maart gesproken.'],
        ],
      },
      { isHead: false, cells: [[1, 1, 1, 'In mei ook.']] },
    ]);
  });

  it('geeft opsommingen het teken dat Word tekent, en telt na een onderbreking door', async () => {
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
      { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
    ];
    const item = (text: string, level = 0): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'punten', level } });
    const bytes = await wordOf(
      [
        item('het Rijk aan te spreken'),
        item('per brief', 1),
        item('en mondeling', 1),
        item('de leden te berichten'),
        ...paragraphs('En ook:'),
        item('een handreiking te maken'),
      ],
      { numbering: { config: [{ reference: 'punten', levels }] } },
    );
    expect(textOf(openWord(bytes, null).tree.parts)).toBe(
      [
        '1. het Rijk aan te spreken',
        'a) per brief',
        'b) en mondeling',
        '2. de leden te berichten',
        'En ook:',
        '3. een handreiking te maken',
      ].join('\n'),
    );
  });

  it('zet kopregel en voetnoot naast de tekst, elk één keer', async () => {
    const head = new Header({ children: paragraphs('Vereniging van Nederlandse Gemeenten') });
    const bytes = await wordOf(
      [new Paragraph({ children: [new TextRun('Besproken'), new FootnoteReferenceRun(1)] })],
      {
        footnotes: { 1: { children: paragraphs('Zie de ledenbrief.') } },
        section: { headers: { default: head, first: head } },
      },
    );
    const { tree, content } = openWord(bytes, null);
    expect(tree.furniture.map(({ line, why }) => [why, line.text])).toEqual([
      ['running-head', 'Vereniging van Nederlandse Gemeenten'],
      ['footnote', 'Zie de ledenbrief.'],
    ]);
    expect(content.notes).toEqual([{ block: 0, at: 'Besproken'.length, number: 1 }]);
    expect(isWhole(tree)).toBe(true);
  });

  it('kent het adres van een link, en alleen van een link naar het web', async () => {
    const link = (url: string): ExternalHyperlink =>
      new ExternalHyperlink({ link: url, children: [new TextRun('de motie')] });
    const bytes = await wordOf([
      new Paragraph({ children: [new TextRun('Zie '), link('https://vng.nl/motie.pdf')] }),
      new Paragraph({ children: [new TextRun('Zie '), link('javascript:alert(1)')] }),
    ]);
    const [first, second] = openWord(bytes, null).content.page.blocks;
    expect(first?.links).toEqual([
      { url: 'https://vng.nl/motie.pdf', text: 'de motie', from: 4, to: 12 },
    ]);
    expect(second?.links).toEqual([]);
  });

  it.each([
    {
      name: 'een tekstvak, ook als het er voor oude versies nog eens in staat',
      body: `<w:p>${run('Voor.')}<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:txbxContent><w:p>${run('In het vak.')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('In het vak.')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      texts: ['Voor.', 'In het vak.'],
    },
    {
      name: 'een invulveld',
      body: `<w:sdt><w:sdtContent><w:p>${run('Ingevuld.')}</w:p></w:sdtContent></w:sdt>`,
      texts: ['Ingevuld.'],
    },
    {
      name: 'een regeleinde en een tab',
      body: '<w:p><w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:tab/><w:t>drie</w:t></w:r></w:p>',
      texts: ['een\ntwee drie'],
    },
    {
      name: 'geen verborgen tekst',
      body: `<w:p>${run('Wel.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>Niet.</w:t></w:r></w:p>`,
      texts: ['Wel.'],
    },
    {
      name: 'geen opdracht van een veld, wel wat het toont',
      body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>26 juni 2024</w:t></w:r></w:p>',
      texts: ['26 juni 2024'],
    },
  ])('leest $name', ({ body, texts }) => {
    expect(textsIn(wordOfXml(body))).toEqual(texts);
  });
});
