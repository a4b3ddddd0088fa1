import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionEvent } from '../../../motions/history/events';
import type { MotionLife } from '../../../motions/history/lives';
import { proposalsPerMeeting } from '../../../motions/history/proposals-per-meeting';
import {
  CHANGE_LISTS,
  changesAt,
  meetingBefore,
  meetingDates,
} from '../../../motions/history/since';
import { standingOf } from '../../../motions/history/standing';
import type { ProposalKind } from '../../../motions/model';

const JUNE_2022 = '2022-06-29';
const JUNE_2024 = '2024-06-26';
const NOVEMBER_2024 = '2024-11-29';
const JUNE_2025 = '2025-06-18';
const NONE: ReadonlyMap<string, string> = new Map();

type Said =
  | { at: string; proposal: ProposalKind }
  | { at: string; vote: 'aangenomen' | 'verworpen' }
  | { at: string; decision: 'afdoen' | 'aanhouden' };

function life(id: string, submitted: string | null, ...said: Said[]): MotionLife {
  const happened = said.map((one, index): MotionEvent => {
    const common = {
      id: `${id}/${index}`,
      motionId: id,
      documentId: 'a'.repeat(64),
      date: one.at,
      position: 0,
      source: {},
      warnings: [],
    };
    if ('proposal' in one) {
      const proposal = { kind: one.proposal, text: one.proposal };
      return { ...common, kind: 'verantwoording', proposal };
    }
    if ('vote' in one) {
      const vote = { outcome: one.vote, acclamation: false, text: one.vote };
      return { ...common, kind: 'stemming', vote };
    }
    const decision = { kind: one.decision, text: one.decision };
    return { ...common, kind: 'besluit', decision };
  });
  const meeting = submitted === null ? null : { kind: 'ALV' as const, date: submitted };
  const named: MotionEvent = {
    ...{ id: `${id}/ingediend`, motionId: id, documentId: 'b'.repeat(64), position: 0 },
    ...{ kind: 'ingediend', date: submitted, title: id, submitters: [], andOthers: false, meeting },
    ...{ source: {}, warnings: [] },
  };
  const events = [named, ...happened];
  const standing = standingOf(events);
  if (standing === null) throw new Error('a life has events');
  const motion = { id, title: id, submitters: [], andOthers: false, meeting };
  return { motion, prints: [id], events, standing, warnings: [] };
}

const LIVES = [
  life('nieuw', NOVEMBER_2024, { at: JUNE_2025, vote: 'aangenomen' }),
  life('nieuw en meteen af', NOVEMBER_2024, { at: JUNE_2025, proposal: 'afdoen' }),
  life(
    'af',
    JUNE_2022,
    { at: JUNE_2024, proposal: 'aanhouden' },
    { at: JUNE_2025, proposal: 'afdoen' },
  ),
  life(
    'open',
    JUNE_2022,
    { at: JUNE_2024, proposal: 'aanhouden' },
    { at: JUNE_2025, proposal: 'aanhouden' },
  ),
  life(
    'anders',
    JUNE_2022,
    { at: JUNE_2024, proposal: 'aanhouden' },
    { at: JUNE_2025, proposal: 'deels' },
  ),
  life('oud en nu pas gelezen', JUNE_2022, { at: JUNE_2025, proposal: 'aanhouden' }),
  life('stil', JUNE_2022, { at: JUNE_2024, proposal: 'aanhouden' }),
  life('aangenomen', JUNE_2022, { at: JUNE_2024, vote: 'aangenomen' }),
  life('verworpen', JUNE_2022, { at: JUNE_2025, vote: 'verworpen' }),
  life('zonder datum', null, { at: JUNE_2025, vote: 'aangenomen' }),
  life(
    'besloten',
    JUNE_2022,
    { at: JUNE_2024, proposal: 'aanhouden' },
    { at: JUNE_2024, decision: 'aanhouden' },
    { at: JUNE_2025, proposal: 'afdoen' },
    { at: JUNE_2025, decision: 'afdoen' },
  ),
];

const changes = (date: string, since: string | null, agreed = NONE, lives = LIVES) =>
  changesAt(lives, { date, since }, agreed);
const idsIn = (date: string, since: string | null, agreed = NONE) => {
  const found = changes(date, since, agreed);
  const filled = CHANGE_LISTS.filter((list) => found[list].length > 0);
  return Object.fromEntries(
    filled.map((list) => [list, found[list].map(({ life: { motion } }) => motion.id)]),
  );
};

describe('sinds de vorige ALV', () => {
  it('noemt de vergaderingen waarop iets gebeurde, de laatste eerst', () => {
    expect(meetingDates(LIVES)).toEqual([JUNE_2025, JUNE_2024]);
  });

  it('kent de vorige ALV ook als daarvan alleen ingediende moties bekend zijn', () => {
    expect(meetingBefore(LIVES, JUNE_2025)).toBe(NOVEMBER_2024);
    expect(meetingBefore(LIVES, '2022-01-01')).toBeNull();
  });

  it('zet elke motie in de lijst waar zij hoort', () => {
    expect(idsIn(JUNE_2025, NOVEMBER_2024)).toEqual({
      settled: ['af', 'besloten'],
      changed: ['anders'],
      open: ['open', 'oud en nu pas gelezen'],
      added: ['nieuw', 'nieuw en meteen af'],
      spoken: ['verworpen', 'zonder datum'],
      silent: ['stil', 'aangenomen'],
    });
  });

  it('weet bij een eerdere ALV nog niet wat later kwam', () => {
    expect(idsIn(JUNE_2024, null)).toEqual({
      open: ['af', 'open', 'anders', 'stil', 'besloten'],
      spoken: ['aangenomen'],
    });
  });

  it('noemt van een motie die al was afgedaan niets meer', () => {
    const closed = life('klaar', JUNE_2022, { at: JUNE_2024, decision: 'afdoen' });
    const found = changes(JUNE_2025, NOVEMBER_2024, NONE, [closed]);
    expect(CHANGE_LISTS.flatMap((list) => found[list])).toEqual([]);
  });

  it('telt bij hoeveel ALV’s een motie is aangehouden', () => {
    const { open } = changes(JUNE_2025, NOVEMBER_2024);
    const times = open.map(({ life: { motion }, timesKept }) => [motion.id, timesKept]);
    expect(times).toEqual([
      ['open', 2],
      ['oud en nu pas gelezen', 1],
    ]);
  });

  it.each([
    { proposal: 'aanhouden', times: 1 },
    { proposal: 'voorwaardelijk', times: 0 },
    { proposal: 'deels', times: 0 },
    { proposal: 'afdoen', times: 0 },
  ] as const)(
    'telt een voorstel “$proposal” $times keer als aangehouden',
    ({ proposal, times }) => {
      const one = life('een', JUNE_2022, { at: JUNE_2025, proposal });
      const found = changes(JUNE_2025, NOVEMBER_2024, NONE, [one]);
      expect(CHANGE_LISTS.flatMap((list) => found[list]).map(({ timesKept }) => timesKept)).toEqual(
        [times],
      );
    },
  );

  it('noemt afgedaan wat is afgedaan omdat de ALV met de verantwoording instemde', () => {
    const agreed = new Map([[JUNE_2025, 'f'.repeat(64)]]);
    const { settled } = changes(JUNE_2025, NOVEMBER_2024, agreed);
    expect(settled.map(({ after }) => after.kind)).toEqual(['afgedaan', 'afgedaan']);
  });

  const saidArbitrary = fc.oneof(
    fc.record({
      at: fc.constantFrom(JUNE_2024, NOVEMBER_2024, JUNE_2025),
      proposal: fc.constantFrom<ProposalKind>('aanhouden', 'afdoen', 'onbekend'),
    }),
    fc.record({
      at: fc.constantFrom(JUNE_2024, NOVEMBER_2024, JUNE_2025),
      vote: fc.constantFrom('aangenomen' as const, 'verworpen' as const),
    }),
  );
  const livesArbitrary = fc
    .array(
      fc.tuple(fc.constantFrom(null, JUNE_2022, NOVEMBER_2024, JUNE_2025), fc.array(saidArbitrary)),
    )
    .map((all) => all.map(([submitted, said], index) => life(`m${index}`, submitted, ...said)));

  it('geldt voor elk leven: één keer, nieuw is nieuw, en open zegt een stuk', () => {
    fc.assert(
      fc.property(livesArbitrary, (lives) => {
        const found = changes(JUNE_2025, NOVEMBER_2024, NONE, lives);
        const all = CHANGE_LISTS.flatMap((list) => found[list]);
        expect(new Set(all.map((change) => change.life)).size).toBe(all.length);
        for (const {
          life: { motion },
        } of found.added) {
          expect(motion.meeting?.date ?? '').toMatch(/2024-11-29|2025-06-18/u);
        }
        for (const list of ['settled', 'changed', 'open', 'spoken'] as const) {
          for (const { after } of found[list]) expect(after.event.date).toBe(JUNE_2025);
        }
        for (const { life: silent } of found.silent) {
          expect(silent.events.map(({ kind, date }) => kind !== 'ingediend' && date)).not.toContain(
            JUNE_2025,
          );
        }
      }),
    );
  });

  it('hangt niet af van de volgorde waarin documenten zijn gelezen', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LIVES, { minLength: LIVES.length }), (shuffled) => {
        const turned = shuffled.map((one) => ({ ...one, events: one.events.toReversed() }));
        const { open, added } = changes(JUNE_2025, NOVEMBER_2024, NONE, turned);
        expect(open).toHaveLength(2);
        expect(added).toHaveLength(2);
      }),
    );
  });
});

it('telt per ALV de voorstellen van elke soort', () => {
  expect(
    proposalsPerMeeting(LIVES).map(({ date, counts, total }) => [
      date,
      counts.aanhouden,
      counts.afdoen,
      total,
    ]),
  ).toEqual([
    [JUNE_2024, 5, 0, 5],
    [JUNE_2025, 2, 3, 6],
  ]);
});
