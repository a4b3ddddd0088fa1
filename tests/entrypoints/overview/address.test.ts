import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_MOTIONS_ADDRESS } from '../../../components/addresses/opens-where';
import {
  COLUMNS,
  GROUPS,
  hashOfOverview,
  NO_FILTERS,
  type OverviewAddress,
  parseOverviewAddress,
  SORTS,
  START,
  VIEWS,
} from '../../../entrypoints/overview/address';
import { WORK } from '../../../entrypoints/overview/select-motions';
import { STANDING_KINDS } from '../../../motions/history/standing';

describe('het adres van het overzicht', () => {
  it.each([
    { name: 'is leeg aan het begin', hash: '', filters: {} },
    {
      name: 'noemt een gemeente en een stand',
      hash: '#gemeente=gm0150&stand=voorstel-afdoen',
      filters: { gemeente: 'gm0150', standing: 'voorstel-afdoen' },
    },
    {
      name: 'laat weg wat niet bestaat',
      hash: '#gemeente=Deventer&stand=verdwenen&alv=gisteren&notitie=misschien',
      filters: {},
    },
    {
      name: 'houdt zoekwoorden heel',
      hash: '#zoek=geld%20%26%20zorg',
      filters: { query: 'geld & zorg' },
    },
  ])('$name', ({ hash, filters }) => {
    expect(parseOverviewAddress(hash).filters).toEqual({ ...NO_FILTERS, ...filters });
  });

  it('komt van de knop bij de nieuwe moties uit', () => {
    const hash = NEW_MOTIONS_ADDRESS.replace('/overview.html', '');
    expect(parseOverviewAddress(hash)).toEqual({ ...START, filters: WORK.fresh });
  });

  it('is kort als er niets is gekozen', () => {
    expect(hashOfOverview(START)).toBe('#');
  });

  it('komt heen en terug op hetzelfde uit', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const filters = fc.record({
      query: fc.string({ maxLength: 12 }),
      gemeente: fc.constantFrom(null, 'gm0150'),
      isOwn: fc.boolean(),
      standing: fc.constantFrom(null, ...STANDING_KINDS),
      meeting: fc.constantFrom(null, '2024-06-26'),
      subject: fc.option(text),
      label: fc.option(text),
      hasNote: fc.boolean(),
      hasWarning: fc.boolean(),
      isFollowed: fc.boolean(),
      isNew: fc.boolean(),
      isRunning: fc.boolean(),
      needsAdvice: fc.boolean(),
    });
    const address: fc.Arbitrary<OverviewAddress> = fc.record({
      view: fc.constantFrom(...VIEWS),
      motionId: fc.option(text),
      documentId: fc.option(fc.constant('a1'.repeat(32))),
      filters,
      sort: fc.constantFrom(...SORTS),
      isDescending: fc.boolean(),
      group: fc.constantFrom(...GROUPS),
      columns: fc.subarray([...COLUMNS]),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(parseOverviewAddress(hashOfOverview(one))).toEqual({
          ...one,
          filters: { ...one.filters },
        });
      }),
    );
  });
});
