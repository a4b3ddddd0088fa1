import { describe, expect, it } from 'vitest';
import type { Page, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { page, piece } from './typeset';

const letters = (count: number): string => String.fromCharCode(97 + (count % 26)).repeat(4);

/** Lines of running text of one text column; no two are the same. */
const column = (left: number, from: number, heights: readonly number[]): TextPiece[] =>
  heights.map((y, index) =>
    piece(`Over ${letters(from)} en ${letters(index)} sprak de commissie van`, left, y),
  );
const heights = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + 14 * index);

const furnitureOf = (pages: Page[], why: string): string[] =>
  treeFromPdf(pages)
    .furniture.filter((one) => one.why === why)
    .map(({ line }) => line.text);

describe('een bladzijde met twee tekstkolommen', () => {
  it('heeft geen kopregel in het label onder de titel boven aan een kolom', () => {
    const pages = [0, 1, 2].map((number) =>
      page(
        [
          ...column(60, number, [60, ...heights(88, 30)]),
          piece(`Motie over ${letters(number)}`, 320, 60),
          piece('Oproep', 320, 81),
          ...column(320, number + 9, heights(102, 28)),
        ],
        { number: number + 1 },
      ),
    );
    expect(furnitureOf(pages, 'running-head')).toEqual([]);
  });

  const note = (text: string, left: number, y: number): TextPiece[] => [
    piece('1', left, y - 3, { size: 6 }),
    piece(text, left + 6, y, { size: 8 }),
  ];
  it.each([
    {
      name: 'onder de linkerkolom, naast tekst van de andere',
      pieces: [
        ...column(60, 0, heights(60, 47)),
        ...column(320, 1, heights(60, 50)),
        ...note('Te vinden op de website van de leden.', 60, 746),
      ],
    },
    {
      name: 'onder de rechterkolom',
      pieces: [
        ...column(60, 0, heights(60, 50)),
        ...column(320, 1, heights(60, 47)),
        ...note('Te vinden op de website van de leden.', 320, 746),
      ],
    },
  ])('heeft haar voetnoot $name', ({ pieces }) => {
    const tree = treeFromPdf([page(pieces)]);
    const notes = tree.furniture.filter(({ why }) => why === 'footnote');
    expect(notes.map(({ line }) => line.text)).toEqual(['1 Te vinden op de website van de leden.']);
    expect(tree.lines).toHaveLength(98);
  });
});

describe('een korte kop onder twee tekstkolommen', () => {
  const across =
    'Over alle voorstellen in dit stuk wordt in één keer gestemd, tenzij een lid om aparte behandeling vraagt.';
  const order = (pieces: TextPiece[]) => treeFromPdf([page(pieces)]).lines.map(({ text }) => text);
  const HEADING = { bold: true, font: 'bold', size: 14 };

  it.each([
    { name: 'van één regel', heading: ['Besluitvorming'] },
    { name: 'van twee regels', heading: ['Besluitvorming', 'en vervolg'] },
  ])('hoort bij de tekst over de hele breedte eronder: $name', ({ heading }) => {
    const lines = order([
      ...column(60, 0, heights(60, 30)),
      ...column(320, 1, heights(60, 28)),
      ...heading.map((text, index) => piece(text, 60, 510 + 17 * index, HEADING)),
      piece(across, 60, 550),
    ]);
    expect(lines.slice(-1 - heading.length)).toEqual([...heading, across]);
  });

  it('staat er tekst naast, dan staat zij in haar kolom', () => {
    const lines = order([
      ...column(60, 0, heights(60, 30)),
      ...column(320, 1, heights(60, 34)),
      piece('Besluitvorming', 60, 508, HEADING),
      piece(across, 60, 550),
    ]);
    expect(lines.indexOf('Besluitvorming')).toBe(30);
  });
});

describe('een tabel met vier kolommen zonder lijnen', () => {
  /** Of each column: its left edge, and a text as wide as it. */
  const COLUMNS = [
    [57, 'De ruimte voor bomen in de'],
    [232, 'Bij het Rijk aandringen'],
    [392, 'Met de provincie is een werkwijze afgesproken voor'],
    [687, 'Nog aanhouden'],
  ] as const;
  const rowAt = (y: number, ...counts: number[]): TextPiece[] =>
    COLUMNS.flatMap(([left, text], column) =>
      Array.from({ length: counts[column] ?? 0 }, (_, index) =>
        piece(`${text} ${letters(index)}`, left, y + 12 * index),
      ),
    );

  it('is geen bladzijde met twee tekstkolommen, ook niet met de rest van een rij erboven', () => {
    const head = ['Motie', 'Opdracht', 'Verantwoording', 'Advies'].map((text, column) =>
      piece(text, COLUMNS[column]?.[0] ?? 0, 66, { bold: true }),
    );
    const rest = [86, 99, 112].map((y) => piece(`en daarvoor ${letters(y)}`, 250, y));
    const pieces = [...head, ...rest, ...rowAt(125, 3, 3, 2, 1), ...rowAt(175, 3, 2, 2, 4)];
    const { parts } = treeFromPdf([page(pieces, { width: 842, height: 595 })]);
    expect(parts).toContainEqual(expect.objectContaining({ kind: 'table', columns: 4 }));
  });
});

const textsOf = (pages: Page[]): string[] => treeFromPdf(pages).lines.map(({ text }) => text);

describe('een bladzijde met drie tekstkolommen', () => {
  const narrow = (left: number, from: number, first = 'Motie'): TextPiece[] =>
    Array.from({ length: 30 }, (_, index) =>
      index % 10 === 3
        ? piece(`${first} ${letters(from)}`, left, 60 + 14 * index, { bold: true, font: 'bold' })
        : piece(`Over ${letters(from)} en ${letters(index)} is nu`, left, 60 + 14 * index),
    );

  it('wordt kolom voor kolom gelezen', () => {
    const columns = [narrow(60, 0), narrow(220, 1), narrow(380, 2)];
    expect(textsOf([page(columns.flat())])).toEqual(columns.flat().map(({ text }) => text));
  });

  it('is geen tabel met drie even brede kolommen', () => {
    const plain = (left: number, from: number) =>
      Array.from({ length: 30 }, (_, index) =>
        piece(`Over ${letters(from)} en ${letters(index)} is nu`, left, 60 + 14 * index),
      );
    const texts = textsOf([page([narrow(60, 0), plain(220, 1), plain(380, 2)].flat())]);
    const isOf = (column: number) => (text: string) => text.includes(`Over ${letters(column)} `);
    expect(texts.findIndex(isOf(1))).toBeLessThan(texts.findLastIndex(isOf(0)));
  });
});
