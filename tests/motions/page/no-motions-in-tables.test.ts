import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(title: string, html: string) {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  return readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
}

const table = (head: string, ...rows: string[]): string =>
  `<table><tr><th>${head.split('|').join('</th><th>')}</th></tr>${rows
    .map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`)
    .join('')}</table>`;

const RESULTS = 'Uitslagen ALV 26 juni 2024';
const MOTION = '<p>Motie Goes “Ruimte voor water”: aangenomen</p>';

describe('een tabel of lijst die geen moties noemt, wordt er niet als moties gelezen', () => {
  it.each([
    {
      name: 'leden van een commissie met voorletters',
      title: 'Commissie Wonen',
      html: `<p>Zij bereidt preadviezen bij moties voor.</p>${table('Naam|Functie|Gemeente', 'B. de Boer (voorzitter)|wethouder|Zwolle', 'drs. C. Smit|burgemeester|Almere')}`,
    },
    {
      name: 'leden met hun voornaam, onder een kop die dat zegt',
      title: 'Commissie Wonen',
      html: `<h2>Leden</h2>${table('Naam|Gemeente', 'Karel Smit|Zwolle', 'Anne Bos|Almere')}`,
    },
    {
      name: 'voorbeelden uit de praktijk',
      title: 'Praktijkvoorbeelden',
      html: table('Titel|Gemeente', 'Groene daken|Zwolle', 'Slim parkeren|Almere'),
    },
    {
      name: 'toegekende subsidies, op een pagina die ook de ALV noemt',
      title: 'Subsidies in 2024',
      html: `<p>De ALV van 26 juni 2024 stemde in.</p>${table('Project|Gemeente|Besluit', 'Groene daken|Zwolle|toegekend', 'Slim parkeren|Almere|afgewezen')}`,
    },
  ])('$name', ({ title, html }) => {
    const { document, motions } = read(title, html);
    expect(motions).toEqual([]);
    expect(document.kind).toBe('geen');
  });

  it.each([
    {
      name: 'de stemming over een bestuur, met voornamen onder een kop',
      html: `<h2>Verkiezing bestuursleden</h2>${table('Naam|Gemeente|Voor', 'Karel Smit|Zwolle|98%', 'Anne Bos|Almere|97%')}`,
    },
    {
      name: 'kandidaten als kop van een kolom',
      html: table(
        'Kandidaat|Gemeente|Uitslag',
        'Karel Smit|Zwolle|aangenomen',
        'Anne Bos|Almere|aangenomen',
      ),
    },
    {
      name: 'voorletters in een tabel zonder koppen',
      html: '<table><tr><td>B. de Boer</td><td>Zwolle</td><td>aangenomen</td></tr><tr><td>mevrouw Smit</td><td>Almere</td><td>aangenomen</td></tr></table>',
    },
    {
      name: 'een lijst onder Benoeming',
      html: '<h2>Benoeming</h2><ul><li>B. de Boer (Zwolle): akkoord bij acclamatie</li><li>Karel Smit (Almere): 98% voor</li></ul>',
    },
  ])('$name, naast een motie', ({ html }) => {
    expect(read(RESULTS, MOTION + html).motions.map(({ title }) => title)).toEqual([
      'Ruimte voor water',
    ]);
  });
});

describe('dezelfde koppen boven moties, als de pagina dat zegt', () => {
  it.each([
    {
      name: 'in haar eigen kop',
      title: 'Moties ALV 26 juni 2024',
      html: table('Naam|Gemeente', 'Schoon water|Zwolle', 'Veilige straat|Almere'),
    },
    {
      name: 'met een kolom voor de indiener',
      title: 'Overzicht',
      html: `<p>ALV 26 juni 2024</p>${table('Naam|Indiener', 'Schoon water|Zwolle', 'Veilige straat|Almere')}`,
    },
    {
      name: 'in de zin boven de tabel',
      title: 'ALV 26 juni 2024',
      html: `<p>Deze moties zijn ingediend:</p>${table('Titel|Gemeente', 'Schoon water|Zwolle', 'Veilige straat|Almere')}`,
    },
    {
      name: 'met een uitslag bij elke rij van een pagina met uitslagen',
      title: RESULTS,
      html: table(
        'Titel|Gemeente|Uitslag',
        'Schoon water|Zwolle|aangenomen',
        'Veilige straat|Almere|verworpen',
      ),
    },
    {
      name: 'met een contactpersoon in een eigen kolom',
      title: 'Moties ALV 26 juni 2024',
      html: table(
        'Motie|Gemeente|Contactpersoon|E-mail',
        'Schoon water|Zwolle|B. de Boer|b@zwolle.nl',
        'Veilige straat|Almere|C. Smit|c@almere.nl',
      ),
    },
  ])('$name', ({ title, html }) => {
    const { motions } = read(title, html);
    expect(motions.map((motion) => motion.title)).toEqual(['Schoon water', 'Veilige straat']);
    const codes = motions.flatMap(({ warnings }) => warnings.map(({ code }) => code));
    expect(codes).not.toContain('structure-doubtful');
  });

  it('zegt bij elke rij dat het iets anders kan zijn, als niets het zegt', () => {
    const rows = table('Titel|Gemeente', 'Schoon water|Zwolle', 'Veilige straat|Almere');
    const { motions } = read('ALV 26 juni 2024', `<h2>Ingediend</h2>${rows}`);
    expect(motions.map(({ warnings }) => warnings.map(({ reason }) => reason?.kind))).toEqual([
      ['perhaps-no-motion'],
      ['perhaps-no-motion'],
    ]);
  });
});
