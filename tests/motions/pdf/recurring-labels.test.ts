import { describe, expect, it } from 'vitest';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { page, piece } from './typeset';

const BOLD = { bold: true, font: 'bold' };
const word = (at: number): string => String.fromCharCode(97 + (at % 26)).repeat(5);

/** Pages that begin with a line, and have other lines in their text. */
function furnitureOf(top: string, within: readonly (readonly [string, object])[]): string[] {
  const pages = [0, 1, 2, 3, 4].map((number) =>
    page(
      [
        ...(number === 0 ? [] : [piece(top, 60, 60, BOLD)]),
        ...Array.from({ length: 40 }, (_, at) =>
          piece(`${word(number)} ${word(at)} en de commissie sprak hierover`, 60, 80 + 14 * at),
        ),
        ...within.map(([text, style], at) => piece(text, 60, 660 + 14 * at, style)),
      ],
      { number: number + 1 },
    ),
  );
  return treeFromPdf(pages).furniture.map(({ line }) => line.text);
}

describe('een regel die boven aan bladzijden terugkomt', () => {
  it('is een kopregel, als hij alleen daar staat', () => {
    expect(furnitureOf('Verantwoording moties', [])).toHaveLength(4);
  });

  it('is tekst, als hij net zo vaak midden in de tekst staat: een label', () => {
    expect(furnitureOf('Hoe nu verder?', [['Hoe nu verder?', BOLD]])).toEqual([]);
  });

  it.each([
    { name: 'in een andere letter', within: [['Verantwoording moties', {}]] as const },
    {
      name: 'in een groter lettertype',
      within: [['Verantwoording moties', { size: 16 }]] as const,
    },
    { name: 'als deel van een regel', within: [['Zie de Verantwoording moties', BOLD]] as const },
  ])('is een kopregel, als hij in de tekst $name staat', ({ within }) => {
    expect(furnitureOf('Verantwoording moties', within)).toHaveLength(4);
  });
});
