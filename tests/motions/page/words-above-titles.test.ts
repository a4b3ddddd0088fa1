import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string, title = 'Stemuitslagen ALV 10 juni 2026') {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  return readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
}

const told = (html: string, title?: string): string[] =>
  read(html, title).motions.map((motion) => {
    const { submitters, vote, advice, type } = motion;
    const who = submitters.map(({ name }) => name).join(' en ');
    const said = vote === undefined ? advice?.kind : `${vote.outcome} ${vote.percentage ?? ''}`;
    return `${type} ${who}: ${motion.title} (${said?.trim()})`;
  });

describe('wat boven een titel staat, hoort bij die titel', () => {
  it.each([
    {
      name: 'een kaart met een balk voor de stemmen',
      html: '<section><p>Motie Goes</p><h2>Water voor allen</h2><div><span>92,8% voor</span></div><div><span>7,2% tegen</span></div><p>Aangenomen</p></section><section><p>Motie Urk en Ede</p><h2>Dijken eerst</h2><div><span>46,5% voor</span></div><div><span>53,5% tegen</span></div><p>Verworpen</p></section>',
      motions: [
        'motie Goes: Water voor allen (aangenomen 92.8)',
        'motie Urk en Ede: Dijken eerst (verworpen 46.5)',
      ],
    },
    {
      name: 'zonder kaart, als laatste regel onder de kop ervoor',
      html: '<p>Amendement Goes</p><h2>Water voor allen</h2><p>Aangenomen</p><p>Motie Urk</p><h2>Dijken eerst</h2><p>Verworpen</p>',
      motions: [
        'amendement Goes: Water voor allen (aangenomen)',
        'motie Urk: Dijken eerst (verworpen)',
      ],
    },
    {
      name: 'met een nummer',
      html: '<p>Motie 1 – Goes</p><h2>Water voor allen</h2><p>Aangenomen</p><p>Motie 2 – Urk</p><h2>Dijken eerst</h2><p>Verworpen</p>',
      motions: ['motie Goes: Water voor allen (aangenomen)', 'motie Urk: Dijken eerst (verworpen)'],
    },
    {
      name: 'als eerste regel onder de titel',
      html: '<h2>Water voor allen</h2><p>Motie Goes</p><p>Aangenomen</p><h2>Dijken eerst</h2><p>Motie Urk</p><p>Verworpen</p>',
      motions: ['motie Goes: Water voor allen (aangenomen)', 'motie Urk: Dijken eerst (verworpen)'],
    },
    {
      name: 'met een streep tussen het woord en de gemeente',
      title: 'Moties ALV 10 juni 2026',
      html: '<article><div>Motie | Goes</div><h3>Water voor allen</h3><p>Preadvies: overnemen</p></article><article><div>Motie | Urk</div><h3>Dijken eerst</h3><p>Preadvies: ontraden</p></article>',
      motions: ['motie Goes: Water voor allen (overnemen)', 'motie Urk: Dijken eerst (ontraden)'],
    },
  ])('$name', ({ html, title, motions }) => {
    expect(told(html, title)).toEqual(motions);
    expect(read(html, title).warnings).toEqual([]);
  });

  it.each([
    {
      name: 'een kop die zegt wat eronder staat, is geen titel',
      html: '<h2>Uitslag</h2><p>Motie Goes</p><p>Aangenomen</p><h2>Uitslag</h2><p>Motie Urk</p><p>Verworpen</p>',
    },
    {
      name: 'een enkele kop na een motie zonder titel is er geen',
      html: '<h2>Uitslag</h2><p>92 gemeenten stemden.</p><p>Motie Goes</p><h2>Vragen over de stemming</h2><p>Bel ons.</p>',
    },
  ])('$name', ({ html }) => {
    expect(told(html)).toEqual([]);
    expect(read(html).warnings.map(({ code }) => code)).toContain('line-not-read');
  });
});

describe('de stemmen voor en tegen zijn samen één stemming', () => {
  const vote = (lines: string) =>
    read(`<h2>Motie Goes “Water voor allen”</h2>${lines}`).motions[0]?.vote;

  it('houdt het percentage van wie het eerst staat, met de woorden van allebei', () => {
    expect(vote('<p>92,8% voor</p><p>7,2% tegen</p><p>Aangenomen</p>')).toMatchObject({
      outcome: 'aangenomen',
      percentage: 92.8,
      text: '92,8% voor. 7,2% tegen. Aangenomen',
    });
    expect(vote('<p>53,5% tegen</p><p>46,5% voor</p><p>Verworpen</p>')).toMatchObject({
      outcome: 'verworpen',
      percentage: 53.5,
    });
  });

  it('zegt dat een percentage nergens bij hoort, als de som niet klopt', () => {
    const html = '<h2>Motie Goes “Water voor allen”</h2><p>92,8% voor</p><p>9% tegen</p>';
    const codes = read(html).warnings.map(({ code }) => code);
    expect(codes).toContain('line-not-read');
  });
});
