import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../motions/model';
import { readPage } from '../../motions/page/read-page';
import { pageFromHtml } from '../../scripts/node/page-from-html';
import { readingJobSchema, storedDocumentSchema } from '../../storage/records';
import { sampleReading } from '../storage/samples';
import { READ_AT } from '../storage/test-database';

const REFUSED = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:x',
  'blob:https://vng.nl/1',
  '//vng.nl/a.pdf',
  'a.pdf',
  '',
];
const KEPT = [
  'https://vng.nl/a.pdf',
  'http://raad.nl:8080/b.pdf?c=d&e=f#page=2',
  'https://vng.nl/sites/default/files/2024-05/Met spaties en (haken).pdf',
];
const CASES = [
  ...REFUSED.map((url) => ({ url, is: false })),
  ...KEPT.map((url) => ({ url, is: true })),
];

describe('een adres in wat is bewaard', () => {
  it.each(CASES)('"$url" mag van een document zijn: $is', ({ url, is }) => {
    const { document } = sampleReading('a');
    const { sha256, ...rest } = document;
    const stored = { ...rest, id: sha256, url, readAt: READ_AT, warnings: [] };
    expect(storedDocumentSchema.safeParse(stored).success).toBe(is);
  });

  it.each(CASES)('"$url" mag in de wachtrij staan: $is', ({ url, is }) => {
    const job = { url, state: 'waiting', requestedAt: READ_AT };
    expect(readingJobSchema.safeParse(job).success).toBe(is);
  });

  it.each(CASES)('"$url" mag bij een motie staan: $is', ({ url, is }) => {
    const reading = sampleReading('a');
    const motions = reading.motions.map((motion) => ({
      ...motion,
      documents: [{ title: 'Stuk', url }],
    }));
    expect(readingSchema.safeParse({ ...reading, motions }).success).toBe(is);
  });

  it('is ook dat van het voorbeeld, dat met de extensie meekomt', () => {
    const reading = sampleReading('a', { url: 'chrome-extension://abc/voorbeeld.pdf' });
    expect(readingSchema.safeParse(reading).success).toBe(true);
  });
});

it('een pagina met andere links bij een motie wordt gelezen, zonder die links', () => {
  const html = `<main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><ul>
    <li>Motie Deventer “Een eerlijke prijs voor de pont” (<a href="mailto:a@b.nl">mail</a>,
    <a href="javascript:alert(1)">tekst</a>, <a href="/pont.pdf">motie (pdf)</a>): aangenomen met 95%</li></ul></main>`;
  const url = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
  const { motions } = readPage(pageFromHtml(html, url), { sha256: 'a'.repeat(64) });
  expect(motions.map(({ documents }) => documents?.map((document) => document.url))).toEqual([
    ['https://vng.nl/pont.pdf'],
  ]);
});
