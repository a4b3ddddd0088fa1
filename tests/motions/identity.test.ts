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

describe('the id says which motion it is', () => {
  it.each([
    {
      name: 'submitter, title and date',
      given: motion,
      id: 'enschede-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'more submitters, by alphabet',
      given: { ...motion, submitters: [enschede, almere] },
      id: 'almere-enschede-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'the name of the gemeente, however it is printed',
      given: { ...motion, submitters: [{ name: 'West-Betuwe', gemeente: 'gm1960' }] },
      id: 'west-betuwe-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'a collective when there is no submitter',
      given: { ...motion, submitters: [], collective: 'Gemeenten Achterhoek' },
      id: 'gemeenten-achterhoek-geen-woorden-maar-daden-2024-05-24',
    },
    {
      name: 'no date when the meeting is unknown',
      given: { ...motion, meeting: null },
      id: 'enschede-geen-woorden-maar-daden',
    },
    {
      name: 'a motion without anything',
      given: { title: '“”', submitters: [], meeting: null },
      id: 'motie',
    },
  ])('$name', ({ given, id }) => {
    expect(motionId(given)).toBe(id);
  });
});

describe('it is one motion', () => {
  it.each([
    { name: 'with other quotation marks', other: { title: '“Geen woorden, maar daden’' } },
    { name: 'in capitals', other: { title: 'GEEN WOORDEN MAAR DADEN' } },
    { name: 'over two lines', other: { title: 'Geen woorden\n maar\u00a0daden.' } },
    { name: 'broken at a line end', other: { title: 'Geen woor- den maar da\u00adden' } },
    { name: 'with a collective beside its submitter', other: { collective: 'G40' } },
  ])('$name', ({ other }) => {
    expect(motionId({ ...motion, ...other })).toBe(motionId(motion));
  });

  it('with the submitters in another order', () => {
    const one = motionId({ ...motion, submitters: [enschede, almere] });
    expect(motionId({ ...motion, submitters: [almere, enschede] })).toBe(one);
  });
});

describe('it is another motion', () => {
  it.each([
    { name: 'under another title', other: { title: 'Geen woorden maar daden II' } },
    { name: 'of another gemeente', other: { submitters: [almere] } },
    { name: 'with one submitter more', other: { submitters: [enschede, almere] } },
    { name: 'at another meeting', other: { meeting: { ...alv, date: '2023-05-24' } } },
  ])('$name', ({ other }) => {
    expect(motionId({ ...motion, ...other })).not.toBe(motionId(motion));
  });

  it('when long titles differ at their end only', () => {
    const ids = ['woningbouw', 'energie'].map((end) => motionId({ ...motion, title: long + end }));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^enschede-een-heel-lange-titel-.*-2024-05-24$/);
  });

  it('when titles in another script differ', () => {
    const titles = ['Γειά', 'σου'];
    expect(new Set(titles.map((title) => motionId({ ...motion, title }))).size).toBe(2);
  });
});

it('is always short and safe in an address', () => {
  fc.assert(
    fc.property(motionArbitrary, fc.string({ unit: 'grapheme', maxLength: 300 }), (any, title) => {
      const id = motionId({ ...any, title });
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 200 },
  );
});
