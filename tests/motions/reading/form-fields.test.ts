import { describe, expect, it } from 'vitest';
import type { Part, Table } from '../../../motions/document/tree';
import { formsIn } from '../../../motions/reading/form-fields';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const REQUEST = 'Roept het bestuur op om werk te maken van een vaste vergoeding.';
const TOLD = 'Het gesprek met de staatssecretaris loopt nog.';

type Cells = readonly (readonly string[])[];
/** One cell in a row reaches over all columns. */
function tableOf(
  builder: TreeBuilder,
  rows: readonly Cells[],
  continued: readonly number[] = [],
): Table {
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    ...{ kind: 'table', columns },
    rows: rows.map((cells, at) =>
      row(
        cells.map((texts, column) =>
          cell(column, builder.paragraphs(texts), cells.length === 1 ? columns : 1),
        ),
        { isContinued: continued.includes(at) },
      ),
    ),
  };
}

const formOf = (title: string, who: string): readonly Cells[] => [
  [['Titel', title]],
  [
    ['Ingediend door', who],
    ['Aangenomen in', 'ALV 26 juni 2024'],
    ['Onderwerp', 'Bestuur'],
  ],
  [['Oproep van de motie', REQUEST]],
  [['Verantwoording door het bestuur', TOLD]],
  [['Voorstel aan de ALV', 'Aanhouden']],
];

function read(make: (builder: TreeBuilder) => Part[]) {
  const builder = new TreeBuilder();
  const head = builder.paragraph('Verantwoording over uitvoering moties ALV');
  const tree = builder.tree([head, ...make(builder)]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions.map((motion) => ({
    title: motion.title,
    submitters: motion.submitters.map(({ name }) => name).join(' en '),
    meeting: motion.meeting?.date,
    subject: motion.subject,
    request: motion.request,
    account: motion.account,
    proposal: motion.proposal?.kind,
  }));
}

const motion = (title: string, submitters: string) => ({
  ...{ title, submitters, meeting: '2024-06-26', subject: 'Bestuur' },
  ...{ request: REQUEST, account: TOLD, proposal: 'aanhouden' },
});

describe('een formulier met in elk vak een label boven zijn waarde', () => {
  it('leest elk vak als een gegeven, een tabel per motie', () => {
    const motions = read((builder) => [
      tableOf(builder, formOf('Zwemles voor allen', 'Gouda')),
      tableOf(builder, formOf('Meer bankjes', 'Ede en Deventer')),
    ]);
    expect(motions).toEqual([
      motion('Zwemles voor allen', 'Gouda'),
      motion('Meer bankjes', 'Ede en Deventer'),
    ]);
  });

  it('leest het ook als alle formulieren één tabel zijn', () => {
    const rows = [...formOf('Zwemles voor allen', 'Gouda'), ...formOf('Meer bankjes', 'Ede')];
    expect(read((builder) => [tableOf(builder, rows)])).toEqual([
      motion('Zwemles voor allen', 'Gouda'),
      motion('Meer bankjes', 'Ede'),
    ]);
  });

  it('houdt bij elkaar wat over een pagina doorloopt', () => {
    const begun = formOf('Zwemles voor allen', 'Gouda en');
    const rest: Cells = [['Ede'], [], []];
    const rows = [...begun.slice(0, 2), rest, ...begun.slice(2), ...formOf('De pont', 'Goes')];
    expect(read((builder) => [tableOf(builder, rows, [2])])[0]).toEqual(
      motion('Zwemles voor allen', 'Gouda en Ede'),
    );
  });
});

describe('een tabel', () => {
  it.each([
    { name: 'met een label links van zijn tekst', rows: [[['Titel'], ['Zwemles']]] },
    { name: 'met koppen boven de kolommen', rows: [[['Titel'], ['Indiener'], ['Voorstel']]] },
    {
      name: 'met moties als kaarten naast elkaar',
      rows: [
        [
          ['Titel', 'Zwemles'],
          ['Titel', 'De pont'],
        ],
      ],
    },
    {
      name: 'met feiten naast teksten',
      rows: [
        [
          ['Indiener', 'Gouda', 'Voorstel', 'Afdoen'],
          ['Oproep', REQUEST, 'Verantwoording', TOLD],
        ],
      ],
    },
    {
      name: 'met tekst in het vak ernaast',
      rows: [
        [
          ['Voorstel', 'Afdoen'],
          ['Zie de brief van juni', 'en die van juli'],
        ],
      ],
    },
  ])('$name is geen formulier', ({ rows }) => {
    const builder = new TreeBuilder();
    const table = () => tableOf(builder, [...rows, ...rows]);
    expect(formsIn([table(), table()]).size).toBe(0);
  });

  it('met één rij van zulke vakken is er ook geen', () => {
    const builder = new TreeBuilder();
    expect(formsIn([tableOf(builder, formOf('Zwemles', 'Gouda'))]).size).toBe(0);
  });
});
