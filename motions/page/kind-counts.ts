/** What the lines of a page tell together of the kind of page it is. */

import { findQuotations } from '../dutch/quotation';
import { tellsDecided } from '../reading/decision';
import {
  ADVICE,
  ADVISES,
  ANY_MOTION,
  DECISION,
  LISTS,
  MOTIONS,
  PARTY,
  SETTLES,
  SHARE,
} from '../reading/lexicon/page-words';
import { VERBS } from '../reading/lexicon/sentence-words';
import { beginsWithMotion, beginsWithTitle, namesMotion } from '../reading/mentions/names-motion';
import { type LineView, lineView } from '../reading/mentions/tokens';
import { sentencesOf } from '../reading/sentences';
import { MEETING_WORD } from './may-name-motions';

const LONGEST_ITEM = 600;

export type Counts = {
  motions: number;
  /** Lines that begin with the motion that they name. */
  listed: number;
  outcomes: number;
  decisions: number;
  advices: number;
  /** Lines that say what became of motions, or what the board advises on them. */
  told: number;
  /** Lines that say to keep a motion open or to settle it. */
  settled: number;
  /** Lines that name a motion and the meeting. */
  atMeeting: number;
  /** A line says that motions are listed. */
  lists: boolean;
  /** A line says that the members decided on what the board proposed. */
  isDecided: boolean;
};

/** News tells of several motions in one paragraph; elsewhere each has a line of its own. */
export const toldIn = (texts: readonly string[], isNews: boolean): string[] =>
  isNews ? texts.flatMap(sentencesOf) : [...texts];

/** Titles without the word "motie" count when there are several. */
const FEWEST_TITLES = 2;

/** What somebody says stands between the marks of a title too: it ends as a sentence does. */
const isSpoken = (text: string): boolean =>
  findQuotations(text).some(({ from, to }) => SENTENCE_END.test(text.slice(from, to).trim()));
const SENTENCE_END = /[^.]\.[”"’']?$|[.!?]\s+\p{Lu}/u;

/** "Een motie is het begin" names none as a list does. */
const isSentence = ({ words }: LineView): boolean => words.some(({ text }) => VERBS.has(text));

export function countsOf(texts: readonly string[]): Counts {
  const counts: Counts = {
    motions: 0,
    listed: 0,
    outcomes: 0,
    decisions: 0,
    advices: 0,
    told: 0,
    settled: 0,
    atMeeting: 0,
    lists: false,
    isDecided: false,
  };
  let titles = 0;
  for (const text of texts) {
    if (text.length > LONGEST_ITEM) continue;
    const view = lineView(text);
    if (namesMotion(view)) {
      counts.motions += 1;
      if (beginsWithMotion(text) && !isSentence(view)) counts.listed += 1;
      if (MEETING_WORD.test(text)) counts.atMeeting += 1;
    } else if (beginsWithTitle(view) && !isSpoken(text)) titles += 1;
    if (view.outcomes.size > 0 || SHARE.test(text)) counts.outcomes += 1;
    if (DECISION.test(text)) counts.decisions += 1;
    if (ADVICE.test(text)) counts.advices += 1;
    if (SETTLES.test(text)) counts.settled += 1;
    const isTold = MOTIONS.test(text) && (view.outcomes.size > 0 || ADVISES.test(text));
    if (isTold && !ANY_MOTION.test(text)) counts.told += 1;
    if (LISTS.test(text)) counts.lists = true;
    counts.isDecided ||= sentencesOf(text).some(tellsDecided);
  }
  if (titles >= FEWEST_TITLES) {
    counts.motions += titles;
    counts.listed += titles;
  }
  return counts;
}

/** Most motions are of parties and members: those are of a council or parliament. */
export function isOfParties(texts: readonly string[]): boolean {
  // A wethouder may tell of a motion of the members in the sentence beside it.
  const named = texts
    .filter((text) => text.length <= LONGEST_ITEM)
    .flatMap(sentencesOf)
    .filter((text) => namesMotion(lineView(text)));
  return named.length > 0 && named.filter((text) => PARTY.test(text)).length * 2 > named.length;
}
