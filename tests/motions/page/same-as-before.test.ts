import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const HEADING = 'Preadviezen bij de moties voor de ALV van 26 juni 2024';

/** Each motion with who submitted it, what is said of it and what is in doubt; then the warnings on the page. */
function told(html: string, h1 = HEADING): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>${h1}</title></head><body><main><h1>${h1}</h1>${html}</main></body></html>`;
  const { motions, warnings } = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/moties'), {
    sha256: '0'.repeat(64),
  });
  return [
    ...motions.map(({ title, submitters, andOthers, advice, vote, decision, warnings: own }) => {
      const who = submitters.map(({ name }) => name).join(', ') || '-';
      const said = [advice?.kind, vote?.outcome, vote?.percentage, decision?.kind]
        .filter((part) => part !== undefined)
        .join(' ');
      const doubts = own.map(({ code }) => code).join();
      return [title, andOthers ? `${who} e.a.` : who, said || '-', doubts]
        .filter((part) => part !== '')
        .join(' | ');
    }),
    ...warnings.map(({ code }) => code),
  ];
}

const FIRST = 'De motie “Ruim baan” van Urk is duidelijk. Het bestuur adviseert die over te nemen.';

describe('van een volgende motie wordt hetzelfde gezegd', () => {
  it.each([
    [
      'Hetzelfde advies geeft het bij “Rust op straat”, een motie van Ede e.a. over verkeer, en bij “Zee en zand”, waarin Goes pleit voor duinen.',
      ['Rust op straat | Ede e.a. | overnemen', 'Zee en zand | Goes | overnemen'],
    ],
    [
      'Dat geldt ook voor “Rust op straat”, de motie die Ede eerder dit jaar indiende.',
      ['Rust op straat | Ede | overnemen'],
    ],
    [
      'Dat geldt eveneens voor de motie van Ede en Epe “Rust op straat”.',
      ['Rust op straat | Ede, Epe | overnemen'],
    ],
    ['Datzelfde preadvies krijgt “Rust op straat” van Ede.', ['Rust op straat | Ede | overnemen']],
    [
      'Dat geldt ook voor <i>Rust op straat</i>, een motie van Ede.',
      ['Rust op straat | Ede | overnemen'],
    ],
  ])('%s', (sentence, others) => {
    const motions = ['Ruim baan | Urk | overnemen', ...others];
    expect(told(`<p>${FIRST} ${sentence}</p>`)).toEqual(motions);
    expect(told(`<p>${FIRST}</p><p>${sentence}</p>`).slice(0, 2)).toEqual(motions.slice(0, 2));
  });

  it('de stemming ook, maar niet het percentage', () => {
    const html =
      '<p>De motie “Ruim baan” van Urk is met 91% aangenomen. Dat geldt ook voor “Rust op straat”, een motie van Ede.</p>';
    expect(told(html, 'Uitslagen ALV 26 juni 2024')).toEqual([
      'Ruim baan | Urk | aangenomen 91',
      'Rust op straat | Ede | aangenomen',
    ]);
  });

  it.each([
    [
      'er is meer dan één ding gezegd',
      'De motie “Ruim baan” van Urk kreeg een positief preadvies. Preadvies: positief. De motie is aangenomen. Dat geldt ook voor “Rust op straat”, een motie van Ede.',
    ],
    [
      'er is niets gezegd',
      'De motie “Ruim baan” van Urk gaat over havens. Dat geldt ook voor “Rust op straat”, een motie van Ede.',
    ],
  ])('en er blijft een vraag als niet vaststaat wat: %s', (_, text) => {
    expect(told(`<p>${text}</p>`)[1]).toBe('Rust op straat | Ede | - | vote-unclear');
  });

  it.each([
    'Dat geldt ook voor “Goed bekeken”, het programma uit Hilversum.',
    'Dat geldt ook voor het rapport “Goed bekeken”.',
    'Het gaat ook over “Goed bekeken”, een film.',
  ])('een titel zonder indiener is geen motie: %s', (sentence) => {
    expect(told(`<p>${FIRST} ${sentence}</p>`)[0]).toBe('Ruim baan | Urk | overnemen');
    expect(told(`<p>${FIRST} ${sentence}</p>`).join()).not.toContain('Goed bekeken');
  });
});

const OTHER = '<p>De motie “Sluizen open” van Tiel wordt ontraden.</p>';

describe('de titel staat in de ene zin, en wie haar indiende in de andere', () => {
  it.each([
    [
      'de volgende zin noemt de indiener',
      'Anders ligt het bij “Rust op straat”. De leden vonden met indiener Ede dat er haast is. Het bestuur adviseert de motie over te nemen.',
      [],
    ],
    [
      'de indiener en het oordeel in één zin',
      'Anders ligt het bij “Rust op straat”. Met indiener Ede ziet het bestuur de haast en het adviseert de motie over te nemen.',
      ['Rust op straat | Ede | overnemen'],
    ],
    [
      'zij vragen erin om iets',
      'De eerste motie is afkomstig van de gemeenten Ede, Epe en Putten. Zij vragen in “Rust op straat” aandacht voor verkeer. Het bestuur adviseert u de motie over te nemen.',
      ['Rust op straat | Ede, Epe, Putten | overnemen'],
    ],
    [
      'in de motie vragen zij iets',
      'De laatste motie komt van Ede. In “Rust op straat” vraagt zij aandacht voor verkeer. Het bestuur adviseert de motie over te nemen.',
      ['Rust op straat | Ede | overnemen'],
    ],
    [
      'wie iets vraagt, diende vast ook de motie erna in: daar blijft een vraag bij',
      'Tot slot vraagt Ede om minder verkeer. De motie “Rust op straat” wordt door het bestuur ontraden.',
      ['Rust op straat | Ede | ontraden | check'],
    ],
    [
      'een voorstel van wie, en dan de motie',
      'Kritischer is het bestuur over een voorstel van de gemeente Ede. De motie “Rust op straat” wordt ontraden.',
      ['Rust op straat | Ede | ontraden | check'],
    ],
    [
      'de zin ervoor gaat over iets anders',
      'In Ede was het druk. De motie “Rust op straat” wordt ontraden.',
      ['Rust op straat | - | ontraden | submitter-missing'],
    ],
  ])('%s', (_, text, motions) => {
    const read = told(`<p>${text}</p>${OTHER}`);
    expect(read.filter((line) => line.startsWith('Rust'))).toEqual(motions);
    expect(read).toContain('Sluizen open | Tiel | ontraden');
    // Wat niet gelezen is, wordt gezegd.
    if (motions.length === 0) expect(read).toContain('line-not-read');
  });
});
