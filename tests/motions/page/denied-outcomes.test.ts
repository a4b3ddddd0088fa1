import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

function motionIn(line: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><h2>Moties</h2><ul><li>${line}</li></ul></main></body></html>`;
  const [motion] = readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) }).motions;
  return {
    title: motion?.title,
    who: motion?.submitters.map(({ name }) => name),
    outcome: motion?.vote?.outcome,
  };
}

it.each([
  'motie Warmte van Delft niet aangenomen',
  'Warmte van Delft niet aangenomen',
  'Warmte van Delft toch niet aangenomen',
  'Warmte van Delft door de leden niet aangenomen',
  'Warmte van Delft helaas niet aangenomen',
  'Motie Warmte van Delft is niet aangenomen',
  'Motie “Warmte” van Delft niet aangenomen',
  'Warmte (Delft) niet aangenomen',
  '<b>Warmte</b> <small>van Delft</small> <span>niet aangenomen</span>',
])('“niet” vlak voor de uitslag gaat niet verloren: %s', (line) => {
  expect(motionIn(line)).toEqual({ title: 'Warmte', who: ['Delft'], outcome: 'verworpen' });
});

it.each(['Warmte van Delft unaniem aangenomen', 'Warmte van Delft [aangenomen]'])(
  'wat er niet is ontkend, is aangenomen: %s',
  (line) => {
    expect(motionIn(line)).toEqual({ title: 'Warmte', who: ['Delft'], outcome: 'aangenomen' });
  },
);

it.each([
  'Is de motie “Warmte” van Delft aangenomen? Dat hoort u na de ALV.',
  'Werd de motie “Warmte” van Delft verworpen?',
])('een vraag naar de uitslag is er geen: %s', (line) => {
  expect(motionIn(line)).toEqual({ title: 'Warmte', who: ['Delft'], outcome: undefined });
});

it.each([
  ['kon op een ruime meerderheid rekenen', 'aangenomen'],
  ['kreeg de handen op elkaar', 'aangenomen'],
  ['kreeg de handen niet op elkaar', 'verworpen'],
  ['kreeg te weinig handen op elkaar', 'verworpen'],
  ['kreeg groen licht', 'aangenomen'],
  ['is doorgeschoven naar de volgende ALV', 'aangehouden'],
  ['kreeg steun van 94 procent van de leden', 'aangenomen'],
  ['is uitgesteld tot de Najaars ALV', 'aangehouden'],
  ['kon ook op een meerderheid rekenen', 'aangenomen'],
  ['kreeg een kleine meerderheid achter zich', 'aangenomen'],
  ['werd met grote meerderheid gesteund', 'aangenomen'],
  ['werd massaal omarmd', 'aangenomen'],
  ['overleefde de stemming', 'aangenomen'],
  ['overleefde de stemming niet', 'verworpen'],
  ['haalde de eindstreep', 'aangenomen'],
  ['haalde de eindstreep niet', 'verworpen'],
  ['kwam net tekort', 'verworpen'],
  ['kreeg niet genoeg stemmen', 'verworpen'],
  ['kon op veel bijval rekenen', undefined],
  ['kreeg de zaal mee', undefined],
  ['zoekt een kleine meerderheid achter zich', undefined],
  ['gaat over gemeenten die geld tekort komen', undefined],
  ['vroeg om groen licht van het Rijk', undefined],
  ['vraagt de handen niet op te houden', undefined],
])('De motie “Warmte” van Delft %s: %s', (said, outcome) => {
  expect(motionIn(`De motie “Warmte” van Delft ${said}.`).outcome).toBe(outcome);
});

it.each([
  ['Een grote meerderheid steunde de motie “Warmte” van Delft.', 'aangenomen'],
  ['Voor de motie “Warmte” van Delft stemde 71 procent van de leden.', 'aangenomen'],
  ['Tegen de motie “Warmte” van Delft stemde 71 procent van de leden.', 'verworpen'],
  ['De motie “Warmte” van Delft, die steun kreeg van 94 procent van de stemmen.', 'aangenomen'],
])('%s: %s', (line, outcome) => {
  expect(motionIn(line)).toEqual({ title: 'Warmte', who: ['Delft'], outcome });
});
