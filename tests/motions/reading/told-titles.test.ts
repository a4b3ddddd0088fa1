import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { isToldTitle } from '../../../motions/reading/told-titles';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const TOLD = [
  'Op de ALV 26 juni 2024 namen de leden de motie “Meer bankjes” van Capelle aan den IJssel aan.',
  'De Najaars ALV 1 december 2023 nam de motie “Zwemles voor ieder kind” van Ede en Urk e.a. aan.',
  'Tijdens de ALV 14 juni 2023 is de motie “De pont blijft varen” van Tiel aangenomen.',
];
const DONE = 'De minister heeft een brief gestuurd. Daarin staat wat het Rijk van plan is.';
const MORE = 'Ook is er in het voorjaar overlegd met de provincies.';
const PROPOSAL = 'Het bestuur stelt voor de motie af te doen.';

/** The sentence and what was done in one paragraph, then more paragraphs. */
function read(sentences: readonly string[]) {
  const builder = new TreeBuilder();
  const texts = [
    'Verantwoording over de moties van de ALV',
    ...sentences.flatMap((sentence) => [`${sentence} ${DONE}`, MORE, PROPOSAL]),
  ];
  return readDocument(builder.tree(builder.paragraphs(texts)), { sha256: 'a'.repeat(64) }).reading;
}

describe('moties die in een zin genoemd worden', () => {
  it('hebben hun titel, indieners en vergadering uit die zin, en wat erachter staat als verantwoording', () => {
    const { motions } = read(TOLD);
    const facts = motions.map(({ title, submitters, andOthers, meeting }) => [
      ...[title, submitters.map(({ name }) => name).join(' + '), andOthers, meeting?.date],
    ]);
    expect(facts).toEqual([
      ['Meer bankjes', 'Capelle aan den IJssel', false, '2024-06-26'],
      ['Zwemles voor ieder kind', 'Ede + Urk', true, '2023-12-01'],
      ['De pont blijft varen', 'Tiel', false, '2023-06-14'],
    ]);
    expect(motions.map(({ account }) => account)).toEqual(TOLD.map(() => `${DONE}\n${MORE}`));
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual(TOLD.map(() => 'afdoen'));
    expect(motions.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('zijn het niet als maar één zin dat doet', () => {
    expect(read(TOLD.slice(0, 1)).motions).toEqual([]);
  });
});

it.each([
  ...TOLD.map((text) => ({ text, is: true })),
  { text: 'De motie “Meer bankjes” van Gouda is op de ALV 26 juni 2024 aangenomen.', is: true },
  { text: 'De motie “Meer bankjes” van Gouda is aangenomen.', is: false },
  {
    text: 'Op de ALV 26 juni 2024 nam de Kamer de motie “Meer bankjes” van het lid Jansen aan.',
    is: false,
  },
  { text: 'Op de ALV 26 juni 2024 hield “Meer bankjes” van Gouda de leden bezig.', is: false },
])('“$text” noemt een motie: $is', ({ text, is }) => {
  expect(isToldTitle(text)).toBe(is);
});
