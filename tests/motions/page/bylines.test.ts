import { describe, expect, it } from 'vitest';
import { isByline } from '../../../motions/dutch/byline';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(title: string, html: string) {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  return readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
}

describe('wanneer een pagina is geplaatst, is geen vergadering en geen titel', () => {
  it.each([
    '2 september 2031 door Redactie in Ledenvergadering',
    'Geplaatst op 2 september 2031 in Ledenvergadering',
    'Ledenvergadering | 2 september 2031',
    'Nieuws 2 september 2031',
    'Laatst bijgewerkt: 2 september 2031. Thema: ledenvergadering',
    'Column | 3 juli 2022',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true);
    const { document, motions } = read(
      'Aangenomen moties',
      `<p>${line}</p><ul><li>Wijkagent terug, Lelystad</li><li>Camera, Ede</li></ul>`,
    );
    expect(document.meeting).toBeNull();
    expect(motions.map(({ title }) => title)).toEqual(['Wijkagent terug', 'Camera']);
  });

  it.each([
    ['ALV 18 juni 2031', '2031-06-18'],
    ['Deze pagina is bijgewerkt na de ALV van 18 juni 2031.', '2031-06-18'],
    ['Op 18 juni 2031 is de ledenvergadering in Goes.', '2031-06-18'],
  ])('maar wel hier: %s', (line, date) => {
    const { document } = read(
      'Moties',
      `<p>${line}</p><ul><li>Motie Lelystad: Wijkagent terug</li><li>Motie Ede: Camera</li></ul>`,
    );
    expect(document.meeting?.date).toBe(date);
  });
});

describe('een pagina met moties van meer vergaderingen', () => {
  const list = (...items: string[]): string =>
    `<p>Aangenomen moties van de afgelopen jaren, gerangschikt op onderwerp.</p><h2>Veiligheid</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it('is zelf van geen ervan, en leest haar moties zonder twijfel', () => {
    const { document, motions } = read(
      'Aangenomen moties per thema',
      list('Wijkagent terug, Lelystad (ALV 14 juni 2023)', 'Camera, Ede (ALV 26 juni 2024)'),
    );
    expect(document.meeting).toBeNull();
    expect(motions.map(({ meeting, warnings }) => [meeting?.date, warnings])).toEqual([
      ['2023-06-14', []],
      ['2024-06-26', []],
    ]);
  });

  it('is van die ene vergadering als elke motie die noemt', () => {
    const { document } = read(
      'Aangenomen moties per thema',
      list('Wijkagent terug, Lelystad (ALV 14 juni 2023)', 'Camera, Ede (ALV 14 juni 2023)'),
    );
    expect(document.meeting?.date).toBe('2023-06-14');
  });
});

describe('een pagina met vragen en antwoorden over moties', () => {
  const question =
    '<details><summary>Hoe ziet een motie eruit?</summary><p>Bijvoorbeeld: Motie gemeente [naam] “[titel]”. Zij krijgt een preadvies: overnemen, ontraden of aanhouden.</p></details>';
  const intro = '<p>De ALV is op 18 juni 2025. Wilt u een motie indienen?</p>';

  it('gaat over geen motie, ook met een voorbeeld erin', () => {
    const { document, warnings } = read('Veelgestelde vragen over moties', intro + question);
    expect([document.kind, warnings]).toEqual(['geen', []]);
  });

  it('laat zien welke motie zij wel noemt', () => {
    const told =
      '<p>Op de ALV van 18 juni 2025 is de motie “Water voor allen” van Goes aangenomen met 91%.</p>';
    const { motions } = read('Veelgestelde vragen over moties', intro + told);
    expect(motions.map(({ title }) => title)).toEqual(['Water voor allen']);
  });
});
