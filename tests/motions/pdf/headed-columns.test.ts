import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { linesBelow } from '../../../motions/document/walk';
import type { Page, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { horizontal, page, piece } from './typeset';

const TITLES = [
  'Zwemles voor allen',
  'Muziek op school',
  'Meer bomen in de straat',
  'De pont vaart',
];
const BOLD = { bold: true, font: 'bold' };
const word = (at: number): string => String.fromCharCode(97 + (at % 26)).repeat(5);
/** A full line of running text; no two are the same. */
const text = (from: number, index: number): string =>
  `${word(from)} ${word(index)} en de commissie sprak over het geld`;

type Slide = { right?: (number: number) => TextPiece[]; foot?: string; rulings?: Page['rulings'] };

function slides(
  { right, foot = 'Voorstel: Aanhouden', rulings = [] }: Slide = {},
  titles: readonly string[] = TITLES,
): Page[] {
  return titles.map((title, number) =>
    page(
      [
        piece(title, 40, 40, { size: 20, right: 300 }),
        piece('Oproep', 40, 100, BOLD),
        piece('Verantwoording', 350, 100, BOLD),
        ...[0, 1, 2].map((at) => piece(text(number, at), 40, 115 + 12 * at)),
        piece('• aan het einde een punt, dat doorloopt op de', 40, 156),
        piece('volgende regel, verder naar binnen.', 50, 168),
        ...(right?.(number) ??
          [0, 1, 2].map((at) => piece(text(number + 9, at + 5), 350, 117 + 13 * at))),
        piece(foot, 40, 330, BOLD),
      ],
      { number: number + 1, width: 640, height: 360, rulings },
    ),
  );
}

const hasTable = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind === 'table' || (part.kind === 'section' && hasTable(part.parts)));
const textsOf = (pages: Page[]): string[] =>
  linesBelow(treeFromPdf(pages).parts).map((line) => line.text);
const isReadDown = (pages: Page[]): boolean => {
  const texts = textsOf(pages);
  const [left, right] = [text(0, 2), 'Verantwoording'].map((own) => texts.indexOf(own));
  return !hasTable(treeFromPdf(pages).parts) && (left ?? 0) < (right ?? 0);
};

describe('twee teksten naast elkaar, elk onder een kop, op elke bladzijde', () => {
  it('worden na elkaar gelezen', () => {
    expect(isReadDown(slides())).toBe(true);
  });

  it('laten wat rechts staat geen deel zijn van het laatste punt links', () => {
    const { parts } = treeFromPdf(slides());
    const inLists = (all: readonly Part[]): string[] =>
      all.flatMap((part) =>
        part.kind === 'list'
          ? part.items.flatMap((item) => linesBelow(item.parts).map((line) => line.text))
          : part.kind === 'section'
            ? inLists(part.parts)
            : [],
      );
    expect(new Set(inLists(parts))).toEqual(
      new Set([
        'aan het einde een punt, dat doorloopt op de',
        'volgende regel, verder naar binnen.',
      ]),
    );
  });

  it.each([
    {
      name: 'zonder eigen titel op elke bladzijde',
      pages: slides({}, ['Moties', 'Moties', 'Moties']),
    },
    { name: 'op maar één bladzijde', pages: slides({}, ['Moties']) },
    {
      name: 'als rijen met een lijn ertussen',
      pages: slides({ rulings: [121, 133, 145].map((at) => horizontal(at, 40, 600)) }),
    },
    {
      name: 'als cellen van een paar woorden',
      pages: slides({
        right: () =>
          ['Ja', 'Nee', 'Afdoen, zie het besluit van juni'].map((own, at) =>
            piece(own, 350, 115 + 12 * at),
          ),
      }),
    },
  ])('zijn het niet: $name', ({ pages }) => {
    expect(isReadDown(pages)).toBe(false);
  });
});

describe('een regel met een label onder aan elke bladzijde', () => {
  const furnitureOf = (foot: (number: number) => string): string[] =>
    treeFromPdf(
      slides({}, [...TITLES, 'Een brug', 'Een tunnel', 'Een weg']).map((own, number) => ({
        ...own,
        pieces: own.pieces.map((one) =>
          one.text.startsWith('Voorstel') ? piece(foot(number), 40, 330) : one,
        ),
      })),
    ).furniture.map(({ line }) => line.text);

  it('is tekst, als er om en om iets anders achter staat', () => {
    expect(
      furnitureOf((number) => `Voorstel: ${number % 2 === 0 ? 'Afdoen' : 'Aanhouden'}`),
    ).toEqual([]);
  });

  it('is een voetregel, als hij om en om links en rechts iets anders zegt', () => {
    expect(
      furnitureOf((number) => (number % 2 === 0 ? 'Verantwoording' : 'Ledenvergadering')),
    ).toHaveLength(7);
  });
});
