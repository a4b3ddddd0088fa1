import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen ALV 26 juni 2024</h1>${body}</main></body></html>`;
  return readPage(pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv-26-juni-2024'), {
    sha256: '0'.repeat(64),
  });
}

const MOTION = '<h3>Motie Urk ‘Zwemles voor allen’</h3>';
const votesIn = (body: string): string[] =>
  read(body).motions.map(({ vote }) => `${vote?.outcome} ${vote?.percentage ?? '-'}`);

describe('een aandeel van de stemmen in woorden', () => {
  it.each([
    ['Een ruime meerderheid (87,3%) steunde de motie.', 'aangenomen 87.3'],
    ['De motie kreeg een kleine meerderheid: 58,5%.', 'aangenomen 58.5'],
    ['Een meerderheid van 58,5% stemde in met de motie.', 'aangenomen 58.5'],
    ['De zaal stemde in meerderheid (58,5%) voor.', 'aangenomen 58.5'],
    ['91% van de leden stemde voor.', 'aangenomen 91'],
    ['De motie kreeg steun van 87% van de leden.', 'aangenomen 87'],
    ['87 procent van de stemmen ging naar de motie.', 'aangenomen 87'],
    ['Slechts 38,5% steunde de motie.', 'verworpen 38.5'],
    ['Vóór stemde 91,1%, tegen 8,9%.', 'aangenomen 91.1'],
    ['55,9% van de stemmen was tegen.', 'verworpen 55.9'],
    ['Een meerderheid (55,9%) stemde tegen.', 'verworpen 55.9'],
    ['Geen meerderheid (45%) stemde voor.', 'verworpen 45'],
    ['De ALV schaarde zich met 91% achter de motie.', 'aangenomen 91'],
    ['De motie kreeg 91,05% van de stemmen achter zich.', 'aangenomen 91.05'],
    ['De motie is op 26 juni verworpen. 55,9% van de stemmen was tegen.', 'verworpen 55.9'],
    ['De motie is aangenomen. 91% stemde voor.', 'aangenomen 91'],
    ['De motie is aangenomen.</p><p>91% stemde voor.', 'aangenomen 91'],
    ['Het bestuur nam de motie over.', 'overgenomen -'],
  ])('“%s”', (words, vote) => {
    const { motions } = read(`${MOTION}<p>${words}</p>`);
    expect(votesIn(`${MOTION}<p>${words}</p>`)).toEqual([vote]);
    expect(motions[0]?.warnings).toEqual([]);
  });

  it.each([
    'Van de gemeenten heeft 40% een tekort.',
    'De opkomst was 71% van de leden.',
    'Er stemden 200 gemeenten (71% van de leden).',
    'De VNG vraagt het kabinet om 3 procent meer.',
  ])('“%s” is geen uitslag', (words) => {
    const { motions, warnings } = read(`${MOTION}<p>${words}</p>`);
    expect(motions[0]?.vote).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it.each([
    'De motie werd omarmd door 91%.',
    'Bijna iedereen (98%) stemde voor.',
    '60% van de leden steunt een landelijk verbod.',
  ])('“%s” geeft twijfel over de uitslag', (words) => {
    const { motions } = read(`${MOTION}<p>${words}</p>`);
    expect(motions[0]?.warnings.map(({ code }) => code)).toEqual(['vote-unclear']);
  });
});

it('zegt het als onder een motie een aandeel staat, en alleen erboven een uitslag', () => {
  const { motions } = read(
    `<p>De leden namen de volgende moties aan:</p>${MOTION}<p>Deze trok 91% over de streep.</p><h3>Motie Ede ‘Rust op straat’</h3><p>Over geluid in de nacht.</p>`,
  );
  expect(motions.map(({ vote }) => vote?.outcome)).toEqual(['aangenomen', 'aangenomen']);
  expect(motions.map(({ warnings }) => warnings.length)).toEqual([1, 0]);
});
