import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string, title = 'Uitslagen ALV 26 juni 2024', path = 'artikelen/alv') {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, `https://vng.nl/${path}`), {
    sha256: '0'.repeat(64),
  });
  return motions.map(({ title: name, submitters, vote, advice }) =>
    [
      name,
      submitters.map((submitter) => submitter.name).join(', ') || '-',
      vote?.outcome ?? advice?.kind,
      vote?.percentage,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

describe('wat achter de titel en de gemeente staat, hoort niet bij de titel', () => {
  const NOW = '<p>De volgende moties zijn ingediend:</p>';
  it.each([
    {
      name: 'in een lijst, met en zonder vet',
      body: `${NOW}<ul><li><strong>Zwemles voor allen</strong> (Urk): toelichting op de motie</li><li>Rust op straat (Ede en Goes) – meer regels tegen geluid</li></ul>`,
      told: ['Zwemles voor allen | Urk', 'Rust op straat | Ede, Goes'],
    },
    {
      name: 'ook als het een hele zin is, en de titel een dubbele punt heeft',
      body: `${NOW}<ul><li>Zwemles: nu (Urk): kinderen moeten leren zwemmen, en daarom is het tijd dat het Rijk dat aan alle gemeenten betaalt.</li><li>Rust op straat (Ede). Meer regels.</li></ul>`,
      told: ['Zwemles: nu | Urk', 'Rust op straat | Ede'],
    },
    {
      name: 'met het advies aan het eind van de alinea',
      body: '<h2>Moties</h2><p><b>Zwemles voor allen</b> (Urk): de motie roept op tot zwemles. Preadvies: overnemen.</p><p><b>Rust op straat</b> (Ede): het bestuur ontraadt de motie.</p>',
      told: ['Zwemles voor allen | Urk | overnemen', 'Rust op straat | Ede | ontraden'],
    },
    {
      name: 'haakjes zonder gemeente horen bij de titel',
      body: `${NOW}<ul><li>Rijksbijdrage (fase 2): meer geld (Urk): aangenomen</li><li>Rust op straat (Ede): verworpen</li></ul>`,
      told: [
        'Rijksbijdrage (fase 2): meer geld | Urk | aangenomen',
        'Rust op straat | Ede | verworpen',
      ],
    },
    {
      name: 'plaats en tijd zijn geen moties',
      body: '<p><strong>Locatie en tijd</strong> (Utrecht): Jaarbeurs, 10 uur</p><p><strong>Diner vooraf</strong> (Groningen): opgave verplicht</p><ul><li>Motie Urk “Zwemles”: aangenomen</li></ul>',
      told: ['Zwemles | Urk | aangenomen'],
    },
    {
      name: 'sterretjes en strepen om een titel',
      body: '<h2>Moties</h2><ul><li>*Zwemles* (Urk): aangenomen</li><li>__Rust op straat__ (Ede): verworpen</li></ul>',
      told: ['Zwemles | Urk | aangenomen', 'Rust op straat | Ede | verworpen'],
    },
    {
      name: 'sterretjes binnen de aanhalingstekens',
      body: '<ul><li>Motie Urk “**Zwemles**”: aangenomen</li><li>Motie Ede ‘*Rust op straat*’: verworpen</li></ul>',
      told: ['Zwemles | Urk | aangenomen', 'Rust op straat | Ede | verworpen'],
    },
  ])('$name', ({ body, told }) => {
    expect(read(body)).toEqual(told);
  });
});

describe('een zin later staat wie de motie indiende', () => {
  it.each([
    'De motie werd ingediend door Urk en Ede.',
    'Zij is ingediend door de gemeenten Urk en Ede.',
    'Deze motie was van Urk en Ede.',
    'Indieners waren Urk en Ede.',
    'Urk en Ede dienden haar in.',
    'Urk en Ede waren de indieners.',
    'De motie is ingediend door Urk en Ede en is medeondertekend door Goes.',
  ])('%s', (sentence) => {
    const told = ['Zwemles | Urk, Ede | aangenomen'];
    const first = 'De motie “Zwemles” is op de ALV van 26 juni 2024 aangenomen.';
    expect(read(`<p>${first} ${sentence}</p>`, 'Moties', 'nieuws/moties')).toEqual(told);
    expect(read(`<p>${first}</p><p>${sentence}</p>`, 'Moties', 'nieuws/moties')).toEqual(told);
    expect(read(`<h3>Motie “Zwemles”</h3><p>Aangenomen. ${sentence}</p>`)).toEqual(told);
  });

  it.each([
    'De motie van Urk haalde het niet.',
    'De motie werd ondersteund door Urk.',
    'De motie werd door Urk uitgebreid besproken.',
  ])('maar niet zo: “%s”', (sentence) => {
    const first = 'De motie “Zwemles” is op de ALV van 26 juni 2024 aangenomen.';
    const [motion] = read(`<p>${first} ${sentence}</p>`, 'Moties op de ALV', 'nieuws/moties');
    expect(motion).toBe('Zwemles | - | aangenomen');
  });
});

describe('rijen “Titel (Gemeente)” in een tabel waarboven niets moties aankondigt', () => {
  const table = (...rows: readonly (readonly [string, string])[]): string =>
    `<table><tr><th>Onderwerp</th><th>Uitslag</th></tr>${rows.map(([title, said]) => `<tr><td>${title}</td><td>${said}</td></tr>`).join('')}</table>`;
  it('zijn moties als het de meeste rijen zijn', () => {
    const rows = table(
      ['Zwemles voor allen (Urk)', 'Aangenomen'],
      ['Rust op straat (Ede)', 'Verworpen'],
    );
    expect(read(rows)).toEqual([
      'Zwemles voor allen | Urk | aangenomen',
      'Rust op straat | Ede | verworpen',
    ]);
  });

  it.each([
    table(['J. de Vries (Urk)', 'Akkoord'], ['M. Smit (Ede)', 'Akkoord']),
    table(['Zwemles voor allen (Urk)', 'Aangenomen'], ['Jaarrekening', 'Aangenomen']),
    table(['Kandidaat Vries (Urk)', 'Akkoord'], ['Kandidaat Smit (Ede)', 'Akkoord']).replace(
      'Onderwerp',
      'Kandidaten',
    ),
  ])('en anders niet: %#', (rows) => {
    expect(read(rows)).toEqual([]);
  });
});
