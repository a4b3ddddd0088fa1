import { expect, it } from 'vitest';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { page, piece } from './typeset';

const CUT = 'te onderzoeken of een gezamenlijk fonds mogelijk is';

const textOn = (first: TextPiece, second: TextPiece): string[] => {
  const pages = [
    page([piece('Roept het bestuur op om', 180, 810), first]),
    page([second, piece('Er is geld voor een proef.', 180, 30)], { number: 2 }),
  ];
  const { lines, furniture } = treeFromPdf(pages);
  const marks = new Set(furniture.map(({ line }) => line));
  return lines.filter((line) => !marks.has(line)).map(({ text }) => text);
};

it.each([
  {
    name: 'een regel waar het einde van de bladzijde doorheen gaat',
    first: piece(CUT, 180, 834),
    second: piece(CUT, 180, 12),
    times: 1,
  },
  {
    name: 'een andere regel boven aan de volgende bladzijde',
    first: piece(CUT, 180, 834),
    second: piece('te onderzoeken of dat mogelijk is', 180, 12),
    times: 1,
  },
  {
    name: 'dezelfde woorden op een andere plek in de regel',
    first: piece(CUT, 180, 834),
    second: piece(CUT, 200, 12),
    times: 2,
  },
  {
    name: 'dezelfde regel binnen de marges',
    first: piece(CUT, 180, 800),
    second: piece(CUT, 180, 60),
    times: 2,
  },
])('$name telt $times keer mee', ({ first, second, times }) => {
  expect(textOn(first, second).filter((text) => text === CUT)).toHaveLength(times);
});
