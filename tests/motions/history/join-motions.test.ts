import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JoinDecision,
  joinMotions,
  type PlacedPrint,
} from '../../../motions/history/join-motions';
import type { Submitter } from '../../../motions/model';

const DEVENTER: Submitter = { name: 'Deventer', gemeente: 'gm0150' };
const ENSCHEDE: Submitter = { name: 'Enschede', gemeente: 'gm0153' };
const GRONINGEN: Submitter = { name: 'Groningen', gemeente: 'gm0014' };
const HAREN: Submitter = { name: 'Haren', gemeente: 'gm0017', current: ['gm0014'] };

const print = (id: string, title: string, changes: Partial<PlacedPrint> = {}): PlacedPrint => ({
  id,
  title,
  submitters: [DEVENTER],
  meeting: { kind: 'ALV', date: '2024-06-26' },
  documentIds: [id],
  ...changes,
});
const decided = (one: string, other: string, isSame: boolean): JoinDecision => ({
  one,
  other,
  isSame,
  decidedAt: '2025-06-01T10:00:00.000Z',
});

const TITLE = 'Warmtetransitie: alleen als die betaalbaar is!';

type Case = { name: string; other: PlacedPrint; is: 'joined' | 'offered' | 'apart' };
const CASES: Case[] = [
  {
    name: 'with the same title in other quotation marks is joined',
    other: print('b', '“warmtetransitie: alleen als die betaalbaar is”'),
    is: 'joined',
  },
  {
    name: 'with one of several submitters is joined',
    other: print('b', TITLE, { submitters: [ENSCHEDE, DEVENTER] }),
    is: 'joined',
  },
  {
    name: 'on a page that does not name the meeting is joined',
    other: print('b', TITLE, { meeting: null }),
    is: 'joined',
  },
  {
    name: 'under a title with words left out is joined',
    other: print('b', 'Warmtetransitie alleen als die betaalbaar is voor inwoners'),
    is: 'joined',
  },
  {
    name: 'with another date is offered: one of the two may be wrong',
    other: print('b', TITLE, { meeting: { kind: 'ALV', date: '2023-06-14' } }),
    is: 'offered',
  },
  {
    name: 'without a submitter is offered',
    other: print('b', TITLE, { submitters: [] }),
    is: 'offered',
  },
  {
    name: 'under a title that is half the same is offered',
    other: print('b', 'Warmtetransitie betaalbaar voor iedereen'),
    is: 'offered',
  },
  {
    name: 'of another gemeente is another motion, whatever its title',
    other: print('b', TITLE, { submitters: [ENSCHEDE] }),
    is: 'apart',
  },
  {
    name: 'of the same gemeente about something else is another motion',
    other: print('b', 'Landelijke tarieven inkoop jeugdzorg'),
    is: 'apart',
  },
  {
    name: 'in the same document is another motion',
    other: print('b', TITLE, { documentIds: ['a'] }),
    is: 'offered',
  },
];

function relation(prints: PlacedPrint[], decisions: JoinDecision[] = []): string {
  const { motionOf, offers } = joinMotions(prints, decisions);
  if (motionOf.get('a') === motionOf.get('b')) return 'joined';
  return offers.length > 0 ? 'offered' : 'apart';
}

describe('a second print', () => {
  it.each(CASES)('$name', ({ other, is }) => {
    expect(relation([print('a', TITLE), other])).toBe(is);
    expect(relation([other, print('a', TITLE)])).toBe(is);
  });

  it('of a gemeente that has merged is joined with that of its successor', () => {
    const haren = print('a', TITLE, { submitters: [HAREN] });
    const groningen = print('b', TITLE, { submitters: [GRONINGEN] });
    expect(relation([haren, groningen])).toBe('joined');
  });
});

describe('a person', () => {
  const apart = [print('a', TITLE), print('b', 'Landelijke tarieven inkoop jeugdzorg')];
  const same = [print('a', TITLE), print('b', TITLE, { meeting: null })];

  it('joins what no score would join', () => {
    expect(relation(apart, [decided('a', 'b', true)])).toBe('joined');
  });

  it('keeps apart what the score joins, and is not asked again', () => {
    expect(relation(same, [decided('a', 'b', false)])).toBe('apart');
  });

  it('keeps apart also by way of a third print', () => {
    const third = print('c', TITLE);
    const { motionOf } = joinMotions([...same, third], [decided('a', 'b', false)]);
    expect(motionOf.get('a')).not.toBe(motionOf.get('b'));
  });

  it('says nothing of prints that are gone', () => {
    expect(relation(same, [decided('a', 'weg', true)])).toBe('joined');
  });
});

const printArbitrary = fc.record({
  title: fc.constantFrom(TITLE, 'Warmtetransitie', 'Landelijke tarieven', 'Jeugdzorg op tijd'),
  submitters: fc.subarray([DEVENTER, ENSCHEDE, HAREN, GRONINGEN], { maxLength: 2 }),
  date: fc.constantFrom(null, '2024-06-26', '2023-06-14'),
  document: fc.constantFrom('x', 'y', 'z'),
});
const printsArbitrary = fc.array(printArbitrary, { maxLength: 8 }).map((all) =>
  all.map(({ title, submitters, date, document }, index) =>
    print(`print-${index}`, title, {
      submitters,
      meeting: date === null ? null : { kind: 'ALV', date },
      documentIds: [document],
    }),
  ),
);
const decisionsArbitrary = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(7), fc.boolean())
    .filter(([one, other]) => one < other)
    .map(([one, other, isSame]) => decided(`print-${one}`, `print-${other}`, isSame)),
  { maxLength: 3 },
);
const groupsOf = (prints: PlacedPrint[], decisions: JoinDecision[]) =>
  [...joinMotions(prints, decisions).printsOf.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('laws', () => {
  it('the order of reading does not matter', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const reversed = groupsOf(prints.toReversed(), decisions.toReversed());
        expect(reversed).toEqual(groupsOf(prints, decisions));
      }),
    );
  });

  it('every print is of exactly one motion', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const { motionOf, printsOf } = joinMotions(prints, decisions);
        expect([...printsOf.values()].flat().toSorted()).toEqual(
          prints.map(({ id }) => id).toSorted(),
        );
        for (const { id } of prints) expect(printsOf.get(motionOf.get(id) ?? '')).toContain(id);
      }),
    );
  });

  it('taking a decision back gives what was there before', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const before = groupsOf(prints, decisions);
        const added = [...decisions, decided('print-0', 'print-1', true)];
        joinMotions(prints, added);
        expect(groupsOf(prints, added.slice(0, -1))).toEqual(before);
      }),
    );
  });

  it('what a person keeps apart is never together', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const { motionOf } = joinMotions(prints, decisions);
        for (const { one, other, isSame } of decisions) {
          const isKnown = motionOf.has(one) && motionOf.has(other);
          if (!isSame && isKnown) expect(motionOf.get(one)).not.toBe(motionOf.get(other));
        }
      }),
    );
  });
});
