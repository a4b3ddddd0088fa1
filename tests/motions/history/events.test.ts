import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motionEventSchema } from '../../../motions/history/events';
import { eventsFromReading } from '../../../motions/history/events-from-reading';
import { readingFromEvents } from '../../../motions/history/reading-from-events';
import { motionFromEvents, storedMotionSchema } from '../../../motions/history/stored-motion';
import type { Motion, Reading } from '../../../motions/model';
import { readingArbitrary } from '../../fixtures/arbitraries';

const bare: Motion = {
  id: 'enschede-gemeentefonds-2024-06-26',
  title: 'Gemeentefonds',
  submitters: [{ name: 'Enschede', gemeente: 'gm0153' }],
  andOthers: false,
  meeting: { kind: 'ALV', date: '2024-06-26' },
  source: { pages: [3, 4] },
  warnings: [],
};

function readingOf(...motions: Motion[]): Reading {
  return {
    schema: 'motievolger/1',
    document: {
      kind: 'verantwoording',
      title: 'Verantwoording moties',
      meeting: { kind: 'ALV', date: '2025-06-18' },
      sha256: 'a'.repeat(64),
    },
    motions,
    warnings: [],
  };
}

describe('een motie geeft een gebeurtenis voor alles wat gezegd wordt', () => {
  const words = { kind: 'overnemen', text: 'Overnemen' };
  const vote: Motion['vote'] = { outcome: 'aangenomen', acclamation: true, text: 'Akkoord' };
  it.each([
    { name: 'alleen genoemd', said: {}, events: ['ingediend 2024-06-26'] },
    {
      name: 'verantwoord',
      said: { account: 'Gesprekken gevoerd.' },
      events: ['ingediend 2024-06-26', 'verantwoording 2025-06-18'],
    },
    {
      name: 'met een voorstel maar geen verantwoording',
      said: { proposal: { kind: 'aanhouden' as const, text: 'Aanhouden' } },
      events: ['ingediend 2024-06-26', 'verantwoording 2025-06-18'],
    },
    {
      name: 'met preadvies, stemming en besluit',
      said: { advice: words, vote, decision: words },
      events: [
        'ingediend 2024-06-26',
        'preadvies 2025-06-18',
        'stemming 2025-06-18',
        'besluit 2025-06-18',
      ],
    },
    { name: 'van een onbekende ALV', said: { meeting: null }, events: ['ingediend null'] },
  ])('$name', ({ said, events }) => {
    const found = eventsFromReading(readingOf({ ...bare, ...said }));
    expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(events);
  });

  it('met elke twijfel bij het gegeven waar die over gaat', () => {
    const warnings: Motion['warnings'] = [
      { code: 'proposal-conditional', message: 'Twee uitkomsten' },
      { code: 'submitter-unknown', message: 'Onbekend' },
    ];
    const found = eventsFromReading(readingOf({ ...bare, account: 'Tekst', warnings }));
    const codes = found.map((event) => [event.kind, event.warnings.map(({ code }) => code)]);
    expect(codes).toEqual([
      ['ingediend', ['submitter-unknown']],
      ['verantwoording', ['proposal-conditional']],
    ]);
  });

  it('ook als een document dezelfde motie twee keer heeft', () => {
    const found = eventsFromReading(readingOf(bare, bare));
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

it('gebeurtenissen kloppen, en geven in elke volgorde de lezing terug', () => {
  fc.assert(
    fc.property(readingArbitrary, fc.infiniteStream(fc.nat()), (reading, order) => {
      const events = eventsFromReading(reading).map((event) => motionEventSchema.parse(event));
      const shuffled = events
        .map((event) => ({ event, at: order.next().value }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ event }) => event);
      const back = readingFromEvents(reading.document, shuffled, reading.warnings);
      expect(back).toStrictEqual(reading);
    }),
    { numRuns: 200 },
  );
});

describe('de bewaarde motie', () => {
  it('heeft de afdruk met de minste twijfels', () => {
    const doubtful: Motion = {
      ...bare,
      title: 'Gemeentefonds – vervolg',
      subject: 'Financiën',
      warnings: [{ code: 'title-unclear', message: 'Aanhalingsteken ontbreekt' }],
    };
    const events = eventsFromReading(readingOf(doubtful, bare));
    expect(motionFromEvents(events)).toMatchObject({ title: bare.title, subject: 'Financiën' });
  });

  it('bestaat niet zonder een document dat haar noemt', () => {
    expect(motionFromEvents([])).toBeNull();
  });

  it('klopt en is bij elke volgorde van gebeurtenissen dezelfde', () => {
    fc.assert(
      fc.property(readingArbitrary, (reading) => {
        const events = eventsFromReading(reading);
        const motion = motionFromEvents(events);
        if (motion) expect(storedMotionSchema.parse(motion)).toStrictEqual(motion);
        expect(motionFromEvents(events.toReversed())).toStrictEqual(motion);
      }),
      { numRuns: 100 },
    );
  });
});
