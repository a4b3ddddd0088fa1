/** What the words behind or below a motion say of it, and those above a list say of all in it. */
import type { DocumentKind, Motion } from '../model';
import { readAdvice, readListAdvice } from '../reading/advice';
import { readBareDecision, readDecision, readListDecision } from '../reading/decision';
import { isVoteOnAdvice, readVote } from '../reading/vote';
import type { PageBlock } from './page-content';

export type Said = Pick<Motion, 'vote' | 'advice' | 'decision'> & {
  /** Words on a vote on the advice, which do not say what became of the motion. */
  voteOnAdvice?: string;
};

const SENTENCE_END = /(?<=[.;])\s+(?=\p{Lu})/u;
const AROUND = /^[\s([]+|[\s)\].]+$/gu;

function addSentence(said: Said, words: string, kind: DocumentKind): boolean {
  const advice = readAdvice(words);
  const decision = readDecision(words) ?? (kind === 'besluiten' ? readBareDecision(words) : null);
  if (advice !== null) said.advice ??= advice;
  else if (decision !== null) said.decision ??= decision;
  return advice !== null || decision !== null;
}

/** Takes over what is not known yet; the first that is said of a motion counts. */
export function addSaid(said: Said, words: string, kind: DocumentKind): void {
  const text = words.replace(/^[([]([^()[\]]*)[)\]]\.?$/u, '$1').trim();
  if (addSentence(said, text, kind)) return;
  const rest = text
    .split(SENTENCE_END)
    .filter((sentence) => !addSentence(said, sentence.replace(AROUND, ''), kind))
    .join(' ');
  const vote = readVote(rest);
  if (vote !== null) said.vote ??= vote;
  else if (isVoteOnAdvice(rest)) said.voteOnAdvice ??= rest;
}

const OUTCOME = '(?:aangenomen|verworpen|afgewezen|aangehouden|ingetrokken|overgenomen)';
const LIST_VOTE = new RegExp(
  [
    String.raw`^(?:de (?:volgende )?)?${OUTCOME} (?:moties|resoluties|amendementen)(?!\p{L})`,
    String.raw`^(?:de |deze |onderstaande |(?:de )?volgende |alle )*(?:\d+ |\p{L}+ )?(?:moties|resoluties|amendementen)\s+(?:zijn|werden|worden)\s+.{0,40}${OUTCOME}`,
  ].join('|'),
  'iu',
);
const VOTE_HEADING = new RegExp(
  `^(?:(?:bij|per) acclamatie |unaniem )?(?:${OUTCOME}|akkoord)(?: (?:bij|per) acclamatie)?$`,
  'iu',
);

/** @returns null when `text` says nothing that holds for all motions below it. */
export function saidOfAll(text: string, { kind }: Pick<PageBlock, 'kind'>): Said | null {
  const decision = readListDecision(text);
  if (decision !== null) return { decision };
  const isHeading = kind === 'heading';
  const advice = isHeading || /moties/iu.test(text) ? readListAdvice(text) : null;
  if (advice !== null) return { advice };
  const isAbout = LIST_VOTE.test(text) || (isHeading && VOTE_HEADING.test(text));
  const vote = isAbout ? readVote(text.replace(/\s*:$/u, '')) : null;
  return vote === null ? null : { vote };
}
