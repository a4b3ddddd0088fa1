/** Events of one motion for tests: what was said, when and in which document. */
import type { MotionEvent } from '../../../motions/history/events';
import type { Motion } from '../../../motions/model';

const common = (kind: string, date: string | null, letter: string) => ({
  id: `${letter}/0/${kind}`,
  motionId: 'moerdijk-havens',
  documentId: letter.repeat(64),
  date,
  position: 0,
  source: {},
  warnings: [],
});

export const submitted = (date: string | null, letter = 'a'): MotionEvent => ({
  ...common('ingediend', date, letter),
  kind: 'ingediend',
  title: 'Havens',
  submitters: [{ name: 'Moerdijk', gemeente: 'gm1709' }],
  andOthers: false,
  meeting: date === null ? null : { kind: 'ALV', date },
});

type Vote = NonNullable<Motion['vote']>;
export const voted = (
  date: string | null,
  vote: Partial<Vote> = {},
  letter = 'b',
): MotionEvent => ({
  ...common('stemming', date, letter),
  kind: 'stemming',
  vote: { outcome: 'aangenomen', acclamation: false, text: 'aangenomen', ...vote },
});

export const accounted = (
  date: string | null,
  kind: 'aanhouden' | 'afdoen' | 'deels' = 'aanhouden',
  letter = 'c',
): MotionEvent => ({
  ...common('verantwoording', date, letter),
  kind: 'verantwoording',
  proposal: { kind, text: kind },
});

export const decided = (date: string | null, kind = 'afdoen', letter = 'd'): MotionEvent => ({
  ...common('besluit', date, letter),
  kind: 'besluit',
  decision: { kind, text: 'als afgedaan te beschouwen' },
});
