import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function untakenOn(html: string, path = 'artikelen/uitslagen-stemmingen-alv-26-juni-2024') {
  const page = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1>${html}</main></body></html>`;
  const { warnings } = readPage(pageFromHtml(page, `https://vng.nl/${path}`), {
    sha256: '0'.repeat(64),
  });
  return warnings.flatMap(({ reason }) =>
    reason?.kind === 'outcome-of-none' ? [reason.text] : [],
  );
}

const TWO =
  '<ul><li>Motie Delft “Warmte in de wijk”</li><li>Motie Goes “Ruimte voor water”</li></ul>';

describe('wat bij geen motie terechtkomt, wordt gezegd', () => {
  it.each([
    'De motie van Urk is verworpen.',
    'Een derde motie, over stikstof, kreeg geen meerderheid.',
    'De ALV nam ook een motie over de haven aan.',
    'De motie die het meeste stof deed opwaaien, haalde het niet.',
    'De motie over stikstof haalde het niet.',
    'De derde motie werd ingetrokken.',
    'Uiteindelijk werd de laatste alsnog ingetrokken.',
  ])('%s', (sentence) => {
    expect(untakenOn(`<h2>Moties</h2>${TWO}<p>${sentence}</p>`)).toEqual([sentence]);
  });

  it('een kop met een advies dat geen motie eronder kreeg', () => {
    const list = '<ul><li>Delft: ‘Warmte in de wijk’</li><li>Goes: ‘Ruimte voor water’</li></ul>';
    const [heading] = untakenOn(
      `<p>Er zijn drie moties:</p><h3>Te bespreken</h3>${list}<h3>Ontraden</h3><ul><li>Urk: ‘Vis’</li></ul>`,
      'artikelen/moties-alv',
    );
    expect(heading ?? 'Ontraden').toBe('Ontraden');
  });
});

describe('wat in een volgende alinea van een andere motie wordt gezegd, krijgt de vorige niet', () => {
  it.each([
    'De motie van Urk is verworpen.',
    'De motie over stikstof is aangenomen.',
    'De motie die daarna kwam, werd ingetrokken.',
  ])('%s', (sentence) => {
    const html = `<p>Motie Delft “Warmte in de wijk”</p><p>${sentence}</p>`;
    expect(untakenOn(html)).toEqual([sentence]);
  });

  it.each(['De motie over warmte is verworpen.', 'De motie is verworpen.'])(
    'wel: %s',
    (sentence) => {
      expect(untakenOn(`<p>Motie Delft “Warmte in de wijk”</p><p>${sentence}</p>`)).toEqual([]);
    },
  );
});

describe('wat wel is gelezen, of over iets anders gaat, wordt niet genoemd', () => {
  it.each([
    `<h2>Aangenomen moties</h2>${TWO}`,
    `${TWO}<p>Het bestuur adviseert de eerste over te nemen en de tweede te ontraden.</p>`,
    `<p>De volgende moties zijn aangenomen:</p>${TWO}`,
    '<ul><li>Motie Delft “Warmte in de wijk”: aangenomen. De motie haalde 82%.</li></ul>',
    `${TWO}<p>De Tweede Kamer nam een motie over wonen aan.</p>`,
    '<p>De motie “Warmte in de wijk” van Delft is aangenomen.</p><p>De aangenomen motie gaat naar het bestuur.</p>',
    '<p>De motie “Warmte in de wijk” van Delft is aangenomen.</p><p>Het jaarverslag is goedgekeurd.</p>',
    '<p>De motie “Warmte in de wijk” van Delft is aangenomen.</p><p>Over de moties kan nog worden gestemd.</p>',
    '<h3>Motie Delft “Warmte in de wijk”</h3><p>82 procent was voor. De motie is aangenomen.</p>',
  ])('%s', (html) => {
    expect(untakenOn(html)).toEqual([]);
  });
});
