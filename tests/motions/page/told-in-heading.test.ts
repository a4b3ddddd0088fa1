import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** Of a page on which no other words announce motions. */
function told(body: string): string[] {
  const head = 'Uitslagen ALV 26 juni 2024';
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1>${body}</main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv');
  return readPage(page, { sha256: '0'.repeat(64) }).motions.map(
    ({ title, submitters, vote }) =>
      `${title} | ${submitters.map(({ name }) => name).join(', ')} | ${vote?.outcome} | ${vote?.text}`,
  );
}

const accordion = (head: string): string =>
  `<details><summary>${head}</summary><p>De gemeenten hebben daar geen geld voor.</p></details>`;

it.each([
  [
    'de uitslag achter de titel',
    'Gemeente Urk – Wonen op zee: aangenomen',
    'Wonen op zee | Urk | aangenomen | aangenomen',
  ],
  [
    'de uitslag tussen haakjes',
    'Urk en Ede: Wonen op zee (verworpen)',
    'Wonen op zee | Urk, Ede | verworpen | verworpen',
  ],
  [
    'de uitslag als merk ervoor',
    'Ingetrokken Gemeente Urk – Wonen: ook op zee',
    'Wonen: ook op zee | Urk | ingetrokken | Ingetrokken',
  ],
])(
  'een kop met indiener, titel en uitslag is een motie, ook zonder dat woord: %s',
  (_, head, read) => {
    const other = 'Gemeente Best – Muziek op school: aangenomen';
    const rest = 'Muziek op school | Best | aangenomen | aangenomen';
    expect(told(accordion(head) + accordion(other))).toEqual([read, rest]);
    expect(told(`<h3>${head}</h3><p>Tekst.</p><h3>${other}</h3><p>Tekst.</p>`)).toEqual([
      read,
      rest,
    ]);
  },
);

it.each([
  'Gemeente Urk – Wonen op zee',
  'Aangenomen voorstellen van de gemeente Urk',
  'Contributievoorstel 2025: aangenomen',
  'Benoeming van P. de Wit (Urk): aangenomen',
])('een kop die dat niet zegt, is er geen: %s', (head) => {
  expect(told(`<h3>${head}</h3><p>Tekst.</p>`)).toEqual([]);
});
