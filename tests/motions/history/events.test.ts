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

describe('a motion gives an event for each thing said', () => {
  const words = { kind: 'overnemen', text: 'Overnemen' };
  const vote: Motion['vote'] = { outcome: 'aangenomen', acclamation: true, text: 'Akkoord' };
  it.each([
    { name: 'only named', said: {}, events: ['ingediend 2024-06-26'] },
    {
      name: 'accounted for',
      said: { account: 'Gesprekken gevoerd.' },
      events: ['ingediend 2024-06-26', 'verantwoording 2025-06-18'],
    },
    {
      name: 'with a proposal but no account',
      said: { proposal: { kind: 'aanhouden' as const, text: 'Aanhouden' } },
      events: ['ingediend 2024-06-26', 'verantwoording 2025-06-18'],
    },
    {
      name: 'with advice, vote and decision',
      said: { advice: words, vote, decision: words },
      events: [
        'ingediend 2024-06-26',
        'preadvies 2025-06-18',
        'stemming 2025-06-18',
        'besluit 2025-06-18',
      ],
    },
    { name: 'of an unknown meeting', said: { meeting: null }, events: ['ingediend null'] },
  ])('$name', ({ said, events }) => {
    const found = eventsFromReading(readingOf({ ...bare, ...said }));
    expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(events);
  });

  it('with each doubt beside the fact it concerns', () => {
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

  it('also when a document has the same motion twice', () => {
    const found = eventsFromReading(readingOf(bare, bare));
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

it('events are valid, and in any order give the reading back', () => {
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

describe('the stored motion', () => {
  it('has the print with the fewest doubts', () => {
    const doubtful: Motion = {
      ...bare,
      title: 'Gemeentefonds – vervolg',
      subject: 'Financiën',
      warnings: [{ code: 'title-unclear', message: 'Aanhalingsteken ontbreekt' }],
    };
    const events = eventsFromReading(readingOf(doubtful, bare));
    expect(motionFromEvents(events)).toMatchObject({ title: bare.title, subject: 'Financiën' });
  });

  it('does not exist without a document that names it', () => {
    expect(motionFromEvents([])).toBeNull();
  });

  it('is valid and the same for events in any order', () => {
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
