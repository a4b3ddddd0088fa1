/**
 * What a heading, a lead or an agenda point lends to the motions below it: that they are motions, how
 * many, and what is said of all of them. It lends to nothing else.
 */

import type { Place } from '../../document/place';
import { meetingsOfMotions } from '../../dutch/meetings-of-motions';
import { readListAdvice } from '../advice';
import { agreesWithAccount, readListDecision } from '../decision';
import { SPEAKS_OF_LISTED } from '../lexicon/counted-words';
import { EXCEPT } from '../lexicon/mention-phrases';
import { type MotionType, PLURALS, TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import {
  NEXT,
  NOT_ANNOUNCING,
  NUMBER_WORDS,
  POINTING,
  PROPOSED,
  VERBS,
  VOTED_OF_ALL,
} from '../lexicon/sentence-words';
import { readVote } from '../vote';
import { type ForAll, isSaying, LENT_FIELDS, type Limit } from './for-all';
import { meetingAlone } from './lent-meeting';
import { saidByHead } from './list-heads';
import { type Range, sentencesOf } from './sentences';
import { type LineView, lineView } from './tokens';

export type Announcement = {
  type: MotionType;
  /** How many motions are announced; null when no number is printed. */
  count: number | null;
  /** It says that they stand below; a heading that only names them is less sure. */
  isPointing: boolean;
};

const COUNTED = /^(?:\d{1,3})$/u;

function countBefore({ words }: LineView, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = words[index]?.text ?? '';
    if (/^[.;:(]$/u.test(word) || /^(?:agendapunt|punt)$/u.test(words[index - 1]?.text ?? ''))
      return null;
    const count = COUNTED.test(word) ? Number(word) : NUMBER_WORDS[word];
    if (count !== undefined && count > 0) return count;
  }
  return null;
}

/** "De volgende motie haalde het niet": it stands below. */
const isNext = ({ words }: LineView, at: number): boolean =>
  TYPES[words[at]?.text ?? ''] !== undefined && NEXT.has(words[at - 1]?.text ?? '');

/** "Er zijn drie moties nagekomen": a sentence that counts motions is the title of none. */
export function countsMotions(text: string): boolean {
  const view = lineView(text);
  if (!view.words.some((word) => VERBS.has(word.text))) return false;
  return view.words.some(
    (word, at) => PLURALS[word.text] !== undefined && countBefore(view, at) !== null,
  );
}

const LONGEST_HEADING = 14;

/** "Ingediende moties (agendapunt 5)", "Moties (12)". */
const isBeforeNote = (words: LineView['words'], at: number): boolean =>
  words[at + 1]?.text === '(' && words.at(-1)?.text === ')';

/**
 * @param isAboveList - A list stands just below it: then "deze moties" are those.
 * @param standBelow - Whether motions stand just below it, and no more than so many.
 * @returns null for words that announce no motions below them.
 */
export function announcementIn(
  text: string,
  isHeading: boolean,
  isAboveList = false,
  standBelow: (count: number) => boolean = () => false,
): Announcement | null {
  const view = lineView(text);
  const { words } = view;
  const at = words.findLastIndex(
    ({ text: word }, index) => PLURALS[word] !== undefined || isNext(view, index),
  );
  const printed = words[at]?.text ?? '';
  const type = PLURALS[printed] ?? TYPES[printed];
  if (type === undefined) return null;
  const count = PLURALS[printed] === undefined ? 1 : countBefore(view, at);
  const near = words.slice(Math.max(0, at - 8), at + 8);
  const points = near.some(({ text: word }) => POINTING.has(word));
  const isLast = at === words.length - 1 || isBeforeNote(words, at);
  // A line "Moties ALV 17 juni 2026" heads those below it; as a heading it may be that of the page.
  const isOfMeeting = !isHeading && meetingAlone(text) !== null;
  const isAlone = at <= 3 && ((words.length <= 8 && isLast) || isOfMeeting);
  const isLead = (/:\s*$/u.test(text) && words.length < 60) || isAlone;
  const isBarred = words.some(({ text: word }) => NOT_ANNOUNCING.has(word));
  if (isHeading) {
    if (isBarred || words.length > LONGEST_HEADING) return null;
    return { type, count, isPointing: points || isLead };
  }
  // "… verantwoording af over vier moties:" tells how many stand in the list below.
  const isCounted =
    count !== null && count > 1 && ((isAboveList && isLead) || (!isBarred && standBelow(count)));
  if (!(isLead || points || isCounted) || (isBarred && !points && !isCounted)) return null;
  // "deze moties" looks back as often as forward: only with a colon or above a list does it announce.
  const isBack =
    !isLead &&
    !isAboveList &&
    !isCounted &&
    near.every(({ text: word }) => !POINTING.has(word) || word === 'deze');
  if (isBack) return null;
  return { type, count, isPointing: true };
}

/** "conform het advies van het bestuur": that it was advised too makes it no proposal. */
const FOLLOWING =
  /,?\s(?:conform|overeenkomstig|volgens|in lijn met)\s(?:het\s)?(?:\p{L}+\s)?(?:pre-?)?advies.*$/iu;
const DECIDES =
  /afgedaan|afdoen|af te doen|aan te houden|afgehandeld|blij(?:ft|ven) (?:\p{L}+ )?(?:aangehouden|open)/iu;

const NAMES_MOTIONS = /motie|resolutie|amendement/iu;

function fromSentence(text: string, view: LineView, range: Range): ForAll {
  const from = view.words[range.start]?.from ?? 0;
  const to = view.words[range.end - 1]?.to ?? text.length;
  // "De in juni aangenomen moties" were adopted at a meeting before.
  const sentence = meetingsOfMotions(text.slice(from, to)).rest.replace(/[\s:.]+$/u, '');
  const words = view.words.slice(range.start, range.end);
  if (!SPEAKS_OF_LISTED.test(sentence)) return {};
  const said: ForAll = {};
  // "… ondersteunt de moties en alle moties zijn aangenomen" says two things.
  for (const clause of sentence.split(/\s+en\s+(?=(?:alle|de|deze|beide)\s)/iu)) {
    if (!SPEAKS_OF_LISTED.test(clause)) continue;
    const decision = DECIDES.test(clause) ? readListDecision(clause.replace(FOLLOWING, '')) : null;
    const advice = readListAdvice(clause);
    if (decision !== null) said.decision ??= decision;
    else if (advice !== null) said.advice ??= advice;
    else if (votesOnAll(clause)) {
      said.vote ??= readVote(clause) ?? undefined;
      if (said.vote?.outcome === 'aangehouden')
        said.settled ??= { kind: 'aanhouden', text: said.vote.text };
    }
  }
  const isSaid = said.vote ?? said.advice ?? said.decision;
  const excepts = words.some((_, at) => phraseAt(words, EXCEPT, at) !== null);
  if (isSaid !== undefined && excepts) return { isDoubtful: true };
  return { ...said, limits: limitsOf(said, view, range) };
}

/** "Drie moties", "drie van de ingediende moties": no more than so many can be meant. */
function limitsOf(said: ForAll, view: LineView, { start, end }: Range): ForAll['limits'] {
  const plural = view.words.findIndex(
    ({ text }, at) => at >= start && at < end && PLURALS[text] !== undefined,
  );
  const count = plural < 0 ? null : countBefore(view, plural);
  if (count === null) return {};
  const limit: Limit = { count };
  return Object.fromEntries(
    LENT_FIELDS.filter((field) => said[field] !== undefined).map((field) => [field, limit]),
  );
}

/**
 * The plural is what was voted on: "alle moties zijn aangenomen", and no "moties om … aan te nemen".
 * Who agrees with the account of the motions votes on the account.
 */
function votesOnAll(clause: string): boolean {
  const { outcomes, words } = lineView(clause);
  if (outcomes.size === 0 || agreesWithAccount(clause)) return false;
  // "De leden stemden in met de voorstellen van het bestuur voor de vijf moties".
  const plural = words.findIndex(({ text }) => PLURALS[text] !== undefined);
  if (words.slice(0, Math.max(0, plural)).some(({ text }) => PROPOSED.has(text))) return false;
  return words.some(({ text }) => VOTED_OF_ALL.has(text));
}

export type SaidAbove = {
  /** It stands above a list as its head, and is no sentence. */
  isHead: boolean;
  /** On a page of decisions "Aanhouden" is one, and no advice. */
  isDecisions: boolean;
  places?: readonly Place[];
};

/** What a line says of all motions below it; empty when it says nothing of them. */
export function saidOfAll(text: string, { isHead, isDecisions, places }: SaidAbove): ForAll {
  const said: ForAll = isHead ? saidByHead(text, isDecisions) : {};
  const view = lineView(text);
  said.limits = limitsOf(said, view, { start: 0, end: view.words.length });
  if (!isSaying(said) && NAMES_MOTIONS.test(text)) {
    for (const range of sentencesOf(view)) {
      const one = fromSentence(view.text, view, range);
      said.vote ??= one.vote;
      said.advice ??= one.advice;
      said.decision ??= one.decision;
      said.settled ??= one.settled;
      said.limits = { ...one.limits, ...said.limits };
      if (one.isDoubtful) said.isDoubtful = true;
    }
  }
  const fields = LENT_FIELDS.filter((field) => said[field] !== undefined);
  if (places === undefined || places.length === 0) return said;
  const byField = Object.fromEntries(fields.map((field) => [field, [...places]]));
  return { ...said, places: byField, settledAt: places };
}
