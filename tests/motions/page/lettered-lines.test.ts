import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string, head = 'Ledenbrief: moties Najaars ALV 27 november 2026') {
  const page = `<!doctype html><html lang="nl"><head><title>${head}</title></head><body><main><h1>${head}</h1>${html}</main></body></html>`;
  const { motions, warnings } = readPage(pageFromHtml(page, 'https://vng.nl/brieven/moties'), {
    sha256: '0'.repeat(64),
  });
  return {
    motions: motions.map(({ title, submitters, advice, andOthers }) => {
      const who = submitters.map(({ name }) => name).join(', ');
      return `${title} | ${who}${andOthers ? ' e.a.' : ''} | ${advice?.kind ?? '-'}`;
    }),
    unread: warnings.flatMap(({ reason }) =>
      reason?.kind === 'line-not-read' ? [reason.text] : [],
    ),
  };
}

const ADVICE =
  '<p>Het bestuur is voornemens de moties a en c over te nemen en motie b te ontraden.</p>';

describe('moties met een letter ervoor, op regels van één alinea', () => {
  it.each([
    [
      'onderstreept',
      '<p>Het gaat om:</p><p>a. <u>Ruim baan</u>, afkomstig van de gemeente Urk;<br>b. <u>Rust in</u> <u>de straat</u>, afkomstig van de gemeenten Ede en Epe;<br>c. <u>Sluizen open</u>, afkomstig van de gemeente Goes en drie andere gemeenten.</p>',
      [
        'Ruim baan | Urk | overnemen',
        'Rust in de straat | Ede, Epe | ontraden',
        'Sluizen open | Goes e.a. | overnemen',
      ],
    ],
    [
      'met het woord motie',
      '<p>Er zijn drie moties:</p><p>a. Motie Urk “Ruim baan”<br>b. Motie Ede “Rust”<br>c. Motie Goes “Sluizen open”</p>',
      ['Ruim baan | Urk | overnemen', 'Rust | Ede | ontraden', 'Sluizen open | Goes | overnemen'],
    ],
    [
      'met een haakje achter de letter',
      '<p>Er zijn drie moties:</p><p>a) “Ruim baan” van Urk<br>b) “Rust op straat” van Ede<br>c) “Sluizen open” van Goes</p>',
      [
        'Ruim baan | Urk | overnemen',
        'Rust op straat | Ede | ontraden',
        'Sluizen open | Goes | overnemen',
      ],
    ],
  ])('%s', (_, html, motions) => {
    expect(read(html + ADVICE).motions).toEqual(motions);
  });

  it('een regel die niet gelezen wordt tussen andere die het wel worden, wordt gemeld', () => {
    const { motions, unread } = read(
      '<p>Het gaat om:</p><p>a. <u>Ruim baan</u>, afkomstig van de gemeente Urk;<br>b. <u>Rust op straat</u>, afkomstig van de gemeente Ede;<br>c. <u>Sluizen open</u>, afkomstig van de gemeente Biddinghuizen.</p>',
    );
    expect(motions).toHaveLength(2);
    expect(unread).toEqual(['c. Sluizen open, afkomstig van de gemeente Biddinghuizen.']);
  });

  it.each([
    '<p>a. <u>Kopie aan Urk</u>, ter kennisname;<br>b. <u>Kopie aan Ede</u>, ter kennisname.</p>',
    '<p>a. <u>Voorzitter</u>, afkomstig van de gemeente Urk;<br>b. <u>Griffier</u>, afkomstig van de gemeente Ede.</p>',
  ])('maar dit zijn geen moties: %s', (html) => {
    expect(read(html).motions).toEqual([]);
  });
});

describe('het advies staat achter de motie, en wie het geeft daarachter', () => {
  const told = (sentence: string): string[] =>
    read(`<p>${sentence}</p><p>De motie “Sluizen open” van Goes is er ook.</p>`).motions.slice(
      0,
      1,
    );
  it.each([
    ['De motie “Rust” van Ede wil het bestuur graag aanhouden.', 'aanhouden'],
    ['De motie “Rust” van Ede raadt het VNG-bestuur af.', 'ontraden'],
    ['De motie “Rust” van Ede kan het bestuur niet steunen.', 'negatief'],
    ['De motie “Rust” van Ede is kort. Deze motie wil het bestuur overnemen.', 'overnemen'],
    ['De motie “Rust” van Ede is kort. Daarmee wil het bestuur gemeenten steunen.', '-'],
    ['De motie “Rust” van Ede is kort. Later wil het bestuur subsidies overnemen.', '-'],
  ])('%s', (sentence, advice) => {
    expect(told(sentence)).toEqual([`Rust | Ede | ${advice}`]);
  });
});

it('twee moties achter één woord, elk met wie haar indiende', () => {
  const { motions } = read(
    '<p>Op tafel liggen de moties “Ruim baan” van Urk en “Rust op straat” van Ede.</p>',
  );
  expect(motions).toEqual(['Ruim baan | Urk | -', 'Rust op straat | Ede | -']);
});
