import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(words: string, title = 'Preadviezen moties ALV 5 juni 2019') {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1><h3>Motie Water voor allen (Urk)</h3><p>${words}</p><h3>Motie Dijken (Ede)</h3><p>Het bestuur ontraadt de motie.</p></main></body></html>`;
  const { motions, warnings } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
  return { advice: motions[0]?.advice?.kind, codes: warnings.map(({ code }) => code) };
}

describe('een advies dat als voorstel of verzoek is geschreven', () => {
  it.each([
    ['Omdat het onderzoek loopt, stelt het bestuur voor de motie aan te houden.', 'aanhouden'],
    ['Gelet hierop stelt het bestuur de leden voor om de motie niet over te nemen.', 'negatief'],
    ['Daarom vraagt het bestuur de leden de motie over te nemen.', 'overnemen'],
    ['Wij stellen voor de motie aan te houden tot het najaar.', 'aanhouden'],
    ['Het voorstel van het bestuur is de motie te ontraden.', 'ontraden'],
    ['De motie vraagt meer geld. Wij vragen u de motie te steunen.', 'steunen'],
  ])('%s', (words, kind) => {
    expect(read(words).advice).toBe(kind);
  });

  it.each([
    'De gemeente Urk stelt voor de huidige norm aan te houden.',
    'De motie vraagt het bestuur de leden te vragen de norm aan te houden.',
    'Het bestuur stelt voor de aanpak van Rotterdam eerst te bekijken.',
  ])('maar niet als het over iets anders gaat: %s', (words) => {
    expect(read(words).advice).toBeUndefined();
  });

  it('zegt het als er twee dingen tegelijk worden voorgesteld', () => {
    const { advice, codes } = read(
      'Wij stellen voor dit amendement te verwerpen, maar de motie over te nemen.',
    );
    expect(advice).toBeUndefined();
    expect(codes).toContain('line-not-read');
  });

  it('is na de stemming geen advies meer, en wordt dan gezegd', () => {
    const words = 'Omdat het onderzoek loopt, stelt het bestuur voor de motie aan te houden.';
    const page = `<html lang="nl"><head><title>Uitslagen moties ALV 5 juni 2019</title></head><body><main><h1>Uitslagen moties ALV 5 juni 2019</h1><h3>Motie Water (Urk)</h3><p>${words}</p></main></body></html>`;
    const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
      sha256: '0'.repeat(64),
    });
    expect(motions[0]?.advice).toBeUndefined();
    expect(motions[0]?.warnings.map(({ code }) => code)).toEqual(['vote-unclear']);
  });
});
