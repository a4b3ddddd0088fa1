import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

function read(rows: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><table>${rows}</table></main></body></html>`;
  return readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
}

describe('rijen die misschien van een motie vertellen', () => {
  it.each([
    {
      name: 'met een indiener en een uitslag, zonder woorden voor een motie',
      rows: '<tr><td>Zwemles voor allen</td><td>Urk</td><td>Aangenomen met 91%</td></tr>',
      warnings: ['line-not-read'],
    },
    {
      name: 'met een uitslag, zonder indiener',
      rows: '<tr><td>Jaarrekening</td><td>Bestuur</td><td>Aangenomen met 91%</td></tr>',
      warnings: [],
    },
    {
      name: 'met een indiener, zonder uitslag',
      rows: '<tr><td>Spreker</td><td>Urk</td><td>10.15 uur</td></tr>',
      warnings: [],
    },
  ])('$name', ({ rows, warnings }) => {
    const { motions, warnings: said } = read(rows);
    expect(motions).toEqual([]);
    expect(said.map(({ code }) => code)).toEqual(warnings);
  });
});

it('zegt welke uitslagen er staan als er onder “Moties” geen motie te vinden is', () => {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><h2>Moties</h2><p>De stukken stonden op de site. Wij geven ze hier niet nog eens.</p><p>Aangenomen met 91%</p><p>Verworpen</p></main></body></html>`;
  const { motions, warnings } = readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
  expect(motions).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['line-not-read', 'line-not-read']);
});
