/** The fields of a motion that a person can change, and what stands in them, as words. */
import type { CorrectableField, FieldState } from '../../motions/corrections/field-state';
import type { Motion } from '../../motions/model';
import { type MessageKey, t } from './messages';
import { meetingText, proposalText, submittersText } from './motion-words';

/** As they are named within a sentence. */
export const FIELDS_WITHIN = {
  title: 'partTitle',
  submitters: 'partSubmitters',
  meeting: 'partMeeting',
  subject: 'partSubject',
  request: 'partRequest',
  account: 'partAccount',
  proposal: 'partProposal',
  advice: 'partAdvice',
  vote: 'partVote',
  decision: 'partDecision',
  pages: 'partPages',
} as const satisfies Record<CorrectableField, MessageKey>;

/** As they stand above what is in them. */
export const FIELD_HEADINGS = {
  title: 'overviewTitle',
  submitters: 'submitters',
  meeting: 'meeting',
  subject: 'subject',
  request: 'request',
  account: 'account',
  proposal: 'proposal',
  advice: 'standingPreadvies',
  vote: 'fieldVote',
  decision: 'fieldDecision',
  pages: 'fieldPages',
} as const satisfies Record<CorrectableField, MessageKey>;

export const OUTCOME_WORDS = {
  aangenomen: 'standingAangenomen',
  verworpen: 'standingVerworpen',
  aangehouden: 'standingAangehouden',
  ingetrokken: 'standingIngetrokken',
  overgenomen: 'standingOvergenomen',
} as const satisfies Record<NonNullable<Motion['vote']>['outcome'], MessageKey>;

/** A kind, and the words as printed when they say more. */
const withWords = (kind: string, words: string): string =>
  words === '' || words === kind ? kind : `${kind} (“${words}”)`;

/** What is printed in a field: its words where it has them, since a kind is what was made of them. */
export function printedStateText(state: FieldState): string {
  if (state.value === null) return t('fieldEmpty');
  const isWorded = state.field === 'proposal' || state.field === 'vote';
  if (isWorded || state.field === 'advice' || state.field === 'decision') {
    return state.value.text || fieldStateText(state);
  }
  return fieldStateText(state);
}

/** Words with quotation marks of their own, to stand between quotation marks. */
export const withinQuotes = (words: string): string =>
  words.replaceAll('“', '‘').replaceAll('”', '’');

/** On one line. An empty field is said to be empty. */
export function fieldStateText(state: FieldState): string {
  switch (state.field) {
    case 'title':
      return state.value === '' ? t('fieldEmpty') : state.value;
    case 'submitters':
      return submittersText(state.value);
    case 'meeting':
      return state.value === null ? t('fieldEmpty') : meetingText(state.value);
    case 'proposal':
      return state.value === null
        ? t('fieldEmpty')
        : withWords(proposalText(state.value.kind), state.value.text);
    case 'advice':
    case 'decision':
      return state.value === null ? t('fieldEmpty') : withWords(state.value.kind, state.value.text);
    case 'vote':
      return state.value === null
        ? t('fieldEmpty')
        : withWords(t(OUTCOME_WORDS[state.value.outcome]), state.value.text);
    case 'pages':
      return state.value === null ? t('fieldEmpty') : state.value.join('–');
    default:
      return state.value === null || state.value === ''
        ? t('fieldEmpty')
        : state.value.replace(/\s+/gu, ' ');
  }
}
