/** Each doubt about a reading as one sentence. */
import type { FieldState } from '../../motions/corrections/field-state';
import type { MotionLife } from '../../motions/history/lives';
import type { MotionField, Reading, Warning } from '../../motions/model';
import type { ToldLife } from '../../motions/report/input';
import type { PlainReason, Reason } from '../../motions/warnings';
import { FIELDS_WITHIN, fieldStateText } from './field-words';
import { inLanguage, type MessageKey, messageLanguage, t } from './messages';
import { dateText, meetingText, proposalText } from './motion-words';

/** A new reason does not compile until it has its sentence, in every language. */
const PLAIN: Record<PlainReason, MessageKey> = {
  'contents-missing': 'doubtContentsMissing',
  'account-before-request': 'doubtAccountBeforeRequest',
  'label-twice': 'doubtLabelTwice',
  'account-is-request': 'doubtAccountIsRequest',
  'submitter-missing': 'doubtSubmitterMissing',
  'submitters-missing': 'doubtSubmittersMissing',
  'meeting-missing': 'doubtMeetingMissing',
  'meetings-missing': 'doubtMeetingsMissing',
  'requests-missing': 'doubtRequestsMissing',
  'vote-of-most': 'doubtVoteOfMost',
  'proposal-missing': 'doubtProposalMissing',
  'request-missing': 'doubtRequestMissing',
  'account-missing': 'doubtAccountMissing',
  'reference-unknown': 'doubtReferenceUnknown',
  'block-cut-off': 'doubtBlockCutOff',
  'duplicate-motion': 'doubtDuplicateMotion',
  'no-motion-read': 'doubtNoMotionRead',
  'changes-open': 'doubtChangesOpen',
  'part-elsewhere': 'doubtPartElsewhere',
  'perhaps-no-motion': 'doubtPerhapsNoMotion',
  'title-missing': 'doubtTitleMissing',
  'title-not-quoted': 'doubtTitleNotQuoted',
  'title-end-unsure': 'doubtTitleEndUnsure',
  'title-long': 'doubtTitleLong',
  'other-order': 'doubtOtherOrder',
  'text-before-proposal': 'doubtTextBeforeProposal',
  'text-behind-list': 'doubtTextBehindList',
  'proposal-from-account': 'doubtProposalFromAccount',
};

/** The parts of a motion as they are named within a sentence. */
const PARTS: Record<MotionField | 'motion' | 'number', MessageKey> = {
  ...FIELDS_WITHIN,
  motion: 'partMotion',
  number: 'partNumber',
};

const listed = (items: readonly (string | number)[]): string =>
  new Intl.ListFormat(messageLanguage(), { type: 'conjunction' }).format(items.map(String));
/** A document that names nobody is said to name "geen indiener". */
const named = (names: readonly string[]): string =>
  names.length === 0 ? t('nobody') : listed(names);

const changedFields = (changes: readonly { changed: FieldState }[]): string =>
  listed([...new Set(changes.map(({ changed }) => t(FIELDS_WITHIN[changed.field])))]);

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'contents-meeting':
      return t('doubtContentsMeeting', meetingText(reason.contents), meetingText(reason.block));
    case 'contents-title':
      return t('doubtContentsTitle', reason.title);
    case 'contents-proposal':
      return t('doubtContentsProposal', reason.text);
    case 'contents-submitters':
      return t('doubtContentsSubmitters', named(reason.contents), named(reason.block));
    case 'contents-extra':
      return t('doubtContentsExtra', reason.title, named(reason.submitters));
    case 'label-missing':
      return t('doubtLabelMissing', t(PARTS[reason.field]));
    case 'label-unknown':
      return reason.role === null
        ? t('doubtLabelDropped', reason.label)
        : t('doubtLabelUnknown', reason.label, t(PARTS[reason.role]));
    case 'label-inside':
      return t('doubtLabelInside', reason.label, t(PARTS[reason.field]));
    case 'submitter-unknown':
      return t('doubtSubmitterUnknown', reason.name);
    case 'date-unknown':
      return t('doubtDateUnknown', meetingText(reason.meeting));
    case 'vote-on-advice':
      return t('doubtVoteOnAdvice', reason.text);
    case 'vote-not-read':
      return t('doubtVoteNotRead', reason.text);
    case 'advice-not-read':
      return t('doubtAdviceNotRead', reason.text);
    case 'outcome-of-none':
      return t('doubtOutcomeOfNone', reason.text);
    case 'vote-unsure':
      return t('doubtVoteUnsure', reason.text);
    case 'names-beside':
      return t('doubtNamesBeside', reason.text);
    case 'proposal-not-yet':
      return t('doubtProposalNotYet', reason.text);
    case 'proposal-conditional':
      return reason.condition === undefined
        ? t('doubtConditionMissing', reason.text)
        : t('doubtProposalConditional', reason.text, reason.condition);
    case 'proposal-unclear':
      return reason.proposal === 'onbekend'
        ? t('doubtProposalUnknown', reason.text)
        : t('doubtProposalUnclear', reason.text, proposalText(reason.proposal));
    case 'pages-without-text':
      return t('doubtPagesWithoutText', listed(reason.pages));
    case 'pages-unreadable':
      return t('doubtPagesUnreadable', listed(reason.pages));
    case 'letters-lost':
      return t('doubtLettersLost', reason.text);
    case 'documents-disagree':
      return t('doubtDocumentsDisagree', listed(reason.dates.map(dateText)));
    case 'text-not-read':
      return t('doubtTextNotRead', reason.text);
    case 'line-not-read':
      return t('doubtLineNotRead', reason.text);
    case 'numbers-missing':
      return t('doubtNumbersMissing', listed(reason.numbers));
    case 'more-motions':
      return t('doubtMoreMotions', reason.count);
    case 'motion-outside':
      return t('doubtMotionOutside', reason.count, reason.text);
    case 'count-announced':
      return t('doubtCountAnnounced', reason.announced, reason.found);
    case 'title-odd':
      return t('doubtTitleOdd', reason.title);
    case 'text-unplaced':
      return t('doubtTextUnplaced', reason.text);
    case 'text-loose':
      return t('doubtTextLoose', reason.text);
    case 'text-behind-meeting':
      return t('doubtTextBehindMeeting', reason.text);
    case 'motion-inside':
      return t('doubtMotionInside', reason.text);
    case 'account-shared':
      return t('doubtAccountShared', reason.count);
    case 'text-ends-midway':
      return t('doubtTextEndsMidway', t(PARTS[reason.field]));
    case 'text-begins-midway':
      return t('doubtTextBeginsMidway', t(PARTS[reason.field]));
    case 'title-choice':
      return t('doubtTitleChoice', reason.title);
    case 'correction-waits':
      return t(
        'doubtCorrectionWaits',
        t(FIELDS_WITHIN[reason.changed.field]),
        fieldStateText(reason.changed),
        fieldStateText(reason.printed),
      );
    case 'motion-gone':
      return t('doubtMotionGone', reason.title, changedFields(reason.changes));
    default:
      return t(PLAIN[reason.kind]);
  }
}

/** One sentence; what was stored before there were reasons keeps the words that it was stored with. */
export function warningText({ reason, message }: Warning): string {
  return reason === undefined ? (message ?? t('doubtOther')) : reasonText(reason);
}

/** The same warning with its Dutch sentence: for papers and programs, which are always Dutch. */
const inDutch = <Told extends Warning>(warning: Told): Told & { message: string } => ({
  ...warning,
  message: inLanguage('nl', () => warningText(warning)),
});

/** For `motievolger/1`, which promises a sentence beside each code. */
export const readingInDutch = (reading: Reading): Reading => ({
  ...reading,
  motions: reading.motions.map((motion) => ({
    ...motion,
    warnings: motion.warnings.map(inDutch),
  })),
  warnings: reading.warnings.map(inDutch),
});

/** For the report: its own doubts, and those of each event in it. */
export const lifeInDutch = <Life extends MotionLife>(life: Life): Life & ToldLife => ({
  ...life,
  warnings: life.warnings.map(inDutch),
  events: life.events.map((event) => ({ ...event, warnings: event.warnings.map(inDutch) })),
});
