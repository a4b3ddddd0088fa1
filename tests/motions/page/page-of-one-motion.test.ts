import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(title: string, html: string, url = 'https://vng.nl/artikelen/motie-urk') {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { motions, document } = readPage(pageFromHtml(page, url), { sha256: '0'.repeat(64) });
  const told = motions.map(({ type, title: own, submitters, vote, advice, warnings }) =>
    [
      ...[type, own, submitters.map(({ name }) => name).join(', ')],
      ...[vote?.outcome, vote?.percentage, advice?.kind, warnings[0]?.code],
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | '),
  );
  return { told, date: document.meeting?.date, kind: document.kind };
}

const HEAD = 'Motie Urk: Zwemles in de knel';
const LABELS = [
  ['Vergadering', 'Najaars ALV 1 december 2023'],
  ['Ingediend door', 'Urk en Ede'],
  ['Preadvies', 'Overnemen'],
  ['Uitslag', 'Aangenomen met 90,28%'],
] as const;
const each = (one: (label: string, value: string) => string): string =>
  LABELS.map(([label, value]) => one(label, value)).join('');

describe('een pagina die één motie als kop heeft', () => {
  it.each([
    {
      name: 'met een tabel van labels',
      html: `<table>${each((label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`,
    },
    {
      name: 'met definities',
      html: `<dl>${each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
    },
    {
      name: 'met een regel per label',
      html: `<p>${each((label, value) => `<b>${label}:</b> ${value}<br>`)}</p>`,
    },
  ])('$name geeft haar, met alle indieners die het label noemt', ({ html }) => {
    const { told, date } = read(HEAD, html);
    expect(told).toEqual([
      'motie | Zwemles in de knel | Urk, Ede | aangenomen | 90.28 | overnemen',
    ]);
    expect(date).toBe('2023-12-01');
  });

  it('ook met alleen de tekst van de motie', () => {
    const html =
      '<p>De Algemene Ledenvergadering, bijeen op 1 december 2023,</p><p>constaterende dat kinderen moeten leren zwemmen,</p><p>en gaat over tot de orde van de dag.</p>';
    expect(read(HEAD, html).told).toEqual(['motie | Zwemles in de knel | Urk']);
  });

  it.each([
    { name: 'met “Motie” boven de labels', above: '<div><span>Motie</span></div>', below: '' },
    {
      name: 'met de tekst van de motie eronder',
      above: '',
      below: '<h2>Tekst van de motie</h2><p>De leden verzoeken het bestuur daarom te vragen.</p>',
    },
  ])('$name, ook als de kop alleen haar titel is', ({ above, below }) => {
    const labels = `<dl>${each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
    expect(read('Zwemles in de knel', above + labels + below)).toEqual({
      told: ['motie | Zwemles in de knel | Urk, Ede | aangenomen | 90.28 | overnemen'],
      date: '2023-12-01',
      kind: 'nieuws',
    });
  });

  it('maar wat iemand bij een ander indiende, is geen motie', () => {
    const html =
      '<dl><dt>Ingediend door</dt><dd>Urk</dd><dt>Status</dt><dd>Aangenomen</dd></dl><p>De ALV van 1 december 2023 volgt.</p>';
    expect(read('Subsidie voor zwembaden', html).told).toEqual([]);
  });

  it.each([
    { name: 'die van een raad', title: HEAD, html: '<p>De gemeenteraad nam de motie aan.</p>' },
    { name: 'een uitleg', title: 'Motie indienen', html: '<p>Voor de ALV van 1 juni 2024.</p>' },
    { name: 'een nieuwsbericht zonder motie', title: 'Zwemles', html: '<p>De ALV is op Urk.</p>' },
  ])('$name is geen motie van de ALV', ({ title, html }) => {
    expect(read(title, html)).toEqual({ told: [], date: undefined, kind: 'geen' });
  });
});

describe('een kaart in een lijst, met de indiener boven de kop', () => {
  const card = (mark: string, inside = (html: string) => html): string =>
    `<ul><li>${inside(`<p>Hilversum en Laren</p><h3>Luisteren in de wijk</h3><p>${mark}Aangenomen, 93,4% voor</p>`)}</li><li>${inside(`<p>Voorst e.a.</p><h3>Bus blijft</h3><p>${mark}Verworpen, 31,7% voor</p>`)}</li></ul>`;
  it.each([
    { name: 'zo', html: card('') },
    { name: 'met een blok eromheen', html: card('', (html) => `<div>${html}</div>`) },
    { name: 'met een bolletje voor de uitslag', html: card('● ') },
  ])('$name', ({ html }) => {
    expect(read('Uitslagen ALV 26 juni 2024', `<h2>Moties</h2>${html}`).told).toEqual([
      'motie | Luisteren in de wijk | Hilversum, Laren | aangenomen | 93.4',
      'motie | Bus blijft | Voorst | verworpen | 31.7',
    ]);
  });
});

describe('een agendapunt', () => {
  it('geeft een amendement zijn titel, ook met het nummer in een eigen cel', () => {
    const html =
      '<h2>Stukken</h2><table><tr><td>1</td><td>Opening</td></tr><tr><td>5</td><td><p>Koers 2030: samen</p><ul><li>Amendement Urk en Ede op agendapunt 5</li></ul></td></tr><tr><td>6</td><td><p>Jeugd</p><ul><li>Amendement Epe op agendapunt 5</li></ul></td></tr></table>';
    expect(read('Agenda en stukken ALV 5 juni 2019', html).told).toEqual([
      'amendement | Koers 2030: samen | Urk, Ede',
      'amendement | Koers 2030: samen | Epe',
    ]);
  });

  it.each(['Bij agendapunt 6', 'Agendapunt 6', 'Punt 6a', 'Ad agendapunt 6:'])(
    '“%s” boven een motie is geen motie',
    (head) => {
      const html = `<p>Er zijn twee moties ingediend.</p><h2>${head}</h2><p>De gemeente Urk vraagt in de motie “Zwemles” om meer geld. Preadvies: overnemen.</p><h2>${head.replace('6', '9')}</h2><p>Van de gemeente Ede komt de motie “Rust op straat”. Preadvies: ontraden.</p>`;
      expect(read('Moties met preadvies ALV 14 juni 2023', html).told).toEqual([
        'motie | Zwemles | Urk | overnemen',
        'motie | Rust op straat | Ede | ontraden',
      ]);
    },
  );
});
