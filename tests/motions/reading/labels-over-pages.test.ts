import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Meer bankjes', 'Zwemles', 'Late bus'];
const REQUEST = 'Zorg voor geld.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';

type Cells = { label: string; text: string; isContinued?: boolean };

/** Three motions, of which the last has these rows in the place of one of its own. */
function read(place: number, own: readonly Cells[]) {
  const builder = new TreeBuilder();
  const rowsOf = (title: string): Cells[] => [
    { label: 'Motie', text: `Motie Gouda “${title}” (ALV 26 juni 2024)` },
    { label: 'Opdracht aan het bestuur', text: REQUEST },
    { label: 'Verslag van wat is gedaan', text: ACCOUNT },
    { label: 'Voorgestelde afhandeling', text: 'Afdoen' },
  ];
  const all = TITLES.flatMap((title, index) => {
    const rows = rowsOf(title);
    if (index === 2) rows.splice(place, 1, ...own);
    return rows;
  });
  const heading = builder.paragraph('Verantwoording over moties van de ALV');
  const rows = all.map(({ label, text, isContinued = false }) => {
    const texts = [label, text].map((words) => (words === '' ? [] : [builder.paragraph(words)]));
    return row(
      texts.map((parts, column) => cell(column, parts)),
      { isContinued },
    );
  });
  const tree = builder.tree([heading, { kind: 'table', columns: 2, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions.at(-1);
}

describe('een rij die over het einde van een bladzijde loopt', () => {
  it.each([
    {
      name: 'met alleen de rest van haar label',
      place: 1,
      rows: [
        { label: 'Opdracht aan het', text: REQUEST },
        { label: 'bestuur', text: '', isContinued: true },
      ],
    },
    {
      name: 'met de rest van haar label en van haar tekst',
      place: 2,
      rows: [
        { label: 'Verslag van wat', text: 'Het gesprek met de' },
        { label: 'is gedaan', text: 'staatssecretaris loopt nog.', isContinued: true },
      ],
    },
    {
      name: 'met haar hele label',
      place: 3,
      rows: [
        { label: '', text: 'Afdoen' },
        { label: 'Voorgestelde afhandeling', text: '', isContinued: true },
      ],
    },
  ])('$name', ({ place, rows }) => {
    const motion = read(place, rows);
    expect(motion?.request).toBe(REQUEST);
    expect(motion?.account?.replace(/\s+/gu, ' ')).toBe(ACCOUNT);
    expect(motion?.proposal?.text).toBe('Afdoen');
  });

  it('waarvan de rest geen deel van een label is, houdt die als tekst', () => {
    const motion = read(1, [
      { label: 'Opdracht aan het bestuur', text: REQUEST },
      { label: 'Ook voor dorpen.', text: '', isContinued: true },
    ]);
    expect(motion?.request).toContain('Ook voor dorpen.');
  });

  it.each([
    { name: 'met titel tussen aanhalingstekens', title: 'Motie van Gouda ‘Late bus’', found: true },
    { name: 'met een zin over een motie', title: 'Deze motie van Gouda is oud.', found: false },
  ])('is een nieuwe motie als daar alleen haar regel staat: $name', ({ title, found }) => {
    const motion = read(0, [{ label: title, text: '', isContinued: true }]);
    expect(motion?.title).toBe(found ? 'Late bus' : '');
  });
});
