import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import { type Act, actsOn } from '../../../motions/corrections/acts';
import type { Correction, Said } from '../../../motions/corrections/correction';
import { joinWithin } from '../../../motions/corrections/join-within';
import { splitWithin } from '../../../motions/corrections/split-within';
import type { Motion, Reading } from '../../../motions/model';
import { correctedReadingArbitrary } from '../../fixtures/corrections';

const june = { kind: 'ALV', date: '2024-06-26' } as const;
const daken: Motion = {
  ...{ id: 'gouda-daken', title: 'Groene daken', andOthers: false, meeting: june },
  submitters: [{ name: 'Gouda', gemeente: 'gm0513' }],
  ...{ request: 'Vraagt om daken. Vraagt om gras.', source: { pages: [3, 3] }, warnings: [] },
};
const kop: Motion = {
  ...{ id: 'inleiding', title: 'Inleiding', submitters: [], andOthers: false, meeting: null },
  ...{ account: 'Hier staat iets.', source: { pages: [4, 4] }, warnings: [] },
};
const reading: Reading = {
  schema: 'motievolger/1',
  document: { kind: 'verantwoording', title: 'Moties', meeting: june, sha256: 'a'.repeat(64) },
  ...{ motions: [daken, kop], warnings: [] },
};
const drop = ({ id, title }: Motion): Said => ({ kind: 'no-motion', motionKey: id, title });
const [NOW, THEN] = ['2026-11-01T10:00:00.000Z', '2026-10-01T10:00:00.000Z'];

/** What one person says at one moment. */
const saidAt = (said: readonly Said[], at = NOW, by?: string): Correction[] =>
  said.map(
    (one, index): Correction => ({
      ...{ ...one, id: `${by ?? 'u'} ${at} ${index}`, documentKey: 'document', at },
      ...(by === undefined ? {} : { by }),
    }),
  );
const titlesOf = (motions: readonly Motion[]): string[] => motions.map(({ title }) => title);
const withoutAct = (corrections: readonly Correction[], { ids }: Act): Correction[] =>
  corrections.map((one) => (ids.includes(one.id) ? { ...one, undoneAt: NOW } : one));

describe('wat terug te zetten is', () => {
  it('is een motie die is weggelaten, zoals zij terugkomt', () => {
    const title: Said = {
      ...{ kind: 'changed', motionKey: kop.id },
      printed: { field: 'title', value: 'Inleiding' },
      changed: { field: 'title', value: 'Uitleiding' },
    };
    const acts = actsOn(reading, [...saidAt([title], THEN), ...saidAt([drop(kop)])]);
    expect(acts).toMatchObject([
      { kind: 'left-out', motion: { title: 'Uitleiding' }, other: null },
    ]);
    expect(acts[0]?.marks).toMatchObject([{ at: NOW, correctedBy: null }]);
  });

  it('zijn twee moties die er één werden, met alles wat daarvoor veranderde', () => {
    const corrections = saidAt(joinWithin(daken, kop).said);
    const [act, ...others] = actsOn(reading, corrections);
    expect(others).toEqual([]);
    expect(act).toMatchObject({ kind: 'joined', motion: { id: kop.id }, other: { id: daken.id } });
    expect(act?.ids).toHaveLength(corrections.length);
    expect(corrections.length).toBeGreaterThan(1);
  });

  it('is één motie die er twee werd', () => {
    const beginning = { text: 'Vraagt om gras.', places: [] };
    const corrections = saidAt(splitWithin(daken, beginning, new Set([daken.id])).said);
    expect(titlesOf(applyCorrections(reading, corrections).motions)).toContain('Vraagt om gras.');
    const [act, ...others] = actsOn(reading, corrections);
    expect(others).toEqual([]);
    expect(act).toMatchObject({ kind: 'split', other: { id: daken.id } });
    if (act === undefined) throw new Error('er is gesplitst');
    const back = applyCorrections(reading, withoutAct(corrections, act));
    expect(back).toEqual(reading);
  });

  it('is er één keer als twee mensen dezelfde motie weglieten, met wie en wanneer', () => {
    const corrections = [
      ...saidAt([drop(kop)], THEN, 'Noor'),
      ...saidAt([drop(daken)], THEN),
      ...saidAt([drop(kop)]),
    ];
    const [first, second] = actsOn(reading, corrections);
    expect(first?.marks.map(({ correctedBy }) => correctedBy)).toEqual([null, 'Noor']);
    expect(second?.motion.id).toBe(daken.id);
    if (first === undefined) throw new Error('er is een motie weggelaten');
    const back = applyCorrections(reading, withoutAct(corrections, first));
    expect(titlesOf(back.motions)).toEqual(['Inleiding']);
  });

  it.each<{ wat: string; corrections: Correction[] }>([
    {
      wat: 'een motie die alweer terug is',
      corrections: saidAt([drop(kop)]).map((one) => ({ ...one, undoneAt: NOW })),
    },
    {
      wat: 'een motie die het document niet meer heeft',
      corrections: saidAt([{ kind: 'no-motion', motionKey: 'verdwenen', title: 'Verdwenen' }]),
    },
    {
      wat: 'een motie die iemand toevoegde terwijl een ander een veld aanpaste',
      corrections: [
        ...saidAt([{ kind: 'missed', motionKey: 'bomen', title: 'Bomen', pages: [2, 2] }]),
        ...saidAt(
          [
            {
              ...{ kind: 'changed', motionKey: daken.id },
              printed: { field: 'subject', value: null },
              changed: { field: 'subject', value: 'Daken' },
            },
          ],
          NOW,
          'Noor',
        ),
      ],
    },
  ])('is niet $wat', ({ corrections }) => {
    expect(actsOn(reading, corrections)).toEqual([]);
  });

  it('brengt elke weggelaten motie terug, wat er verder ook gezegd is', () => {
    fc.assert(
      fc.property(correctedReadingArbitrary(), ({ reading: printed, corrections }) => {
        const before = applyCorrections(printed, corrections).motions.map(({ id }) => id);
        const acts = actsOn(printed, corrections).filter(({ kind }) => kind !== 'split');
        for (const act of acts) {
          const { motions } = applyCorrections(printed, withoutAct(corrections, act));
          expect(before).not.toContain(act.motion.id);
          expect(motions.map(({ id }) => id)).toContain(act.motion.id);
        }
        const left = printed.motions.filter(({ id }) => !before.includes(id));
        for (const { id } of left) expect(acts.map(({ motion }) => motion.id)).toContain(id);
      }),
    );
  });
});
