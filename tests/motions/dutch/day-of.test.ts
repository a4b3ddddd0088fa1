import { expect, it } from 'vitest';
import { dayOf } from '../../../motions/dutch/day-of';

it.each([
  ['overdag', '2026-11-29T10:00:00.000Z', '2026-11-29'],
  ['net na middernacht in de winter', '2026-11-28T23:05:00.000Z', '2026-11-29'],
  ['net voor middernacht in de winter', '2026-11-28T22:55:00.000Z', '2026-11-28'],
  ['net na middernacht in de zomer', '2026-06-30T22:05:00.000Z', '2026-07-01'],
  ['in het nieuwe jaar', '2026-12-31T23:30:00.000Z', '2027-01-01'],
])('de dag in Nederland, %s', (_, at, day) => {
  expect(dayOf(at)).toBe(day);
});
