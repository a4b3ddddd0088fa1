import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const OWNERS = ['Ede', 'Gouda', 'Deventer', 'Zwolle'];
const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'Een brug te ver'];
const REQUEST = 'Roept het bestuur op werk te maken van een vaste vergoeding.';
const TOLD = 'Het gesprek met de staatssecretaris loopt nog.';

type Labelled = readonly (readonly [label: string, texts: readonly string[]])[];

/** Four motions with the same labels; of each label one text a motion, over and over. */
function read(head: string, labelled: Labelled, hasTable = true) {
  const builder = new TreeBuilder();
  const heading = [builder.line(head, { size: 16, bold: true })];
  const parts = TITLES.flatMap((title, index) => {
    const name = `Motie ${OWNERS[index]} “${title}” (ALV 17 juni 2026)`;
    const own = labelled.flatMap(([label, texts]): [string, string][] => {
      const text = texts[index % texts.length] ?? '';
      return text === '' ? [] : [[label, text]];
    });
    if (!hasTable) {
      return [
        builder.paragraph(name),
        ...own.map(([label, text]) => builder.paragraph(`${label}: ${text}`)),
      ];
    }
    const rows = [['Motie', name], ...own].map(([label = '', text = '']) =>
      row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]),
    );
    return [{ kind: 'table' as const, columns: 2, rows }];
  });
  const tree = builder.tree([{ kind: 'section', heading, level: 1, parts }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
}

const codesOf = ({ motions }: ReturnType<typeof read>) =>
  motions.flatMap(({ warnings }) => warnings.map(({ code }) => code));

const ADVICE = [
  'Positief',
  'Het bestuur ontraadt de motie.',
  'De motie over te nemen.',
  'Oordeel aan de leden',
];

describe.each([true, false])('moties met een preadvies (in een tabel: %s)', (hasTable) => {
  it.each(['Preadvies', 'Preadvies bestuur', 'Pre-advies', 'Advies van het bestuur'])(
    'onder “%s” staat wat het bestuur vóór de stemming adviseert',
    (label) => {
      const reading = read(
        'Ingediende moties ALV 17 juni 2026',
        [
          ['Dictum', [REQUEST]],
          ['Toelichting', [TOLD]],
          [label, ADVICE],
        ],
        hasTable,
      );
      expect(reading.document).toMatchObject({
        kind: 'preadviezen',
        meeting: { kind: 'ALV', date: '2026-06-17' },
      });
      expect(reading.motions.map(({ advice, proposal }) => [advice?.kind, proposal])).toEqual([
        ['positief', undefined],
        ['ontraden', undefined],
        ['overnemen', undefined],
        ['oordeel', undefined],
      ]);
      expect(codesOf(reading)).toEqual([]);
    },
  );

  it('hebben geen verantwoording nodig', () => {
    const reading = read(
      'Moties en preadviezen ALV 17 juni 2026',
      [
        ['Dictum', [REQUEST]],
        ['Preadvies', ADVICE],
      ],
      hasTable,
    );
    expect(reading.document.kind).toBe('preadviezen');
    expect(codesOf(reading)).toEqual([]);
  });
});

it('een kolom met preadviezen die terugkomen is geen kolom met labels', () => {
  const builder = new TreeBuilder();
  const rowOf = (texts: readonly string[], isHead = false) =>
    row(
      texts.map((text, column) => cell(column, [builder.paragraph(text)])),
      { isHead },
    );
  const advices = ['Oordeel aan de leden', 'De motie over te nemen'];
  const rows = [
    rowOf(['Nr', 'Motie', 'Indiener(s)', 'Verzoek', 'Preadvies bestuur'], true),
    ...TITLES.map((title, at) =>
      rowOf([`${at + 1}`, title, OWNERS[at] ?? '', REQUEST, advices[at % 2] ?? '']),
    ),
  ];
  const head = builder.paragraph('Moties ALV 17 juni 2026');
  const tree = builder.tree([head, { kind: 'table', columns: 5, rows }]);
  const { document, motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
  expect(document.kind).toBe('preadviezen');
  expect(motions.map(({ title, advice }) => [title, advice?.kind])).toEqual(
    TITLES.map((title, at) => [title, at % 2 === 0 ? 'oordeel' : 'overnemen']),
  );
});

it('waar het preadvies bij één motie ontbreekt, wordt dat gezegd', () => {
  const reading = read('Ingediende moties', [
    ['Dictum', [REQUEST]],
    ['Preadvies', ['Positief', '', 'Negatief', 'Positief']],
  ]);
  expect(reading.document.kind).toBe('preadviezen');
  expect(reading.motions.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    [],
    ['account-missing', 'proposal-missing'],
    [],
    [],
  ]);
});

it('een preadvies dat vaak “aanhouden” zegt, blijft een advies naast wat moet worden overgenomen', () => {
  const reading = read('Preadviezen', [
    ['Dictum', [REQUEST]],
    ['Preadvies', ['Aanhouden', 'Overnemen', 'Aanhouden', 'Ontraden']],
  ]);
  expect(reading.document.kind).toBe('preadviezen');
  expect(reading.motions.map(({ advice }) => advice?.kind)).toEqual([
    'aanhouden',
    'overnemen',
    'aanhouden',
    'ontraden',
  ]);
});

describe('een verantwoording blijft een verantwoording', () => {
  it.each(['Advies', 'Advies bestuur', 'Besluit', 'Preadvies'])(
    'wanneer “%s” zegt wat er met elke motie moet gebeuren',
    (label) => {
      const reading = read('Verantwoording over uitvoering moties', [
        ['Oproep', [REQUEST]],
        ['Verantwoording', [TOLD]],
        [label, ['Aanhouden', 'Als afgedaan te beschouwen']],
      ]);
      expect(reading.document.kind).toBe('verantwoording');
      expect(reading.motions.map(({ proposal }) => proposal?.kind)).toEqual([
        'aanhouden',
        'afdoen',
        'aanhouden',
        'afdoen',
      ]);
    },
  );

  it('wanneer naast het voorstel een preadvies van eerder staat, dat wordt bewaard', () => {
    const reading = read('Verantwoording over uitvoering moties', [
      ['Oproep', [REQUEST]],
      ['Preadvies', ['Positief']],
      ['Verantwoording', [TOLD]],
      ['Voorstel', ['Aanhouden', 'Afdoen', 'Aanhouden', '']],
    ]);
    expect(reading.document.kind).toBe('verantwoording');
    expect(reading.motions.map(({ advice }) => advice?.kind)).toEqual(Array(4).fill('positief'));
    expect(codesOf(reading)).toEqual(['block-cut-off']);
  });

  it('wanneer haar besluiten nog een concept zijn', () => {
    const reading = read('Conceptbesluiten over de moties', [
      ['Verantwoording', [TOLD]],
      ['Besluit', ['Aanhouden', 'Afdoen']],
    ]);
    expect(reading.document.kind).toBe('verantwoording');
    expect(reading.motions.map(({ decision }) => decision)).toEqual(Array(4).fill(undefined));
  });
});

describe.each(['Besluiten over de verantwoording moties', 'Besluitenlijst ALV'])(
  'onder “%s”',
  (head) => {
    it.each(['Besluit', 'Besluit ALV', 'Beslissing'])('is “%s” wat de leden besloten', (label) => {
      const reading = read(head, [
        ['Verantwoording', [TOLD]],
        [
          label,
          [
            'De ALV besluit de motie aan te houden.',
            'Afgedaan',
            'Aanhouden',
            'Teruggenomen door de indiener',
          ],
        ],
      ]);
      expect(reading.document.kind).toBe('besluiten');
      expect(reading.motions.map(({ decision, proposal }) => [decision?.kind, proposal])).toEqual([
        ['aanhouden', undefined],
        ['afdoen', undefined],
        ['aanhouden', undefined],
        ['overig', undefined],
      ]);
      expect(codesOf(reading)).toEqual([]);
    });

    it('staat het besluit naast het voorstel waarvan het afwijkt', () => {
      const reading = read(head, [
        ['Verantwoording', [TOLD]],
        ['Voorstel', ['Afdoen']],
        ['Besluit', ['In afwijking van het voorstel: de ALV besluit de motie aan te houden.']],
      ]);
      expect(reading.document.kind).toBe('besluiten');
      for (const { proposal, decision } of reading.motions) {
        expect([proposal?.kind, decision?.kind]).toEqual(['afdoen', 'aanhouden']);
      }
      expect(codesOf(reading)).toEqual([]);
    });
  },
);
