import { describe, expect, it } from 'vitest';
import { START } from '../../../components/addresses/report-address';
import { meetingsOf, reportInput } from '../../../entrypoints/report/report-input';
import type { StoredDocument } from '../../../storage/records';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { followed } from '../overview/motions';

const ACCOUNT = { kind: 'ALV' as const, date: '2025-06-18' };
const LATER = { kind: 'Najaars ALV' as const, date: '2025-11-28' };
const document = (letter: string, change: Partial<StoredDocument> = {}): StoredDocument => ({
  ...{ id: letter.repeat(64), kind: 'verantwoording', title: 'Verantwoording', meeting: ACCOUNT },
  ...{ readAt: '2025-06-01T10:00:00.000Z', warnings: [] },
  ...change,
});
const MOTION = followed('Havens', { note: 'Vragen aan het college' });
const STORED = {
  motions: [MOTION, followed('Bos')],
  documents: [document('a'), document('b', { kind: 'agenda', meeting: LATER })],
  sample: 'none' as const,
};
const SETTINGS = { ...DEFAULT_SETTINGS, gemeenten: ['gm0150'], reportMadeBy: ' Griffie ' };
const inputFor = (change: Partial<typeof START>, stored = STORED) =>
  reportInput(stored, { ...START, ...change }, SETTINGS, '2025-06-20');

it('noemt elke ALV één keer, de laatste eerst', () => {
  expect(meetingsOf(STORED).map(({ date }) => date)).toEqual([
    '2025-11-28',
    '2025-06-18',
    '2024-06-26',
  ]);
});

describe('waar het rapport over gaat', () => {
  it.each([
    {
      name: 'zonder keuze: de laatste verantwoording',
      scope: { kind: 'latest' },
      pick: { kind: 'meeting', meeting: ACCOUNT },
    },
    {
      name: 'een ALV, met haar soort',
      scope: { kind: 'meeting', date: LATER.date },
      pick: { kind: 'meeting', meeting: LATER },
    },
    {
      name: 'de ALV van een document',
      scope: { kind: 'document', id: 'b'.repeat(64) },
      pick: { kind: 'meeting', meeting: LATER },
    },
    {
      name: 'gekozen moties',
      scope: { kind: 'motions', ids: ['havens'] },
      pick: { kind: 'motions', ids: ['havens'] },
    },
    {
      name: 'sinds een ALV',
      scope: { kind: 'since', date: ACCOUNT.date },
      pick: { kind: 'since', date: ACCOUNT.date },
    },
  ] as const)('$name', ({ scope, pick }) => {
    expect(inputFor({ scope }).pick).toEqual(pick);
  });

  it('een document zonder ALV: de moties die erin staan', () => {
    const stored = { ...STORED, documents: [document('a', { meeting: null })] };
    const { pick } = inputFor({ scope: { kind: 'document', id: 'a'.repeat(64) } }, stored);
    expect(pick).toEqual({ kind: 'motions', ids: ['havens', 'bos'] });
  });
});

it('neemt notitie, stemadvies en wie het maakte mee', () => {
  const advice = { motionId: 'havens', choice: 'bespreken' as const, reason: 'Duur' };
  const voteAdvice = { ...advice, updatedAt: '2025-06-19T10:00:00.000Z' };
  const stored = { ...STORED, motions: [{ ...MOTION, voteAdvice }] };
  const { motions, madeBy, gemeenten } = inputFor({}, stored);
  expect(motions).toMatchObject([
    { note: 'Vragen aan het college', voteAdvice: { choice: 'bespreken', reason: 'Duur' } },
  ]);
  expect(madeBy).toBe('Griffie');
  expect(gemeenten).toEqual(['gm0150']);
});
