import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../entrypoints/overlay.content/line-in-text';

const text = 'Motie Pont: aangenomen \n\n Motie Bankjes: verworpen\nKadernota';
const wordsOf = (stretch: { start: number; end: number } | null): string | null =>
  stretch && text.slice(stretch.start, stretch.end);

describe('de regel van een motie in een alinea', () => {
  it.each([
    {
      name: 'de eerste',
      words: 'Pont',
      line: 'Motie Pont: aangenomen',
      around: [null, 'Motie Bankjes: verworpen'],
    },
    {
      name: 'na een lege regel',
      words: 'Bankjes',
      line: 'Motie Bankjes: verworpen',
      around: ['Motie Pont: aangenomen', 'Kadernota'],
    },
    {
      name: 'met het laatste woord ervan',
      words: 'verworpen',
      line: 'Motie Bankjes: verworpen',
      around: ['Motie Pont: aangenomen', 'Kadernota'],
    },
    {
      name: 'de laatste',
      words: 'Kadernota',
      line: 'Kadernota',
      around: ['Motie Bankjes: verworpen', null],
    },
  ])('$name', ({ words, line, around }) => {
    const found = lineAt(text, text.indexOf(words) + words.length);
    expect(wordsOf(found)).toBe(line);
    expect([found.before, found.after].map(wordsOf)).toEqual(around);
  });

  it('is de hele tekst als er niets in staat', () => {
    expect(lineAt('', 0)).toEqual({ start: 0, end: 0, before: null, after: null });
  });
});
