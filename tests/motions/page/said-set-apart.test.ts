import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const INTRO =
  '<h1>Uitslagen stemmingen ALV 26 juni 2024</h1><p>De leden stemden over deze stukken.</p>';

function read(items: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main>${INTRO}<ul>${items}</ul></main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(
    ({ title, submitters, vote }) =>
      `${title} | ${submitters.map(({ name }) => name).join(', ')} | ${vote?.outcome} ${vote?.percentage ?? '-'}`,
  );
}

describe('woorden die vet staan achter een titel zonder aanhalingstekens', () => {
  it.each([
    {
      name: 'zijn geen titel als zij met het percentage beginnen',
      item: 'Resolutie: Zwemles voor allen | <strong>99,3% voor: aangenomen</strong>',
      motion: 'Zwemles voor allen |  | aangenomen 99.3',
    },
    {
      name: 'zijn geen titel als “met” voorop staat',
      item: 'Amendement Urk: Zwemles voor allen (pdf, 12 kB) – <b>Met 61% aangenomen</b>',
      motion: 'Zwemles voor allen | Urk | aangenomen 61',
    },
    {
      name: 'zijn geen titel als er een label in staat',
      item: 'Motie Tiel: Speeltuinen – <em>Uitslag: verworpen met 41% voor</em>',
      motion: 'Speeltuinen | Tiel | verworpen 41',
    },
    {
      name: 'zijn wel de titel als het percentage daarbij hoort',
      item: 'Motie Epe <b>50% minder regels</b>: aangenomen met 91%',
      motion: '50% minder regels | Epe | aangenomen 91',
    },
    {
      name: 'zijn wel de titel als die met een besluit begint',
      item: 'Motie Rheden <b>Aanhouden van wanbetalers</b>: verworpen',
      motion: 'Aanhouden van wanbetalers | Rheden | verworpen -',
    },
  ])('$name', ({ item, motion }) => {
    expect(read(`<li>${item}</li><li>Motie Ede: Havens | <b>aangenomen</b></li>`)).toEqual([
      motion,
      'Havens | Ede | aangenomen -',
    ]);
  });
});

describe('de titel van een amendement', () => {
  it.each([
    ['met “op” erin', 'Amendement Urk: Rust op straat', 'Rust op straat'],
    [
      'met “bij” erin, achter een streep',
      'Amendement Urk – Hulp bij schulden',
      'Hulp bij schulden',
    ],
    ['is het stuk waar het over gaat', 'Amendement Urk op de kadernota', 'kadernota'],
    ['staat achter het agendapunt', 'Amendement Urk op agendapunt 6: contributie', 'contributie'],
  ])('%s', (_, words, title) => {
    expect(read(`<li>${words}: verworpen</li>`)).toEqual([`${title} | Urk | verworpen -`]);
  });
});
