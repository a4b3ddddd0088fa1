/** Every function that reads the text of a document, which may be anything. */
import { cleanText } from '../../../motions/document/clean';
import { collapseSpace, foldTitle } from '../../../motions/dutch/fold';
import { findDates, findMeetings } from '../../../motions/dutch/meeting';
import {
  findQuotations,
  findQuotedTitle,
  splitUnquotedTitle,
} from '../../../motions/dutch/quotation';
import { findGemeentenInText } from '../../../motions/gemeenten/names';
import { findSubmitterEnd } from '../../../motions/gemeenten/submitter-end';
import { readSubmitters } from '../../../motions/gemeenten/submitters';
import { readAdvice, readListAdvice } from '../../../motions/reading/advice';
import { findConditionSentences } from '../../../motions/reading/condition';
import {
  agreesWithAccount,
  readBareDecision,
  readDecision,
  readListDecision,
} from '../../../motions/reading/decision';
import { isGroupHeading, isMotionHeading } from '../../../motions/reading/headings';
import { joinLabel, meaningOfLabel } from '../../../motions/reading/label-meaning';
import { wordsOf } from '../../../motions/reading/lexicon/words';
import { announcementIn, saidOfAll } from '../../../motions/reading/mentions/announce';
import { readLine } from '../../../motions/reading/mentions/grammar';
import { opensSaid } from '../../../motions/reading/mentions/opens-said';
import { pointOf } from '../../../motions/reading/mentions/points';
import { readSaid } from '../../../motions/reading/mentions/said';
import { saidOfSome } from '../../../motions/reading/mentions/said-of-some';
import { namesOutcome } from '../../../motions/reading/names-outcome';
import { readProposal } from '../../../motions/reading/proposal';
import { readTitle } from '../../../motions/reading/read-title';
import { sentencesOf } from '../../../motions/reading/sentences';
import { isVoteOnAdvice, readVote } from '../../../motions/reading/vote';

export const TEXT_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  collapseSpace,
  foldTitle,
  findMeetings,
  findDates,
  findQuotedTitle,
  findQuotations,
  splitUnquotedTitle: (text) => splitUnquotedTitle(text, 0),
  findGemeentenInText,
  findSubmitterEnd,
  readSubmitters,
  wordsOf,
  sentencesOf,
  readProposal,
  'readProposal with this account': (text) => readProposal('Aanhouden of afdoen', text),
  findConditionSentences,
  namesOutcome,
  readVote,
  isVoteOnAdvice,
  readAdvice,
  readListAdvice,
  readDecision,
  readBareDecision,
  readListDecision,
  agreesWithAccount,
  readTitle: (text) => readTitle(text, { isTitleOnly: false, hasSubmitters: false }),
  'readTitle of a cell': (text) => readTitle(text, { isTitleOnly: true, hasSubmitters: true }),
  isGroupHeading,
  isMotionHeading,
  meaningOfLabel,
  joinLabel: (text) => joinLabel(text.split('\n')),
  announcementIn: (text) => announcementIn(text, true),
  saidOfAll: (text) => saidOfAll(text, { isHead: true, isDecisions: false }),
  saidOfSome,
  readLine: (text) => readLine(text, { announced: 'motie', isHeading: true }),
  pointOf,
  readSaid: (text) => readSaid(text, true),
  opensSaid,
};

/** Repeated, each of these made some pattern of this project slow. */
export const MARKS = [
  ' ',
  '\u00a0',
  '\n',
  '-',
  '–',
  '.',
  ',',
  ':',
  ';',
  '/',
  '(',
  ')',
  '“',
  '"',
  '’',
  '‘a',
  '“a ',
  '«',
  '1',
  '1.',
  '1 ',
  '1%',
  'a',
  'A',
  'a.',
  'A ',
  'é',
  'a\u0301',
  '☐',
  '[ ]',
  ' -',
  ' (',
  ' a,',
  'motie ',
  'Motie “',
  'ALV ',
  'ALV 1 ',
  'ALV in A',
  'VNG ',
  'aanhouden ',
  'afdoen, ',
  'als ',
  'gezien ',
  'en ',
  'niet ',
  'houden ',
  'akkoord met ',
  'moties ',
  'advies ',
  'bezien ',
  'verantwoording ',
  'aangenomen ',
  'Almere, ',
  'Almere en ',
  'van ',
  'ingediend door ',
  '’s-',
] as const;
