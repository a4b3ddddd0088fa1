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
    name: 'met dezelfde titel tussen andere aanhalingstekens wordt samengevoegd',
    other: print('b', '“warmtetransitie: alleen als die betaalbaar is”'),
    is: 'joined',
  },
  {
    name: 'met één van de indieners wordt samengevoegd',
    other: print('b', TITLE, { submitters: [ENSCHEDE, DEVENTER] }),
    is: 'joined',
  },
  {
    name: 'op een pagina die de ALV niet noemt wordt samengevoegd',
    other: print('b', TITLE, { meeting: null }),
    is: 'joined',
  },
  {
    name: 'onder een titel met weggelaten woorden wordt samengevoegd',
    other: print('b', 'Warmtetransitie alleen als die betaalbaar is voor inwoners'),
    is: 'joined',
  },
  {
    name: 'met een andere datum wordt voorgelegd: één van de twee kan fout zijn',
    other: print('b', TITLE, { meeting: { kind: 'ALV', date: '2023-06-14' } }),
    is: 'offered',
  },
  {
    name: 'zonder indiener wordt voorgelegd',
    other: print('b', TITLE, { submitters: [] }),
    is: 'offered',
  },
  {
    name: 'onder een titel die half hetzelfde is wordt voorgelegd',
    other: print('b', 'Warmtetransitie betaalbaar voor iedereen'),
    is: 'offered',
  },
  {
    name: 'van een andere gemeente is een andere motie, wat haar titel ook is',
    other: print('b', TITLE, { submitters: [ENSCHEDE] }),
    is: 'apart',
  },
  {
    name: 'van dezelfde gemeente over iets anders is een andere motie',
    other: print('b', 'Landelijke tarieven inkoop jeugdzorg'),
    is: 'apart',
  },
  {
    name: 'in hetzelfde document is een andere motie',
    other: print('b', TITLE, { documentIds: ['a'] }),
    is: 'offered',
  },
];

function relation(prints: PlacedPrint[], decisions: JoinDecision[] = []): string {
  const { motionOf, offers } = joinMotions(prints, decisions);
  if (motionOf.get('a') === motionOf.get('b')) return 'joined';
  return offers.length > 0 ? 'offered' : 'apart';
}

describe('een tweede afdruk', () => {
  it.each(CASES)('$name', ({ other, is }) => {
    expect(relation([print('a', TITLE), other])).toBe(is);
    expect(relation([other, print('a', TITLE)])).toBe(is);
  });

  it('van een gefuseerde gemeente wordt samengevoegd met die van haar opvolger', () => {
    const haren = print('a', TITLE, { submitters: [HAREN] });
    const groningen = print('b', TITLE, { submitters: [GRONINGEN] });
    expect(relation([haren, groningen])).toBe('joined');
  });
});

describe('een mens', () => {
  const apart = [print('a', TITLE), print('b', 'Landelijke tarieven inkoop jeugdzorg')];
  const same = [print('a', TITLE), print('b', TITLE, { meeting: null })];

  it('voegt samen wat geen score zou samenvoegen', () => {
    expect(relation(apart, [decided('a', 'b', true)])).toBe('joined');
  });

  it('houdt uit elkaar wat de score samenvoegt, en krijgt de vraag niet nog eens', () => {
    expect(relation(same, [decided('a', 'b', false)])).toBe('apart');
  });

  it('houdt ook uit elkaar wat via een derde afdruk samenkomt', () => {
    const third = print('c', TITLE);
    const { motionOf } = joinMotions([...same, third], [decided('a', 'b', false)]);
    expect(motionOf.get('a')).not.toBe(motionOf.get('b'));
  });

  it('zegt niets over afdrukken die weg zijn', () => {
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

describe('wetten', () => {
  it('de volgorde van lezen maakt niet uit', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const reversed = groupsOf(prints.toReversed(), decisions.toReversed());
        expect(reversed).toEqual(groupsOf(prints, decisions));
      }),
    );
  });

  it('elke afdruk is van precies één motie', () => {
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

  it('een besluit terugnemen geeft wat er eerst was', () => {
    fc.assert(
      fc.property(printsArbitrary, decisionsArbitrary, (prints, decisions) => {
        const before = groupsOf(prints, decisions);
        const added = [...decisions, decided('print-0', 'print-1', true)];
        joinMotions(prints, added);
        expect(groupsOf(prints, added.slice(0, -1))).toEqual(before);
      }),
    );
  });

  it('wat een mens uit elkaar houdt, staat nooit samen', () => {
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
