/** Pages that no word list knows: what they are shows from the motions that are read on them. */
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../motions/detect';
import { mayNameMotions } from '../../motions/page/may-name-motions';
import { readPage } from '../../motions/page/read-page';
import { pageFromHtml } from '../../scripts/node/page-from-html';

const source = { sha256: '0'.repeat(64) };

function read(h1: string, body: string, path: string) {
  const html = `<!doctype html><html lang="nl"><head><title>${h1}</title></head><body><main><h1>${h1}</h1>${body}</main></body></html>`;
  const content = pageFromHtml(html, `https://vng.nl${path}`);
  const { document, motions } = readPage(content, source);
  return { content, kind: document.kind, titles: motions.map(({ title }) => title) };
}

const PATH = '/artikelen/wat-de-leden-vroegen';
const ROWS =
  '<table><tr><th>Gemeente</th><th>Titel</th><th>Resultaat</th></tr><tr><td>Gouda</td><td>Motie Bruggen in eigen beheer</td><td>Aangenomen</td></tr><tr><td>Urk</td><td>Motie Havens voor morgen</td><td>Verworpen</td></tr></table>';

describe('een pagina die er niet naar uitziet', () => {
  it('is wat er op blijkt te staan: moties met hun gemeenten en wat ervan werd', () => {
    const { content, kind, titles } = read('Wat de leden vroegen', ROWS, PATH);
    expect(mayNameMotions(content)).toBe(true);
    expect(detectPage(content)).toEqual({ kind: 'geen', isOpen: true });
    expect(kind).toBe('uitslagen');
    expect(titles).toEqual(['Bruggen in eigen beheer', 'Havens voor morgen']);
  });

  it('ook een nieuwsbrief voor raadsleden met een lijst in een van haar berichten', () => {
    const body =
      '<h2>Terugblik op de ALV</h2><p>Op de ALV van 26 juni 2024 waren twee moties interessant:</p><ul><li><b>Bruggen in eigen beheer</b> (Gouda): aangenomen</li><li><b>Havens voor morgen</b> (Urk): verworpen</li></ul><h2>Cursus</h2><p>Schrijf een goede motie: nog twee plaatsen vrij.</p>';
    expect(read('Nieuwsbrief voor raadsleden', body, '/nieuwsbrief/raadsleden')).toMatchObject({
      kind: 'uitslagen',
      titles: ['Bruggen in eigen beheer', 'Havens voor morgen'],
    });
  });

  it.each([
    'De motie ‘Havens voor morgen’ van Urk is aangenomen.',
    'Urk diende de motie ‘Havens voor morgen’ in.',
    'Over de motie ‘Havens voor morgen’ van Urk adviseert het bestuur negatief.',
  ])('ook nieuws met één motie van een ALV: %s', (told) => {
    const body = `<p>Op de ALV van 26 juni 2024 ging het over water.</p><p>${told}</p>`;
    for (const path of ['/nieuws/droge-voeten', '/artikelen/magazine/droge-voeten']) {
      expect(read('Droge voeten', body, path)).toMatchObject({
        kind: 'nieuws',
        titles: ['Havens voor morgen'],
      });
    }
  });

  it.each([
    {
      name: 'één motie in de uitleg hoe u er een indient',
      h1: 'Zo dient u een motie in',
      body: '<p>Op de ALV van 26 juni 2024 kwamen er zeven.</p><p>Urk diende de motie ‘Havens voor morgen’ in.</p>',
    },
    {
      name: 'één motie zonder vergadering',
      h1: 'Droge voeten',
      body: '<p>De motie ‘Havens voor morgen’ van Urk vroeg daarom.</p>',
    },
    {
      name: 'één motie als voorbeeld',
      h1: 'Zelf iets indienen',
      body: '<p>Bijvoorbeeld:</p><ul><li>Motie Gouda “Bruggen in eigen beheer”: aangenomen</li></ul>',
    },
    {
      name: 'moties zonder gemeenten',
      h1: 'Wat er speelt',
      body: '<ul><li>Motie “Bruggen”: aangenomen</li><li>Motie “Havens”: verworpen</li></ul>',
    },
    {
      name: 'moties in een gemeenteraad',
      h1: 'Gouda stemt',
      body: `<p>De gemeenteraad stemde gisteravond.</p>${ROWS}`,
    },
    {
      name: 'moties van partijen',
      h1: 'Wat er speelt',
      body: '<ul><li>Motie VVD Gouda “Bruggen”: aangenomen</li><li>Motie D66 Urk “Havens”: verworpen</li></ul>',
    },
  ])('blijft zonder moties van de ALV: $name', ({ h1, body }) => {
    expect(read(h1, body, PATH)).toMatchObject({ kind: 'geen', titles: [] });
  });
});
