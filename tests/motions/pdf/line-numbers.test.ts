import { describe, expect, it } from 'vitest';
import { lineNumbersOf } from '../../../motions/pdf/line-numbers';
import type { TextPiece } from '../../../motions/pdf/page';
import { piece } from './typeset';

type Column = { left: number; numbersEnd: number; first: number; step?: number };

const LINES = 20;
const SMALL = { size: 5 };

/** Lines of text, and before or behind them their numbers. */
function column({ left, numbersEnd, first, step = 1 }: Column, lines = LINES): TextPiece[] {
  return Array.from({ length: lines }, (_, index) => {
    const y = 100 + 14 * index;
    const text = piece(`Er is in de regio gesproken over ${index}`, left, y);
    const number = String(first + index);
    const own = piece(number, numbersEnd - 5 * number.length, y, SMALL);
    return (first + index) % step === 0 ? [text, own] : [text];
  }).flat();
}

const lower = (one: TextPiece): TextPiece => ({ ...one, baseline: one.baseline + 300 });

const found = (...pages: TextPiece[][]): number[][] =>
  lineNumbersOf(pages).map((lines) => lines.map(({ text }) => Number(text)).sort((a, b) => a - b));
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('regelnummers', () => {
  it.each([
    {
      name: 'in de linkermarge',
      pieces: column({ left: 60, numbersEnd: 50, first: 1 }),
      numbers: range(1, 20),
    },
    {
      name: 'in de rechtermarge',
      pieces: column({ left: 60, numbersEnd: 320, first: 90 }),
      numbers: range(90, 109),
    },
    {
      name: 'om de vijf regels',
      pieces: column({ left: 60, numbersEnd: 50, first: 1, step: 5 }),
      numbers: [5, 10, 15, 20],
    },
    {
      name: 'naast allebei de tekstkolommen',
      pieces: [
        ...column({ left: 60, numbersEnd: 50, first: 1 }),
        ...column({ left: 320, numbersEnd: 310, first: 21 }),
      ],
      numbers: range(1, 40),
    },
    {
      name: 'achter allebei de tekstkolommen',
      pieces: [
        ...column({ left: 60, numbersEnd: 290, first: 1 }),
        ...column({ left: 320, numbersEnd: 550, first: 21 }, 12),
      ],
      numbers: range(1, 32),
    },
    {
      name: 'in de marge, waar kop en voet van de bladzijde apart zijn geteld',
      pieces: [
        ...column({ left: 60, numbersEnd: 50, first: 1 }, 1),
        ...column({ left: 60, numbersEnd: 50, first: 1 }).map(lower),
        ...column({ left: 60, numbersEnd: 50, first: 2 }, 1).map((one) => lower(lower(one))),
      ],
      numbers: [1, ...range(1, 20), 2].sort((a, b) => a - b),
    },
    {
      name: 'zijn er niet in een kolom met de nummers van moties',
      pieces: range(1, 8).flatMap((number) => [
        piece(String(number), 60, 100 + 60 * number),
        ...range(0, 3).map((line) => piece('Gouda vraagt', 90, 100 + 60 * number + 14 * line)),
        ...range(0, 3).map((line) => piece('Aanhouden', 290, 100 + 60 * number + 14 * line)),
      ]),
      numbers: [],
    },
    {
      name: 'zijn er niet in jaartallen binnen de tekst',
      pieces: range(2020, 2026).flatMap((year, index) => [
        piece('In', 60, 100 + 14 * index),
        piece(String(year), 80, 100 + 14 * index),
        piece('is er', 110, 100 + 14 * index),
        piece('Een lange regel zonder een jaartal erin', 60, 300 + 14 * index),
      ]),
      numbers: [],
    },
  ])('$name', ({ pieces, numbers }) => {
    expect(found(pieces)).toEqual([numbers]);
  });

  it('op een bladzijde met een paar regels staan waar zij op de andere bladzijden staan', () => {
    const full = column({ left: 60, numbersEnd: 50, first: 1 });
    const last = column({ left: 60, numbersEnd: 50, first: 21 }, 2);
    expect(found(full, last)).toEqual([range(1, 20), [21, 22]]);
  });

  describe('naast bladzijden vol tabellen, waarvan geen regels zijn geteld', () => {
    /** A page of a table, with a number beside the white line above it and the one below it. */
    const tablePage = (numbers: readonly number[], left: number): TextPiece[] => [
      ...numbers.map((number, index) => piece(String(number), left, 60 + 400 * index, SMALL)),
      ...range(0, 9).map((line) => piece('Gouda vraagt om geld', 60, 80 + 14 * line)),
    ];

    it.each([
      { name: 'beginnen zij op elke bladzijde opnieuw', pages: [[1], [1, 2], [1, 2]], left: 45 },
      {
        name: 'zijn het geen moties die doortellen',
        pages: [[1], [2, 3], [4]],
        left: 45,
        none: true,
      },
      {
        name: 'staan zij niet binnen de tekst',
        pages: [[1], [1, 2], [1, 2]],
        left: 65,
        none: true,
      },
    ])('$name', ({ pages, left, none = false }) => {
      expect(found(...pages.map((numbers) => tablePage(numbers, left)))).toEqual(
        none ? pages.map(() => []) : pages,
      );
    });
  });
});
