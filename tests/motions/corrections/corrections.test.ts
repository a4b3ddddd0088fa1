import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import type { Correction } from '../../../motions/corrections/correction';
import { eventsFromReading } from '../../../motions/history/events-from-reading';
import { readingFromEvents } from '../../../motions/history/reading-from-events';
import type { Motion, Reading } from '../../../motions/model';
import { readingSchema } from '../../../motions/model';
import { type Warning, warn } from '../../../motions/warnings';
import { correctedReadingArbitrary } from '../../fixtures/corrections';

const june = { kind: 'ALV', date: '2024-06-26' } as const;
const motion: Motion = {
  id: 'gouda-groene-daken-2024-06-26',
  title: 'Groene daken',
  submitters: [{ name: 'Gouda', gemeente: 'gm0513' }],
  andOthers: false,
  meeting: june,
  account: 'Het bestuur sprak\nmet de minister.',
  proposal: { kind: 'afdoen', text: 'Afdoen' },
  source: { pages: [3, 4] },
  places: { proposal: [{ page: 4, left: 0.1, top: 0.2, right: 0.9, bottom: 0.3 }] },
  warnings: [warn({ kind: 'proposal-unclear', text: 'Afdoen', proposal: 'afdoen' })],
};
const readingOf = (...motions: Motion[]): Reading => ({
  schema: 'motievolger/1',
  document: { kind: 'verantwoording', title: 'Moties', meeting: june, sha256: 'a'.repeat(64) },
  motions,
  warnings: [warn('contents-missing')],
});
const reading = readingOf(motion);

const said = {
  documentKey: 'a'.repeat(64),
  motionKey: motion.id,
  at: '2026-11-01T10:00:00.000Z',
};
const kept: Correction = {
  ...{ ...said, id: 'een', kind: 'changed' },
  printed: { field: 'proposal', value: { kind: 'afdoen', text: 'Afdoen' } },
  changed: { field: 'proposal', value: { kind: 'aanhouden', text: 'Aanhouden' } },
};
const first = (corrected: Reading): Motion => {
  const [only] = corrected.motions;
  if (only === undefined) throw new Error('er is een motie');
  return only;
};

describe('een veld dat iemand veranderde', () => {
  it('zegt wat die ervan maakte, en wat er gedrukt staat', () => {
    const corrected = first(applyCorrections(reading, [kept]));
    expect(corrected.proposal).toEqual({ kind: 'aanhouden', text: 'Aanhouden' });
    expect(corrected.corrections).toEqual([
      { id: 'een', at: said.at, correctedBy: null, printed: kept.printed },
    ]);
  });

  it('is geen twijfel meer', () => {
    const corrected = first(applyCorrections(reading, [kept]));
    expect(corrected.warnings).toEqual([]);
    expect(corrected.confirmed?.map(({ doubt }) => doubt.code)).toEqual(['proposal-unclear']);
  });

  it('is weer zoals gedrukt als het is teruggenomen', () => {
    const undone = { ...kept, undoneAt: '2026-11-01T10:05:00.000Z' };
    expect(applyCorrections(reading, [undone])).toEqual(reading);
  });

  it('blijft als dezelfde woorden met andere regels staan', () => {
    const change: Correction = {
      ...{ ...said, id: 'een', kind: 'changed' },
      printed: { field: 'account', value: 'Het bestuur sprak met de minister.' },
      changed: { field: 'account', value: 'Het bestuur sprak met de staatssecretaris.' },
    };
    expect(first(applyCorrections(reading, [change])).account).toBe(
      'Het bestuur sprak met de staatssecretaris.',
    );
  });

  it('wacht en vraagt als er nu iets anders staat', () => {
    const now = readingOf({ ...motion, proposal: { kind: 'deels', text: 'Deels afdoen' } });
    const corrected = first(applyCorrections(now, [kept]));
    expect(corrected.proposal?.kind).toBe('deels');
    expect(corrected.corrections).toBeUndefined();
    expect(corrected.warnings.map(({ reason }) => reason?.kind)).toContain('correction-waits');
  });

  it('is niets meer als het document nu hetzelfde zegt', () => {
    const now = readingOf({ ...motion, proposal: { kind: 'aanhouden', text: 'Aanhouden' } });
    expect(applyCorrections(now, [kept])).toEqual(now);
  });

  it('volgt het laatste woord, en houdt dat van een ander ernaast', () => {
    const other: Correction = {
      ...{ ...kept, id: 'twee', by: 'Noor', at: '2026-11-02T10:00:00.000Z' },
      changed: { field: 'proposal', value: { kind: 'deels', text: 'Deels' } },
    };
    const corrected = first(applyCorrections(reading, [other, kept]));
    expect(corrected.proposal?.kind).toBe('deels');
    expect(corrected.corrections).toMatchObject([
      { correctedBy: 'Noor', others: [{ correctedBy: null, changed: kept.changed }] },
    ]);
    expect(applyCorrections(reading, [kept, other])).toEqual(
      applyCorrections(reading, [other, kept]),
    );
  });

  it('wijst naar de woorden die iemand aanwees', () => {
    const places = [{ page: 5, left: 0, top: 0, right: 1, bottom: 0.1 }];
    const corrected = applyCorrections(reading, [{ ...kept, places }]);
    expect(first(corrected).places?.proposal).toEqual(places);
    expect(applyCorrections(corrected, [])).toEqual(reading);
  });
});

describe('een twijfel die iemand bekeek', () => {
  const confirm = (doubt: Warning, motionKey: string | null): Correction => ({
    ...{ ...said, id: 'gezien', kind: 'confirmed', motionKey, doubt },
  });
  const [doubt = warn('title-missing')] = motion.warnings;

  it('is stil, met wie en wanneer', () => {
    const corrected = first(applyCorrections(reading, [confirm(doubt, motion.id)]));
    expect(corrected.warnings).toEqual([]);
    expect(corrected.confirmed).toMatchObject([{ doubt, correctedBy: null, at: said.at }]);
  });

  it('kan van het hele document zijn', () => {
    const corrected = applyCorrections(reading, [confirm(warn('contents-missing'), null)]);
    expect(corrected.warnings).toEqual([]);
    expect(corrected.confirmed).toHaveLength(1);
    expect(first(corrected).warnings).toEqual(motion.warnings);
  });

  it('vraagt opnieuw als hij over andere woorden gaat', () => {
    const other = warn({ kind: 'proposal-unclear', text: 'Afgedaan', proposal: 'afdoen' });
    expect(first(applyCorrections(reading, [confirm(other, motion.id)])).warnings).toHaveLength(1);
  });
});

describe('wat geen motie is, en wat er een mist', () => {
  const absent: Correction = { ...said, id: 'weg', kind: 'no-motion', title: motion.title };
  const missed: Correction = {
    ...{ ...said, id: 'erbij', kind: 'missed', motionKey: 'bomen', title: 'Bomen' },
    pages: [2, 2],
  };

  it('laat weg wat geen motie is', () => {
    expect(applyCorrections(reading, [absent]).motions).toEqual([]);
  });

  it('zet een gemiste motie op haar plaats, met de velden die iemand gaf', () => {
    const meeting: Correction = {
      ...{ ...said, id: 'alv', kind: 'changed', motionKey: 'bomen' },
      printed: { field: 'meeting', value: null },
      changed: { field: 'meeting', value: june },
    };
    const { motions } = applyCorrections(reading, [meeting, missed]);
    expect(motions.map(({ title }) => title)).toEqual(['Bomen', 'Groene daken']);
    expect(motions[0]).toMatchObject({ meeting: june, added: { id: 'erbij' } });
  });

  it('voegt niets toe wat intussen wel gelezen is', () => {
    const now = readingOf({ ...motion, id: 'bomen', title: 'Bomen' });
    expect(applyCorrections(now, [missed])).toEqual(now);
  });
});

describe('wetten van correcties', () => {
  const cases = correctedReadingArbitrary();
  it('tweemaal toegepast is als eenmaal', () => {
    fc.assert(
      fc.property(cases, ({ reading: printed, corrections }) => {
        const once = applyCorrections(printed, corrections);
        expect(applyCorrections(once, corrections)).toEqual(once);
      }),
    );
  });

  it('alles teruggenomen is de lezing zoals gedrukt', () => {
    fc.assert(
      fc.property(cases, ({ reading: printed, corrections }) => {
        const undone = corrections.map((one) => ({ ...one, undoneAt: '2026-12-01T00:00:00.000Z' }));
        expect(applyCorrections(printed, undone)).toEqual(printed);
      }),
    );
  });

  it('in welke volgorde ook, de uitkomst is dezelfde', () => {
    fc.assert(
      fc.property(cases, ({ reading: printed, corrections }) => {
        const turned = corrections.toReversed();
        expect(applyCorrections(printed, turned)).toEqual(applyCorrections(printed, corrections));
      }),
    );
  });

  it('wat eruit komt, is een geldige lezing, en gaat heen en weer door de opslag', () => {
    fc.assert(
      fc.property(cases, ({ reading: printed, corrections }) => {
        const corrected = readingSchema.parse(applyCorrections(printed, corrections));
        const { document, warnings, confirmed, ...rest } = corrected;
        const back = readingFromEvents(document, eventsFromReading(corrected), warnings);
        expect({ ...back, ...(confirmed === undefined ? {} : { confirmed }) }).toEqual(corrected);
        expect(rest.motions.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
