import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionEvent } from '../../../motions/history/events';
import { type StandingKind, standingOf } from '../../../motions/history/standing';

const common = (kind: string, date: string | null, letter: string) => ({
  id: `${letter}/${kind}`,
  motionId: 'deventer-warmte',
  documentId: letter.repeat(64),
  date,
  position: 0,
  source: {},
  warnings: [],
});

const submitted = (date: string | null, letter = 'a'): MotionEvent => ({
  ...common('ingediend', date, letter),
  kind: 'ingediend',
  title: 'Warmte',
  submitters: [{ name: 'Deventer', gemeente: 'gm0150' }],
  andOthers: false,
  meeting: null,
});
const advised = (date: string | null, letter = 'b'): MotionEvent => ({
  ...common('preadvies', date, letter),
  kind: 'preadvies',
  advice: { kind: 'positief', text: 'Positief' },
});
const voted = (
  date: string | null,
  outcome: 'aangenomen' | 'verworpen' = 'aangenomen',
  letter = 'c',
): MotionEvent => ({
  ...common('stemming', date, letter),
  kind: 'stemming',
  vote: { outcome, acclamation: false, text: `${outcome} met 60%` },
});
const proposed = (
  date: string | null,
  kind: 'aanhouden' | 'afdoen' = 'aanhouden',
  letter = 'd',
): MotionEvent => ({
  ...common('verantwoording', date, letter),
  kind: 'verantwoording',
  proposal: { kind, text: kind },
});
const decided = (date: string | null, kind = 'afdoen', letter = 'e'): MotionEvent => ({
  ...common('besluit', date, letter),
  kind: 'besluit',
  decision: { kind, text: 'Besluit: motie afdoen' },
});

const told = (date: string | null, letter = 'b'): MotionEvent => ({
  ...common('verantwoording', date, letter),
  kind: 'verantwoording',
  account: 'Het gesprek loopt.',
});

type Case = { name: string; events: MotionEvent[]; kind: StandingKind };
const CASES: Case[] = [
  {
    name: 'een motie die alleen genoemd wordt is ingediend',
    events: [submitted('2024-06-26')],
    kind: 'ingediend',
  },
  {
    name: 'preadvies komt voor de stemming van dezelfde ALV',
    events: [voted('2024-06-26'), advised('2024-06-26'), submitted('2024-06-26')],
    kind: 'aangenomen',
  },
  {
    name: 'een verworpen motie is verworpen',
    events: [submitted('2024-06-26'), voted('2024-06-26', 'verworpen')],
    kind: 'verworpen',
  },
  {
    name: 'een voorstel van een latere ALV komt na de stemming',
    events: [proposed('2025-06-18'), voted('2024-06-26')],
    kind: 'voorstel-aanhouden',
  },
  {
    name: 'van twee voorstellen telt het latere',
    events: [proposed('2025-06-18', 'aanhouden'), proposed('2025-11-28', 'afdoen', 'f')],
    kind: 'voorstel-afdoen',
  },
  {
    name: 'een besluit bezegelt het voorstel van dezelfde ALV',
    events: [decided('2025-06-18'), proposed('2025-06-18', 'afdoen')],
    kind: 'afgedaan',
  },
  {
    name: 'een besluit om aan te houden houdt haar aan',
    events: [decided('2025-06-18', 'aanhouden'), proposed('2025-06-18')],
    kind: 'aangehouden',
  },
  {
    name: 'een besluit in andere woorden is een besluit',
    events: [decided('2025-06-18', 'doorverwezen')],
    kind: 'besloten',
  },
  {
    name: 'een toelichting bij het preadvies van hetzelfde stuk stelt niets voor',
    events: [told('2024-06-26'), advised('2024-06-26')],
    kind: 'preadvies',
  },
  {
    name: 'een verantwoording zonder voorstel in een later stuk telt wel',
    events: [told('2025-06-18', 'd'), advised('2024-06-26')],
    kind: 'voorstel-onbekend',
  },
  {
    name: 'wat geen datum heeft geldt als ouder',
    events: [proposed(null, 'afdoen'), voted('2024-06-26')],
    kind: 'aangenomen',
  },
  {
    name: 'een latere pagina die haar alleen noemt verandert niets',
    events: [submitted('2026-06-17', 'f'), voted('2024-06-26')],
    kind: 'aangenomen',
  },
];

describe('waar een motie staat', () => {
  it.each(CASES)('$name', ({ events, kind }) => {
    expect(standingOf(events)?.kind).toBe(kind);
  });

  it.each([
    { proposal: 'afdoen' as const, kind: 'afgedaan' },
    { proposal: 'aanhouden' as const, kind: 'aangehouden' },
  ])('is besloten als de ALV instemde met de verantwoording: $proposal', ({ proposal, kind }) => {
    const events = [proposed('2025-06-18', proposal)];
    expect(standingOf(events, new Map([['2025-06-18', 'f'.repeat(64)]]))?.kind).toBe(kind);
    expect(standingOf(events, new Map([['2024-06-26', 'f'.repeat(64)]]))?.kind).toBe(
      `voorstel-${proposal}`,
    );
  });

  it('is niet bekend van een motie die geen document noemt', () => {
    expect(standingOf([])).toBeNull();
  });

  it('rust op een gebeurtenis, met haar woorden zoals gedrukt', () => {
    const event = voted('2024-06-26');
    expect(standingOf([submitted('2024-06-26'), event])).toEqual({
      kind: 'aangenomen',
      event,
      documentId: event.documentId,
      parts: [],
      words: 'aangenomen met 60%',
      correction: null,
    });
  });

  it('hangt niet af van de volgorde waarin documenten zijn gelezen', () => {
    const all = CASES.flatMap(({ events }) => events).map(
      (event, index): MotionEvent => ({ ...event, id: `${index}/${event.id}` }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (events) => {
        expect(standingOf(events)).toEqual(standingOf(events.toReversed()));
      }),
    );
  });
});
