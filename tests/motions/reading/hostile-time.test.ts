import { describe, expect, it } from 'vitest';
import { spent } from '../spent';
import { MARKS, TEXT_FUNCTIONS } from './text-functions';

const LONGEST = 64_000;
const SIZES = [1000, 4000, 16_000, LONGEST];
/** Time by the square of 64,000 takes seconds; in proportion it takes some tens of milliseconds. */
const MOST_MS = 1000;

/** The first size at which a text of this mark takes too long, also the second time. */
function tooSlowAt(read: (text: string) => unknown, mark: string): number | undefined {
  for (const size of SIZES) {
    const text = mark.repeat(Math.ceil(size / mark.length));
    const time = spent(() => read(text));
    if (time > MOST_MS && spent(() => read(text)) > MOST_MS) return size;
    // Even if it grew as the third power, the longest text would be fast enough.
    if (time * (LONGEST / size) ** 3 < MOST_MS) return undefined;
  }
  return undefined;
}

describe('een tekst van steeds hetzelfde teken kost niet meer dan zijn lengte', () => {
  it.each(Object.entries(TEXT_FUNCTIONS))('%s', (_, read) => {
    const slow = MARKS.flatMap((mark) => {
      const size = tooSlowAt(read, mark);
      return size === undefined ? [] : [{ mark, size }];
    });
    expect(slow).toEqual([]);
  });

  it('en een functie die dat wel doet, valt op', () => {
    const bySquare = (text: string) => {
      let sum = 0;
      for (let one = 0; one < text.length; one += 1) {
        for (let other = 0; other < text.length; other += 3) sum += one ^ other;
      }
      return sum;
    };
    expect(tooSlowAt(bySquare, '-')).toBe(64_000);
  });
});
