/** Files that are no Word file, or one made to do harm: one clear answer, and soon. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadingError } from '../../../motions/errors';
import { openWord, readWord } from '../../../motions/word';
import { seemsWord } from '../../../motions/word-file';
import { spent } from '../spent';
import { wordOfXml, zipped } from './word-files';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
}
const read = (bytes: Uint8Array): string =>
  codeOf(() => readWord(bytes, { sha256: 'a'.repeat(64) }));
const compound = (...words: string[]): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...words.flatMap((word) => Array.from(word).flatMap((one) => [one.charCodeAt(0), 0])),
  ]);

const ENTITIES =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const sheet = zipped({
  '[Content_Types].xml':
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
});

describe('een bestand dat Motievolger niet leest', () => {
  it.each([
    { name: 'een oud Word-bestand', bytes: compound('WordDocument'), code: 'old-word' },
    {
      name: 'een bestand met wachtwoord',
      bytes: compound('EncryptedPackage'),
      code: 'word-encrypted',
    },
    { name: 'een rtf-bestand', bytes: strToU8('{\\rtf1\\ansi Motie}'), code: 'old-word' },
  ])('is aan zijn begin te herkennen: $name', ({ bytes, code }) => {
    expect(codeOf(() => seemsWord(bytes))).toBe(code);
  });

  it.each([
    { name: 'een gewone zip', bytes: zipSync({ 'a.txt': strToU8('a') }), code: 'not-word' },
    { name: 'een Excel-bestand', bytes: sheet, code: 'not-word' },
    {
      name: 'een afgebroken bestand',
      bytes: wordOfXml('<w:p/>').subarray(0, 300),
      code: 'word-damaged',
    },
    { name: 'geen goede XML', bytes: wordOfXml('<w:p>'), code: 'word-damaged' },
    { name: 'geen tekst', bytes: wordOfXml('<w:p/>'), code: 'word-no-text' },
    { name: 'een plek zonder hoofddeel', bytes: zipped({}), code: 'word-damaged' },
  ])('krijgt één duidelijk antwoord: $name', ({ bytes, code }) => {
    expect(seemsWord(bytes)).toBe(true);
    expect(read(bytes)).toBe(code);
  });

  it('is geen pdf', () => expect(seemsWord(strToU8('%PDF-1.7'))).toBe(false));
});

describe('een bestand dat kwaad wil', () => {
  it('laat geen woorden van zichzelf groeien', () => {
    expect(read(wordOfXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', ENTITIES))).toBe('word-damaged');
  });

  it('leest geen bestand van de computer', () => {
    const outside = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    expect(read(wordOfXml('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', outside))).toBe('word-damaged');
  });

  it('wordt niet uitgepakt als het te groot is', () => {
    const large = wordOfXml(' '.repeat(70_000_000));
    expect(spent(() => expect(read(large)).toBe('word-too-large'))).toBeLessThan(5000);
  });

  it('gaat niet dieper dan mensen schrijven', () => {
    const depth = 100_000;
    const body = '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth);
    expect(read(wordOfXml(body))).toBe('word-too-large');
  });

  it('houdt een stijl die op zichzelf rust niet voor een kop', () => {
    const bytes = zipped({
      'word/document.xml':
        '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Motie</w:t></w:r></w:p></w:body></w:document>',
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>',
      'word/styles.xml':
        '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
    });
    expect(openWord(bytes, null).content.page.blocks[0]?.kind).toBe('text');
  });
});
