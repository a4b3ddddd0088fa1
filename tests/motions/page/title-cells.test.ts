import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

function read(rows: string, above = '') {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1>${above}<table>${rows}</table></main></body></html>`;
  return readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
}

const told = (rows: string, above?: string) =>
  read(rows, above).motions.map(
    ({ type, title, submitters, vote }) =>
      `${type} | ${title} | ${submitters.map(({ name }) => name).join(', ')} | ${vote?.outcome} ${vote?.percentage ?? '-'}`,
  );

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const across = (text: string): string => `<tr><td colspan="3"><strong>${text}</strong></td></tr>`;
const HEAD = row('Nr', 'Voorstel', 'Uitslag');
const YEAR = row('4', 'Jaarrekening', 'Aangenomen met 97%');

const BOTH = [
  'motie | Zwemles voor allen | Urk | aangenomen 91',
  'motie | Rust op straat | Almere, Kampen | verworpen 38.5',
];
const SWIM = 'Aangenomen met 91%';
const QUIET = 'Verworpen (38,5% voor)';

describe('moties in een tabel zonder kolom voor titels of indieners', () => {
  it.each([
    {
      name: 'een rij “Moties” staat erboven, en de gemeente onder de titel',
      rows: `${HEAD}${YEAR}${across('Moties')}${row('M1', 'Zwemles voor allen<br>Gemeente Urk', SWIM)}${row('M2', 'Rust op straat<br>Gemeenten Almere en Kampen', QUIET)}${across('<em>* van de uitgebrachte stemmen</em>')}`,
    },
    {
      name: 'de rij is als kop opgemaakt, en de gemeente staat tussen haakjes',
      rows: `${HEAD}${YEAR}<tr><th colspan="3">Moties</th></tr>${row('8a', 'Zwemles voor allen (Urk)', SWIM)}${row('8b', 'Rust op straat (Almere en Kampen)', QUIET)}`,
    },
    {
      name: 'alleen de eerste cel van die rij is gevuld, en de gemeente staat boven de titel',
      rows: `${HEAD}${YEAR}${row('<b>Ingediende moties</b>', '', '')}${row('8', 'Gemeente Urk<br>Zwemles voor allen', SWIM)}${row('9', 'Gemeenten Almere en Kampen<br>Rust op straat', QUIET)}`,
    },
    {
      name: 'erachter staan weer voorstellen van het bestuur',
      rows: `${HEAD}${across('Moties')}${row('8', '<p>Zwemles voor allen</p><p>ingediend door Urk</p>', SWIM)}${row('9', '<p>Rust op straat</p><p>ingediend door Almere en Kampen</p>', QUIET)}${across('Overige voorstellen')}${YEAR}`,
    },
    {
      name: 'niets staat erboven, maar de rij zegt welke gemeente wat indiende',
      rows: `${HEAD}${row('2', 'Benoeming J. de Vries<br>Gemeente Ede', 'Aangenomen')}${YEAR}${row('8', 'Zwemles voor allen<br>Gemeente Urk', SWIM)}${row('9', 'Rust op straat<br>Gemeenten Almere en Kampen', QUIET)}`,
    },
    {
      name: 'niets staat erboven, maar het nummer zegt dat het een motie is',
      rows: `${HEAD}${YEAR}${row('Motie 1', 'Zwemles voor allen (Urk)', SWIM)}${row('Motie 2', 'Rust op straat (Almere en Kampen)', QUIET)}`,
    },
    {
      name: 'zonder rij met koppen, onder een kop met “Moties”',
      above: '<h2>Moties</h2>',
      rows: `${row('M1', 'Zwemles voor allen<br><em>Urk</em>', SWIM)}${row('M2', 'Rust op straat<br><em>Almere, Kampen</em>', QUIET)}`,
    },
    {
      name: 'het bijschrift van de tabel noemt ze',
      rows: `<caption>Moties</caption>${row('Nr', 'Omschrijving', 'Uitslag')}${row('8', 'Zwemles voor allen<br>Urk', SWIM)}${row('9', 'Rust op straat<br>Almere en Kampen', QUIET)}`,
    },
    {
      name: 'één kolom is voor de titel en de indiener samen',
      rows: `${row('#', 'Motie en indiener', 'Uitslag')}${row('1', 'Zwemles voor allen, Urk', SWIM)}${row('2', 'Rust op straat, Almere en Kampen', QUIET)}`,
    },
    {
      name: 'in de kolom voor moties staan ook labels en een bestand',
      rows: `${row('Nr', 'Motie', 'Uitslag')}${row('1', 'Zwemles voor allen<br>Indiener: Urk<br>(pdf, 90 kB)', SWIM)}${row('2', 'Rust op straat<br>Indieners: Almere en Kampen<br>Preadvies: ontraden', QUIET)}`,
    },
  ])('$name', ({ rows, above }) => {
    expect(told(rows, above)).toEqual(BOTH);
  });

  it('onder een rij “Resoluties” staan resoluties', () => {
    const rows = `${row('Stuk', 'Omschrijving', 'Uitkomst')}${across('Resoluties')}${row('1', 'Samen sterk', SWIM)}${across('Moties van leden')}${row('2', 'Rust op straat<br>Almere en Kampen', QUIET)}`;
    expect(told(rows)).toEqual(['resolutie | Samen sterk |  | aangenomen 91', BOTH[1]]);
  });

  it('een gemeente die niet in het register staat, blijft met een waarschuwing staan', () => {
    const rows = `${HEAD}${across('Moties')}${row('1', 'Zwemles voor allen<br>Gemeente Urkk', SWIM)}`;
    const [motion] = read(rows).motions;
    expect(motion?.title).toBe('Zwemles voor allen');
    expect(motion?.warnings.map(({ code }) => code)).toEqual(['submitter-unknown']);
  });
});

describe('een tabel zonder moties', () => {
  it.each([
    {
      name: 'met kandidaten en hun gemeente',
      rows: `${across('Kandidaten')}${row('Nr', 'Naam', 'Uitslag')}${row('5', 'J. de Vries<br>Gemeente Urk', 'Gekozen met 97%')}`,
    },
    {
      name: 'met voorstellen en hun toelichting',
      rows: `${HEAD}${YEAR}${row('6', 'Werkwijze bij herindeling<br>Toelichting op de site', 'Aangenomen')}`,
    },
    {
      name: 'met een programma onder de kop “Moties”',
      above: '<h2>Moties</h2>',
      rows: `${row('10.00', 'Inloop', 'Foyer')}${row('10.30', 'Behandeling', 'Zaal')}`,
    },
  ])('$name', ({ rows, above }) => {
    const { motions, warnings } = read(rows, above);
    expect([motions, warnings]).toEqual([[], []]);
  });
});

it('zegt welke rijen onder “Moties” niet te lezen zijn', () => {
  const rows = `${row('Nr', 'Veld', 'Punt van gesprek', 'Uitslag')}<tr><td colspan="4">Moties</td></tr>${row('1', 'Sport', 'Zwemles voor allen', SWIM)}${row('2', 'Lokale rust', 'Rust op straat', QUIET)}`;
  const { motions, warnings } = read(rows);
  expect(motions).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['line-not-read', 'line-not-read']);
});

it('houdt het nummer van een motie buiten de titel', () => {
  const html = `<main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><h2>Moties</h2><ul><li>M1 Zwemles voor allen (Urk): aangenomen</li><li>M2 – Rust op straat (Ede): verworpen</li></ul></main>`;
  const { motions } = readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
  expect(motions.map(({ title }) => title)).toEqual(['Zwemles voor allen', 'Rust op straat']);
});
