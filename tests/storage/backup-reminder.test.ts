import { expect, it } from 'vitest';
import { isBackupDue } from '../../storage/backup/reminder';

const NOW = '2026-03-31T12:00:00.000Z';
const JANUARY = '2026-01-05T12:00:00.000Z';
const LAST_WEEK = '2026-03-25T12:00:00.000Z';

it.each([
  { name: 'niets veranderd', changes: [], last: null, due: false },
  { name: 'nooit een back-up, lang geleden begonnen', changes: [JANUARY], last: null, due: true },
  { name: 'nooit een back-up, net begonnen', changes: [LAST_WEEK], last: null, due: false },
  { name: 'daarna niets veranderd', changes: [JANUARY], last: JANUARY, due: false },
  { name: 'lang geleden, en daarna veranderd', changes: [LAST_WEEK], last: JANUARY, due: true },
  { name: 'een verse back-up', changes: [NOW], last: LAST_WEEK, due: false },
])('herinnert aan een back-up: $name → $due', ({ changes, last, due }) => {
  expect(isBackupDue(changes, last, NOW)).toBe(due);
});
