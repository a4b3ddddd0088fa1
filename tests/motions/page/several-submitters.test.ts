import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** The first motion of a page on which another stands as usual. */
function firstOf(told: string) {
  const head = 'Uitslagen ALV 26 juni 2024';
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1><h2>Moties</h2>${told}<ul><li>Motie Ede “Havens”: aangenomen</li></ul></main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv');
  const [first] = readPage(page, { sha256: '0'.repeat(64) }).motions;
  const names = first?.submitters.map(({ name }) => name).join(', ');
  return {
    read: `${first?.title} | ${names}${first?.andOthers ? ' e.a.' : ''}`,
    codes: first?.warnings.map(({ code }) => code),
  };
}

describe('meer indieners', () => {
  it.each([
    [
      'Motie van de gemeente Urk en de gemeente Texel over Zwemles: aangenomen',
      'Zwemles | Urk, Texel',
    ],
    [
      'Motie van de gemeenten Urk, Best en de gemeente Texel over Zwemles: aangenomen',
      'Zwemles | Urk, Best, Texel',
    ],
    ['Motie gemeente Urk en gemeente Texel: Zwemles: aangenomen', 'Zwemles | Urk, Texel'],
  ])('met elk het woord gemeente: %s', (told, read) => {
    expect(firstOf(`<ul><li>${told}</li></ul>`)).toEqual({ read, codes: [] });
  });

  it.each([
    'Over de motie “Zwemles” van de gemeente Urk e.a. laten wij het oordeel aan u.',
    'Over de motie “Zwemles” van Urk c.s. adviseert het bestuur positief.',
  ])('met ‘e.a.’ midden in een zin: %s', (told) => {
    expect(firstOf(`<p>${told}</p>`)).toEqual({ read: 'Zwemles | Urk e.a.', codes: [] });
  });

  it.each(['buurgemeenten', 'het college van Best', 'omstreken'])(
    'die niet te lezen zijn, geven twijfel over indieners en titel: %s',
    (others) => {
      const { codes } = firstOf(
        `<ul><li>Motie van de gemeente Urk en ${others} over Zwemles: aangenomen</li></ul>`,
      );
      expect(codes).toEqual(['check', 'title-doubtful']);
    },
  );
});
