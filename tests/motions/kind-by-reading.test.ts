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
  const { document, motions, warnings } = readPage(content, source);
  return {
    content,
    kind: document.kind,
    titles: motions.map(({ title }) => title),
    doubts: [...warnings, ...motions.flatMap((motion) => motion.warnings)].map(({ code }) => code),
  };
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

const AT = '<p>Op de ALV van 26 juni 2024 spraken de leden over zorg.</p>';

describe('een bericht over een ALV dat van een motie vertelt zoals geen regel haar leest', () => {
  it.each([
    'Een motie van Urk om meer havens te bouwen is aangenomen met 91%.',
    'Na een toezegging trekken Urk en Gouda hun motie in.',
    'Urk riep het bestuur met een motie op om te bouwen, maar vond geen meerderheid.',
  ])('zwijgt daar niet over: %s', (told) => {
    const { kind, doubts } = read('Leden aan het woord', `${AT}<p>${told}</p>`, '/nieuws/x');
    expect(kind).toBe('nieuws');
    expect(doubts).not.toEqual([]);
  });

  it('toont de motie ook als er niet staat van wie zij is', () => {
    const told = '<p>De raadszaal was blij. De motie ‘Havens’ kreeg 92% van de stemmen.</p>';
    expect(read('Leden aan het woord', AT + told, '/nieuws/x').titles).toEqual(['Havens']);
  });

  it.each([
    'De Tweede Kamer nam de motie ‘Zorg dichtbij’ aan. De VNG is blij met de motie.',
    'De motie ‘Zorg dichtbij’ werd aangenomen door de Tweede Kamer. Zij vraagt om geld voor Ede.',
    'De raad van Ede nam de motie ‘Stille nacht’ aan.',
    'De jongerenraad van Ede stemde over de motie ‘Meer banken’, die is aangenomen.',
    'Het Europees Parlement nam een resolutie aan: ‘Clean water’. Ede deed mee aan het onderzoek.',
    'Het kabinet voert de motie-Van der Berg uit. De motie werd in mei aangenomen, ook voor Ede.',
    'Op het congres van de vakbond is de motie ‘Hogere lonen’ aangenomen.',
    'De VNG werkt aan de motie van Ede over bos. Het ministerie reageert in mei.',
    'Een gemeente als Ede kan een motie indienen. Als die is aangenomen, voert het bestuur haar uit.',
    'Volg het webinar ‘Moties schrijven’ met de griffier van Ede.',
  ])('maar dit vertelt van geen motie van een gemeente: %s', (told) => {
    expect(read('Week van de zorg', `${AT}<p>${told}</p>`, '/nieuws/x')).toMatchObject({
      kind: 'geen',
      titles: [],
    });
  });
});
