import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedParts } from '../../../components/ui/Quoted';

describe('wat een zin uit een document aanhaalt', () => {
  it.each([
    { name: 'niets', sentence: 'The title is long.', quoted: [] },
    { name: 'één plek', sentence: 'It says “Aanhouden”.', quoted: ['Aanhouden'] },
    { name: 'twee plekken', sentence: '“Afdoen” or “Aanhouden”?', quoted: ['Afdoen', 'Aanhouden'] },
    {
      name: 'een titel binnen de aanhaling',
      sentence: 'It says “zie motie “Veerpont” hierna”.',
      quoted: ['zie motie “Veerpont” hierna'],
    },
    { name: 'een aanhaling die niet sluit', sentence: 'It says “Aanhouden.', quoted: [] },
    { name: 'een losse sluiting', sentence: 'It says Aanhouden”.', quoted: [] },
    { name: 'tekens buiten het gewone vlak', sentence: '🗳️ “𝔸anhouden”', quoted: ['𝔸anhouden'] },
  ])('$name', ({ sentence, quoted }) => {
    const parts = quotedParts(sentence);
    expect(parts.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual(quoted);
  });

  it('laat van geen zin iets weg', () => {
    const sentence = fc.string({ unit: fc.constantFrom('“', '”', 'a', ' ', '𝔸') });
    fc.assert(
      fc.property(sentence, (text) => {
        expect(
          quotedParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
