import { expect, it } from 'vitest';
import { withWholeRows } from '../../../motions/reading/broken-rows';
import { entryOf } from '../../../motions/reading/entry';
import { KnownLabels } from '../../../motions/reading/known-labels';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

it.each([
  {
    name: 'een label dat één keer over de pagina is gebroken',
    labels: ['Motie en indiener(s)', 'Voorstel', 'Motie en indiener(s)', 'Voorstel'],
    broken: ['Motie en', 'indiener(s)'],
    whole: ['Motie en indiener(s)'],
  },
  {
    name: 'een label dat op “door” eindigt en bij elke motie staat',
    labels: ['Ingediend door', 'Titel motie', 'Ingediend door', 'Titel motie'],
    broken: ['Ingediend door', 'Titel motie'],
    whole: ['Ingediend door', 'Titel motie'],
  },
])('$name wordt gelezen zoals het er staat', ({ labels, broken, whole }) => {
  const builder = new TreeBuilder();
  const rows = [...labels, ...broken].map((label) =>
    row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph('Gouda')])]),
  );
  const known = new KnownLabels([{ kind: 'table', columns: 2, rows }]);
  const entries = broken.map((label) =>
    entryOf('row', [builder.line(label)], [builder.paragraph('Gouda')]),
  );
  expect(withWholeRows(entries, known).map(({ labelText }) => labelText)).toEqual(whole);
});
