/** What the words behind, below or beside a motion say of it: its vote, advice, decision, submitter. */
import type { Motion } from '../../model';
import { namesNoAdvice, readAdvice } from '../advice';
import { readDecision, readSettling } from '../decision';
import { DONE_BY_BOARD } from '../lexicon/advice-words';
import type { Role } from '../lexicon/mention-labels';
import { isMotionWord } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { ASKING_VERBS } from '../lexicon/sentence-words';
import { isVoteOnAdvice } from '../vote';
import { labelled } from './label';
import { maskedQuotes, piecesOf, voteIn } from './pieces';
import { LONGEST_LINE, lineView, QUOTED } from './tokens';
import { votedApart, withShare } from './vote-apart';

/** The fields that are read from words on a motion. */
export const SAID_FIELDS = ['vote', 'advice', 'decision', 'proposal'] as const;

export type Said = {
  vote?: Motion['vote'] | undefined;
  advice?: Motion['advice'] | undefined;
  decision?: Motion['decision'] | undefined;
  /** Keeps or settles it, in words that may be decided, voted or only proposed. */
  settled?: Motion['decision'] | undefined;
  /** What the board proposes to do with it, as printed: an advice before the vote, and later how to settle it. */
  proposal?: { text: string } | undefined;
  /** Words on a vote on the advice, which do not say what became of the motion. */
  voteOnAdvice?: string | undefined;
  /** Words behind a label for the vote that tell no outcome that can be read. */
  unreadVote?: string | undefined;
  /** Words that begin as an advice does, and tell none that can be read. */
  unreadAdvice?: string | undefined;
  /** Words that name who submitted it. */
  submitters?: string | undefined;
  title?: string | undefined;
};

/** The first counts, but for one that only leads to it: "De hinder is reëel. Het bestuur ontraadt de motie." */
function addAdvice(said: Said, advice: Said['advice'] | null): void {
  const isLead = said.advice?.kind === 'overig' && namesNoAdvice(said.advice.text);
  if (advice && (said.advice === undefined || (isLead && advice.kind !== 'overig')))
    said.advice = advice;
}

function fromLabel(said: Said, role: Role, value: string, isDecisions: boolean): boolean {
  switch (role) {
    case 'vote': {
      addVoteOrSettling(said, value);
      // Whatever stands there is what became of it, also in words that nobody thought of.
      if (said.vote === undefined && said.voteOnAdvice === undefined && /\p{L}{2}/u.test(value))
        said.unreadVote ??= value;
      return true;
    }
    case 'advice': {
      const isVoted = /acclamatie|\d\s?(?:%|procent)/iu.test(value);
      if (isVoted) said.voteOnAdvice ??= value;
      else addAdvice(said, readAdvice(`Preadvies: ${value}`));
      return true;
    }
    case 'decision': {
      const decision = readDecision(`Besluit: ${value}`);
      const isKnown = decision !== null && decision.kind !== 'overig' && isDecisions;
      const { vote } = isKnown && !/\d\s?%/u.test(value) ? { vote: null } : voteIn(value);
      if (vote !== null) said.vote ??= vote;
      else said.decision ??= decision ?? undefined;
      return true;
    }
    case 'proposal':
      said.proposal ??= { text: value };
      return true;
    case 'submitter':
      said.submitters ??= value;
      return true;
    case 'title':
      said.title ??= value;
      return true;
    default:
      return role !== 'share';
  }
}

/** "60% stemde voor, 40% tegen": a larger part than the half may be asked. */
const isShareOnly = (text: string): boolean =>
  /^\d/u.test(text) && !/(?<!\p{L})(?:aangenomen|verworpen|afgewezen|ingestemd)/iu.test(text);

function addVote(said: Said, text: string): void {
  const { vote, isOnAdvice } = voteIn(text);
  const whole = vote && said.vote ? withShare(said.vote, vote) : null;
  if (whole) said.vote = whole;
  else if (vote && said.vote && vote.outcome !== said.vote.outcome && isShareOnly(said.vote.text)) {
    said.unreadVote = `${said.vote.text}. ${text}`;
    said.vote = undefined;
  } else if (vote !== null) said.vote ??= vote;
  else if (isOnAdvice) said.voteOnAdvice ??= text;
  else if (/\d\s?(?:%|procent)/iu.test(text) || lineView(text).outcomes.size > 0)
    said.unreadVote ??= text;
}

const ADVISES =
  /(?<!\p{L})(?:(?:pre-?|bestuurs)?advies|adviseert|adviseren|adviseerde|adviseerden|geadviseerd)(?!\p{L})/iu;
const BOARD_SAYS =
  /(?:neemt|steunt|ondersteunt|ontraadt) het (?:vng[\s-]?)?bestuur|bestuur ontraadt|(?:ontraden|ondersteunen|steunen) wij|wij (?:ontraden|ondersteunen|steunen) (?:u )?(?:de|deze|dit|het) (?:motie|amendement)|geven (?:wij )?u in overweging|(?:laat|laten) (?:wij |het bestuur )?(?:het|een) oordeel/iu;
/** "De motie ‘Rust’ van Ede kan het bestuur niet steunen": the motion stands first, and is what it is about. */
const OF_MOTION_BOARD_SAYS =
  /^(?:(?:de|deze|die|het|dit)\s)?(?:motie|amendement|resolutie|ˣ+)(?!\p{L}).{0,200}?(?<!\p{L})(?:wil|wilde|kan|kon|raadt|raadde|adviseert|adviseerde|acht|achtte) het (?:vng[\s-]?)?bestuur(?!\p{L})/iu;
const FOLLOWING =
  /(?:conform|overeenkomstig|volgens|in lijn met|tegen het|ondanks|met) (?:het )?(?:positieve? |negatieve? )?(?:pre-?|bestuurs)?advies/iu;

const ASKED = /^(?:dat|om|waarin|of)$/u;

/** "De motie wordt ontraden", and not "de motie vraagt of roken wordt ontraden". */
function isDoneByBoard(text: string): boolean {
  const { words } = lineView(text);
  const at = words.findIndex((_, index) => phraseAt(words, DONE_BY_BOARD, index) !== null);
  if (at < 0) return false;
  const before = words.slice(0, at).map(({ text: word }) => word);
  if (before.some((word) => ASKED.test(word) || ASKING_VERBS.has(word))) return false;
  const isOfMotion = before.some((word) => word === QUOTED || isMotionWord(word));
  return isOfMotion || phraseAt(words, DONE_BY_BOARD, at)?.meaning === 'done-by-board';
}

/** Whether words without a label tell of an advice, and of no vote on it. */
function adviceIn(text: string): NonNullable<Motion['advice']> | null {
  const advice = readAdvice(text);
  if (advice !== null) return advice;
  const masked = maskedQuotes(text);
  const isOfMotion = OF_MOTION_BOARD_SAYS.test(masked);
  const isAdvised =
    ADVISES.test(text) || BOARD_SAYS.test(text) || isDoneByBoard(text) || isOfMotion;
  if (!isAdvised || FOLLOWING.test(text) || voteIn(text).vote !== null) return null;
  const told = readAdvice(`Preadvies: ${masked}`);
  return told === null || told.kind === 'overig' || isVoteOnAdvice(text)
    ? null
    : { kind: told.kind, text };
}

const AND = /(?:,\s|\s)(?:en|maar|terwijl|waarna|doch)\s|;\s/giu;

/** "Het bestuur adviseerde positief en de leden namen de motie aan": what was advised before what was voted. */
function adviceBeforeVote(text: string): Said['advice'] | null {
  if (!ADVISES.test(text) && !BOARD_SAYS.test(text)) return null;
  const isVote = (words: string): boolean => voteIn(words).vote !== null;
  for (const { 0: words, index } of text.matchAll(AND)) {
    const [first, second] = [text.slice(0, index), text.slice(index + words.length)];
    const advice = isVote(second) && !QUOTES.test(second) ? adviceIn(first) : null;
    if (advice !== null && adviceIn(second) === null) return advice;
  }
  return null;
}
const QUOTES = /[“”‘"]/u;

function addPiece(said: Said, piece: string, isDecisions: boolean): void {
  // "Is de motie aangenomen?" asks, and says nothing.
  if (piece.endsWith('?')) return;
  const label = labelled(piece);
  if (label !== null && label.value !== '' && fromLabel(said, label.role, label.value, isDecisions))
    return;
  const text = label?.role === 'share' ? `${label.value} voor` : piece;
  const advice = adviceIn(text);
  if (advice !== null) {
    addAdvice(said, advice);
    return;
  }
  addAdvice(said, adviceBeforeVote(text));
  const settled = isDecisions ? readSettling(maskedQuotes(text)) : null;
  const decision = readDecision(text) ?? settled;
  if (decision !== null && decision.kind !== 'overig')
    said.decision ??= { ...decision, text: decision === settled ? text : decision.text };
  else addVoteOrSettling(said, text);
}

const HELD = /(?<!\p{L})(?:hield|hielden)(?!\p{L})/iu;

/** Words that may tell a vote, or what was decided on a motion that was voted on before. */
function addVoteOrSettling(said: Said, text: string): void {
  const settled = readSettling(maskedQuotes(text));
  if (settled === null) {
    addVote(said, text);
    // "De leden hielden de motie opnieuw aan": what was done before may be a decision on its account too.
    if (said.vote?.outcome === 'aangehouden' && HELD.test(text))
      said.settled ??= { kind: 'aanhouden', text };
    return;
  }
  said.settled ??= { ...settled, text };
  const { vote } = voteIn(text);
  // "Akkoord met afdoen", "aanhouden (97% voor)": that was voted on, and not the motion itself.
  if (vote?.outcome === 'aangehouden') said.vote ??= vote;
  else if (vote !== null) said.unreadVote ??= text;
}

const AROUND = /^[\s([:–•●○■▪◆-]+|[\s)\]]+$/gu;

/** @param isDecisions - Of a list of decisions: "afdoen" alone is one there, and a proposal elsewhere. */
export function readSaid(text: string, isDecisions: boolean): Said {
  const said: Said = {};
  const line = text.slice(0, LONGEST_LINE);
  for (const piece of piecesOf(line)) addPiece(said, piece.replace(AROUND, ''), isDecisions);
  const vote = votedApart(said, line);
  return vote === null ? said : { ...said, vote, unreadVote: undefined };
}

/** Adds what is not known yet; the first that is said of a motion counts. */
export function addSaid(to: Said, said: Said): void {
  to.vote ??= said.vote;
  to.advice ??= said.advice;
  to.decision ??= said.decision;
  to.settled ??= said.settled;
  to.proposal ??= said.proposal;
  to.voteOnAdvice ??= said.voteOnAdvice;
  to.unreadVote ??= said.unreadVote;
  to.unreadAdvice ??= said.unreadAdvice;
  to.submitters ??= said.submitters;
  to.title ??= said.title;
}
