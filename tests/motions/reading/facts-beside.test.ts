import { describe, expect, it } from 'vitest';
import type { Part, Row, Table } from '../../../motions/document/tree';
import { factsBeside } from '../../../motions/reading/facts-beside';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TOLD = [
  { title: 'Bomen in de straat', who: 'Gouda', proposal: 'Aanhouden' },
  { title: 'Een brug voor fietsers', who: 'Ede en Tiel', proposal: 'Als afgedaan beschouwen' },
  { title: 'Zwemles voor allen', who: 'Urk', proposal: 'Aanhouden' },
];
type Told = (typeof TOLD)[number];

const named = ({ title }: Told): string[] => [title];
const facts = ({ who, proposal }: Told): string[] => [
  ...[`Indiener: ${who}`, 'Vergadering: ALV 18 juni 2025', `Voorstel: ${proposal}`],
];
const factsBelowLabels = ({ who, proposal }: Told): string[] => [
  ...['Indiener', who, 'Vergadering', 'ALV 18 juni 2025', 'Voorstel', proposal],
];
const texts = ({ who }: Told): string[] => [
  ...['Oproep', `Roept het bestuur op om met ${who} te overleggen.`],
  ...['Verantwoording', 'Het gesprek met de minister loopt nog tot de zomer.'],
];

type Made = (builder: TreeBuilder, told: Told) => Part[];
const paragraphs = (builder: TreeBuilder, lines: readonly string[]) => builder.paragraphs(lines);

const oneRow =
  (left: (told: Told) => string[], right: (told: Told) => string[]): Made =>
  (builder, told) => [
    {
      ...{ kind: 'table', columns: 2 },
      rows: [row([left(told), right(told)].map((own, at) => cell(at, paragraphs(builder, own))))],
    },
  ];

/** As many rows as lines, which happen to stand at one height. */
const rowsByLine =
  (left: (told: Told) => string[], right: (told: Told) => string[]): Made =>
  (builder, told) => {
    const [one, other] = [left(told), right(told)];
    const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, at): Row => {
      const cells = [one[at], other[at]].map((text, column) =>
        cell(column, text === undefined ? [] : [builder.paragraph(text)]),
      );
      return { ...row(cells), isByLabel: true };
    });
    return [{ kind: 'table', columns: 2, rows }];
  };

const belowHeading =
  (made: Made): Made =>
  (builder, told) => [builder.section(told.title, 2, () => made(builder, told))];

function read(made: Made) {
  const builder = new TreeBuilder();
  const head = builder.section('Verantwoording moties van de VNG', 1, () =>
    TOLD.flatMap((told) => made(builder, told)),
  );
  return readDocument(builder.tree([head]), { sha256: 'a'.repeat(64) }).reading;
}

const titled = (own: (told: Told) => string[]) => (told: Told) => [...named(told), ...own(told)];

describe('feiten naast de teksten van een motie', () => {
  it.each([
    ['links, onder de titel', oneRow(titled(facts), texts)],
    ['links, onder hun labels', oneRow(titled(factsBelowLabels), texts)],
    ['rechts, naast de titel', oneRow(titled(texts), facts)],
    ['rechts, onder de titel', oneRow(texts, titled(facts))],
    ['onder een kop', belowHeading(oneRow(facts, texts))],
    ['op een hoogte met de regels van de tekst', rowsByLine(titled(facts), texts)],
    ['onder hun labels op een hoogte met de tekst', rowsByLine(titled(factsBelowLabels), texts)],
    ['onder een kop op een hoogte', belowHeading(rowsByLine(facts, texts))],
  ])('horen samen bij die motie: %s', (_, made) => {
    const { motions, warnings } = read(made);
    expect(motions).toMatchObject(
      TOLD.map(({ title, who, proposal }) => ({
        ...{ title, proposal: { text: proposal }, warnings: [] },
        request: `Roept het bestuur op om met ${who} te overleggen.`,
        account: 'Het gesprek met de minister loopt nog tot de zomer.',
        submitters: who.split(' en ').map((name) => ({ name })),
        meeting: { date: '2025-06-18' },
      })),
    );
    expect(warnings).toEqual([]);
  });
});

function tableOf(rows: readonly (readonly [string[], string[]])[]): Table {
  const builder = new TreeBuilder();
  return {
    ...{ kind: 'table', columns: 2 },
    rows: rows.map((own) => row(own.map((lines, at) => cell(at, builder.paragraphs(lines))))),
  };
}

describe('een tabel die er alleen op lijkt', () => {
  it.each([
    [
      'met een label naast elke tekst',
      TOLD.flatMap((told): [string[], string[]][] => [
        [['Indiener'], [told.who]],
        [['Oproep'], ['Roept het bestuur op tot overleg.']],
        [['Verantwoording'], ['Het gesprek loopt.']],
        [['Voorstel'], [told.proposal]],
      ]),
    ],
    [
      'met een motie in elke kolom',
      TOLD.map((told): [string[], string[]] => {
        const whole = [...facts(told), ...texts(told)];
        return [whole, whole];
      }),
    ],
    [
      'met teksten zonder labels',
      TOLD.map((told): [string[], string[]] => [titled(facts)(told), ['Het gesprek loopt nog.']]),
    ],
    [
      'met maar een motie',
      TOLD.slice(0, 1).map((told): [string[], string[]] => [titled(facts)(told), texts(told)]),
    ],
  ])('wordt niet zo gelezen: %s', (_, rows) => {
    expect([...factsBeside([tableOf(rows)]).keys()]).toEqual([]);
  });
});
