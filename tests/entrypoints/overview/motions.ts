/** Motions for tests of the overview. */

import type { VoteAdvice } from '../../../motions/clerk';
import type { MotionEvent } from '../../../motions/history/events';
import { standingOf } from '../../../motions/history/standing';
import type { ProposalKind } from '../../../motions/model';
import type { FollowedMotion } from '../../../storage/views/lives';

type Wishes = {
  gemeente?: [name: string, code: string];
  meeting?: string | null;
  subject?: string;
  request?: string;
  account?: string;
  proposal?: ProposalKind;
  note?: string;
  labels?: string[];
  isFollowed?: boolean;
  /** The date of the ALV of the account. */
  accountedAt?: string | null;
  /** At an ALV after that of the account. */
  vote?: Extract<MotionEvent, { kind: 'stemming' }>['vote']['outcome'];
  voteAdvice?: VoteAdvice['choice'];
  warning?: string;
};

export function followed(title: string, wishes: Wishes = {}): FollowedMotion {
  const { gemeente = ['Deventer', 'gm0150'], meeting = '2024-06-26' } = wishes;
  const { subject, request, account = '', proposal = 'aanhouden', note } = wishes;
  const { accountedAt = '2025-06-18', vote, voteAdvice, warning } = wishes;
  const [name, code] = gemeente;
  const motion = {
    id: title.toLowerCase().replace(/\W+/gu, '-'),
    title,
    submitters: [{ name, gemeente: code }],
    andOthers: false,
    meeting: meeting === null ? null : { kind: 'ALV' as const, date: meeting },
    ...(subject === undefined ? {} : { subject }),
  };
  const common = {
    motionId: motion.id,
    documentId: 'a'.repeat(64),
    position: 0,
    source: {},
    warnings: [],
  };
  const { id, ...print } = motion;
  const events: MotionEvent[] = [
    { ...common, ...print, id: `${id}/1`, kind: 'ingediend', date: meeting, request },
    {
      ...common,
      id: `${id}/2`,
      kind: 'verantwoording',
      date: accountedAt,
      account,
      proposal: { kind: proposal, text: proposal },
    },
  ];
  if (vote !== undefined) {
    events.push({
      ...common,
      id: `${id}/3`,
      kind: 'stemming',
      date: '2025-06-25',
      vote: { outcome: vote, acclamation: false, text: vote },
    });
  }
  const standing = standingOf(events);
  if (standing === null) throw new Error('a motion with events stands somewhere');
  return {
    ...{ motion, events, standing, prints: [id] },
    warnings: warning === undefined ? [] : [{ code: 'documents-disagree', message: warning }],
    note:
      note === undefined
        ? null
        : { motionId: id, text: note, updatedAt: '2025-06-20T10:00:00.000Z' },
    labels: wishes.labels ?? [],
    isFollowed: wishes.isFollowed ?? false,
    voteAdvice:
      voteAdvice === undefined
        ? null
        : { motionId: id, choice: voteAdvice, reason: '', updatedAt: '2025-06-20T10:00:00.000Z' },
  };
}
