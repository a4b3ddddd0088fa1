import { describe, expect, it } from 'vitest';
import type { Part, Table } from '../../../motions/document/tree';
import { isWhole } from '../../../motions/document/walk';
import type { Page } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { horizontal, labelled, page, piece, vertical } from './typeset';

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => {
    if (part.kind === 'table') return [part];
    return part.kind === 'section' ? tablesIn(part.parts) : [];
  });

const rowsOf = (pages: Page[]): string[][] =>
  tablesIn(treeFromPdf(pages).parts).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts))),
  );

const MOTION: [string, string[]][] = [
  ['Onderwerp', ['Wonen']],
  ['Motie en indiener', ['Motie Gouda “Meer bankjes”']],
  [
    'Verantwoording',
    ['Er is een gesprek geweest met', 'alle gemeenten in de provincie', 'over bankjes.'],
  ],
  ['Voorstel', ['Aanhouden']],
];
const SECOND: [string, string[]][] = [
  ['Onderwerp', ['Zorg']],
  ['Motie en indiener', ['Motie Ede “Huisarts dichtbij”']],
  [
    'Verantwoording',
    [
      'Dit staat op de agenda van het',
      'overleg met de minister, dat in',
      'het najaar plaatsvindt, en van',
      'de commissie Zorg.',
    ],
  ],
  ['Voorstel', ['Als afgedaan te beschouwen']],
];
const BOTH = [...MOTION, ...SECOND];
const joined = BOTH.map(([label, lines]) => [label, lines.join(' ')]);

describe('een tabel zonder randen', () => {
  it.each([
    { name: 'met de labels bovenaan', place: 'top' as const },
    { name: 'met de labels in het midden', place: 'middle' as const },
  ])('$name geeft elk label zijn eigen tekst', ({ place }) => {
    expect(rowsOf([page(labelled(BOTH, { place }))])).toEqual(joined);
  });

  it('met de labels rechts geeft elk label zijn eigen tekst', () => {
    const mirrored = labelled(BOTH).map((one) =>
      one.left === 60
        ? { ...one, left: 420, right: 520 }
        : { ...one, left: one.left - 120, right: one.right - 120 },
    );
    expect(rowsOf([page(mirrored)])).toEqual(joined.map(([label, text]) => [text, label]));
  });

  it('is er niet in tekst met vette woorden aan het begin van de regel', () => {
    const lines = ['Onderwerp: ', 'Motie: ', 'Voorstel van het bestuur: '].flatMap(
      (label, index) => [
        piece(label.trim(), 60, 100 + 14 * index, { bold: true, font: 'bold' }),
        piece('en wat er verder staat', 62 + 5 * label.length, 100 + 14 * index),
      ],
    );
    expect(rowsOf([page(lines)])).toEqual([]);
  });
});

describe('een tabel met randen', () => {
  const bottoms = [112, 132, 176, 196];
  const rulings = [
    ...[88, ...bottoms].map((at) => horizontal(at, 55, 500)),
    ...[55, 175, 500].map((at) => vertical(at, 88, 196)),
  ];

  it('geeft elke cel haar tekst', () => {
    expect(rowsOf([page(labelled(MOTION), { rulings })])).toEqual(joined.slice(0, 4));
  });

  it('houdt een cel over twee kolommen bij elkaar', () => {
    const parted = rulings.filter(({ direction, at }) => direction === 'horizontal' || at !== 175);
    const title = piece('Motie 1: Meer bankjes in de openbare ruimte van Gouda', 60, 100);
    const rest = labelled(MOTION).filter(({ baseline }) => baseline > 112);
    const pages = [page([title, ...rest], { rulings: [...parted, vertical(175, 112, 196)] })];
    const [table] = tablesIn(treeFromPdf(pages).parts);
    expect(table?.rows[0]?.cells).toMatchObject([{ column: 0, span: 2 }]);
  });

  it.each([
    {
      name: 'breekt een label af zonder streepje',
      lines: ['Verantwoordi', 'ng'],
      label: 'Verantwoording',
    },
    {
      name: 'houdt twee woorden uit elkaar',
      lines: ['Gemeente', 'en datum'],
      label: 'Gemeente en datum',
    },
  ])('$name', ({ lines, label }) => {
    const pieces = [
      ...lines.map((text, index) => piece(text, 60, 100 + 12 * index, { bold: true })),
      piece('Er is een gesprek geweest over de motie en de indieners', 180, 100),
      piece('Voorstel', 60, 140, { bold: true }),
      piece('Aanhouden', 180, 140),
    ];
    const own = [
      ...[88, 126, 150].map((at) => horizontal(at, 55, 500)),
      ...[55, 122, 500].map((at) => vertical(at, 88, 150)),
    ];
    expect(rowsOf([page(pieces, { rulings: own })])[0]?.[0]).toBe(label);
  });

  it('gaat op de volgende bladzijde verder, ook als daar geen rand boven staat', () => {
    const next = page([piece('en dat blijft zo.', 180, 60)], {
      number: 2,
      rulings: [horizontal(80, 55, 500), ...[55, 175, 500].map((at) => vertical(at, 40, 80))],
    });
    const [table, other] = tablesIn(treeFromPdf([page(labelled(MOTION), { rulings }), next]).parts);
    expect(other).toBeUndefined();
    expect(table?.rows.at(-1)).toMatchObject({ isContinued: true });
  });
});

describe('wat niet bij de inhoud hoort', () => {
  const text = (number: number) =>
    Array.from({ length: 20 }, (_, index) =>
      piece(
        `Bladzijde ${'abcde'[number]} regel met gewone tekst over de moties ${'x'.repeat(index)}`,
        60,
        150 + 14 * index,
      ),
    );
  const pages = [1, 2, 3].map((number) =>
    page(
      [
        piece('VNG Concept', 60, 40),
        ...text(number),
        ...text(number).map(({ baseline }, index) =>
          piece(String(20 * (number - 1) + index + 1), 30, baseline),
        ),
        piece(`Pagina ${number} van 3`, 250, 810),
      ],
      { number, slanted: [piece('CONCEPT', 100, 400, { size: 80 })] },
    ),
  );

  it('herkent kop, bladzijdenummer, regelnummers en watermerk aan wat terugkomt', () => {
    const { furniture } = treeFromPdf(pages);
    const count = (why: string) => furniture.filter((one) => one.why === why).length;
    expect(['running-head', 'page-number', 'line-number', 'watermark'].map(count)).toEqual([
      3, 3, 60, 3,
    ]);
  });
});

/** Each page ends with a row of the table and its own number. */
const endingWith = (ends: readonly string[]): Page[] =>
  ends.map((end, index) =>
    page(
      [
        ...labelled(index % 2 === 0 ? MOTION : SECOND),
        piece('Vergadering', 60, 760, { bold: true, font: 'bold' }),
        piece(end, 180, 760),
        piece(String(index + 1), 290, 810),
      ],
      { number: index + 1 },
    ),
  );

describe('een datum aan het einde van een bladzijde', () => {
  it.each([
    {
      name: 'met telkens het volgende jaar',
      ends: ['ALV 5 juni 2024', 'ALV 5 juni 2025', 'x', 'y'],
    },
    { name: 'met alleen een jaar', ends: ['ALV 2024', 'ALV 2025', 'x', 'y'] },
    {
      name: 'met telkens de volgende dag',
      ends: ['ALV 11 juni 2024', 'ALV 12 juni 2024', 'x', 'y'],
    },
    { name: 'in cijfers', ends: ['ALV 11-06-2024', 'ALV 12-06-2024', 'x', 'y'] },
  ])('$name telt geen bladzijden', ({ ends }) => {
    const { furniture } = treeFromPdf(endingWith(ends));
    expect(furniture.map(({ line }) => line.text)).toEqual(['1', '2', '3', '4']);
  });
});

describe('tekens tussen twee moties', () => {
  it.each(['* * *', '***', '• • •', '———', '⁂'])(
    'horen bij geen van beide wanneer ze in het midden staan: %s',
    (signs) => {
      const above = labelled(MOTION);
      const end = Math.max(...above.map(({ baseline }) => baseline));
      const middle = 595 / 2 - (5 * signs.length) / 2;
      const below = labelled(SECOND, { top: end + 40 });
      const tree = treeFromPdf([page([...above, piece(signs, middle, end + 20), ...below])]);
      expect(tree.furniture.map(({ why }) => why)).toEqual(['ornament']);
    },
  );

  it.each([
    { name: 'niet in het midden', signs: '***', left: 180 },
    { name: 'maar één', signs: '*', left: 295 },
  ])('blijven staan als ze geen scheiding zijn: $name', ({ signs, left }) => {
    const above = labelled(MOTION);
    const end = Math.max(...above.map(({ baseline }) => baseline));
    expect(treeFromPdf([page([...above, piece(signs, left, end + 20)])]).furniture).toEqual([]);
  });
});

describe('een bladzijde die niet is te lezen', () => {
  it.each([
    { name: 'heeft een plaatje en geen tekst', of: page([], { hasImage: true }), why: ['no-text'] },
    {
      name: 'heeft tekens waarvan de letters niet bekend zijn',
      of: page([piece('\ue001\ue002\ue003'.repeat(20), 60, 100)]),
      why: ['no-characters'],
    },
    { name: 'is niet een lege bladzijde', of: page([]), why: [] },
    {
      name: 'is niet een bladzijde met een opsomming uit een tekenlettertype',
      of: page([piece('\uf0b7 Een gewone regel met tekst', 60, 100)]),
      why: [],
    },
  ])('$name', ({ of, why }) => {
    expect(treeFromPdf([of]).unreadable.map((one) => one.why)).toEqual(why);
  });
});

it('houdt elke regel van een blad in twee kolommen op zijn plaats in de leesvolgorde', () => {
  const column = (left: number, name: string) =>
    Array.from({ length: 12 }, (_, index) =>
      piece(
        `${name} ${'tekst '.repeat(6)}${index}`,
        left,
        100 + 13.3 * index + (left > 200 ? 5 : 0),
      ),
    );
  const tree = treeFromPdf([page([...column(50, 'links'), ...column(320, 'rechts')])]);
  const firsts = tree.lines.map((line) => line.text.split(' ')[0]);
  expect(firsts).toEqual([...Array(12).fill('links'), ...Array(12).fill('rechts')]);
  expect(isWhole(tree)).toBe(true);
});
