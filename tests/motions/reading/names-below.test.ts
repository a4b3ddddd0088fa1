import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

type Named = readonly string[];
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const HEAD = ['Motie en indiener', 'Stand van zaken', 'Voorstel'];

/** The lines of the first cell of each row, one motion in a row; those that begin with * are bold. */
function read(cells: readonly Named[]) {
  const builder = new TreeBuilder();
  const head = builder.paragraph('Verantwoording over de moties van de ALV');
  const named = (lines: Named): Part => ({
    kind: 'lines',
    lines: lines.map((text) => builder.line(text.replace('*', ''), { bold: text.startsWith('*') })),
    breaks: 'printed',
  });
  const rowOf = (parts: readonly Part[]) => row(parts.map((part, column) => cell(column, [part])));
  const rows = [
    rowOf(HEAD.map((text) => builder.paragraph(text))),
    ...cells.map((lines) =>
      rowOf([named(lines), builder.paragraph(ACCOUNT), builder.paragraph('Aanhouden')]),
    ),
  ];
  const tree = builder.tree([head, { kind: 'table', columns: 3, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

/** "title | submitters | date of the meeting" */
const said = ({ title, submitters, meeting }: ReturnType<typeof read>[number]): string =>
  [title, submitters.map(({ name }) => name).join(' + '), meeting?.date ?? ''].join(' | ');
const doubtsOf = ({ warnings }: ReturnType<typeof read>[number]) =>
  warnings.map(({ reason }) => reason?.kind);

const OTHERS: readonly Named[] = [
  ['Zwemles voor ieder kind', 'Ede', 'ALV 14 juni 2023'],
  ['Meer bankjes in het park', 'Zwolle', 'ALV 14 juni 2023'],
];

describe('indieners op een eigen regel onder de titel', () => {
  it.each([
    {
      name: 'zijn de indieners, met de vergadering daaronder',
      lines: ['De pont blijft varen', 'Gouda en Ede', '(ALV 26 juni 2024)'],
      read: 'De pont blijft varen | Gouda + Ede | 2024-06-26',
    },
    {
      name: 'zijn het ook als zij over twee regels staan',
      lines: [
        'De pont blijft varen',
        'Heerlen, Kerkrade en',
        'Landgraaf',
        'Najaars ALV',
        '1 december 2023',
      ],
      read: 'De pont blijft varen | Heerlen + Kerkrade + Landgraaf | 2023-12-01',
    },
    {
      name: 'zijn het onder een titel van twee regels',
      lines: ['Een zwembad in elke', 'gemeente', 'Oldambt', 'ALV 26 juni 2024'],
      read: 'Een zwembad in elke gemeente | Oldambt | 2024-06-26',
    },
    {
      name: 'zijn het ook met gemeente ervoor',
      lines: ['De pont blijft varen', 'gemeente Gouda', 'ALV 26 juni 2024'],
      read: 'De pont blijft varen | Gouda | 2024-06-26',
    },
  ])('$name', ({ lines, read: expected }) => {
    const [motion, ...others] = read([lines, ...OTHERS]);
    expect(motion && said(motion)).toBe(expected);
    expect(motion && doubtsOf(motion)).not.toContain('title-end-unsure');
    expect(others.map(said)).toEqual([
      'Zwemles voor ieder kind | Ede | 2023-06-14',
      'Meer bankjes in het park | Zwolle | 2023-06-14',
    ]);
  });

  it('worden niet geraden als er twee namen zonder komma onder elkaar staan', () => {
    const [motion] = read([['De pont naar', 'Gouda', 'Ede', 'ALV 26 juni 2024'], ...OTHERS]);
    expect(motion?.submitters).toEqual([]);
    expect(motion && doubtsOf(motion)).toEqual(
      expect.arrayContaining(['submitter-missing', 'title-end-unsure']),
    );
  });

  it('beginnen waar de vette letters van de titels ophouden, ook onder een naam in de titel', () => {
    const [motion] = read([
      ['*Wie betaalt, bepaalt – ook in', '*Den Haag', 'Gouda, Ede e.a.', 'ALV 26 juni 2024'],
      ['*Zwemles voor ieder', '*kind', 'Ede', 'ALV 14 juni 2023'],
      ['*Meer bankjes in het park', 'Zwolle', 'ALV 14 juni 2023'],
    ]);
    expect(motion && said(motion)).toBe(
      'Wie betaalt, bepaalt – ook in Den Haag | Gouda + Ede | 2024-06-26',
    );
    expect(motion && doubtsOf(motion)).not.toContain('title-end-unsure');
  });

  it.each([
    { name: 'titels elders niet vet zijn', others: OTHERS },
    {
      name: 'vette letters elders midden in de titel ophouden',
      others: [
        ['*Zwemles voor', 'ieder kind', 'Ede', 'ALV 14 juni 2023'],
        ['*Meer bankjes', 'in het park', 'Zwolle', 'ALV 14 juni 2023'],
      ],
    },
  ])('worden niet uit de letters geraden wanneer $name', ({ others }) => {
    const [motion] = read([['*De pont naar', '*Gouda', 'Ede', 'ALV 26 juni 2024'], ...others]);
    expect(motion?.submitters).toEqual([]);
    expect(motion && doubtsOf(motion)).toContain('title-end-unsure');
  });

  it('worden niet geraden als de naam niet bekend is', () => {
    const [motion] = read([['De pont blijft varen', 'Zwolde', 'ALV 26 juni 2024'], ...OTHERS]);
    expect(motion && doubtsOf(motion)).toEqual(
      expect.arrayContaining(['submitter-missing', 'title-end-unsure']),
    );
  });

  it('staan er niet als maar één titel met een naam eindigt', () => {
    const motions = read([
      ['Een brug naar', 'Gouda'],
      ['Zwemles voor', 'ieder kind'],
      ['Meer bankjes', 'in het park'],
      ['Boeken van', 'de bibliotheek', '(ALV 26 juni 2024)'],
    ]);
    expect(motions[0]?.title).toBe('Een brug naar Gouda');
    expect(motions.flatMap(({ submitters }) => submitters)).toEqual([]);
  });
});
