import { expect, it } from 'vitest';
import { listVoteAdvices, saveVoteAdvice } from '../../storage/vote-advices';
import { openTestDatabase } from './test-database';

const AT = '2025-06-01T10:00:00.000Z';
const LATER = '2025-06-02T10:00:00.000Z';
const MOTION = { motionId: 'joined', prints: ['joined', 'earlier'] };

it('neemt de plaats in van een eerder advies op een andere vermelding van de motie', async () => {
  const database = await openTestDatabase();
  await saveVoteAdvice(
    database,
    { motionId: 'earlier', prints: ['earlier'] },
    { choice: 'bespreken', reason: 'In de commissie.' },
    AT,
  );
  await saveVoteAdvice(database, MOTION, { choice: 'instemmen', reason: '' }, LATER);
  expect(await listVoteAdvices(database)).toEqual([
    { motionId: 'joined', choice: 'instemmen', reason: '', updatedAt: LATER },
  ]);
});

it('gaat helemaal weg als het wordt ingetrokken', async () => {
  const database = await openTestDatabase();
  await saveVoteAdvice(database, MOTION, { choice: 'niet instemmen', reason: 'Te vroeg.' }, AT);
  await saveVoteAdvice(database, MOTION, null, LATER);
  expect(await listVoteAdvices(database)).toEqual([]);
});
