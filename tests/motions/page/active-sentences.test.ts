import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string, title = 'Uitslagen stemmingen ALV 26 juni 2024', folder = 'artikelen') {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const url = `https://vng.nl/${folder}/alv-26-juni-2024`;
  const { motions } = readPage(pageFromHtml(html, url), { sha256: '0'.repeat(64) });
  return motions.map(({ title: name, submitters, vote, advice, decision, warnings }) => ({
    told: [
      name,
      submitters.map((submitter) => submitter.name).join(', '),
      vote?.outcome ?? decision?.kind ?? '-',
      vote?.percentage,
      advice?.kind,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
    isDoubted: warnings.length > 0,
  }));
}

describe('de leden doen iets met een motie', () => {
  it.each([
    ['De leden hielden de motie “Rust” van Ede opnieuw aan.', 'Rust | Ede | aangehouden'],
    ['De motie “Rust” van Ede hielden de leden opnieuw aan.', 'Rust | Ede | aangehouden'],
    ['De ALV nam de motie “Rust” van Ede aan.', 'Rust | Ede | aangenomen'],
    ['De leden namen de motie “Rust” van Ede met 91% aan.', 'Rust | Ede | aangenomen | 91'],
    [
      'De motie “Rust” van Ede nam de ALV met 61% van de stemmen aan.',
      'Rust | Ede | aangenomen | 61',
    ],
    ['De leden namen de motie “Rust” van Ede niet aan.', 'Rust | Ede | verworpen'],
    [
      'De vergadering stemde de motie “Bankjes in elke wijk” van Ede weg.',
      'Bankjes in elke wijk | Ede | verworpen',
    ],
    ['De leden wezen de motie “Rust” van Ede af.', 'Rust | Ede | verworpen'],
    ['De ALV verwierp de motie “Rust” van Ede met 61%.', 'Rust | Ede | verworpen | 61'],
    ['Ede trok de motie “Rust” in.', 'Rust | Ede | ingetrokken'],
  ])('%s', (sentence, told) => {
    expect(read(`<p>${sentence}</p>`)).toEqual([{ told, isDoubted: false }]);
  });

  it.each([
    ['De leden hielden de motie opnieuw aan.', 'aangehouden'],
    ['Uiteindelijk hielden de leden deze motie aan.', 'aangehouden'],
    ['De ALV stemde haar weg met 61%.', 'verworpen | 61'],
    ['De gemeente trok haar in.', 'ingetrokken'],
  ])('onder de motie: “%s”', (sentence, said) => {
    const body = `<h3>Motie Urk “Zwemles”</h3><p>${sentence}</p><h3>Motie Ede “Rust”</h3><p>Aangenomen.</p>`;
    expect(read(body)[0]).toEqual({ told: `Zwemles | Urk | ${said}`, isDoubted: false });
  });

  it.each(['Het kabinet verwierp deze motie.', 'De gemeenteraad nam de motie aan.'])(
    'wat een ander met de motie deed, geeft twijfel: “%s”',
    (sentence) => {
      const body = `<h3>Motie Urk “Zwemles”</h3><p>${sentence}</p><h3>Motie Ede “Rust”</h3><p>Aangenomen.</p>`;
      expect(read(body)[0]?.isDoubted).toBe(true);
    },
  );

  it('“De minister nam haar over” is geen uitslag', () => {
    const body = '<h3>Motie Urk “Zwemles”</h3><p>De minister nam haar over.</p>';
    expect(read(body)[0]?.told).toBe('Zwemles | Urk | -');
  });

  it.each([
    'De leden wilden de motie “Rust” van Ede aanhouden.',
    'De leden hielden zich aan de motie “Rust” van Ede.',
    'De leden stemden over de motie “Rust” van Ede.',
  ])('zegt niet wat ervan werd, en geeft twijfel: “%s”', (sentence) => {
    expect(read(`<p>${sentence}</p>`)).toEqual([{ told: 'Rust | Ede | -', isDoubted: true }]);
  });

  it('waarover het bestuur verantwoording aflegde, is dat een besluit', () => {
    const body =
      '<p>De ALV van 26 juni 2024 besloot over de moties van de ALV van 14 juni 2023.</p><ul><li>De leden hielden de motie “Zwemles” (Urk) opnieuw aan.</li><li>De motie “Rust” (Ede) is afgedaan.</li></ul>';
    expect(read(body, 'Besluiten ALV 26 juni 2024').map(({ told }) => told)).toEqual([
      'Zwemles | Urk | aanhouden',
      'Rust | Ede | afdoen',
    ]);
  });
});

describe('een titel in een zin zonder het woord motie', () => {
  const NEWS = '<p>Op de ALV van 26 juni 2024 ging het over veel moties.</p>';
  const told = (sentence: string): string[] =>
    read(`${NEWS}<p>${sentence}</p>`, 'Terugblik op de ALV', 'nieuws').map((motion) => motion.told);
  it.each([
    [
      'Zonder tegenstemmen werd “Starters eerst” van Dalfsen aangenomen.',
      'Starters eerst | Dalfsen | aangenomen',
    ],
    [
      'De andere, ‘Natuur eerst’, van de gemeente Bunnik, werd door het bestuur overgenomen.',
      'Natuur eerst | Bunnik | overgenomen',
    ],
    [
      'Die van Urk en Ede (‘Warmte in de wijk’) ging er met 79,2% van de stemmen door.',
      'Warmte in de wijk | Urk, Ede | aangenomen | 79.2',
    ],
    [
      'Urk kwam met “Kleine huizen toestaan”; die motie wordt tot de volgende ALV aangehouden.',
      'Kleine huizen toestaan | Urk | aangehouden',
    ],
    [
      'Bij acclamatie aanvaardden de leden de motie “Rust op straat” van Ede.',
      'Rust op straat | Ede | aangenomen',
    ],
    [
      'Na een schorsing haalde de motie “Rust op straat” van Ede het met 68,4% van de stemmen.',
      'Rust op straat | Ede | aangenomen | 68.4',
    ],
    [
      'En dan was er de motie ‘Rust op straat’ van Ede, die het niet haalde.',
      'Rust op straat | Ede | verworpen',
    ],
  ])('%s', (sentence, motion) => {
    expect(told(sentence)).toEqual([motion]);
  });

  it.each([
    'Urk kwam met “Een goed idee” naar de ALV.',
    'In Zwolle werd het boek “Samen sterk” van Ede gelezen.',
    'Het rapport “Groei in de regio” van Urk werd met applaus aangenomen.',
    'Die van Urk (Flevoland) haalde het niet.',
  ])('vertelt van geen motie: “%s”', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

it('“overgenomen” achter een motie tussen uitslagen is de uitslag', () => {
  const body =
    '<ul><li>Motie Urk “Zwemles” (overgenomen)</li><li>Motie Ede “Rust” – Ede – overgenomen</li><li>Motie Epe “Bus”: aangenomen</li></ul>';
  expect(read(body).map(({ told }) => told)).toEqual([
    'Zwemles | Urk | overgenomen',
    'Rust | Ede | overgenomen',
    'Bus | Epe | aangenomen',
  ]);
});

it('een motie waarvan alleen de titel en de soort er staan, wordt gelezen met twijfel', () => {
  const body =
    '<p>Hierbij is ingediend:</p><ul><li>“Zwemles voor allen”, motie, Urk</li><li>“Privacy bij de balie”, motie</li></ul>';
  expect(read(body, 'Agenda ALV 26 juni 2024')).toEqual([
    { told: 'Zwemles voor allen | Urk | -', isDoubted: false },
    { told: 'Privacy bij de balie |  | -', isDoubted: true },
  ]);
});

it('“Leden steunen moties” boven het nieuws is geen advies van het bestuur', () => {
  const body =
    '<p>De ALV van 26 juni 2024 nam de motie “Zwemles” van Urk aan. De leden hielden de motie “Rust” van Ede aan.</p>';
  expect(read(body, 'Leden steunen moties op ALV', 'nieuws').map(({ told }) => told)).toEqual([
    'Zwemles | Urk | aangenomen',
    'Rust | Ede | aangehouden',
  ]);
});
