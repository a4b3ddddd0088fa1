import { expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

function proposalsRead(label: string, proposal: string) {
  const builder = new TreeBuilder();
  const labelled = (words: string, text: string) =>
    row([cell(0, [builder.paragraph(words)]), cell(1, [builder.paragraph(text)])]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title) => [
    labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
    labelled('Oproep', 'Roept het bestuur op te pleiten voor een vaste vergoeding.'),
    labelled('Verantwoording', 'Het gesprek met de staatssecretaris loopt nog.'),
    labelled(label, proposal),
  ]);
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  const { motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
  return motions.map((motion) => [
    motion.proposal?.kind,
    motion.warnings.some(({ code }) => code === 'proposal-unclear'),
  ]);
}

it.each(['De motie blijft op de lijst.', 'De motie blijft voorlopig op de lijst staan'])(
  '“%s” houdt een motie zonder twijfel aan als het hele voorstel zo luidt',
  (words) => {
    expect(proposalsRead('Voorstel', words)).toEqual([
      ['aanhouden', false],
      ['aanhouden', false],
      ['aanhouden', false],
    ]);
  },
);

it.each([
  'De motie blijft niet op de lijst.',
  'De motie blijft op de lijst als het kabinet valt.',
  'De motie blijft op de lijst en is afgedaan.',
])('“%s” leest niet als zeker aanhouden', (words) => {
  for (const [kind, isDoubted] of proposalsRead('Voorstel', words)) {
    expect(kind !== 'aanhouden' || isDoubted).toBe(true);
  }
});
