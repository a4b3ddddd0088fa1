import { describe, expect, it } from 'vitest';
import { cutPiece } from '../../../motions/pdf/cut-pieces';
import { piece } from './typeset';

const cut = (text: string, x: number) => cutPiece(piece(text, 100, 50), x).map((part) => part.text);

describe('tekst over de rand tussen twee cellen', () => {
  it.each([
    {
      name: 'wordt geknipt bij de spatie op de rand',
      text: 'ALV 16 juni Daarbij is',
      x: 157,
      parts: ['ALV 16 juni', 'Daarbij is'],
    },
    {
      name: 'blijft heel als zij voor de rand ophoudt',
      text: 'ALV 16 juni',
      x: 160,
      parts: ['ALV 16 juni'],
    },
    {
      name: 'blijft heel als er geen spatie bij de rand is',
      text: 'verantwoordingsdocumentatie',
      x: 160,
      parts: ['verantwoordingsdocumentatie'],
    },
  ])('$name', ({ text, x, parts }) => {
    expect(cut(text, x)).toEqual(parts);
  });
});
