import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** The motions of a news page, each with who submitted it, its outcome and what is in doubt. */
function read(html: string): string[] {
  const head = 'Nieuws over de ALV van 26 juni 2024';
  const page = `<!doctype html><html lang="nl"><head><title>${head}</title></head><body><main><h1>${head}</h1>${html}</main></body></html>`;
  const reading = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/alv'), {
    sha256: '0'.repeat(64),
  });
  return reading.motions
    .filter(({ title }) => title !== 'Sluizen open')
    .map(({ title, submitters, vote, warnings }) => {
      const who = submitters.map(({ name }) => name).join(', ') || '-';
      const outcome = [vote?.outcome ?? '-', ...(vote?.percentage ? [vote.percentage] : [])];
      const doubts = warnings.map(({ code }) => code).join();
      return [title, who, outcome.join(' '), ...(doubts === '' ? [] : [doubts])].join(' | ');
    });
}

const OTHER = '<p>De motie “Sluizen open” van Goes is verworpen.</p>';

describe('een motie wordt eerst genoemd en krijgt daarna pas haar titel', () => {
  it.each([
    [
      'de titel staat in de volgende alinea',
      '<p>Het ging lang over de kades. Een motie van Zwolle en Kampen lag daarover op tafel.</p><p>In die motie, getiteld “Water krijgt ruimte”, vragen zij om geld. 78% van de leden stemde voor.</p>',
      ['Water krijgt ruimte | Zwolle, Kampen | aangenomen 78'],
    ],
    [
      'waar zij over gaat, is haar titel niet',
      '<p>Er lag een motie van Urk over havens. Die motie, met de titel “Ruim baan”, werd aangenomen met 81%.</p>',
      ['Ruim baan | Urk | aangenomen 81'],
    ],
    [
      'de titel stond boven de tekst',
      '<p>Veere en Tholen hadden samen een motie gemaakt. “Schone stranden” stond er boven. De leden namen haar aan.</p>',
      ['Schone stranden | Veere, Tholen | aangenomen'],
    ],
    [
      'de oproep uit de motie draagt de titel',
      '<p>Na de pauze trok Almere haar motie in. De tekst van “Ruimte voor bomen” gaat naar de commissie.</p>',
      ['Ruimte voor bomen | Almere | ingetrokken'],
    ],
    [
      'een voorstel blijkt een motie te zijn',
      '<p>Een voorstel van Deurne om de wet uit te stellen viel slecht. De motie, “Eerst de mensen”, haalde het niet.</p>',
      ['Eerst de mensen | Deurne | verworpen'],
    ],
    [
      'hun motie is van wie ervoor genoemd zijn',
      '<p>Gouda en Schiedam riepen op tot een fonds. Hun motie “Huis op zand” is met 93% aangenomen.</p>',
      ['Huis op zand | Gouda, Schiedam | aangenomen 93'],
    ],
  ])('%s', (_, html, motions) => {
    expect(read(html + OTHER)).toEqual(motions);
  });
});

describe('een titel hoort niet bij de motie ervoor als dat er niet staat', () => {
  it.each([
    [
      'van de motie ervoor is de uitslag al verteld',
      'Een motie van Urk haalde het niet. De motie met de titel “Ruim baan” is aangenomen.',
      ['Ruim baan | - | aangenomen | submitter-missing'],
    ],
    [
      'twee moties kunnen het zijn',
      'Urk diende een motie in over havens. Ede diende een motie in over wegen. De motie kreeg de naam “Ruim baan” en is aangenomen.',
      ['Ruim baan | - | aangenomen | submitter-missing'],
    ],
    [
      'waar de vergadering was, diende niets in',
      'Op de ALV in Zwolle werd een motie ingediend over wegen. De titel luidde “Ruim baan”. Zij is verworpen.',
      ['Ruim baan | - | verworpen | submitter-missing'],
    ],
    [
      'een rapport is geen motie',
      'Een motie van Ede ging over wegen. In het rapport “Wegen in beeld” staat meer.',
      [],
    ],
    [
      'wat iemand ergens van vindt, is geen titel',
      'Een motie van Ede ging over wegen. De wethouder noemde het “Een stap vooruit”.',
      [],
    ],
    [
      'een motie die er nog niet is',
      'Renkum zou een motie maken over zorg. “Hulp dichtbij” moest die heten.',
      [],
    ],
  ])('%s', (_, text, motions) => {
    expect(read(`<p>${text}</p>${OTHER}`)).toEqual(motions);
  });

  it('wat van een motie zonder titel wordt verteld, is niet van de motie ervoor', () => {
    const [first] = read(
      '<p>De motie “Ruim baan” van Urk is besproken. Een motie van Ede haalde het niet: 60% was tegen.</p>',
    );
    expect(first).toContain('Ruim baan | Urk | - | vote-unclear');
  });
});

describe('wat iemand zegt staat tussen aanhalingstekens, en zijn titels ook', () => {
  it.each([
    [
      'Wethouder Jansen van Ede licht een motie toe. ‘Wij schreven haar in één avond. “Ruim baan” heet ze. De leden hebben haar aangenomen.’',
      ['Ruim baan | Ede | aangenomen'],
    ],
    [
      '‘Wij zijn blij. De motie “Ruim baan” van Urk is aangenomen met 71%.’',
      ['Ruim baan | Urk | aangenomen 71'],
    ],
    [
      '“Toen werd het spannend. Want de motie ‘Ruim baan’ van Urk werd verworpen.”',
      ['Ruim baan | Urk | verworpen'],
    ],
  ])('%s', (text, motions) => {
    expect(read(`<p>${text}</p>${OTHER}`)).toEqual(motions);
  });

  it.each([
    ['Motie Urk “Zonneakkers? Eerst de daken”: aangenomen', 'Zonneakkers? Eerst de daken'],
    ['Motie Urk “St. Jozef en de anderen”: aangenomen', 'St. Jozef en de anderen'],
    ['Motie Urk “Wij houden vol.”: aangenomen', 'Wij houden vol.'],
  ])('maar dit is één titel: %s', (text, title) => {
    expect(read(`<p>${text}</p>${OTHER}`)[0]).toContain(title.replace(/\.$/u, ''));
  });

  it('een advies tussen aanhalingstekens is geen titel', () => {
    expect(
      read(
        '<p>De motie “Ruim baan” van Urk wordt besproken. Het advies luidt ‘niet overnemen’.</p>',
      ),
    ).toEqual(['Ruim baan | Urk | -']);
  });
});
