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

/** The label of the first title of a group broke into two headings, the second of which is no label. */
function entriesOf(builder: TreeBuilder, motions: readonly Told[]): Entry[] {
  const labelled = (label: string, text: string): Entry =>
    entryOf('row', [builder.line(label)], [builder.paragraph(text)]);
  return motions.flatMap(([title, proposal], index) => [
    ...(index > 0
      ? [labelled('Motie en indiener', title)]
      : [
          entryOf('heading', [builder.line('Motie en')], [builder.paragraph(title)], { level: 3 }),
          entryOf('heading', [builder.line('indiener')], [], { key: '', level: 3 }),
        ]),
    labelled('Inhoud/oproep', 'Roept het bestuur op om daar werk van te maken.'),
    labelled('Verantwoording', 'Het gesprek met het Rijk daarover loopt nog.'),
    labelled('Voorstel', proposal),
  ]);
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
