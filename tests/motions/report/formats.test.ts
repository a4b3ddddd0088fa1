import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { type Motion, readingSchema } from '../../../motions/model';
import { buildReport } from '../../../motions/report/build-report';
import { type ReportFormat, renderReport } from '../../../motions/report/formats/render-report';
import { safeCell } from '../../../motions/report/text';
import { inputOf, motionOf } from './reports';

async function render(motions: readonly Motion[], format: ReportFormat): Promise<Uint8Array> {
  return renderReport(buildReport(inputOf(motions)), format);
}
const text = async (motions: readonly Motion[], format: ReportFormat): Promise<string> =>
  strFromU8(await render(motions, format));

function partOf(zip: Uint8Array, name: string): string {
  return strFromU8(unzipSync(zip)[name] ?? new Uint8Array());
}

/** Rows of cells; every text stands in quotation marks. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const HOSTILE = [
  '=1+1',
  '+cmd|/c calc',
  '-2+3',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[klik](javascript:alert(1))',
  '| a | b |',
  ']]>&amp;</w:t>',
  '\u0000\u000b\ud800 rest',
  'een;twee"drie',
];
const hostileMotions = HOSTILE.map((title, index) =>
  motionOf({ title, request: title, account: `${title} ${index}` }),
);
const titles = fc.uniqueArray(fc.stringMatching(/^[a-z]{6,12}$/u), { minLength: 0, maxLength: 6 });

it('elke motie staat precies één keer als motie in elke vorm', async () => {
  await fc.assert(
    fc.asyncProperty(titles, async (words) => {
      const motions = words.map((title) => motionOf({ title }));
      const count = buildReport(inputOf(motions)).motionRows.length;
      const html = await text(motions, 'html');
      const docx = partOf(await render(motions, 'docx'), 'word/document.xml');
      const sheet = partOf(await render(motions, 'xlsx'), 'xl/worksheets/sheet1.xml');
      expect(html.match(/<section id="motie-/gu)?.length ?? 0).toBe(count);
      expect(docx.match(/<w:pStyle w:val="Heading2"\/>/gu)?.length ?? 0).toBe(count);
      expect(sheet.match(/<row\b/gu)?.length).toBe(count + 1);
      expect(parseCsv(await text(motions, 'csv'))).toHaveLength(count + 1);
      expect((await text(motions, 'md')).match(/^### /gmu)?.length ?? 0).toBe(count);
      expect((await text(motions, 'txt')).match(/^Ingediend door: /gmu)?.length ?? 0).toBe(count);
      expect(JSON.parse(await text(motions, 'json'))).toHaveProperty('motions.length', count);
      expect(count).toBe(words.length);
    }),
    { numRuns: 8 },
  );
}, 60_000);

it('vijandige tekst blijft tekst in HTML', async () => {
  const { document } = parseHTML(await text(hostileMotions, 'html'));
  expect(document.querySelectorAll('script, img, [onerror], a[href^="javascript"]')).toHaveLength(
    0,
  );
  expect(document.querySelector('main')?.textContent).toContain('<script>alert(1)</script>');
});

it('vijandige tekst blijft tekst in Word', async () => {
  const xml = partOf(await render(hostileMotions, 'docx'), 'word/document.xml');
  expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(xml.replaceAll('\n', '')).not.toMatch(/<script|\p{Cc}|\ufffd/u);
});

it('vijandige tekst blijft tekst in Markdown', async () => {
  const markdown = await text(hostileMotions, 'md');
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)|(?<!\\)\[klik/u);
});

it('geen cel van CSV of Excel begint als een formule', async () => {
  const cells = parseCsv(await text(hostileMotions, 'csv')).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
  expect(cells).toContain("'=1+1");
  const zip = await render(hostileMotions, 'xlsx');
  const parts = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'].map((name) =>
    partOf(zip, name),
  );
  expect(parts.join('')).not.toMatch(/<f>|<t[^>]*>\s*[=+\-@]/u);
});

it.each([
  { cell: '\t=1', safe: "'\t=1" },
  { cell: '\r=1', safe: "'\r=1" },
  { cell: ' @a', safe: "' @a" },
  { cell: 'a=1', safe: 'a=1' },
  { cell: '', safe: '' },
])('maakt de cel $cell veilig', ({ cell, safe }) => {
  expect(safeCell(cell)).toBe(safe);
});

it('Excel heeft twee bladen, een vaste kop, filters, breedtes en echte datums', async () => {
  const zip = await render([motionOf({})], 'xlsx');
  const sheet = partOf(zip, 'xl/worksheets/sheet1.xml');
  expect(partOf(zip, 'xl/workbook.xml')).toMatch(/Moties.*Gebeurtenissen/su);
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/u);
  expect(sheet).toContain('<autoFilter ref="A1:V2"/>');
  expect(sheet).toMatch(/<col [^>]*width="45"/u);
  // 26 June 2024 as Excel counts days.
  expect(sheet).toMatch(/<c r="E2"[^>]*><v>45469<\/v>/u);
});

it('Word heeft koppen, herhaalde tabelkoppen, taal, links en paginanummers', async () => {
  const zip = await render([motionOf({})], 'docx');
  const xml = partOf(zip, 'word/document.xml');
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain('<w:tblHeader/>');
  expect(partOf(zip, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
  expect(partOf(zip, 'word/_rels/document.xml.rels')).toContain('verantwoording.pdf"');
  expect(xml).toContain('w:anchor="page=7"');
  expect(partOf(zip, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/su);
});

it('JSON zegt per document wat erin staat, volgens het schema van alle lezingen', async () => {
  const report: unknown = JSON.parse(
    await text([motionOf({}), motionOf({ title: 'Bos' })], 'json'),
  );
  const { readings } = z.object({ readings: z.array(readingSchema) }).parse(report);
  expect(readings.flatMap(({ motions }) => motions.map(({ title }) => title))).toContain('Bos');
  expect(report).toHaveProperty(
    'motions.0.submitters.0.identifier',
    expect.stringMatching(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm\d{4}$/u),
  );
});

it('CSV begint met een BOM en scheidt met puntkomma en CRLF', async () => {
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await render([motionOf({})], 'csv'),
  );
  expect(csv).toMatch(/^\ufeff"Nr\.";"Motie";/u);
  expect(csv).toMatch(/\r\n$/u);
});

it('JSON noemt de gemeente met haar TOOI-adres en het stuk een motie', async () => {
  expect(JSON.parse(await text([motionOf({})], 'json'))).toMatchObject({
    schema: 'motievolger/1',
    motions: [
      {
        type: 'Motie',
        submitters: [{ identifier: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0150' }],
      },
    ],
  });
});
