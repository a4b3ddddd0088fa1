import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const HEAD = '<tr><th>Indiener</th><th>Uitslag</th><th>Stemmen voor</th></tr>';

function told(rows: string): string[] {
  const head = 'Uitslagen ALV 26 juni 2024';
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1><table>${HEAD}${rows}</table></main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv');
  return readPage(page, { sha256: '0'.repeat(64) }).motions.map(
    ({ title, submitters, andOthers, vote, warnings }) =>
      `${title} | ${submitters.map(({ name }) => name).join(', ')}${andOthers ? ' e.a.' : ''} | ${vote?.outcome} ${vote?.percentage} | ${warnings.length}`,
  );
}

const across = (text: string, cell = 'th'): string =>
  `<tr><${cell} colspan="3">${text}</${cell}></tr>`;
const data = (who: string, outcome: string, share: string): string =>
  `<tr><td>${who}</td><td>${outcome}</td><td>${share}</td></tr>`;

it.each(['th', 'td'])('de naam over de hele breedte hoort bij de rij eronder (%s)', (cell) => {
  const rows = [
    across('Motie ‘Zwemles voor allen’', cell),
    data('Urk c.s.', 'aangenomen', '91,7%'),
    across('Motie ‘Meer bomen’', cell),
    data('Best, Oss', 'verworpen', '39,4%'),
  ];
  expect(told(rows.join(''))).toEqual([
    'Zwemles voor allen | Urk e.a. | aangenomen 91.7 | 0',
    'Meer bomen | Best, Oss | verworpen 39.4 | 0',
  ]);
});

it('een kop boven meer rijen is geen naam van een motie', () => {
  const rows = [
    across('Wonen'),
    data('Urk', 'aangenomen', '91,7%'),
    across('Water'),
    data('Best', 'verworpen', '39,4%'),
  ];
  expect(told(rows.join(''))).toEqual([]);
});
