import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Moties | VNG</title></head><body><main>${body}</main></body></html>`;
  return readPage(pageFromHtml(html, 'https://vng.nl/nieuws/moties'), { sha256: '0'.repeat(64) });
}

const told = (body: string): string[] =>
  read(body).motions.map(
    ({ title, advice, vote }) => `${title}: ${advice?.kind ?? '-'} ${vote?.percentage ?? '-'}`,
  );

const HEADING = '<h1>Moties voor de ALV van 26 juni 2024</h1>';
const BOTH = '<ul><li>Motie Urk ‘Zwemles’</li><li>Motie Ede ‘Rust’</li></ul>';

describe('wat het bestuur van alle moties ervoor vindt', () => {
  it.each([
    ['<p>Het bestuur adviseert deze twee moties over te nemen.</p>', 'overnemen'],
    ['<p>Het preadvies bij beide moties is positief.</p>', 'positief'],
    ['<p>Het bestuur neemt ze alle twee over.</p>', 'overnemen'],
    ['<p>Voor beide geldt: oordeel aan de leden.</p>', 'oordeel'],
  ])('%s', (words, kind) => {
    expect(told(`${HEADING}${BOTH}${words}`)).toEqual([`Zwemles: ${kind} -`, `Rust: ${kind} -`]);
  });

  it('geldt niet voor een motie die daarna komt', () => {
    const after = '<p>Ook is er een motie van Gouda: ‘Meer bankjes’.</p>';
    const one = '<p>Het bestuur ontraadt deze moties.</p>';
    expect(told(`${HEADING}${BOTH}${one}${after}`)).toEqual([
      'Zwemles: ontraden -',
      'Rust: ontraden -',
      'Meer bankjes: - -',
    ]);
  });

  it('geldt voor de moties eronder als dat bij de vorige lijst ook zo was', () => {
    const body = `${HEADING}<p>Het bestuur adviseert positief over deze moties:</p>${BOTH}<p>Het bestuur ontraadt deze moties:</p><ul><li>Motie Gouda ‘Bankjes’</li><li>Motie Epe ‘Bomen’</li></ul>`;
    expect(told(body)).toEqual([
      'Zwemles: positief -',
      'Rust: positief -',
      'Bankjes: ontraden -',
      'Bomen: ontraden -',
    ]);
  });
});

describe('een pagina over één motie', () => {
  it('onder een kop die de motie alleen aanduidt', () => {
    const body =
      '<h1>Motie over zwemles in de ALV</h1><p>Voor de ALV van 26 juni 2024 heeft Urk de motie ‘Zwemles’ ingediend.</p><h2>Waar gaat het over?</h2><p>Over zwemmen.</p><h2>Preadvies van het bestuur</h2><p>Oordeel aan de ALV.</p><h2>Uitslag</h2><p>De motie is op 26 juni verworpen. 55,9% van de stemmen was tegen.</p><div><a href="/t">Twitter</a> <a href="/p">Print</a></div>';
    const [motion] = read(body).motions;
    expect(motion?.vote?.text).toBe(
      'De motie is op 26 juni verworpen. 55,9% van de stemmen was tegen',
    );
    expect(told(body)).toEqual(['Zwemles: oordeel 55.9']);
  });

  it('met de indiener in de eerste zin', () => {
    const body =
      '<h1>Motie ‘Zwemles’</h1><p>De gemeente Urk diende voor de ALV van 26 juni 2024 deze motie in.</p><h2>Advies van het bestuur</h2><p>Het bestuur ontraadt de motie.</p>';
    const [motion] = read(body).motions;
    expect(motion?.submitters.map(({ name }) => name)).toEqual(['Urk']);
    expect(motion?.advice?.kind).toBe('ontraden');
  });

  const VOTED = '<p>De motie ‘Zwemles’ van Urk is aangenomen op de ALV van 26 juni 2024.</p>';

  it('vertelt achteraf wat het advies was', () => {
    const after = '<p>Het bestuur adviseerde vooraf om de motie over te nemen.</p>';
    expect(told(`<h1>Zwemmen</h1>${VOTED}${after}`)).toEqual(['Zwemles: overnemen -']);
  });

  it.each([
    'Vooraf had het bestuur geadviseerd haar over te nemen.',
    'Tegen het advies van het bestuur in, dat de motie had ontraden.',
  ])('zegt het als een advies niet te lezen is: %s', (words) => {
    const { warnings } = read(`<h1>Zwemmen</h1>${VOTED}<p>${words}</p>`);
    expect(warnings.map(({ code }) => code)).toEqual(['line-not-read']);
  });
});

describe('een motie die nog niet is ingediend', () => {
  it.each([
    ['De gemeente Gouda kondigde een motie over bodemdaling aan.', []],
    ['Gouda overweegt een motie over bodemdaling.', []],
    ['De gemeente Gouda diende de motie over bodemdaling in.', ['bodemdaling']],
  ])('%s', (words, titles) => {
    const { motions } = read(`${HEADING}${BOTH}<p>${words}</p>`);
    expect(motions.map(({ title }) => title)).toEqual(['Zwemles', 'Rust', ...titles]);
  });
});

it.each([
  'oordeel aan de leden',
  'Oordeel ALV',
  'Aan de leden',
  'Het bestuur laat het aan de leden over.',
  'Aan het oordeel van de vergadering',
])('laat het aan de leden: %s', (words) => {
  const rows = `<tr><th>Indiener</th><th>Motie</th><th>Preadvies</th></tr><tr><td>Urk</td><td>Zwemles</td><td>${words}</td></tr>`;
  expect(told(`${HEADING}<table>${rows}</table>`)).toEqual(['Zwemles: oordeel -']);
});

describe('een preadvies van meer zinnen', () => {
  const adviceOf = (...sentences: readonly string[]): string[] => {
    const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    return read(
      `${HEADING}<h2>Motie Urk: Zwemles</h2><h3>Preadvies</h3>${body}<h2>Motie Ede: Rust</h2><h3>Preadvies</h3><p>Ontraden.</p>`,
    ).motions.map(({ title, advice }) => `${title}: ${advice?.kind ?? '-'}`);
  };

  it.each([
    [['De tarieven stelt elke gemeente zelf vast. Het bestuur ontraadt de motie.'], 'ontraden'],
    [
      ['Het Rijk onderzoekt de kosten. Het bestuur stelt voor de motie tot dan aan te houden.'],
      'aanhouden',
    ],
    [['De hinder is reëel, maar verschilt per regio.', 'Advies: ontraden'], 'ontraden'],
    [
      ['De eerste helft overnemen, de tweede helft ontraden. Het bestuur ontraadt de motie.'],
      'overig',
    ],
    [['De hinder is reëel, maar verschilt per regio.'], 'overig'],
    [['Het advies aan de leden is om de motie over te nemen.'], 'overnemen'],
    [['Het preadvies van het bestuur aan de leden is de motie aan te houden.'], 'aanhouden'],
    [['Oordeel aan de leden.'], 'oordeel'],
    [['Het bestuur laat de motie aan de leden.'], 'oordeel'],
  ])('%s', (sentences, kind) => {
    expect(adviceOf(...sentences)).toEqual([`Zwemles: ${kind}`, 'Rust: ontraden']);
  });
});

describe('wat het bestuur met een motie deed, ook als het advies in een zin verstopt zit', () => {
  const adviceOf = (words: string): string =>
    told(
      `${HEADING}<h2>Motie Urk: Zwemles</h2><p>${words}</p><h2>Motie Ede: Rust</h2><p>Preadvies: positief.</p>`,
    )[0] ?? '';

  it.each([
    ['Deze motie wordt ontraden.', 'ontraden'],
    ['De motie werd daarom ontraden: de raad gaat over het bad.', 'ontraden'],
    ['De motie wordt door het bestuur ontraden, omdat het bad er al is.', 'ontraden'],
    ['Zij wordt door het VNG-bestuur gesteund.', 'steunen'],
    ['Het bestuur had ontraden deze motie aan te nemen.', 'ontraden'],
    ['Het bestuur ontraadt de leden om de motie over te nemen.', 'ontraden'],
    ['Het bestuur raadt u af de motie te steunen.', 'ontraden'],
    // De motie vraagt het, het bestuur zegt nog niets.
    ['In de motie staat dat duiken wordt ontraden.', '-'],
    ['De motie vraagt of duiken kan worden ontraden.', '-'],
    ['Duiken wordt ontraden.', '-'],
  ])('%s', (words, kind) => {
    expect(adviceOf(words)).toBe(`Zwemles: ${kind} -`);
  });

  it.each([
    ['Preadvies: volgt op 12 juni', '-'],
    ['Preadvies: wordt op 3 juni 2024 nagezonden', '-'],
    ['Preadvies: volgt nog', '-'],
    // Hier staat wel iets, maar het is niet te lezen.
    ['Preadvies: de raad van 12 juni', 'overig'],
    ['Preadvies: overnemen, toelichting volgt op 12 juni', 'overnemen'],
  ])('een advies dat nog komt, is er geen: %s', (words, kind) => {
    expect(adviceOf(words)).toBe(`Zwemles: ${kind} -`);
  });
});

describe('een zin op alle moties zegt niets van een resolutie die ertussen staat', () => {
  const PAPERS = [
    'de resolutie ‘Samen sterk’',
    'de motie van Urk ‘Zwemles’',
    'de motie van Ede ‘Rust’',
    'de motie van Goes ‘Havens’',
  ];
  const list = `<p>Het gaat om:</p><p>${PAPERS.map((paper) => `- ${paper}`).join('<br>')}</p>`;

  it.each([
    ['Het bestuur adviseert de leden de drie moties over te nemen.', ['-', 'overnemen']],
    ['Het bestuur adviseert de moties over te nemen.', ['-', 'overnemen']],
    ['Het bestuur adviseert alle vier de moties over te nemen.', ['overnemen', 'overnemen']],
    ['Het bestuur adviseert de vijf moties over te nemen.', ['-', '-']],
  ])('%s', (words, [first, others]) => {
    expect(told(`${HEADING}${list}<p>${words}</p>`)).toEqual([
      `Samen sterk: ${first} -`,
      ...['Zwemles', 'Rust', 'Havens'].map((title) => `${title}: ${others} -`),
    ]);
  });
});
