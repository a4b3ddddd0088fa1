import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import type { Correction, Said } from '../../../motions/corrections/correction';
import { joinWithin } from '../../../motions/corrections/join-within';
import { splitWithin } from '../../../motions/corrections/split-within';
import type { Motion, Reading } from '../../../motions/model';
import { readingSchema } from '../../../motions/model';
import { correctedReadingArbitrary } from '../../fixtures/corrections';

const at = '2026-11-05T10:00:00.000Z';
const asCorrections = (said: readonly Said[]): Correction[] =>
  said.map(
    (one, index): Correction => ({ ...one, id: `later-${index}`, documentKey: 'document', at }),
  );
const undone = (corrections: readonly Correction[]): Correction[] =>
  corrections.map((one) => ({ ...one, undoneAt: '2026-12-01T00:00:00.000Z' }));

const june = { kind: 'ALV', date: '2024-06-26' } as const;
const line = (top: number) => ({ page: 3, left: 0.1, top, right: 0.9, bottom: top + 0.05 });
const gouda: Motion = {
  ...{ id: 'gouda-groene-daken-2024-06-26', title: 'Groene daken', andOthers: false },
  submitters: [{ name: 'Gouda', gemeente: 'gm0513' }],
  ...{ meeting: june, request: 'Het bestuur vraagt om daken.', source: { pages: [3, 3] } },
  places: { request: [line(0.2)] },
  warnings: [],
};
const rest: Motion = {
  ...{ id: 'vervolg', title: 'Vervolg', submitters: [], andOthers: false, meeting: null },
  ...{ request: 'En om gras.', proposal: { kind: 'afdoen', text: 'Afdoen' } },
  ...{ source: { pages: [4, 4] }, warnings: [] },
};
const readingOf = (...motions: Motion[]): Reading => ({
  schema: 'motievolger/1',
  document: { kind: 'verantwoording', title: 'Moties', meeting: june, sha256: 'a'.repeat(64) },
  ...{ motions, warnings: [] },
});

describe('twee moties die bij elkaar horen', () => {
  it('worden de eerste, met de tekst van allebei en wat alleen de tweede heeft', () => {
    const { said, left } = joinWithin(gouda, rest);
    const { motions } = applyCorrections(readingOf(gouda, rest), asCorrections(said));
    expect(motions).toMatchObject([
      {
        ...{ id: gouda.id, title: 'Groene daken', proposal: rest.proposal },
        ...{ request: 'Het bestuur vraagt om daken.\nEn om gras.', source: { pages: [3, 4] } },
      },
    ]);
    expect(left).toEqual([{ field: 'title', value: 'Vervolg' }]);
  });

  it.each<{ wat: string; one: Motion; other: Motion; left: string[] }>([
    {
      wat: 'twee voorstellen die niet hetzelfde zeggen',
      one: { ...gouda, proposal: { kind: 'aanhouden', text: 'Aanhouden' } },
      other: rest,
      left: ['title', 'proposal'],
    },
    {
      wat: 'niets van een tekst die er al staat',
      one: gouda,
      other: { ...rest, title: '', request: 'vraagt om daken' },
      left: [],
    },
  ])('zegt erbij wat niet meegaat: $wat', ({ one, other, left }) => {
    expect(joinWithin(one, other).left.map(({ field }) => field)).toEqual(left);
  });
});

describe('een motie die er twee is', () => {
  const both: Motion = {
    ...gouda,
    request: 'Vraagt om daken.\nMotie Zwolle “Meer gras” (ALV 26 juni 2024)\nVraagt om gras.',
    proposal: { kind: 'afdoen', text: 'Afdoen' },
    places: {
      request: [line(0.2), line(0.3), line(0.4)],
      proposal: [line(0.5)],
      title: [line(0.1)],
    },
  };
  const beginning = {
    text: 'Motie Zwolle “Meer\ngras” (ALV 26 juni 2024)',
    places: [line(0.3)],
  };
  const none: ReadonlySet<string> = new Set();

  it('wordt de eerste tot die woorden, en een nieuwe met wat erna komt', () => {
    const { said, astride } = splitWithin(both, beginning, none);
    expect(astride).toEqual([]);
    const { motions } = applyCorrections(readingOf(both), asCorrections(said));
    expect(motions).toMatchObject([
      { id: gouda.id, request: 'Vraagt om daken.', places: { request: [line(0.2)] } },
      {
        ...{ title: 'Meer gras', meeting: june, request: 'Vraagt om gras.' },
        submitters: [{ name: 'Zwolle', gemeente: 'gm0193' }],
        proposal: { kind: 'afdoen', text: 'Afdoen' },
        source: { pages: [3, 3] },
      },
    ]);
    expect(motions[0]).not.toHaveProperty('proposal');
  });

  it('laat staan wat aan beide kanten staat, en zegt dat', () => {
    const places = { ...both.places, account: [line(0.25), line(0.6)] };
    const account = 'Er is overlegd. Er komt een brief.';
    const { said, astride } = splitWithin({ ...both, account, places }, beginning, none);
    expect(astride).toEqual(['account']);
    expect(said.filter((one) => one.kind === 'changed' && one.changed.field === 'account')).toEqual(
      [],
    );
  });

  it('krijgt een eigen kenmerk, ook als het document al zo’n motie heeft', () => {
    const [first] = splitWithin(both, beginning, none).said;
    const taken = new Set([first?.motionKey ?? '']);
    const [second] = splitWithin(both, beginning, taken).said;
    expect(second?.motionKey).toBe(`${first?.motionKey}-2`);
  });

  it('snijdt niet in een tekst waarin die woorden vaker staan', () => {
    const text = 'Vraagt om gras. Vraagt om gras.';
    const { said } = splitWithin({ ...both, request: text }, { text: 'om gras', places: [] }, none);
    expect(said.map(({ kind }) => kind)).toEqual(['missed']);
  });
});

describe('wetten van samenvoegen en splitsen in een document', () => {
  const pair = correctedReadingArbitrary().filter(
    ({ reading }) => new Set(reading.motions.map(({ id }) => id)).size > 1,
  );
  const [cut, whole] = [' Motie van niemand. ', 'Motie van niemand.'];

  it('samenvoegen: tweemaal is als eenmaal, en teruggenomen staat er wat er stond', () => {
    fc.assert(
      fc.property(pair, ({ reading, corrections }) => {
        const before = applyCorrections(reading, corrections);
        const [stays] = before.motions;
        const goes = before.motions.find(({ id }) => id !== stays?.id);
        if (stays === undefined || goes === undefined) return;
        const join = asCorrections(joinWithin(stays, goes).said);
        const after = applyCorrections(reading, [...corrections, ...join]);
        expect(after.motions.map(({ id }) => id)).not.toContain(goes.id);
        expect(applyCorrections(after, [...corrections, ...join])).toEqual(after);
        expect(applyCorrections(reading, [...corrections, ...undone(join)])).toEqual(before);
        readingSchema.parse(after);
      }),
    );
  });

  it('samenvoegen: geen tekst van een van beide gaat verloren', () => {
    fc.assert(
      fc.property(pair, ({ reading }) => {
        const [stays] = reading.motions;
        const goes = reading.motions.find(({ id }) => id !== stays?.id);
        if (stays === undefined || goes === undefined) return;
        const join = asCorrections(joinWithin(stays, goes).said);
        const joined = applyCorrections(reading, join).motions.find(({ id }) => id === stays.id);
        for (const field of ['request', 'account'] as const) {
          const letters = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
          expect(letters(joined?.[field])).toContain(letters(stays[field]));
          expect(letters(joined?.[field])).toContain(letters(goes[field]));
        }
      }),
    );
  });

  it('splitsen: tweemaal is als eenmaal, niets gaat verloren, en terug is terug', () => {
    fc.assert(
      fc.property(correctedReadingArbitrary(), fc.lorem(), fc.lorem(), (one, first, last) => {
        const [printed, ...others] = one.reading.motions;
        if (printed === undefined) return;
        const motion = { ...printed, request: first + cut + last };
        const reading = { ...one.reading, motions: [motion, ...others] };
        const taken = new Set(reading.motions.map(({ id }) => id));
        const { said } = splitWithin(motion, { text: whole, places: [] }, taken);
        const split = asCorrections(said);
        const after = applyCorrections(reading, split);
        expect(after.motions).toHaveLength(reading.motions.length + 1);
        const [added] = after.motions.filter((each) => each.added !== undefined);
        const kept = after.motions.find(({ id }) => id === motion.id);
        expect([kept?.request, added?.request]).toEqual([first, last]);
        expect(applyCorrections(after, split)).toEqual(after);
        expect(applyCorrections(after, undone(split))).toEqual(reading);
      }),
    );
  });
});
