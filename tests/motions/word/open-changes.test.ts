/** Tracked changes: the text is as if all of them were accepted, and the document says so. */
import {
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { openWord, readWord } from '../../../motions/word';
import { paragraphs, wordOf, wordOfXml } from './word-files';

const CHANGE = { id: 1, author: 'Griffie', date: '2025-05-01T12:00:00Z' };
const SOURCE = { sha256: 'a'.repeat(64) };
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const textsIn = (bytes: Uint8Array): string[] =>
  openWord(bytes, null).content.page.blocks.map(({ text }) => text);

const cell = (text: string): TableCell => new TableCell({ children: paragraphs(text) });

describe('wijzigingen die nog niet zijn aanvaard', () => {
  it('staan er als ze erbij kwamen, en niet als ze weg moeten', async () => {
    const bytes = await wordOf([
      new Paragraph({
        children: [
          new TextRun('Voorstel: '),
          new DeletedTextRun({ text: 'afdoen', ...CHANGE }),
          new InsertedTextRun({ text: 'aanhouden', ...CHANGE, id: 2 }),
        ],
      }),
    ]);
    expect(textsIn(bytes)).toEqual(['Voorstel: aanhouden']);
  });

  it.each([
    {
      name: 'een weggehaald einde van een alinea voegt haar samen met de volgende',
      body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('De motie ')}</w:p><w:p>${run('blijft open.')}</w:p>`,
      texts: ['De motie blijft open.'],
    },
    {
      name: 'een weggehaalde rij staat er niet meer',
      body: `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p>${run('Oud')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${run('Nieuw')}</w:p></w:tc></w:tr></w:tbl>`,
      texts: ['Nieuw'],
    },
    {
      name: 'verplaatste tekst staat alleen op haar nieuwe plek',
      body: `<w:p><w:moveFrom w:id="1">${run('verplaatst')}</w:moveFrom>${run('Eerst.')}</w:p><w:p><w:moveTo w:id="2">${run('verplaatst')}</w:moveTo></w:p>`,
      texts: ['Eerst.', 'verplaatst'],
    },
  ])('$name', ({ body, texts }) => {
    const bytes = wordOfXml(body);
    expect(textsIn(bytes)).toEqual(texts);
    expect(openWord(bytes, null).content.revisions).toBeGreaterThan(0);
  });

  const account = (...changed: Paragraph[]) =>
    wordOf([
      ...paragraphs('Verantwoording over uitvoering moties', 'ALV 18 juni 2025'),
      new Table({
        rows: [
          ['Onderwerp', 'Wonen'],
          ['Motie en indiener', 'Motie Deventer “Schaduw op het plein” (ALV 26 juni 2024)'],
          ['Inhoud/oproep', 'Roept het bestuur op om bomen te planten.'],
          ['Verantwoording', 'Er is met het ministerie over bomen gesproken.'],
          ['Voorstel', 'Aanhouden'],
        ].map(([label = '', text = '']) => new TableRow({ children: [cell(label), cell(text)] })),
      }),
      ...changed,
    ]);

  it('zijn een waarschuwing bij het document', async () => {
    const changed = new Paragraph({
      children: [new InsertedTextRun({ text: 'Slot.', ...CHANGE })],
    });
    const { reading } = readWord(await account(changed), SOURCE);
    expect(reading.motions).toHaveLength(1);
    expect(reading.warnings.map(({ code }) => code)).toContain('open-changes');
  });

  it('zijn er niet in een bestand zonder wijzigingen', async () => {
    const { reading } = readWord(await account(), SOURCE);
    expect(reading.motions[0]).toMatchObject({
      title: 'Schaduw op het plein',
      submitters: [{ gemeente: 'gm0150' }],
      proposal: { kind: 'aanhouden' },
    });
    expect(reading.document.format).toBe('word');
    expect(reading.warnings.map(({ code }) => code)).not.toContain('open-changes');
  });
});
