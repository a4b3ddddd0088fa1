import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MotionIdentity, motionId } from '../../motions/identity';
import type { Meeting, Submitter } from '../../motions/model';
import { motionArbitrary } from '../fixtures/arbitraries';

const alv: Meeting = { kind: 'ALV', date: '2024-05-24' };
const enschede: Submitter = { name: 'Enschede', gemeente: 'gm0153' };
const almere: Submitter = { name: 'Almere', gemeente: 'gm0034' };
const motion: MotionIdentity = {
  title: 'Geen woorden maar daden',
  submitters: [enschede],
  meeting: alv,
};
const long = 'Een heel lange titel over de gemeentelijke verantwoordelijkheid voor jeugdzorg en ';

describe('het id zegt welke motie het is', () => {
  it.each([
    {
      name: 'indiener, titel en datum',
      given: motion,
      id: 'enschede-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'meer indieners, op alfabet',
      given: { ...motion, submitters: [enschede, almere] },
      id: 'almere-enschede-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'de naam van de gemeente, hoe die ook gedrukt is',
      given: { ...motion, submitters: [{ name: 'West-Betuwe', gemeente: 'gm1960' }] },
      id: 'west-betuwe-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'een groep als er geen indiener is',
      given: { ...motion, submitters: [], collective: 'Gemeenten Achterhoek' },
      id: 'gemeenten-achterhoek-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'geen datum als de ALV onbekend is',
      given: { ...motion, meeting: null },
      id: 'enschede-geen-woorden-maar-daden',
    },
    {
      name: 'een motie zonder iets',
      given: { title: '“”', submitters: [], meeting: null },
      id: 'motie',
    },
  ])('$name', ({ given, id }) => {
    expect(motionId(given)).toBe(id);
  });
});

describe('het is dezelfde motie', () => {
  it.each([
    { name: 'met andere aanhalingstekens', other: { title: '“Geen woorden, maar daden’' } },
    { name: 'in hoofdletters', other: { title: 'GEEN WOORDEN MAAR DADEN' } },
    { name: 'over twee regels', other: { title: 'Geen woorden\n maar\u00a0daden.' } },
    {
      name: 'afgebroken aan het eind van een regel',
      other: { title: 'Geen woor- den maar da\u00adden' },
    },
    { name: 'met een groep naast haar indiener', other: { collective: 'G40' } },
  ])('$name', ({ other }) => {
    expect(motionId({ ...motion, ...other })).toBe(motionId(motion));
  });

  it('met de indieners in een andere volgorde', () => {
    const one = motionId({ ...motion, submitters: [enschede, almere] });
    expect(motionId({ ...motion, submitters: [almere, enschede] })).toBe(one);
  });
});

describe('het is een andere motie', () => {
  it.each([
    { name: 'onder een andere titel', other: { title: 'Geen woorden maar daden II' } },
    { name: 'van een andere gemeente', other: { submitters: [almere] } },
    { name: 'met één indiener meer', other: { submitters: [enschede, almere] } },
    { name: 'op een andere ALV', other: { meeting: { ...alv, date: '2023-05-24' } } },
  ])('$name', ({ other }) => {
    expect(motionId({ ...motion, ...other })).not.toBe(motionId(motion));
  });

  it('als lange titels alleen aan hun eind verschillen', () => {
    const ids = ['woningbouw', 'energie'].map((end) => motionId({ ...motion, title: long + end }));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^enschede-een-heel-lange-titel-.*-2024-05-24$/);
  });

  it('als titels in een ander schrift verschillen', () => {
    const titles = ['Γειά', 'σου'];
    expect(new Set(titles.map((title) => motionId({ ...motion, title }))).size).toBe(2);
  });
});

it('is altijd kort en veilig in een adres', () => {
  fc.assert(
    fc.property(motionArbitrary, fc.string({ unit: 'grapheme', maxLength: 300 }), (any, title) => {
      const id = motionId({ ...any, title });
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 200 },
  );
});
