import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

type Listed = readonly [title: string, who: string, proposal: string];
const MOTIONS: readonly Listed[] = [
  ['Meer bankjes', 'Gouda', 'Afdoen'],
  ['Zwemles voor ieder kind', 'Ede', 'Aanhouden'],
  ['De pont blijft varen', 'Tiel', 'Afdoen'],
];

/** A table of all motions, and one of labels for each. */
function read(summary: readonly Listed[], place: 'before' | 'behind' = 'before') {
  const builder = new TreeBuilder();
  const head = builder.paragraph('Verantwoording over de moties van de ALV');
  const cells = (texts: readonly string[]) =>
    row(texts.map((text, column) => cell(column, [builder.paragraph(text)])));
  const table = (): Part => ({
    kind: 'table',
    columns: 3,
    rows: [['Naam van de motie', 'Gemeente(n)', 'Voorstel'], ...summary].map(cells),
  });
  const first = place === 'before' ? [table()] : [];
  const wholes = MOTIONS.map(
    ([title, who, proposal]): Part => ({
      kind: 'table',
      columns: 2,
      rows: [
        ['Titel', title],
        ['Indiener', who],
        ['Vergadering', 'ALV 26 juni 2024'],
        ['Oproep', `Roept het bestuur op tot overleg over ${title}.`],
        ['Verantwoording', `Het gesprek over ${title} loopt nog.`],
        ['Voorstel', proposal],
      ].map(cells),
    }),
  );
  const parts = [head, ...first, ...wholes, ...(place === 'behind' ? [table()] : [])];
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading;
}

const reasonsOf = ({ motions, warnings }: ReturnType<typeof read>) =>
  [...motions.flatMap((motion) => motion.warnings), ...warnings].map(({ reason }) => reason);

describe('een overzicht van moties die het document ook één voor één behandelt', () => {
  it.each([
    { name: 'ervoor', place: 'before' as const },
    { name: 'erachter', place: 'behind' as const },
  ])('$name voegt geen moties toe, en geen twijfel', ({ place }) => {
    const reading = read(MOTIONS, place);
    expect(reading.motions.map(({ title }) => title)).toEqual(MOTIONS.map(([title]) => title));
    expect(reasonsOf(reading)).toEqual([]);
  });

  it('dat iets anders voorstelt, geeft twijfel over het voorstel', () => {
    const reading = read([['Meer bankjes', 'Gouda', 'Aanhouden'], ...MOTIONS.slice(1)]);
    expect(reading.motions[0]?.proposal?.kind).toBe('afdoen');
    expect(reasonsOf(reading)).toEqual([{ kind: 'contents-proposal', text: 'Aanhouden' }]);
  });

  it('dat een andere indiener noemt, geeft twijfel over de indiener', () => {
    const reading = read([['Meer bankjes', 'Urk', 'Afdoen'], ...MOTIONS.slice(1)]);
    expect(reasonsOf(reading).map((reason) => reason?.kind)).toEqual(['contents-submitters']);
  });

  it('houdt een motie die verder nergens staat', () => {
    const reading = read([...MOTIONS, ['Fruit op school', 'Goes', 'Afdoen']]);
    expect(reading.motions.map(({ title }) => title)).toContain('Fruit op school');
  });
});
