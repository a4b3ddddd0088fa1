/** What is missing or doubtful in one motion. */
import { doubtOfMeeting } from '../doubt-of-meeting';
import type { Meeting, Warning } from '../model';
import { warn } from '../warnings';
import type { TitleText } from './read-title';

export type Doubtful = {
  title: TitleText;
  unknown: readonly string[];
  hasNames: boolean;
  meeting: Meeting | null;
  request: string;
  account: string;
  hasProposal: boolean;
  /** The board advised on it or the members decided: then it need not be accounted for. */
  isSaid: boolean;
  isLast: boolean;
  /** A row of a summary table: it need not hold everything. */
  isRow: boolean;
  /** How many motions share the account, where nothing says that they do. */
  count: number;
};

const LONGEST_TITLE = 240;

function aboutTitle({ title }: Doubtful): Warning[] {
  const field = 'title';
  if (title.title === '') return [warn('title-missing', { field })];
  if (!/\p{L}{3}/u.test(title.title)) {
    return [warn({ kind: 'title-odd', title: title.title }, { field })];
  }
  if (title.sign === 'none') return [warn('title-not-quoted', { field })];
  const opened = (title.title.match(/[“„«]/gu) ?? []).length;
  const closed = (title.title.match(/[”»]/gu) ?? []).length;
  const isOdd = opened !== closed || /\p{L}[-–]$/u.test(title.title);
  return isOdd || title.title.length > LONGEST_TITLE ? [warn('title-end-unsure', { field })] : [];
}

function aboutProposal({ hasProposal, isSaid, isLast }: Doubtful): Warning[] {
  if (hasProposal || isSaid) return [];
  return [warn(isLast ? 'block-cut-off' : 'proposal-missing', { field: 'proposal' })];
}

/** In the order of a motion's fields. */
export function doubtsOfMotion(motion: Doubtful): Warning[] {
  const { unknown, hasNames, meeting, request, account, isRow, count } = motion;
  const isAccounted = account !== '' || (motion.isSaid && !motion.hasProposal);
  return [
    ...aboutTitle(motion),
    ...unknown.map((name) => warn({ kind: 'submitter-unknown', name }, { field: 'submitters' })),
    ...(hasNames ? [] : [warn('submitter-missing', { field: 'submitters' })]),
    ...(meeting === null
      ? [warn('meeting-missing', { field: 'meeting' })]
      : [doubtOfMeeting(meeting)].filter((doubt) => doubt !== null)),
    ...(request === '' && !isRow ? [warn('request-missing', { field: 'request' })] : []),
    ...(isAccounted ? [] : [warn('account-missing', { field: 'account' })]),
    ...(count > 1 ? [warn({ kind: 'account-shared', count }, { field: 'account' })] : []),
    ...aboutProposal(motion),
  ];
}
