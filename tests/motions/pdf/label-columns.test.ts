import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { joinLabel } from '../../../motions/reading/label-meaning';
import { paragraphsOf } from '../../../motions/reading/text-of';
import { horizontal, page, piece } from './typeset';

const LEFT = 60;
const LEADING = 12;

/** Texts behind their label: as far behind it each time, or all at one place. */
function labelled(
  fields: readonly (readonly [label: string, ...lines: string[]])[],
  column: number | null,
): TextPiece[] {
  let y = 100;
  return fields.flatMap(([label, ...lines]) => {
    const name = piece(label, LEFT, y, { bold: true });
    const own = lines.map((line, at) =>
      piece(line, column ?? (at === 0 ? name.right + 11 : LEFT), y + at * LEADING),
    );
    y += (lines.length - 1) * LEADING + 16;
    return [name, ...own];
  });
}

const FIELDS = [
  ['Thema.', 'Bestuur'],
  ['Reactie van het bestuur.', 'De handreiking is in het voorjaar aan', 'alle leden gestuurd.'],
  ['Advies bestuur.', 'Afdoen'],
] as const;
const MANY = [...FIELDS, ...FIELDS, ...FIELDS, ...FIELDS];

const kindsOf = (parts: readonly Part[]): string[] => [...new Set(parts.map(({ kind }) => kind))];

describe('labels die in hun tekst overlopen', () => {
  it('maken geen kolommen, hoe wijd de ruimte erachter ook is', () => {
    const { parts } = treeFromPdf([page(labelled(MANY, null))]);
    expect(kindsOf(parts)).toEqual(['lines']);
    expect(paragraphsOf(parts)).toContain(
      'Reactie van het bestuur. De handreiking is in het voorjaar aan alle leden gestuurd.',
    );
  });

  it('staan wel in een kolom wanneer elke tekst op één plaats begint', () => {
    const { parts } = treeFromPdf([page(labelled(MANY, 220))]);
    expect(kindsOf(parts)).toEqual(['table']);
  });
});

describe('tabellen zonder lijnen die elk zo breed zijn als hun eigen tekst', () => {
  const ACCOUNT = [
    'De handreiking is in het voorjaar aan',
    'alle leden gestuurd en besproken. Het',
    'overleg met de provincies duurt tot in',
    'het najaar.',
  ];
  /** A number, labels in the middle of their row, and contents at a place of this table alone. */
  const motion = (number: number, top: number, column: number): TextPiece[] => [
    piece('Titel en', LEFT + 12, top, { bold: true }),
    piece(`${number}`, LEFT, top + 6),
    piece(`Motie Gouda “Bankjes ${number}”`, column, top + 6),
    piece('indiener', LEFT + 12, top + 12, { bold: true }),
    ...ACCOUNT.map((line, at) => piece(line, column, top + 36 + at * LEADING)),
    piece('Uitvoering', LEFT + 12, top + 54, { bold: true }),
    piece('Verzoek', LEFT + 12, top + 96, { bold: true }),
    piece(`Zet er meer neer ${number}`, column, top + 96),
    piece('Voorstel', LEFT + 12, top + 120, { bold: true }),
    piece('Afdoen', column, top + 120),
  ];
  const COLUMNS = [138, 161, 145, 152];
  const { parts } = treeFromPdf([
    page(COLUMNS.flatMap((column, index) => motion(index + 1, 80 + index * 160, column))),
  ]);
  const tables = parts.filter((part) => part.kind === 'table');
  const wordsOf = (cell: { parts: readonly Part[] } | undefined): string =>
    paragraphsOf(cell?.parts ?? []).join(' ');

  it.each(COLUMNS.map((_, index) => ({ number: index + 1 })))(
    'houden van motie $number elke tekst bij zijn label',
    ({ number }) => {
      const rows = tables.flatMap(({ rows }) => rows).slice((number - 1) * 4, number * 4);
      expect(rows.map(({ cells }) => [wordsOf(cells[1]), wordsOf(cells[2])])).toEqual([
        ['Titel en indiener', `Motie Gouda “Bankjes ${number}”`],
        ['Uitvoering', ACCOUNT.join(' ')],
        ['Verzoek', `Zet er meer neer ${number}`],
        ['Voorstel', 'Afdoen'],
      ]);
    },
  );
});

describe('labels op eigen regels naast korte inhoud', () => {
  it('zijn elk een rij, ook als zij maar iets verder uit elkaar staan dan regels', () => {
    const fields = [
      ['Naam motie', 'Meer bankjes'],
      ['Ingediend door', 'Gouda'],
      [
        'Stand van zaken',
        'De handreiking is in het voorjaar aan alle',
        'leden gestuurd en besproken.',
      ],
      ['Voorstel bestuur', 'Afdoen'],
    ] as const;
    const { parts } = treeFromPdf([page(labelled([...fields, ...fields, ...fields], 220))]);
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    const labels = rows.map(({ cells }) => joinLabel(paragraphsOf(cells[0]?.parts ?? [])));
    expect(labels.slice(0, 4)).toEqual(fields.map(([label]) => label));
  });
});

describe('een kop met een nummer ervoor', () => {
  it('is één kop, ook met ruimte tussen nummer en tekst', () => {
    const heading = (number: string, text: string, y: number): TextPiece[] => [
      piece(number, LEFT, y, { bold: true, size: 14 }),
      piece(text, LEFT + 24, y, { bold: true, size: 14 }),
    ];
    const text = Array.from({ length: 30 }, (_, at) =>
      piece(
        'Het bestuur heeft hierover in het voorjaar overlegd met de leden.',
        LEFT,
        130 + at * LEADING,
      ),
    );
    const pieces = [
      ...heading('1.1', 'Motie Gouda: Meer bankjes', 100),
      ...text,
      ...heading('1.2', 'Motie Urk: Zwemles', 510),
      ...heading('1.3', 'Motie Ede: De huisarts dichtbij', 540),
    ];
    const { parts } = treeFromPdf([page(pieces)]);
    expect(kindsOf(parts)).toEqual(['section']);
  });
});

describe('labels rechts, die onder elkaar eindigen', () => {
  const RIGHT = 535;
  const label = (text: string, y: number): TextPiece => {
    const { left, right } = piece(text, 0, y);
    return piece(text, RIGHT - (right - left), y);
  };
  const motion = (number: number, top: number): TextPiece[] => [
    ...[piece(`“Bankjes ${number}”`, LEFT, top), label('Titel', top)],
    ...[piece('Gouda', LEFT, top + 26), label('Ingediend door', top + 26)],
    ...[piece('ALV 26 juni 2024', LEFT, top + 52), label('Behandeld op', top + 52)],
    ...[piece(`De brief ${number} is aan de minister gestuurd, die`, LEFT, top + 78)],
    ...[label('Wat is er gebeurd', top + 78), piece('nog niet antwoordde.', LEFT, top + 90)],
    ...[piece(`Daarover belt de voorzitter ${number} keer.`, LEFT, top + 108)],
    ...[piece('Afdoen', LEFT, top + 134), label('Advies bestuur', top + 134)],
  ];
  const MOTIONS = [1, 2, 3];
  const { parts } = treeFromPdf([
    page(
      MOTIONS.flatMap((number) => motion(number, number * 180 - 60)),
      {
        rulings: MOTIONS.flatMap((number) =>
          [0, 26, 52, 78, 134, 152].map((below) =>
            horizontal(number * 180 - 74 + below, LEFT - 4, RIGHT + 4),
          ),
        ),
      },
    ),
  ]);

  it('maken één kolom, en hun rijen blijven in volgorde', () => {
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    const contents = rows.map(({ cells }) => paragraphsOf(cells[0]?.parts ?? []).join(' '));
    expect(contents).toEqual(
      MOTIONS.flatMap((number) => [
        `“Bankjes ${number}”`,
        'Gouda',
        'ALV 26 juni 2024',
        `De brief ${number} is aan de minister gestuurd, die nog niet antwoordde. Daarover belt de voorzitter ${number} keer.`,
        'Afdoen',
      ]),
    );
  });
});

describe('labels met een dubbele punt, waarvan de rijen zonder wit op elkaar volgen', () => {
  const rows: readonly (readonly string[])[] = [
    ['Onderwerp:', 'Wonen'],
    ['Motie, indiener(s)', 'Motie van de gemeente Gouda “Meer bankjes'],
    ['en vergadering:', 'in het park”, ALV 26 juni 2024'],
    ['Opdracht aan het', 'Roept het bestuur op tot overleg met de'],
    ['bestuur:', 'provincies over bankjes.'],
    ['Acties en', 'Het overleg is geweest.'],
    ['resultaten:', 'De bankjes zijn besteld.'],
    ['Wijze van', 'Afdoen'],
    ['afdoening:', ''],
  ];
  it('eindigen bij die dubbele punt, ook als zij meestal twee regels lang zijn', () => {
    const pieces = [0, 1, 2].flatMap((motion) =>
      rows.flatMap(([label = '', text = ''], at) => {
        const y = 100 + motion * 150 + at * LEADING;
        return [piece(label, LEFT, y), ...(text === '' ? [] : [piece(text, 200, y)])];
      }),
    );
    const { parts } = treeFromPdf([page(pieces)]);
    const cells = parts.flatMap((part) =>
      part.kind === 'table' ? part.rows.map((row) => paragraphsOf(row.cells[0]?.parts ?? [])) : [],
    );
    expect(cells.slice(0, 5)).toEqual([
      ['Onderwerp:'],
      ['Motie, indiener(s) en vergadering:'],
      ['Opdracht aan het bestuur:'],
      ['Acties en resultaten:'],
      ['Wijze van afdoening:'],
    ]);
  });
});
