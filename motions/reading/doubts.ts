/** What is missing or doubtful in one motion, in words for people. */
import { doubtOfMeeting } from '../meetings';
import type { Meeting, Warning } from '../model';
import type { TitleText } from './read-title';

export type Doubtful = {
  title: TitleText;
  unknown: readonly string[];
  hasNames: boolean;
  meeting: Meeting | null;
  request: string;
  account: string;
  hasProposal: boolean;
  isLast: boolean;
  /** A row of a summary table: it need not hold everything. */
  isRow: boolean;
  /** How many motions share the account. */
  count: number;
};

const warn = (code: Warning['code'], message: string, field?: Warning['field']): Warning => ({
  code,
  message,
  ...(field === undefined ? {} : { field }),
});

const LONGEST_TITLE = 240;

function aboutTitle({ title }: Doubtful): Warning[] {
  if (title.title === '') {
    return [warn('title-doubtful', 'De titel van deze motie is niet gevonden.', 'title')];
  }
  if (!/\p{L}{3}/u.test(title.title)) {
    return [warn('title-doubtful', `“${title.title}” lijkt geen titel van een motie.`, 'title')];
  }
  if (title.sign === 'none') {
    return [
      warn(
        'title-doubtful',
        'De titel van deze motie staat niet tussen aanhalingstekens. Controleer de titel.',
        'title',
      ),
    ];
  }
  const opened = (title.title.match(/[“„«]/gu) ?? []).length;
  const closed = (title.title.match(/[”»]/gu) ?? []).length;
  const isOdd = opened !== closed || /\p{L}[-–]$/u.test(title.title);
  return isOdd || title.title.length > LONGEST_TITLE
    ? [warn('title-doubtful', 'Het is niet zeker waar de titel van deze motie ophoudt.', 'title')]
    : [];
}

function aboutProposal({ hasProposal, isLast }: Doubtful): Warning[] {
  if (hasProposal) return [];
  return isLast
    ? [
        warn(
          'block-cut-off',
          'Het blok van deze motie houdt op aan het einde van het document, vóór het voorstel.',
          'proposal',
        ),
      ]
    : [warn('proposal-missing', 'In het blok van deze motie staat geen voorstel.', 'proposal')];
}

/** In the order of a motion's fields. */
export function doubtsOfMotion(motion: Doubtful): Warning[] {
  const { unknown, hasNames, meeting, request, account, isRow, count } = motion;
  return [
    ...aboutTitle(motion),
    ...unknown.map((name) =>
      warn('submitter-unknown', `De indiener “${name}” is geen bekende gemeente.`, 'submitters'),
    ),
    ...(hasNames
      ? []
      : [warn('submitter-missing', 'Bij deze motie staat geen indiener.', 'submitters')]),
    ...(meeting === null
      ? [
          warn(
            'meeting-missing',
            'Bij deze motie staat niet in welke ALV zij is ingediend.',
            'meeting',
          ),
        ]
      : [doubtOfMeeting(meeting)].filter((doubt) => doubt !== null)),
    ...(request === '' && !isRow
      ? [warn('request-missing', 'Bij deze motie staat geen oproep.', 'request')]
      : []),
    ...(account === ''
      ? [warn('account-missing', 'Bij deze motie staat geen verantwoording.', 'account')]
      : []),
    ...(count > 1
      ? [
          warn(
            'structure-doubtful',
            `Deze verantwoording geldt voor ${count} moties samen.`,
            'account',
          ),
        ]
      : []),
    ...aboutProposal(motion),
  ];
}
