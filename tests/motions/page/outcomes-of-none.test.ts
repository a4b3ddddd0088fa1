import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function warningsOn(html: string, path = 'artikelen/uitslagen-stemmingen-alv-26-juni-2024') {
  const page = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1>${html}</main></body></html>`;
  return readPage(pageFromHtml(page, `https://vng.nl/${path}`), { sha256: '0'.repeat(64) })
    .warnings;
}

const untakenOn = (html: string, path?: string) =>
  warningsOn(html, path).flatMap(({ reason }) =>
    reason?.kind === 'outcome-of-none' ? [reason.text] : [],
  );

const unreadOn = (html: string) =>
  warningsOn(html).flatMap(({ reason }) => (reason?.kind === 'line-not-read' ? [reason.text] : []));

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

it('een uitslag onder een motie, in woorden die niet als uitslag zijn gelezen', () => {
  const html =
    '<ul><li>Motie Delft “Warmte in de wijk”<ul><li>Na lang beraad: verworpen</li></ul></li><li>Motie Goes “Water”<ul><li>voor 61,2% – tegen 35,8% → aangenomen</li></ul></li></ul>';
  expect(untakenOn(html)).toEqual(['Na lang beraad: verworpen']);
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

describe('een titel die geen motie kreeg, wordt genoemd', () => {
  const NAMED = '<p>De motie “Warmte in de wijk” van Delft is aangenomen.</p>';
  it.each([
    'Van de moties redde alleen “Zwemles voor allen” (Harlingen) het.',
    'Harlingen vroeg met succes om “Zwemles voor allen”.',
    'Ook “Zwemles voor allen” van Harlingen kon rekenen op bijval.',
  ])('%s', (sentence) => {
    expect(unreadOn(`${NAMED}<p>${sentence}</p>`)).toEqual([sentence]);
  });

  it.each([
    '“Wij gaan hiermee aan de slag”, aldus de wethouder van Delft.',
    'In “Warmte in de wijk” vraagt Delft om een fonds.',
    'De eerdere motie “Zwemles voor allen” van Harlingen is uitgevoerd.',
    'Lees het artikel “Hoe warmte werkt” in het magazine.',
  ])('maar niet: %s', (sentence) => {
    expect(unreadOn(`${NAMED}<p>${sentence}</p>`)).toEqual([]);
  });
});
