import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>ALV | VNG</title></head><body><main><h1>Preadviezen ALV 26 juni 2024</h1>${body}</main></body></html>`;
  return readPage(pageFromHtml(html, 'https://vng.nl/artikelen/preadviezen-alv-26-juni-2024'), {
    sha256: '0'.repeat(64),
  });
}

const told = (body: string): string[] =>
  read(body).motions.map(({ title, submitters, advice, vote }) =>
    [title, submitters.map(({ name }) => name).join(', '), advice?.kind, vote?.percentage]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

const ADVISED = [
  'Zwemles voor allen | Urk | overnemen',
  'Rust op straat | Almere, Kampen | ontraden',
];
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('moties die niets aankondigt, en die allemaal hetzelfde vertellen', () => {
  it.each([
    {
      name: 'een lijst met indiener en preadvies in elke regel',
      body: '<ol type="a"><li>Zwemles voor allen, ingediend door de gemeente Urk (preadvies: overnemen)</li><li>Rust op straat, ingediend door Almere en Kampen (preadvies: ontraden)</li></ol>',
    },
    {
      name: 'genummerde alinea’s',
      body: '<p>1) Zwemles voor allen – indiener: Urk – preadvies: overnemen</p><p>2) Rust op straat – indieners: Almere en Kampen – preadvies: ontraden</p>',
    },
    {
      name: 'onder een kop met alleen het advies',
      body: '<h2>Overnemen</h2><ul><li>Urk – Zwemles voor allen</li></ul><h2>Ontraden</h2><ul><li>Almere en Kampen – Rust op straat</li></ul>',
    },
    {
      name: 'onder een kop met de gemeente, onder “Moties”',
      body: '<h2>Moties</h2><h3>Urk</h3><p>Zwemles voor allen</p><p>Preadvies: overnemen</p><h3>Almere en Kampen</h3><p>Rust op straat</p><p>Preadvies: ontraden</p>',
    },
    {
      name: 'in een tabel onder een rij met het advies',
      body: `<table>${row('Motie', 'Indiener')}<tr><td colspan="2">Overnemen</td></tr>${row('Zwemles voor allen', 'Urk')}<tr><td colspan="2">Ontraden</td></tr>${row('Rust op straat', 'Almere, Kampen')}</table>`,
    },
    {
      name: 'in een tabel met het advies in de eerste cel van zo’n rij',
      body: `<table>${row('Motie', 'Indiener')}${row('<b>Overnemen</b>', '')}${row('Zwemles voor allen', 'Urk')}${row('<b>Ontraden</b>', '')}${row('Rust op straat', 'Almere, Kampen')}</table>`,
    },
  ])('$name', ({ body }) => {
    expect(told(body)).toEqual(ADVISED);
  });

  it('een rij die niemand begrijpt, laat het advies van de rij ervoor niet doorlopen', () => {
    const rows = `${row('Motie', 'Indiener')}<tr><td colspan="2">Overnemen</td></tr>${row('Zwemles voor allen', 'Urk')}<tr><td colspan="2">Zonder stemadvies</td></tr>${row('Rust op straat', 'Almere, Kampen')}`;
    const { motions } = read(`<table>${rows}</table>`);
    expect(motions.map(({ advice }) => advice?.kind)).toEqual(['overnemen', undefined]);
    expect(motions.map(({ warnings }) => warnings.length > 0)).toEqual([false, true]);
  });

  it('een lijst van mensen uit gemeenten is geen lijst van moties', () => {
    const body = '<ul><li>Jan de Vries (Urk)</li><li>Marie Jansen (Almere)</li></ul>';
    expect(told(body)).toEqual([]);
  });
});

it('geeft elke motie in een opsomming met puntkomma’s haar eigen aandeel', () => {
  const body =
    '<p>De leden namen de volgende moties aan: ‘Zwemles’ van Urk (91%); ‘Rust’ van Almere en Kampen (58,5%); ‘Bankjes’ van Ede (acclamatie).</p>';
  expect(told(body)).toEqual([
    'Zwemles | Urk | 91',
    'Rust | Almere, Kampen | 58.5',
    'Bankjes | Ede',
  ]);
});

it('leest het aandeel onder de titel op een kaart', () => {
  const card = (said: string, title: string, share: string): string =>
    `<div class="card"><div>${said}</div><h3>${title}</h3><p>Urk</p><p>${share}</p></div>`;
  const body = `<h2>Moties</h2>${card('Aangenomen', 'Zwemles', '91%')}${card('Verworpen', 'Rust', '38,5%')}`;
  expect(told(body)).toEqual(['Zwemles | Urk | 91', 'Rust | Urk | 38.5']);
});

it('leest het advies van de schrijver van een ledenbrief', () => {
  const body =
    '<ol><li>Urk vraagt in de motie “Zwemles” aandacht voor zwemmen. Wij adviseren de motie over te nemen.</li><li>De motie “Rust” van de gemeente Zwolle ondersteunen wij van harte.</li><li>Van Epe komt de motie “Visserij”. Wij geven u in overweging deze motie aan te houden.</li></ol>';
  expect(told(body)).toEqual([
    'Zwemles | Urk | overnemen',
    'Rust | Zwolle | ondersteunen',
    'Visserij | Epe | aanhouden',
  ]);
});

it('leest wat in de volgende zin van hetzelfde amendement wordt gezegd, en niet van een motie ervoor', () => {
  const one =
    '<p>Gouda stelt voor punt 7 te wijzigen met het amendement “Contributie”. Ons advies: wij ontraden dit amendement.</p>';
  const other = '<p>De motie “Zwemles” van Urk ligt voor. Het amendement is ontraden.</p>';
  expect(told(one)).toEqual(['Contributie | Gouda | ontraden']);
  expect(told(other)).toEqual(['Zwemles | Urk']);
});
