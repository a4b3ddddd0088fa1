/**
 * What a heading says of every motion below it: "Aangenomen", "Niet aangenomen (2)", "Deze moties
 * haalden het niet", "Overnemen". It says nothing else, so that a subject is taken for no outcome.
 */
import { readAdvice } from '../advice';
import { readBareDecision } from '../decision';
import { ADVICE_PHRASES, ADVICE_TOPICS } from '../lexicon/advice-words';
import { findPhrases, type Mark, type Phrases } from '../lexicon/phrases';
import { HEAD_WORDS } from '../lexicon/sentence-words';
import { VOTE_PHRASES } from '../lexicon/vote-words';
import { type Word, wordsOf } from '../lexicon/words';
import { outcomeNamed } from '../told-vote';
import { readVote } from '../vote';
import type { Said } from './said';

type SaidByHead = Pick<Said, 'vote' | 'advice' | 'decision' | 'settled'> & {
  isDoubtful?: boolean | undefined;
};

const LONGEST = 90;
/** "(3)" behind the outcome: how many there are. */
const COUNT = /\s*[([]\s*\d{1,3}(?:\s\p{L}+)?\s*[)\]]\s*$|^\d{1,3}\s(?=\p{L})/gu;

/** The marks, when the words that they do not cover may stand in such a heading. */
function marksOfHead<Meaning extends string>(
  words: readonly Word[],
  phrases: Phrases<Meaning>,
): Mark<Meaning>[] {
  const marks = findPhrases(words, phrases);
  const isKnown = ({ kind, text }: Word, index: number): boolean =>
    kind === 'mark' ||
    HEAD_WORDS.has(text) ||
    marks.some(({ from, to }) => index >= from && index < to);
  return words.every(isKnown) ? marks : [];
}

const MEMBERS: ReadonlySet<string> = new Set('leden alv ledenvergadering vergadering'.split(' '));

/** @param isDecisions - Of a page of decisions, on which "Aanhouden" is no advice. */
export function saidByHead(printed: string, isDecisions: boolean): SaidByHead {
  if (printed.length > LONGEST) return {};
  const text = printed.replace(COUNT, '').replace(/[\s:]+$/u, '');
  if (text === '') return {};
  const words = wordsOf(text);
  const votes = marksOfHead(words, VOTE_PHRASES).flatMap(({ meaning }) => {
    const outcome = outcomeNamed(meaning);
    return outcome === null ? [] : [outcome];
  });
  if (new Set(votes).size > 1) return { isDoubtful: true };
  const vote = votes.length === 0 ? null : readVote(text);
  const kept = readBareDecision(text) ?? undefined;
  if (isDecisions && kept !== undefined) return { decision: kept };
  if (vote?.outcome === 'aangehouden')
    return { vote, settled: kept ?? { kind: 'aanhouden', text: vote.text } };
  if (vote !== null) return { vote, settled: kept };
  const advised = marksOfHead(words, ADVICE_PHRASES);
  // "Oordeel aan de leden" is no topic.
  const isLeft = advised.some(({ meaning, from, to }) => meaning === 'oordeel' && to - from > 1);
  const isTopic = !isLeft && words.some((word) => ADVICE_TOPICS.has(word.text));
  // "Leden steunen moties": what the members do is no advice of the board.
  const isOfMembers = !isLeft && words.some((word) => MEMBERS.has(word.text));
  if (isDecisions || isTopic || isOfMembers || advised.length === 0) return { settled: kept };
  const advice = readAdvice(text) ?? readAdvice(`Preadvies: ${text}`);
  return advice === null || advice.kind === 'overig'
    ? { settled: kept }
    : { advice, settled: kept };
}
