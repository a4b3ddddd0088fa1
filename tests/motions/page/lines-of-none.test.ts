import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function unreadOn(html: string, title = 'Uitslagen ALV 26 juni 2024'): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const url = `https://vng.nl/artikelen/${title.toLowerCase().replaceAll(' ', '-')}`;
  const { warnings } = readPage(pageFromHtml(page, url), { sha256: '0'.repeat(64) });
  return warnings.flatMap(({ reason, places = [] }) =>
    reason?.kind === 'line-not-read' && places.length > 0 ? [reason.text] : [],
  );
}

const READ = '<p>Motie Delft “Fietsen voor allen”: aangenomen met 81%</p>';
const HEAD = '<tr><th>Nr</th><th>Onderwerp</th><th>Uitslag</th></tr>';

describe('een uitslag bij een titel of gemeente die in geen motie terechtkomt, wordt gezegd', () => {
  it.each([
    {
      name: 'een kaart zonder het woord motie, na een motie die wel is gelezen',
      html: `${READ}<div><h3>Ruimte voor water</h3><p>Gemeente Goes</p><p>Verworpen</p></div>`,
      told: ['Ruimte voor water | Gemeente Goes | Verworpen'],
    },
    {
      name: 'titel, namen en percentage als regels van één alinea',
      html: `${READ}<p>Ruimte voor water<br>Goes en Urk<br>39% voor</p>`,
      told: ['Ruimte voor water | Goes en Urk | 39% voor'],
    },
    {
      name: 'één item van een andere vorm dan de motie ernaast',
      html: '<ul><li>Motie Delft “Fietsen voor allen”: aangenomen met 81%</li><li>Ruimte voor water, Goes, aangenomen (91%)</li></ul>',
      told: ['Ruimte voor water, Goes, aangenomen (91%)'],
    },
    {
      name: 'een rij met de gemeente achter de titel, tussen punten van de agenda',
      html: `<table>${HEAD}<tr><td>1</td><td>Jaarrekening</td><td>Aangenomen</td></tr><tr><td>2</td><td>Ruimte voor water (Goes)</td><td>Verworpen</td></tr></table>`,
      told: ['2 | Ruimte voor water (Goes) | Verworpen'],
    },
    {
      name: 'titels zonder gemeente, waar geen enkele motie is gelezen',
      html: '<ul><li>Warmte in de wijk: aangenomen</li><li>Ruimte voor water: verworpen</li></ul>',
      told: ['Warmte in de wijk: aangenomen', 'Ruimte voor water: verworpen'],
    },
    {
      name: 'een zin',
      html: '<p>Ruimte voor water van Goes kreeg 91% van de stemmen.</p>',
      told: ['Ruimte voor water van Goes kreeg 91% van de stemmen.'],
    },
    {
      name: 'een motie van één gemeente over wat het bestuur voorstelt',
      html: `${READ}<p>Contributie 2025 bevriezen, Goes, 12% voor</p>`,
      told: ['Contributie 2025 bevriezen, Goes, 12% voor'],
    },
  ])('$name', ({ html, told }) => {
    expect(unreadOn(html)).toEqual(told);
  });
});

describe('genummerde punten van de agenda met een uitslag, zonder gemeente', () => {
  const POINTS = '<p>1. Opening</p><p>2. Jaarrekening 2023: aangenomen met 99%</p>';
  it.each([
    {
      name: 'waar geen enkele motie is gelezen, kan elk punt er een zijn',
      html: `${POINTS}<p>8. Warmte in de wijk: aangenomen</p><p>Agendapunt 9: Ruimte voor water - verworpen</p><p>10. Rondvraag</p>`,
      told: ['8. Warmte in de wijk: aangenomen', 'Agendapunt 9: Ruimte voor water - verworpen'],
    },
    {
      name: 'in een genummerde lijst, ook als zin',
      html: '<ol><li>Opening</li><li>Jaarrekening 2023: aangenomen</li><li>Warmte in de wijk: aangenomen</li><li>Ruimte voor water is verworpen met 55%</li></ol>',
      told: ['Warmte in de wijk: aangenomen', 'Ruimte voor water is verworpen met 55%'],
    },
    {
      name: 'met de uitslag onder de kop van het punt',
      html: '<h2>Agendapunt 7: Contributievoorstel</h2><p>Aangenomen</p><h2>Agendapunt 8: Warmte in de wijk</h2><p>Verworpen</p>',
      told: ['Agendapunt 8: Warmte in de wijk | Verworpen'],
    },
    {
      name: 'naast een motie die zo heet, als de uitslag er een van een motie is',
      html: `${POINTS}<p>8. Motie Delft “Fietsen voor allen”: aangenomen</p><p>9. Ruimte voor water: verworpen met 56%</p><p>10. Warmte in de wijk: overgenomen</p>`,
      told: ['9. Ruimte voor water: verworpen met 56%', '10. Warmte in de wijk: overgenomen'],
    },
    {
      name: 'in één lijst met zo’n motie kan ook een punt dat alleen werd aangenomen er een zijn',
      html: `${POINTS}<p>8. Motie Delft “Fietsen voor allen”: aangenomen</p><p>9. Warmte in de wijk: aangenomen met 92%</p>`,
      told: ['9. Warmte in de wijk: aangenomen met 92%'],
    },
    {
      name: 'ook in een lijst zonder nummers',
      html: '<ul><li>Jaarrekening 2023: aangenomen</li><li>Motie Delft “Fietsen voor allen”: aangenomen</li><li>Warmte in de wijk: aangenomen met 81%</li></ul>',
      told: ['Warmte in de wijk: aangenomen met 81%'],
    },
    {
      name: 'ook in een tabel met punten van de agenda',
      html: `<table>${HEAD}<tr><td>1</td><td>Jaarrekening</td><td>Aangenomen</td></tr><tr><td>2</td><td>Motie Delft “Fietsen voor allen”</td><td>Verworpen</td></tr><tr><td>3</td><td>Warmte in de wijk</td><td>Aangenomen</td></tr></table>`,
      told: ['3 | Warmte in de wijk | Aangenomen'],
    },
    {
      name: 'in een andere lijst dan die met de motie is het er eerder een van het bestuur',
      html: `<ul><li>Motie Delft “Fietsen voor allen”: aangenomen</li></ul>${POINTS}<p>9. Onze koers tot 2030: aangenomen met 92%</p>`,
      told: [],
    },
    {
      name: 'wat het bestuur voorlegt, is geen motie',
      html: `${POINTS}<p>3. Contributievoorstel 2025: verworpen met 51%</p><p>4. Benoeming bestuursleden: aangenomen</p>`,
      told: [],
    },
  ])('$name', ({ html, told }) => {
    expect(unreadOn(html)).toEqual(told);
  });
});

describe('op een agenda zonder één motie telt alleen wat bij een gemeente staat', () => {
  const AGENDA = 'Agenda en stukken ALV 26 juni 2024';
  it('een regel met een gemeente', () => {
    const html = '<p>Ruimte voor water<br>Goes en Urk<br>39% voor</p>';
    expect(unreadOn(html, AGENDA)).toEqual(['Ruimte voor water | Goes en Urk | 39% voor']);
  });

  it('maar geen regel met alleen een titel', () => {
    expect(unreadOn('<p>Onze koers tot 2030: aangenomen</p>', AGENDA)).toEqual([]);
  });
});

describe('wat geen motie is, wordt niet genoemd', () => {
  it.each([
    '<ul><li>Jaarrekening 2023: aangenomen</li><li>Contributie 2025: akkoord bij acclamatie</li></ul>',
    '<ul><li>Kadernota 2025: aangenomen met 97%</li><li>Onze koers tot 2030: aangenomen met 92%</li></ul>',
    '<h3>Vaststelling verslag ALV Groningen</h3><p>Akkoord</p>',
    '<h3>Begroting</h3><p>Aangenomen met 98%</p>',
    '<p>Benoeming burgemeester van Delft als voorzitter: akkoord</p>',
    '<p>8. Afspraken over klimaat en energie: aangenomen met 99,5%</p>',
    `<table>${HEAD}<tr><td>1</td><td>Jaarrekening</td><td>Aangenomen</td></tr><tr><td>2</td><td>Benoeming J. Smit (Goes)</td><td>Akkoord</td></tr></table>`,
    '<p>De leden stemden in Groningen. 291 gemeenten brachten een stem uit, goed voor 92,4% van de stemmen.</p>',
    '<p>Opkomst: 91% van de stemmen</p>',
    '<p>De gemeenteraad van Goes heeft het voorstel verworpen.</p>',
    '<h3>Stemming</h3><p>Aangenomen betekent dat de meerderheid voor was.</p>',
  ])('%s', (html) => {
    expect(unreadOn(READ + html)).toEqual([]);
  });
});
