import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mayReadAgain, type Visit, withVisit } from '../../../entrypoints/background/visits';

vi.mock('wxt/browser', () => import('./fake-browser'));

const MINUTE_MS = 60 * 1000;
const agenda = 'https://vng.nl/artikelen/agenda-en-stukken-alv-27-november-2026';

/** How many of these visits are read. */
function readOf(asked: readonly Visit[]): number {
  let visits: Visit[] = [];
  let read = 0;
  for (const visit of asked) {
    const counted = withVisit(visits, visit);
    if (counted === null) continue;
    visits = counted;
    read += 1;
  }
  return read;
}
const every = (ms: number, times: number, urlOf: (index: number) => string): Visit[] =>
  Array.from({ length: times }, (_, index) => ({ url: urlOf(index), at: index * ms }));

describe('bij een bezoek wordt gelezen', () => {
  it.each([
    { name: 'elke pagina van een ALV', visits: every(1000, 40, (n) => `${agenda}-${n}`), read: 40 },
    { name: 'een pagina die nog wordt gevuld', visits: every(300, 3, () => agenda), read: 3 },
    {
      name: 'een pagina die elk half uur iets anders zegt',
      visits: every(30 * MINUTE_MS, 20, () => agenda),
      read: 20,
    },
    {
      name: 'een pagina die zich blijft herladen: vijf keer, en dan niet meer',
      visits: every(1000, 300, () => agenda),
      read: 5,
    },
    {
      name: 'een plaats op een pagina als die pagina',
      visits: every(1000, 300, (n) => `${agenda}#punt-${n}`),
      read: 5,
    },
    {
      name: 'een pagina die steeds een ander adres krijgt: honderd keer, en dan niet meer',
      visits: every(1000, 500, (n) => `${agenda}?${n}`),
      read: 100,
    },
  ])('$name', ({ visits, read }) => {
    expect(readOf(visits)).toBe(read);
  });

  it('in geen tien minuten meer dan honderd keer, wat een pagina ook doet', () => {
    const visit = fc.record({
      url: fc
        .constantFrom(agenda, `${agenda}/a`, `${agenda}/b`)
        .chain((url) => fc.nat(200).map((n) => `${url}?${n}`)),
      at: fc.integer({ min: 0, max: 10 * MINUTE_MS - 1 }),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 400 }), (visits) => {
        const inOrder = visits.toSorted((one, other) => one.at - other.at);
        expect(readOf(inOrder)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('twee pagina’s tegelijk', () => {
  it('tellen allebei', async () => {
    const asked = Array.from({ length: 20 }, () => mayReadAgain(agenda, 0));
    const answers = await Promise.all(asked);
    expect(answers.filter(Boolean)).toHaveLength(5);
  });
});
