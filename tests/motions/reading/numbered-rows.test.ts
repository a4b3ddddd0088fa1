import { expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

it.each(['1.1', '1.1.', '(3)', '2'])('een nummer voor elke rij (%s) is geen tekst', (number) => {
  const builder = new TreeBuilder();
  const motions = [
    ['Motie Deventer “Zwemles voor allen” (ALV 26 juni 2024)', 'Aanhouden'],
    ['Motie Zwolle “Muziek op school” (ALV 26 juni 2024)', 'Als afgedaan te beschouwen'],
    ['Motie Gouda “Meer bomen” (ALV 26 juni 2024)', 'Aanhouden'],
  ];
  const rows = motions.flatMap(([motion = '', proposal = '']) =>
    [
      ['Motie', motion],
      ['Oproep', 'Roept het bestuur op om er werk van te maken.'],
      ['Verantwoording', 'Het gesprek met het Rijk loopt nog.'],
      ['Voorstel', proposal],
    ].map(([label = '', text = '']) =>
      row([number, label, text].map((words, column) => cell(column, [builder.paragraph(words)]))),
    ),
  );
  const { reading } = readDocument(builder.tree([{ kind: 'table', columns: 3, rows }]), {
    sha256: 'a'.repeat(64),
  });
  expect(reading.motions.map(({ title, proposal }) => [title, proposal?.text])).toEqual([
    ['Zwemles voor allen', 'Aanhouden'],
    ['Muziek op school', 'Als afgedaan te beschouwen'],
    ['Meer bomen', 'Aanhouden'],
  ]);
});
