import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(title: string, body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const url = 'https://vng.nl/artikelen/moties-alv-26-juni-2024';
  return readPage(pageFromHtml(html, url), { sha256: '0'.repeat(64) }).motions.map((motion) => ({
    title: motion.title,
    who: motion.submitters.map(({ name }) => name).join(', '),
    said: (motion.vote ?? motion.advice ?? motion.decision)?.text ?? '',
    codes: motion.warnings.map(({ code }) => code),
  }));
}

const list = (...items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('een kop boven een zin waarin gemeenten iets vragen', () => {
  it('is de titel van een motie waar een kop erboven zegt wat het bestuur vindt', () => {
    const body = `<h2>Het bestuur ontraadt</h2><h3>Zwemles voor allen</h3><p>Urk wil een fonds.</p><h3>Rust op straat</h3><p>Almere en Kampen vragen om één stelsel.</p><h2>Vragen?</h2><p>Mail ons.</p>`;
    expect(read('Preadviezen moties ALV 26 juni 2024', body)).toEqual([
      { title: 'Zwemles voor allen', who: 'Urk', said: 'Het bestuur ontraadt', codes: [] },
      { title: 'Rust op straat', who: 'Almere, Kampen', said: 'Het bestuur ontraadt', codes: [] },
    ]);
  });

  it('is er geen als niets van moties vertelt en er geen tweede naast staat', () => {
    const body = `<p>De motie ‘Warmte’ van Ede is aangenomen.</p><h2>Jeugdzorg</h2><p>Urk wil een fonds.</p>`;
    expect(read('Uitslagen ALV 26 juni 2024', body).map(({ title }) => title)).toEqual(['Warmte']);
  });
});

describe('lijsten onder koppen', () => {
  const body = `<h2>Aangenomen</h2>${list('Zwemles voor allen (Urk, 91,4% voor)', 'Warmte (Ede)')}<h2>Niet behandeld</h2>${list('Rust op straat (Almere en Kampen)')}<h2>Meer lezen</h2>${list('Klimaat: zo gaan we verder')}`;

  it('vertellen van moties waar een lijst van dezelfde vorm naast staat, met een vraag bij de uitslag', () => {
    expect(read('Uitslagen moties ALV 26 juni 2024', body)).toEqual([
      { title: 'Zwemles voor allen', who: 'Urk', said: '91,4% voor', codes: [] },
      { title: 'Warmte', who: 'Ede', said: 'Aangenomen', codes: [] },
      { title: 'Rust op straat', who: 'Almere, Kampen', said: '', codes: ['vote-unclear'] },
    ]);
  });

  it('zeggen wat besloten is waar de ALV met een voorstel instemde', () => {
    const decided = `<h2>Afgedaan</h2><p>De ALV heeft ingestemd met het voorstel om de volgende twee moties als afgedaan te beschouwen:</p>${list('Motie Urk ‘Zwemles voor allen’', 'Motie Ede ‘Warmte’')}<h2>Aangehouden</h2><p>De ALV besloot deze motie aan te houden:</p>${list('Motie Epe ‘Rust op straat’')}`;
    const found = read('Besluiten over moties Najaars ALV 29 november 2024', decided);
    expect(found.map(({ title, codes }) => [title, codes])).toEqual([
      ['Zwemles voor allen', []],
      ['Warmte', []],
      ['Rust op straat', []],
    ]);
    expect(found[0]?.said).toContain('als afgedaan te beschouwen');
  });
});

describe('geen motie van de ALV', () => {
  it.each([
    {
      name: 'die van gemeenteraden zelf',
      text: 'De gemeenteraden van Urk en Ede hebben een motie over stikstof aangenomen.',
    },
    {
      name: 'die van Provinciale Staten',
      text: 'Een motie van de Provinciale Staten van Limburg over toerisme haalde het niet.',
    },
  ])('$name', ({ text }) => {
    const body = `<p>De motie ‘Warmte’ van Ede is aangenomen.</p><p>${text}</p>`;
    expect(read('Uitslagen ALV 26 juni 2024', body).map(({ title }) => title)).toEqual(['Warmte']);
  });

  it('het opschrift van een tabel, of een regel die rijen ervan bij elkaar houdt', () => {
    const body =
      '<table><caption>Moties ALV 26 juni 2024</caption><tr><th>Motie</th><th>Indiener</th><th>Uitslag</th></tr><tr><th colspan="3">Wonen</th></tr><tr><td>Warmte</td><td>Ede</td><td>Aangenomen</td></tr></table>';
    expect(read('Uitslagen ALV 26 juni 2024', body).map(({ title }) => title)).toEqual(['Warmte']);
  });
});

it('een zin over de indieners is geen label met namen', () => {
  const body =
    '<p>De motie ‘Warmte’ van Ede en Epe is aangenomen.</p><p>Indieners Ede en Epe zijn opgelucht.</p>';
  expect(read('Uitslagen ALV 26 juni 2024', body)).toMatchObject([
    { title: 'Warmte', who: 'Ede, Epe' },
  ]);
});
