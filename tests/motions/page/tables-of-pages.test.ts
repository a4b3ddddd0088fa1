import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
const HEADING = '<h1>Uitslagen stemmingen ALV 26 juni 2024</h1>';

function read(body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body>${body}</body></html>`;
  const { motions } = readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
  return motions.map(({ title, submitters, vote }) => ({
    title,
    who: submitters.map(({ name }) => name).join(', '),
    vote: vote === undefined ? '' : `${vote.outcome} ${vote.percentage ?? ''}`.trim(),
  }));
}

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

const SWIM = { title: 'Zwemles voor allen', who: 'Urk', vote: 'aangenomen 91' };
const QUIET = { title: 'Rust op straat', who: 'Almere, Kampen', vote: 'verworpen 38.5' };

describe('een tabel met moties', () => {
  it.each([
    {
      name: 'koppen van kolommen die niemand kent: wat eronder staat, vertelt het',
      rows: `${head('Punt', 'Besluit', 'Voor (in %)', 'Wie', 'Wat')}${row('6', 'aangenomen', '91', 'Urk', 'Zwemles voor allen')}${row('7', 'verworpen', '38,5', 'Almere, Kampen', 'Rust op straat')}`,
    },
    {
      name: 'voorstellen van het bestuur staan ertussen, en heten geen motie',
      rows: `${head('Onderwerp', 'Van', '% voor', 'Besluit')}${row('Jaarrekening', 'bestuur', '99,8', 'Aangenomen')}${row('Motie ‘Zwemles voor allen’', 'Urk', '91', 'Aangenomen')}${row('Contributie', '–', '97', 'Aangenomen')}${row('Motie ‘Rust op straat’', 'Almere en Kampen', '38,5', 'Verworpen')}`,
    },
  ])('$name', ({ rows }) => {
    expect(read(`<main>${HEADING}<h2>Moties</h2><table>${rows}</table></main>`)).toEqual([
      SWIM,
      QUIET,
    ]);
  });

  it('staat in een tabel die alleen de pagina indeelt', () => {
    const inner = `${head('Motie', 'Indiener', 'Uitslag')}${row('Zwemles voor allen', 'Urk', 'Aangenomen met 91%')}${row('Rust op straat', 'Almere en Kampen', 'Verworpen met 38,5%')}`;
    const page = `<table><tr><td colspan="2"><a href="/">home</a></td></tr><tr><td>Onderwerpen</td><td>${HEADING}<p>Dit besloten de leden.</p><table>${inner}</table></td></tr></table>`;
    expect(read(page)).toEqual([SWIM, QUIET]);
  });

  it('geeft een titel ook als daarin van een motie sprake is', () => {
    const rows = `${row('Aangenomen met 91%', 'Zwemles voor allen', 'Urk')}${row('Verworpen met 12%', 'Wacht tot de motie is uitgevoerd', 'Kampen')}`;
    expect(read(`<main>${HEADING}<h2>Moties</h2><table>${rows}</table></main>`)).toEqual([
      SWIM,
      { title: 'Wacht tot de motie is uitgevoerd', who: 'Kampen', vote: 'verworpen 12' },
    ]);
  });

  it('heeft een lijst van moties in een cel', () => {
    const rows = `${row('10.30', '1. Opening')}${row('10.45', '2. Moties:<br>Tekort? Tekort! (Urk)<br>Rust op straat (Almere en Kampen)')}`;
    const found = read(`<main><h1>Agenda ALV 26 juni 2024</h1><table>${rows}</table></main>`);
    expect(found.map(({ title, who }) => `${title} | ${who}`)).toEqual([
      'Tekort? Tekort! | Urk',
      'Rust op straat | Almere, Kampen',
    ]);
  });
});

describe('een tabel met een motie in elke kolom', () => {
  const titles = ['Zwemles voor allen', 'Rust op straat'];
  const who = ['Urk', 'Almere en Kampen'];
  const votes = ['Aangenomen met 91%', 'Verworpen met 38,5%'];

  it.each([
    {
      name: 'met de labels achteraan',
      rows: row(...titles, 'Titel') + row(...who, 'Indiener') + row(...votes, 'Uitslag'),
    },
    {
      name: 'met nummers voor de labels',
      rows:
        row('Nr.', 'Titel', ...titles) +
        row('1', 'Indiener', ...who) +
        row('2', 'Uitslag', ...votes),
    },
  ])('$name', ({ rows }) => {
    expect(read(`<main>${HEADING}<h2>Moties</h2><table>${rows}</table></main>`)).toEqual([
      SWIM,
      QUIET,
    ]);
  });
});

describe('wat onder “Uitslag” van genummerde moties staat', () => {
  const said =
    '<h3>Uitslag</h3><p>De moties 1, 3 en 4 tot en met 5 zijn aangenomen. Motie 2 kreeg 43,1% van de stemmen en is verworpen.</p>';
  const votes = ['aangenomen', 'verworpen 43.1', 'aangenomen', 'aangenomen', 'aangenomen'];
  const motions = ['Warmte (Urk)', 'Rust (Almere)', 'Ruimte (Kampen)', 'Water (Ede)', 'Zorg (Epe)'];

  it.each([
    {
      name: 'de lijst nummert ze',
      list: `<ol>${motions.map((one) => `<li>${one}</li>`).join('')}</ol>`,
    },
    {
      name: 'het nummer staat ervoor',
      list: motions.map((one, at) => `<p>${at + 1}. ${one}</p>`).join(''),
    },
  ])('$name', ({ list }) => {
    const found = read(
      `<main>${HEADING}<p>Vijf moties stonden op de agenda:</p>${list}${said}</main>`,
    );
    expect(found.map(({ vote }) => vote)).toEqual(votes);
  });
});

describe('een cel met “Resolutie Herstel de balans” heeft een uitslag ernaast', () => {
  const rest = row('Motie Urk: Zwemles voor allen', 'aangenomen');
  it.each(['Voorstel', 'Onderwerp', 'Agendapunt', 'Stuk'])('onder de kop “%s”', (name) => {
    const rows = `${head(name, 'Uitslag')}${row('Resolutie Herstel de balans', 'aangenomen')}${rest}`;
    expect(read(`<main>${HEADING}<table>${rows}</table></main>`)).toEqual([
      { title: 'Herstel de balans', who: '', vote: 'aangenomen' },
      { title: 'Zwemles voor allen', who: 'Urk', vote: 'aangenomen' },
    ]);
  });

  it('ook zonder koppen', () => {
    const rows = `${row('Resolutie Herstel de balans', 'aangenomen')}${rest}`;
    expect(read(`<main>${HEADING}<table>${rows}</table></main>`).map(({ title }) => title)).toEqual(
      ['Herstel de balans', 'Zwemles voor allen'],
    );
  });

  it.each([
    ['Jaarrekening 2023', 'aangenomen'],
    ['Moties en amendementen', 'aangenomen'],
  ])('maar “%s” is er geen', (text, outcome) => {
    const rows = `${head('Voorstel', 'Uitslag')}${row(text, outcome)}${rest}`;
    expect(read(`<main>${HEADING}<table>${rows}</table></main>`).map(({ title }) => title)).toEqual(
      ['Zwemles voor allen'],
    );
  });
});

describe('de grootte van een bestand hoort niet bij de titel', () => {
  it.each([
    ['Motie Urk: Havens op orde 98 kB', 'Havens op orde'],
    ['Motie Urk: Havens op orde 1,2 MB', 'Havens op orde'],
    ['Motie Urk: Havens op orde – 340 KB', 'Havens op orde'],
    ['Motie Urk: Snel internet van 100 Mb', 'Snel internet van 100 Mb'],
    ['Motie Urk: Havens op orde in 2030', 'Havens op orde in 2030'],
  ])('%s', (item, title) => {
    const list = `<ul><li>${item}</li><li>Motie Ede: Rust op straat</li></ul>`;
    const [first] = read(`<main><h1>Moties ALV 26 juni 2024</h1>${list}</main>`);
    expect(first?.title).toBe(title);
  });
});
