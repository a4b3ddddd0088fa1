import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function motionsOf(html: string, h1: string) {
  const page = `<!doctype html><html lang="nl"><head><title>${h1}</title></head><body><main><h1>${h1}</h1>${html}</main></body></html>`;
  const content = pageFromHtml(page, 'https://vng.nl/artikelen/moties');
  return readPage(content, { sha256: '0'.repeat(64) }).motions;
}

describe('drie moties in één alinea hebben elk de ALV van hun eigen zin', () => {
  const ROOD = 'Op 25 september 2020 volgde de motie “Rode daken” van Urk, die is verworpen.';
  const WIT = 'De motie van Ede “Witte wegen” (12 februari 2021) is aangenomen.';
  it.each([
    { name: 'de dag opent de zin', html: `<p>${ROOD} ${WIT}</p>`, title: 'Rode daken' },
    { name: 'ook als die zin de laatste is', html: `<p>${WIT} ${ROOD}</p>`, title: 'Rode daken' },
  ])('$name', ({ html, title }) => {
    const motions = motionsOf(
      `<p>De ALV sprak zich uit over wegen.</p>${html}`,
      'Moties over wegen',
    );
    expect(motions.find((motion) => motion.title === title)?.meeting?.date).toBe('2020-09-25');
    expect(motions.find((motion) => motion.title === 'Witte wegen')?.meeting?.date).toBe(
      '2021-02-12',
    );
  });
});

describe('een motie die eerder kwam', () => {
  const LIST = '<ul><li>Motie Urk “Zwemles”</li><li>Motie Ede “Rust op straat”</li></ul>';
  it.each([
    { words: 'de eerder toegezonden motie', read: true },
    { words: 'de eerder aangekondigde motie', read: true },
    { words: 'de eerdere motie', read: false },
  ])('$words is van deze ALV: $read', ({ words, read }) => {
    const told = `<p>Daarnaast is ${words} van Heerde, “Bos zonder hek”, ingetrokken.</p>`;
    const titles = motionsOf(LIST + told, 'Nazending ALV 26 juni 2024').map(({ title }) => title);
    expect(titles.includes('Bos zonder hek')).toBe(read);
  });
});

describe('een motie waarvan de titel in de zin voorop staat, en moties van wie voorop staat', () => {
  const told = (html: string): string[] =>
    motionsOf(`<p>Op de ALV van 26 juni 2024 ging het over water.</p><p>${html}</p>`, 'Leden').map(
      ({ title, submitters, vote }) =>
        `${title} | ${submitters.map(({ name }) => name).join(', ')} | ${vote?.outcome ?? '-'}`,
    );

  it.each([
    [
      'Onder de titel ‘Rode daken’ diende Urk een motie in over bouwen. De leden namen de motie aan.',
      ['Rode daken | Urk | aangenomen'],
    ],
    [
      '‘Rode daken’ heet de motie die Urk en Ede indienden. Zij is verworpen.',
      ['Rode daken | Urk, Ede | verworpen'],
    ],
    [
      'Urk en Ede dienden twee moties in: ‘Rode daken’ en ‘Witte wegen’. Beide zijn aangenomen.',
      ['Rode daken | Urk, Ede | aangenomen', 'Witte wegen | Urk, Ede | aangenomen'],
    ],
    [
      'Urk heeft twee moties ingediend: ‘Rode daken’ (aangenomen) en ‘Witte wegen’ (verworpen).',
      ['Rode daken | Urk | aangenomen', 'Witte wegen | Urk | verworpen'],
    ],
  ])('%s', (html, motions) => {
    expect(told(html)).toEqual(motions);
  });

  it.each([
    'Onder de titel ‘Rode daken’ houdt Urk een congres over de motie.',
    'Onder de titel ‘Rode daken’ wil Urk een motie indienen.',
    'Urk organiseerde twee debatten over moties: ‘Rode daken’ en ‘Witte wegen’.',
  ])('maar hier dient niemand iets in: %s', (html) => {
    expect(told(html)).toEqual([]);
  });
});
