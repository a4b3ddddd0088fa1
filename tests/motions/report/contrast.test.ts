import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOnWhite, LEAST_CONTRAST, readableOnWhite } from '../../../motions/report/contrast';

it.each([
  { colour: '#ffffff', ratio: 1 },
  { colour: '#000000', ratio: 21 },
  { colour: '#777777', ratio: 4.48 },
  { colour: '#767676', ratio: 4.54 },
])('het contrast van $colour op wit is $ratio', ({ colour, ratio }) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(ratio, 2);
});

it('houdt een kleur die leesbaar is, en maakt een andere donkerder', () => {
  expect(readableOnWhite('#154273')).toBe('#154273');
  const hex = fc.integer({ min: 0, max: 0xffffff });
  fc.assert(
    fc.property(hex, (number) => {
      const colour = `#${number.toString(16).padStart(6, '0')}`;
      const readable = readableOnWhite(colour);
      expect(contrastOnWhite(readable)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      if (contrastOnWhite(colour) >= LEAST_CONTRAST) expect(readable).toBe(colour);
    }),
  );
});
