import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

/** What each motion of a page is doubted for, by title. */
function doubtsIn(...lines: readonly string[]): Record<string, string[]> {
  const items = lines.map((line) => `<li>${line}</li>`).join('');
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><h2>Moties</h2><ul>${items}</ul></main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, URL), { sha256: '0'.repeat(64) });
  return Object.fromEntries(
    motions.map(({ title, warnings }) => [title, warnings.map(({ reason }) => reason?.kind ?? '')]),
  );
}

it.each([
  'De motie “Warmte” van Delft is aangenomen, in tegenstelling tot die over stikstof',
  'De motie “Warmte” van Delft is aangenomen, anders dan het vorig jaar',
  'De motie “Warmte” van Delft is aangenomen na hertelling',
  'De motie “Warmte” van Delft werd aangenomen terwijl de tegenhanger sneuvelde',
  'De motie “Warmte” van Delft is aangenomen, onder voorbehoud',
])('een zin die meer zegt dan er is gelezen, geeft twijfel over de uitslag: %s', (line) => {
  expect(doubtsIn(line)).toEqual({ Warmte: ['vote-unsure'] });
});

it.each([
  'Motie “Warmte” van Delft, gesteund door Goes, is aangenomen',
  'De motie “Warmte” van Delft, met steun van Ede, werd verworpen',
])('een gemeente die steunt, hoeft geen indiener te zijn: %s', (line) => {
  expect(doubtsIn(line).Warmte).toEqual(['names-beside']);
});

it.each([
  'De motie “Warmte” van Delft: van tafel',
  'De motie “Warmte” van Delft gaat naar de volgende ALV',
  'De motie “Warmte” van Delft: het haalde geen twee derde',
])('woorden over de uitslag die niet zijn begrepen, worden gezegd: %s', (line) => {
  expect(doubtsIn(line).Warmte).toContain('vote-not-read');
});

it.each([
  'De motie “Warmte” van Delft is aangenomen',
  'Motie Warmte van Delft – aangenomen (82,3%)',
  'De motie “Warmte” van Delft en Goes is met 62 procent van de stemmen verworpen',
  'De gewijzigde motie “Warmte” van Delft is bij acclamatie aangenomen',
  'Met algemene stemmen heeft de ledenvergadering de motie “Warmte” van Delft aangenomen',
  'De gemeente Delft heeft de motie “Warmte” tijdens de vergadering ingetrokken',
])('een gewone zin geeft geen twijfel: %s', (line) => {
  expect(doubtsIn(line)).toEqual({ Warmte: [] });
});

it('twee zinnen met elk hun eigen motie en uitslag geven geen twijfel', () => {
  expect(
    doubtsIn('De motie “Warmte” van Delft is aangenomen. De motie “Duin” van Katwijk is verworpen'),
  ).toEqual({ Warmte: [], Duin: [] });
});
