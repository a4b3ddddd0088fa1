import { expect, it } from 'vitest';
import { fieldsOf, wordsOf } from '../../../motions/reading/block';
import { chooseCut } from '../../../motions/reading/choose-cut';
import { type Entry, entryOf } from '../../../motions/reading/entry';
import { learnRoles } from '../../../motions/reading/roles';
import { TreeBuilder } from '../../generators/trees/tree-builder';

type Told = readonly [title: string, proposal: string];
const GROUPS: readonly (readonly Told[])[] = [
  [
    ['Motie Deventer “Dorpshuizen in elke kern”', 'Deels afdoen'],
    ['Motie Zwolle “Zwembaden voor jong en oud”', 'Aanhouden'],
    ['Motie Gouda “Bomen langs het water”', 'Afdoen'],
  ],
  [
    ['Motie Urk “Kerktorens op orde”', 'Afdoen'],
    ['Motie Ede “Buslijnen in het buitengebied”', 'Aanhouden'],
  ],
  [
    ['Motie Tiel “Molens en ateliers”', 'Aanhouden'],
    ['Motie Weert “Speeltuinen zonder drempels”', 'Afdoen'],
  ],
];

const labelled = (builder: TreeBuilder, label: string, text: string): Entry =>
  entryOf('row', [builder.line(label)], [builder.paragraph(text)]);

const motionEntries = (builder: TreeBuilder, [title, proposal]: Told): Entry[] => [
  labelled(builder, 'Motie en indiener', title),
  labelled(builder, 'Inhoud/oproep', 'Roept het bestuur op om daar werk van te maken.'),
  labelled(builder, 'Verantwoording', 'Het gesprek met het Rijk daarover loopt nog.'),
  labelled(builder, 'Voorstel', proposal),
];

/** The label of the first title of a group broke into two headings, the second of which is no label. */
function entriesOf(builder: TreeBuilder, motions: readonly Told[]): Entry[] {
  return motions.flatMap((told, index) => {
    const [title, ...below] = motionEntries(builder, told);
    if (index > 0 && title !== undefined) return [title, ...below];
    return [
      entryOf('heading', [builder.line('Motie en')], [builder.paragraph(told[0])], { level: 3 }),
      entryOf('heading', [builder.line('indiener')], [], { key: '', level: 3 }),
      ...below,
    ];
  });
}

it('een titel achter een voorstel is die van de volgende motie, ook waar koppen titels lijken', () => {
  const builder = new TreeBuilder();
  const entries = GROUPS.flatMap((motions) => entriesOf(builder, motions));
  const { blocks } = chooseCut(entries, learnRoles(entries));
  const proposals = new Map(
    blocks.map((block) => [
      fieldsOf(block, 'motion').map(wordsOf).join(),
      fieldsOf(block, 'proposal').map(wordsOf).join(),
    ]),
  );
  for (const [title, proposal] of GROUPS.flatMap((motions) => motions.slice(1))) {
    expect(proposals.get(title)).toBe(proposal);
  }
});

it('de kop boven de inhoudsopgave is geen motie', () => {
  const builder = new TreeBuilder();
  const entries = [
    entryOf('heading', [builder.line('Inhoudsopgave')], [], { key: '', level: 1 }),
    labelled(builder, 'Vergadering', 'ALV 26 juni 2024'),
    entryOf('heading', [builder.line('Moties ALV 26 juni 2024')], [], { key: '', level: 2 }),
    ...GROUPS.flat().flatMap((told) => motionEntries(builder, told)),
  ];
  const { blocks } = chooseCut(entries, learnRoles(entries));
  expect(blocks.map(({ heading }) => heading?.labelText)).not.toContain('Inhoudsopgave');
});

const WHO = ['Deventer', 'Zwolle', 'Gouda'];

/** Without a label for the title: it stands in plain text above the labels of its motion. */
const belowPlainText = (builder: TreeBuilder, above: readonly string[]): Entry[] =>
  above.flatMap((line, at) => [
    entryOf('loose', [], [builder.paragraph(line)]),
    labelled(builder, 'Gemeente', WHO[at] ?? ''),
    labelled(builder, 'Verantwoording', 'Het gesprek met het Rijk daarover loopt nog.'),
    labelled(builder, 'Voorstel', 'Aanhouden'),
  ]);

const headingsOf = (entries: readonly Entry[]): (string | undefined)[] =>
  chooseCut(entries, learnRoles(entries)).blocks.map(({ heading }) =>
    heading === null ? undefined : wordsOf(heading),
  );

it('een regel zonder opmaak boven elk eerste label is de titel', () => {
  const titles = [
    'Dorpshuizen in elke kern',
    'Zwembaden voor jong en oud',
    'Bomen langs het water',
  ];
  expect(headingsOf(belowPlainText(new TreeBuilder(), titles))).toEqual(titles);
});

it('een zin boven het eerste label is geen titel', () => {
  const sentences = [
    'Dit gaat over kernen.',
    'Daar gaat deze motie over.',
    'Lees meer in de bijlage.',
  ];
  expect(headingsOf(belowPlainText(new TreeBuilder(), sentences))).not.toContain(sentences[1]);
});

it('ziet een stempel boven de titel van het stuk niet voor een motie aan', () => {
  const builder = new TreeBuilder();
  const heading = (text: string, level: number): Entry =>
    entryOf('heading', [builder.line(text)], [], { key: '', level });
  const entries = [
    heading('CONCEPT', 1),
    labelled(builder, 'Verantwoording', 'Het bestuur legt hieronder verantwoording af.'),
    ...GROUPS.flat()
      .slice(0, 4)
      .flatMap(([title, proposal]) => [
        heading(title, 3),
        ...motionEntries(builder, [title, proposal]).slice(1),
      ]),
  ];
  const { blocks } = chooseCut(entries, learnRoles(entries));
  expect(blocks.map(({ heading: title }) => title && wordsOf(title))).toEqual(
    GROUPS.flat()
      .slice(0, 4)
      .map(([title]) => title),
  );
});
