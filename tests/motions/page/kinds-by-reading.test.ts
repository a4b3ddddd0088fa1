import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(title: string, body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const { document, motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/x'), {
    sha256: '0'.repeat(64),
  });
  return {
    kind: document.kind,
    told: motions.map(({ title: name, vote, advice }) =>
      [name, vote?.outcome ?? advice?.kind ?? '-'].join(': '),
    ),
  };
}

const MEETING = '<p>Op de ALV van 26 juni 2024 kwam het volgende aan de orde.</p>';

describe('een pagina die “Uitslagen” heet en alleen vertelt wat het bestuur adviseert', () => {
  it.each([
    '<ul><li>Zwemles voor allen (Urk): overnemen</li><li>Rust op straat (Ede): ontraden</li></ul>',
    '<ul><li>Zwemles voor allen, ingediend door Urk. Advies: overnemen</li><li>Rust op straat, ingediend door Ede. Advies: ontraden</li></ul>',
    '<p>1. Zwemles voor allen – Urk – overnemen</p><p>2. Rust op straat – Ede – ontraden, tenzij punt 2 vervalt</p>',
    '<h2>Overnemen</h2><ul><li>Zwemles voor allen (Urk)</li></ul><h2>Ontraden</h2><ul><li>Rust op straat (Ede)</li></ul>',
  ])('%s', (list) => {
    for (const title of ['Uitslagen', 'Uitslag stemming']) {
      expect(read(title, MEETING + list)).toEqual({
        kind: 'preadviezen',
        told: ['Zwemles voor allen: overnemen', 'Rust op straat: ontraden'],
      });
    }
  });

  it('en met uitslagen vertelt zij die', () => {
    const list =
      '<ul><li>Zwemles voor allen, ingediend door Urk: aangenomen</li><li>Rust op straat, ingediend door Ede: verworpen</li></ul>';
    expect(read('Uitslag stemming', MEETING + list)).toEqual({
      kind: 'uitslagen',
      told: ['Zwemles voor allen: aangenomen', 'Rust op straat: verworpen'],
    });
  });

  it('maar een lijst van mensen, of van wat voorligt, is er geen', () => {
    const list = '<ul><li>Jan de Vries (Urk): voorzitter</li><li>Marie Jansen (Ede): lid</li></ul>';
    expect(read('Uitslagen', MEETING + list).told).toEqual([]);
  });
});

describe('uitleg over moties', () => {
  const STEPS =
    '<p>Voor de ALV van 26 juni 2024 kunt u een motie indienen.</p><ul><li>Motie [naam gemeente] ‘[titel]’</li><li>Amendement [naam gemeente] op agendapunt [nummer]</li></ul><p>In de motie staan de overwegingen en het verzoek (‘dictum’) aan het bestuur.</p><ul><li>Aangenomen: het bestuur gaat ermee aan de slag.</li><li>Verworpen: de motie is van tafel.</li></ul>';
  it.each([
    'Zo dient u een motie in',
    'Hoe dient u een motie in?',
    'Format en spelregels moties',
    'Moties indienen: stappenplan',
  ])('“%s” vertelt van geen enkele motie', (title) => {
    expect(read(title, STEPS)).toEqual({ kind: 'geen', told: [] });
  });

  it.each([
    ['die al ingediend zijn', '<ul><li>Motie Urk “Zwemles”</li><li>Motie Ede “Rust”</li></ul>'],
    [
      'die te openen zijn, ook zonder gemeente',
      '<p>Deze moties zijn ingediend:</p><ul><li><a href="/a.pdf">Zwemles</a></li><li><a href="/b.pdf">Rust</a></li></ul>',
    ],
    [
      'waarover gestemd is, ook zonder gemeente',
      '<p>Deze moties zijn al behandeld:</p><ul><li>Motie “Zwemles”: verworpen met 12%</li><li>Motie “Rust”: aangenomen met 81%</li></ul>',
    ],
  ])('tussen de uitleg staan moties %s', (_name, list) => {
    const { told } = read('Moties indienen voor de ALV van 26 juni 2024', `${STEPS}${list}`);
    const titles = told.map((one) => one.split(':')[0]);
    expect(titles).toEqual(expect.arrayContaining(['Zwemles', 'Rust']));
  });

  it('veelgestelde vragen over één motie gaan over die motie', () => {
    const asked =
      '<h2>Wat vraagt de motie?</h2><p>De motie “Rust in de wet” is op de ALV van 26 juni 2024 aangenomen.</p>';
    expect(read('Veelgestelde vragen over de motie “Rust in de wet”', asked).told).toEqual([
      'Rust in de wet: aangenomen',
    ]);
  });

  it('een voorbeeld om in te vullen is ook op een agenda geen motie', () => {
    const list =
      '<h2>Moties</h2><ul><li>Motie [naam gemeente] ‘[titel]’</li><li>Motie Urk “Zwemles”</li></ul>';
    expect(read('Agenda ALV 26 juni 2024', list)).toEqual({ kind: 'agenda', told: ['Zwemles: -'] });
  });
});

describe('een gesprek over een motie, waarin haar gemeente en haar titel niet in één zin staan', () => {
  const talk = (meeting: string, title: string, told: string): string =>
    `<p>Raadslid Anna Visser van Urk sprak op ${meeting}.</p><p>En zo kwam er een motie, met ${title}.</p><p>‘We hebben er een avond aan geschreven. ${told} Dat hielp.’</p>`;

  it.each([
    {
      name: 'met het advies: zij staat er, met twijfel',
      body: talk(
        'de ALV van 26 juni 2024',
        'de titel “Zwem veilig”',
        'Het bestuur adviseerde om de motie over te nemen.',
      ),
      kind: 'nieuws',
    },
    {
      name: 'met de uitslag: zij staat er, met twijfel',
      body: talk('de ALV van 26 juni 2024', 'de titel “Zwem veilig”', 'De motie is aangenomen.'),
      kind: 'nieuws',
    },
    {
      name: 'zonder dag van de ALV gaat de pagina daar niet over',
      body: talk('een ALV', 'de titel “Zwem veilig”', 'De motie is aangenomen.'),
      kind: 'geen',
    },
    {
      name: 'zonder wat ervan kwam noemt de pagina haar terloops',
      body: talk('de ALV van 26 juni 2024', 'de titel “Zwem veilig”', 'Het was laat.'),
      kind: 'geen',
    },
  ])('$name', ({ body, kind }) => {
    const shown = read('‘Schrijven is schrappen’', body);
    expect(shown.kind).toBe(kind);
    expect(shown.told.length > 0).toBe(kind === 'nieuws');
  });
});
