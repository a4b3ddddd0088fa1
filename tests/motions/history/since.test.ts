import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionEvent } from '../../../motions/history/events';
import type { MotionLife } from '../../../motions/history/lives';
import { proposalsPerMeeting } from '../../../motions/history/proposals-per-meeting';
import { changesAt, meetingDates } from '../../../motions/history/since';
import { standingOf } from '../../../motions/history/standing';
import type { ProposalKind } from '../../../motions/model';

const JUNE_2024 = '2024-06-26';
const JUNE_2025 = '2025-06-18';
const NONE: ReadonlyMap<string, string> = new Map();

type Said =
  | { at: string; proposal: ProposalKind }
  | { at: string; vote: 'aangenomen' | 'verworpen' }
  | { at: string; decision: 'afdoen' | 'aanhouden' };

function life(id: string, ...said: Said[]): MotionLife {
  const events = said.map((one, index): MotionEvent => {
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
  const standing = standingOf(events);
  if (standing === null) throw new Error('a life has events');
  const motion = { id, title: id, submitters: [], andOthers: false, meeting: null };
  return { motion, prints: [id], events, standing, warnings: [] };
}

const LIVES = [
  life('nieuw', { at: JUNE_2025, vote: 'aangenomen' }),
  life('af', { at: JUNE_2024, proposal: 'aanhouden' }, { at: JUNE_2025, proposal: 'afdoen' }),
  life('open', { at: JUNE_2024, proposal: 'aanhouden' }, { at: JUNE_2025, proposal: 'aanhouden' }),
  life('stil', { at: JUNE_2024, proposal: 'aanhouden' }),
  life('verworpen', { at: JUNE_2025, vote: 'verworpen' }),
  life(
    'besloten',
    { at: JUNE_2024, proposal: 'aanhouden' },
    { at: JUNE_2024, decision: 'aanhouden' },
    { at: JUNE_2025, proposal: 'afdoen' },
    { at: JUNE_2025, decision: 'afdoen' },
  ),
];

const idsIn = (date: string, agreed = NONE) => {
  const changes = changesAt(LIVES, date, agreed);
  const ids = (list: (typeof changes)['open']) => list.map((change) => change.life.motion.id);
  const { added, settled, open, changed } = changes;
  return { added: ids(added), settled: ids(settled), open: ids(open), changed: ids(changed) };
};

describe('sinds de vorige ALV', () => {
  it('noemt de vergaderingen waarop iets gebeurde, de laatste eerst', () => {
    expect(meetingDates(LIVES)).toEqual([JUNE_2025, JUNE_2024]);
  });

  it('zegt wat nieuw is, wat af is, wat openstaat en wat anders is', () => {
    expect(idsIn(JUNE_2025)).toEqual({
      added: ['nieuw', 'verworpen'],
      settled: ['af', 'besloten'],
      open: ['nieuw', 'open', 'stil'],
      changed: ['af', 'besloten'],
    });
  });

  it('weet bij een eerdere ALV nog niet wat later kwam', () => {
    expect(idsIn(JUNE_2024)).toEqual({
      added: ['af', 'open', 'stil', 'besloten'],
      settled: [],
      open: ['af', 'open', 'stil', 'besloten'],
      changed: [],
    });
  });

  it('telt bij hoeveel ALV’s een motie is aangehouden', () => {
    const { open } = changesAt(LIVES, JUNE_2025, NONE);
    const times = open.map(({ life: { motion }, timesKept }) => [motion.id, timesKept]);
    expect(times).toEqual([
      ['nieuw', 0],
      ['open', 2],
      ['stil', 1],
    ]);
  });

  it('noemt afgedaan wat is afgedaan omdat de ALV met de verantwoording instemde', () => {
    const { settled } = changesAt(LIVES, JUNE_2025, new Map([[JUNE_2025, 'f'.repeat(64)]]));
    expect(settled.map(({ after }) => after.kind)).toEqual(['afgedaan', 'afgedaan']);
  });

  it('hangt niet af van de volgorde waarin documenten zijn gelezen', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LIVES, { minLength: LIVES.length }), (shuffled) => {
        const turned = shuffled.map((one) => ({ ...one, events: one.events.toReversed() }));
        const { changed, open } = changesAt(turned, JUNE_2025, NONE);
        expect(changed.map((change) => change.life.motion.id).toSorted()).toEqual([
          'af',
          'besloten',
        ]);
        expect(open).toHaveLength(3);
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
    [JUNE_2024, 4, 0, 4],
    [JUNE_2025, 1, 2, 3],
  ]);
});
