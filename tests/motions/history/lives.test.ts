import { expect, it } from 'vitest';
import { eventsFromReading } from '../../../motions/history/events-from-reading';
import { joinMotions } from '../../../motions/history/join-motions';
import { agreedMeetings, livesOf } from '../../../motions/history/lives';
import { motionFromEvents } from '../../../motions/history/stored-motion';
import type { Motion, Reading } from '../../../motions/model';
import { warn } from '../../../motions/warnings';

const motion = (id: string, change: Partial<Motion>): Motion => ({
  ...{ id, title: 'Havens', submitters: [{ name: 'Goes', gemeente: 'gm0664' }], andOthers: false },
  ...{ meeting: { kind: 'ALV', date: '2024-06-26' }, source: {}, warnings: [] },
  ...change,
});
const reading = (
  letter: string,
  document: Partial<Reading['document']>,
  motions: Motion[],
): Reading => ({
  schema: 'motievolger/1',
  document: {
    ...{ kind: 'verantwoording', title: 'Document', sha256: letter.repeat(64) },
    meeting: { kind: 'ALV', date: '2025-06-18' },
    ...document,
  },
  motions,
  warnings: [],
});

const RESULTS = reading('a', { kind: 'uitslagen', meeting: { kind: 'ALV', date: '2024-06-26' } }, [
  motion('havens', { vote: { outcome: 'aangenomen', acclamation: true, text: 'akkoord' } }),
]);
const ACCOUNT = reading('b', {}, [
  motion('havens', { proposal: { kind: 'afdoen', text: 'Als afgedaan beschouwen' } }),
]);
const AGREED = reading('c', { kind: 'uitslagen', agreesWithAccount: true }, []);

function livesFrom(...readings: Reading[]) {
  const events = readings.flatMap(eventsFromReading);
  const prints = [...Map.groupBy(events, ({ motionId }) => motionId).values()].flatMap((said) => {
    const print = motionFromEvents(said);
    const documentIds = [...new Set(said.map(({ documentId }) => documentId))];
    return print === null ? [] : [{ ...print, documentIds }];
  });
  const agreed = agreedMeetings(
    readings.map(({ document }) => ({ id: document.sha256, ...document })),
  );
  return livesOf(events, joinMotions(prints, []), agreed);
}

it.each([
  { name: 'na de stemming', readings: [RESULTS], standing: 'aangenomen' },
  {
    name: 'na het voorstel van het bestuur',
    readings: [RESULTS, ACCOUNT],
    standing: 'voorstel-afdoen',
  },
  {
    name: 'als de ALV met de verantwoording instemt',
    readings: [RESULTS, ACCOUNT, AGREED],
    standing: 'afgedaan',
  },
])('staat er goed voor $name', ({ readings, standing }) => {
  const [life, ...others] = livesFrom(...readings);
  expect(others).toEqual([]);
  expect(life?.standing.kind).toBe(standing);
});

it('hangt niet af van de volgorde van lezen', () => {
  const orders = [
    [RESULTS, ACCOUNT, AGREED],
    [AGREED, ACCOUNT, RESULTS],
    [ACCOUNT, RESULTS, AGREED],
  ];
  const [first, ...others] = orders.map((order) => livesFrom(...order));
  for (const other of others) expect(other).toEqual(first);
});

it('houdt twee data die elkaar tegenspreken allebei, met een waarschuwing', () => {
  const other = reading('d', {}, [
    motion('havens', { meeting: { kind: 'ALV', date: '2023-06-14' } }),
  ]);
  const [life] = livesFrom(RESULTS, other);
  const dates = ['2023-06-14', '2024-06-26'];
  expect(life?.warnings).toContainEqual(warn({ kind: 'documents-disagree', dates }));
});
