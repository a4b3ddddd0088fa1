import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** The titles that are read from an agenda in one table, with two motions in it. */
function titlesBeside(rows: readonly (readonly [title: string, by: string])[]): string[] {
  const motions = [
    ['Sportclubs door de winter', 'gemeenten Urk en Ede'],
    ['Vaccineren in de buurt', 'gemeente Best'],
  ] as const;
  const body = [...rows, ...motions]
    .map(([title, by], at) => `<tr><td>${at + 1}</td><td>${title}</td><td>${by}</td></tr>`)
    .join('');
  const html = `<!doctype html><html lang="nl"><head><title>Agenda BALV 12 februari 2021 | VNG</title></head><body><main><h1>Agenda BALV 12 februari 2021</h1><table><tr><th>Nr.</th><th>Onderwerp</th><th>Door</th></tr>${body}</table></main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/agenda-balv');
  return readPage(page, { sha256: '0'.repeat(64) }).motions.map(({ title }) => title);
}

const MOTIONS = ['Sportclubs door de winter', 'Vaccineren in de buurt'];

it.each([
  ['de opening, met wie opent', 'Opening door de voorzitter', 'Janneke Smit'],
  ['de sluiting', 'Sluiting', 'Janneke Smit'],
  ['de kop boven de moties', 'Ingediende moties', ''],
  ['wat het bestuur voorlegt', 'Voorstel inzet kabinetsformatie', 'bestuur'],
])('een punt van de agenda is geen motie: %s', (_, title, by) => {
  expect(titlesBeside([[title, by]])).toEqual(MOTIONS);
});

it('een motie over de opening van iets is er een', () => {
  expect(titlesBeside([['Opening van bibliotheken op zondag', 'gemeente Oss']])).toEqual([
    'Opening van bibliotheken op zondag',
    ...MOTIONS,
  ]);
});
