import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNews } from '../../../motions/history/news';

const KNOWN = ['2024-06-26', '2024-11-29', '2025-06-18'];

describe('een motie die binnenkomt', () => {
  it.each([
    { name: 'van de laatste ALV', submitted: '2025-06-18', is: true },
    { name: 'van de ALV daarvoor', submitted: '2024-11-29', is: true },
    { name: 'van een ALV die nog moet komen', submitted: '2025-11-28', is: true },
    { name: 'waarvan niet bekend is wanneer zij is ingediend', submitted: null, is: true },
    { name: 'van een jaar eerder', submitted: '2024-06-26', is: false },
    { name: 'van jaren her', submitted: '2019-06-05', is: false },
  ])('$name: nieuws is $is', ({ submitted, is }) => {
    expect(isNews(submitted, KNOWN)).toBe(is);
  });

  it('van de enige ALV die bekend is, is nieuws', () => {
    expect(isNews('2022-06-29', ['2022-06-29', '2022-06-29'])).toBe(true);
    expect(isNews('2022-06-29', [])).toBe(true);
  });

  it('wordt geen nieuws doordat er meer ALV’s bekend worden', () => {
    const date = fc.integer({ min: 2017, max: 2030 }).map((year) => `${year}-06-01`);
    fc.assert(
      fc.property(date, fc.array(date), date, (submitted, dates, added) => {
        const known = [submitted, ...dates];
        if (!isNews(submitted, known)) {
          expect(isNews(submitted, [...known, added])).toBe(false);
        }
      }),
    );
  });
});
