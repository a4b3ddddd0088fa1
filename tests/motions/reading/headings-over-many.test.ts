import { expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Bomen in de straat', 'Een brug voor fietsers', 'Zwemles voor allen'];

/** @param count - How many motions stand below the heading. */
function titlesBelow(head: string, count: number): string[] {
  const builder = new TreeBuilder();
  const texts = (): ReturnType<TreeBuilder['section']>[] => [
    builder.section('Oproep', 3, () => [builder.paragraph('Roept het bestuur op tot overleg.')]),
    builder.section('Verantwoording', 3, () => [builder.paragraph('Het gesprek loopt nog.')]),
    builder.section('Voorstel', 3, () => [builder.paragraph('Aanhouden')]),
  ];
  const intro = 'Motie van Gouda, ALV 18 juni 2025';
  const parts = TITLES.slice(0, count).map((title) =>
    builder.section(title, 2, () => [builder.paragraph(intro), ...texts()]),
  );
  const whole = builder.section(head, 1, () => [
    builder.paragraph('Van het bestuur van de VNG, voor de ALV van 17 juni 2026.'),
    ...parts,
  ]);
  return readDocument(builder.tree([whole]), { sha256: 'a'.repeat(64) }).reading.motions.map(
    ({ title }) => title,
  );
}

it.each([
  'Moties: wat is ermee gedaan?',
  'Titel: Verantwoording moties',
  'Voortgang: moties van de leden',
  'Voorstel: afhandeling van moties',
  'Ingediend: de moties van vorig jaar',
])('een kop boven alle moties is er zelf geen: %s', (head) => {
  expect(titlesBelow(head, 3)).toEqual(TITLES);
});

it('een label in de kop van elke motie blijft een label', () => {
  const builder = new TreeBuilder();
  const parts = TITLES.map((title) =>
    builder.section(`Motie: ${title}`, 2, () => [
      builder.paragraph('Indiener: Gouda'),
      builder.paragraph('Vergadering: ALV 18 juni 2025'),
      builder.section('Oproep', 3, () => [builder.paragraph('Roept het bestuur op.')]),
      builder.section('Verantwoording', 3, () => [builder.paragraph('Het gesprek loopt nog.')]),
      builder.section('Voorstel', 3, () => [builder.paragraph('Aanhouden')]),
    ]),
  );
  const { reading } = readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) });
  expect(reading.motions.map(({ title }) => title)).toEqual(TITLES);
});
