import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { runningNumbers } from '../../../motions/reading/running-numbers';
import { TreeBuilder } from '../../generators/trees/tree-builder';

/** Each heading as the title that is left of it. */
function titlesOf(...headings: readonly string[]): string[] {
  const numbers = runningNumbers([headings]);
  return headings.map((heading) => numbers.get(heading)?.rest ?? heading);
}

describe('een nummer dat over de koppen doorloopt', () => {
  it.each([
    ['zonder punt', '1 Bomen in de straat', '2 Wonen op de dijk'],
    ['met een punt', '1. Bomen in de straat', '2. Wonen op de dijk'],
    ['tussen haakjes', '(1) Bomen in de straat', '(2) Wonen op de dijk'],
    ['met een streep', '1 - Bomen in de straat', '2 - Wonen op de dijk'],
    ['in Romeinse cijfers', 'IV Bomen in de straat', 'V Wonen op de dijk'],
    ['als letter', 'A Bomen in de straat', 'B Wonen op de dijk'],
    ['als hoofdstuk', 'Hoofdstuk 1 Bomen in de straat', 'Hoofdstuk 2 Wonen op de dijk'],
    ['als kenmerk', 'M2025-09 Bomen in de straat', 'M2025-10 Wonen op de dijk'],
    ['als kenmerk achter een schuine streep', '25/1 Bomen in de straat', '25/2 Wonen op de dijk'],
    ['dat na een inleiding niet met een begint', '7 Bomen in de straat', '8 Wonen op de dijk'],
  ])('hoort niet bij de titel: %s', (_, first, second) => {
    expect(titlesOf(first, second)).toEqual(['Bomen in de straat', 'Wonen op de dijk']);
  });

  it('begint bij een volgende groep opnieuw en slaat een kop over die niet gelezen is', () => {
    expect(titlesOf('1 Bomen', '2 Dijken', '4 Wegen', '1 Bruggen')).toEqual([
      ...['Bomen', 'Dijken', 'Wegen', 'Bruggen'],
    ]);
  });

  it('laat een getal staan dat bij de titel hoort en achter het nummer komt', () => {
    expect(titlesOf('1 30 km in de kom', '2 1.5 meter was te ver', '3 Bomen')).toEqual([
      ...['30 km in de kom', '1.5 meter was te ver', 'Bomen'],
    ]);
  });
});

describe('een getal waarmee een titel begint', () => {
  it.each([
    ['30 km in de kom', '50 jaar samen'],
    ['2030: een schone stad', '2031: een stille stad'],
    ['5G in elke kern', '6G in elke kern'],
    ['1 loket voor iedereen', 'Bomen in de straat'],
    ['10% meer bomen', '11% minder regels'],
    ['€ 1 per inwoner', '€ 2 per inwoner'],
    ['€1 per inwoner', '€2 per inwoner'],
    ['1,4 miljard terug', '1,5 miljard erbij'],
    ['24/7 bereikbaar', 'Bomen in de straat'],
    ['A12 zonder files', 'A27 zonder files'],
    ['12-jarigen in de bus', '13-jarigen in de trein'],
    ['2 Wonen op de dijk', '1 Bomen in de straat'],
  ])('blijft staan: %s', (...headings) => {
    expect(titlesOf(...headings)).toEqual(headings);
  });
});

const TITLES = ['30 km in de kom', 'Bomen in de straat', '5G in elke kern'];

function read(mark: (at: number) => string, below: (at: number, label: number) => string) {
  const builder = new TreeBuilder();
  const labelled = (at: number, label: number, word: string, text: string) =>
    builder.section(`${below(at, label)}${word}`, 3, () => [builder.paragraph(text)]);
  const motions = TITLES.map((title, index) =>
    builder.section(`${mark(index + 1)}${title}`, 2, () => [
      builder.paragraph('Indiener: Gouda'),
      builder.paragraph('Vergadering: ALV 18 juni 2025'),
      labelled(index + 1, 1, 'Oproep', 'Roept het bestuur op tot overleg met het Rijk.'),
      labelled(index + 1, 2, 'Verantwoording', 'Het gesprek met de minister loopt nog.'),
      labelled(index + 1, 3, 'Voorstel', 'Aanhouden'),
    ]),
  );
  const head = builder.section('Verantwoording moties van de VNG', 1, () => motions);
  return readDocument(builder.tree([head]), { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('een verantwoording met genummerde koppen', () => {
  it.each([
    ['alleen bij de moties', (at: number) => `${at} `, () => ''],
    [
      'tot en met de labels',
      (at: number) => `${at} `,
      (at: number, own: number) => `${at}.${own} `,
    ],
    [
      'met letters bij de labels',
      (at: number) => `${at} `,
      (_: number, own: number) => `${'.abc'[own]}. `,
    ],
    ['nergens', () => '', () => ''],
  ])('houdt de titels zonder nummer: %s', (_, mark, below) => {
    const motions = read(mark, below);
    expect(motions.map(({ title }) => title)).toEqual(TITLES);
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual(TITLES.map(() => 'aanhouden'));
    expect(motions.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});
