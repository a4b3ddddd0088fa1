import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { isProposalHeading } from '../../../motions/reading/headings-of-many';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const MOTIONS = [
  ['Gouda: ‘Meer bankjes’ (ALV 26 juni 2024)', 'De bankjes zijn besteld.'],
  ['Ede: ‘Zwemles’ (ALV 14 juni 2023)', 'De zwemles is besproken.'],
  ['Tiel: ‘De pont’ (ALV 14 juni 2023)', 'De pont vaart weer.'],
  ['Goes: ‘Fruit op school’ (ALV 29 juni 2022)', 'Het fruit is uitgedeeld.'],
  ['Urk: ‘De vuurtoren’ (ALV 29 juni 2022)', 'De toren is geverfd.'],
] as const;

/** Two motions below each heading; what is over stands below the last. */
function read(headings: readonly string[]) {
  const builder = new TreeBuilder();
  const section = (heading: string, level: number, parts: () => Part[]): Part => {
    const lines = builder.wrapped(heading);
    return { kind: 'section', heading: lines, level, parts: parts() };
  };
  const motion = ([heading, account]: (typeof MOTIONS)[number]): Part =>
    section(heading, 3, () => [
      section('Oproep', 7, () => [builder.paragraph('Roept het bestuur op tot overleg.')]),
      section('Stand van zaken', 7, () => [builder.paragraph(account)]),
    ]);
  const last = headings.length - 1;
  const tree = builder.tree([
    section('Verantwoording over de uitvoering van moties', 1, () =>
      headings.map((heading, at) =>
        section(heading, 2, () =>
          MOTIONS.slice(at * 2, at === last ? undefined : at * 2 + 2).map(motion),
        ),
      ),
    ),
  ]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

const DONE = 'A. Moties die het bestuur voorstelt als afgedaan te beschouwen';
const KEPT = 'B. Moties die het bestuur voorstelt aan te houden';

describe('een kop boven meer moties', () => {
  it('geeft haar voorstel aan elke motie eronder, tot de volgende kop', () => {
    const motions = read([DONE, KEPT]);
    expect(motions.map(({ title, proposal }) => [title, proposal?.kind])).toEqual([
      ['Meer bankjes', 'afdoen'],
      ['Zwemles', 'afdoen'],
      ['De pont', 'aanhouden'],
      ['Fruit op school', 'aanhouden'],
      ['De vuurtoren', 'aanhouden'],
    ]);
    expect(motions.map(({ account }) => account)).toEqual(MOTIONS.map(([, account]) => account));
  });

  it('geeft het niet aan moties onder een kop die niets voorstelt', () => {
    const motions = read([DONE, 'C. Wat er verder speelt']);
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual([
      ...['afdoen', 'afdoen'],
      ...[undefined, undefined, undefined],
    ]);
    expect(motions.map(({ account }) => account)).toEqual(MOTIONS.map(([, account]) => account));
  });

  it('stelt niets voor als zij zegt wat er eerder met de moties gebeurde', () => {
    const motions = read(['A. Aangehouden moties', 'B. Aangenomen moties']);
    expect(motions.map(({ proposal }) => proposal)).toEqual(MOTIONS.map(() => undefined));
  });
});

it.each([
  { text: DONE, is: true },
  { text: 'Af te doen moties', is: true },
  { text: 'Voorstel: deze moties aanhouden', is: true },
  { text: 'Aangehouden moties', is: false },
  { text: 'Moties die zijn afgedaan', is: false },
  { text: 'De motie aan te houden', is: false },
  { text: 'Moties die het bestuur voorstelt deels of later af te doen', is: false },
])('“$text” als kop stelt iets voor: $is', ({ text, is }) => {
  expect(isProposalHeading(text)).toBe(is);
});
