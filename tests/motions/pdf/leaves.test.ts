import { describe, expect, it } from 'vitest';
import { isPagePlace } from '../../../motions/document/place';
import { leavesOf } from '../../../motions/pdf/leaves';
import type { Page, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { horizontal, page, piece } from './typeset';

const SHEET = { width: 842, height: 595 };
const letters = (count: number): string => String.fromCharCode(97 + (count % 26)).repeat(4);
const half = (right: boolean, number: number, from = 45): TextPiece[] => {
  const left = right ? 421 + from : from;
  const text = Array.from({ length: 12 }, (_, index) =>
    piece(
      `Over ${letters(number)} en ${letters(index)} sprak het bestuur met alle leden`,
      left,
      90 + 14 * index,
    ),
  );
  return [piece('Bijlage 4', left, 30), ...text, piece(`blad ${number}`, left + 140, 570)];
};
const sheet = (number: number, pieces: TextPiece[], other: Partial<Page> = {}): Page =>
  page(pieces, { ...SHEET, number, ...other });
const spread = (number: number): Page =>
  sheet(number, [...half(false, 2 * number - 1), ...half(true, 2 * number)]);

describe('twee bladzijden op een vel', () => {
  it('worden na elkaar gelezen, elk met een eigen kop en voet', () => {
    const { lines, furniture, pages } = treeFromPdf([spread(1), spread(2)]);
    expect(furniture.map(({ line }) => line.text).toSorted()).toEqual([
      ...[
        'Bijlage 4',
        'Bijlage 4',
        'Bijlage 4',
        'Bijlage 4',
        'blad 1',
        'blad 2',
        'blad 3',
        'blad 4',
      ],
    ]);
    const texts = lines.map(({ text }) => text).filter((text) => text.startsWith('Over'));
    expect(texts.map((text) => text.slice(5, 9))).toEqual(
      [1, 2, 3, 4].flatMap((number) => Array.from({ length: 12 }, () => letters(number))),
    );
    expect(pages).toBe(2);
  });

  it('houden hun plaats op het vel', () => {
    const { lines } = treeFromPdf([spread(1), spread(2)]);
    const places = lines.map(({ place }) => place).filter(isPagePlace);
    expect(new Set(places.map((own) => own.page))).toEqual(new Set([1, 2]));
    const right = places.filter(({ left }) => left > 0.5);
    expect(right).toHaveLength(28);
    expect(right.every((own) => own.right <= 1)).toBe(true);
  });

  it('staan ook op een vel waarvan het laatste deel leeg is', () => {
    expect(leavesOf([spread(1), sheet(2, half(false, 3))])).toHaveLength(4);
  });
});

describe('een liggend vel met één bladzijde', () => {
  it.each([
    { name: 'met een regel door het midden', pieces: [piece('x'.repeat(150), 45, 60)] },
    { name: 'met een lijn door het midden', rulings: [horizontal(60, 45, 797)] },
    { name: 'met een rechterkolom die elders begint', from: 20 },
  ])('blijft heel: $name', ({ pieces = [], rulings = [], from = 45 }) => {
    const all = [...half(false, 1), ...half(true, 2, from), ...pieces];
    expect(leavesOf([sheet(1, all, { rulings })])).toHaveLength(1);
  });

  it('blijft heel met kolommen van een tabel dicht bij elkaar', () => {
    const wide = half(false, 1).map((one) => ({ ...one, right: Math.max(one.right, 410) }));
    expect(leavesOf([sheet(1, [...wide, ...half(true, 2)])])).toHaveLength(2);
    const wider = wide.map((one) => ({ ...one, right: Math.max(one.right, 418) }));
    expect(leavesOf([sheet(1, [...wider, ...half(true, 2)])])).toHaveLength(1);
  });

  it('blijft heel als het rechtop staat', () => {
    const all = [...half(false, 1), ...half(true, 2)];
    expect(leavesOf([page(all, { width: 842, height: 1190 })])).toHaveLength(1);
  });
});
