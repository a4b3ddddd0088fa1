import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupMotions,
  matchesFilter,
  NO_FILTER,
  nextOwn,
  type StandingOf,
  stepThrough,
} from '../../../components/motion/motion-selection';
import { isOwnMotion } from '../../../motions/gemeenten/own';
import { lifeInDocument } from '../../../motions/history/life-here';
import type { Motion } from '../../../motions/model';

const DEVENTER = 'gm0150';
const ALMERE = 'gm0034';

function motion(id: string, parts: Partial<Motion> = {}): Motion {
  return {
    id,
    title: `Motie ${id}`,
    submitters: [{ name: 'Almere', gemeente: ALMERE }],
    andOthers: false,
    meeting: null,
    source: {},
    warnings: [],
    ...parts,
  };
}

const own = motion('eigen', { submitters: [{ name: 'Deventer', gemeente: DEVENTER }] });

const DOCUMENT = {
  kind: 'verantwoording' as const,
  title: 'Verantwoording moties',
  meeting: null,
  sha256: 'a'.repeat(64),
};
const standingOf: StandingOf = (one) => lifeInDocument(one, DOCUMENT).shown;

describe('van uw gemeente', () => {
  it.each([
    { name: 'een motie van de eigen gemeente', parts: {}, code: ALMERE, is: true },
    { name: 'niet een motie van een andere', parts: {}, code: DEVENTER, is: false },
    {
      name: 'een motie van een gemeente die in de eigen is opgegaan',
      parts: { submitters: [{ name: 'Bathmen', gemeente: 'gm0142', current: [DEVENTER] }] },
      code: DEVENTER,
      is: true,
    },
    {
      name: 'niet een motie waarvan de indiener onbekend is',
      parts: { submitters: [{ name: 'Deventer e.o.', gemeente: null }] },
      code: DEVENTER,
      is: false,
    },
  ])('is $name', ({ parts, code, is }) => {
    expect(isOwnMotion(motion('a', parts), [code])).toBe(is);
  });
});

describe('zoeken en kiezen', () => {
  const searched = motion('a', {
    title: 'Súdwest-Fryslân aan zee',
    account: 'Het bestuur overlegt met het ministerie.',
    proposal: { kind: 'afdoen', text: 'Als afgedaan beschouwen' },
  });
  it.each([
    { name: 'een leeg zoekveld', filter: {}, found: true },
    { name: 'letters zonder accent', filter: { query: 'sudwest fryslan' }, found: true },
    {
      name: 'woorden in een andere volgorde',
      filter: { query: 'ministerie bestuur' },
      found: true,
    },
    { name: 'de indiener', filter: { query: 'ALMERE' }, found: true },
    { name: 'de woorden van het voorstel', filter: { query: 'beschouwen' }, found: true },
    { name: 'niet als één woord ontbreekt', filter: { query: 'bestuur station' }, found: false },
    { name: 'de gekozen stand', filter: { kind: 'voorstel-afdoen' as const }, found: true },
    {
      name: 'niet een andere stand',
      filter: { kind: 'voorstel-aanhouden' as const },
      found: false,
    },
    { name: 'niet een andere gemeente', filter: { gemeente: DEVENTER }, found: false },
  ])('vindt $name', ({ filter, found }) => {
    expect(matchesFilter(searched, { ...NO_FILTER, ...filter }, standingOf)).toBe(found);
  });

  it('telt een motie waarvan alleen de naam bekend is als ingediend', () => {
    const filter = { ...NO_FILTER, kind: 'ingediend' as const };
    expect(matchesFilter(motion('b'), filter, standingOf)).toBe(true);
  });
});

describe('door de lijst', () => {
  const list = [motion('a'), own, motion('b')];
  const groups = groupMotions(list, [DEVENTER], NO_FILTER, standingOf);

  it('zet de eigen moties apart, verder in de volgorde van het document', () => {
    expect(groups.ownMotions.map(({ id }) => id)).toEqual(['eigen']);
    expect(groups.otherMotions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    { name: 'begint vooraan', from: null, step: 1 as const, to: 'a' },
    { name: 'begint achteraan als u teruggaat', from: null, step: -1 as const, to: 'b' },
    { name: 'gaat verder', from: 'a', step: 1 as const, to: 'eigen' },
    { name: 'blijft staan aan het eind', from: 'b', step: 1 as const, to: 'b' },
  ])('$name', ({ from, step, to }) => {
    expect(stepThrough(list, from, step)?.id).toBe(to);
  });

  it('gaat met de volgende eigen motie rond', () => {
    expect(nextOwn(groups, null)?.id).toBe('eigen');
    expect(nextOwn(groups, 'eigen')?.id).toBe('eigen');
    expect(nextOwn({ ownMotions: [], otherMotions: list }, null)).toBeNull();
  });

  it('laat zonder filter nooit een motie weg', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(DEVENTER, ALMERE, null)), (codes) => {
        const motions = codes.map((gemeente, at) =>
          motion(String(at), { submitters: [{ name: 'x', gemeente }] }),
        );
        const groups = groupMotions(motions, [DEVENTER], NO_FILTER, standingOf);
        const all = [...groups.ownMotions, ...groups.otherMotions];
        expect(all.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(motions);
      }),
    );
  });
});
