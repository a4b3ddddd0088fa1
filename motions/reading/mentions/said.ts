/** What the words behind, below or beside a motion say of it: its vote, advice, decision, submitter. */
import type { Motion } from '../../model';
import { readAdvice } from '../advice';
import { readBareDecision, readDecision } from '../decision';
import type { Role } from '../lexicon/mention-labels';
import { isVoteOnAdvice, readVote } from '../vote';
import { labelled } from './label';
import { saysAt } from './rule-parts';
import { sentencesOf } from './sentences';
import { LONGEST_LINE, lineView, QUOTED } from './tokens';

/** The fields that are read from words on a motion. */
export const SAID_FIELDS = ['vote', 'advice', 'decision', 'proposal'] as const;

export type Said = {
  vote?: Motion['vote'] | undefined;
  advice?: Motion['advice'] | undefined;
  decision?: Motion['decision'] | undefined;
  /** What the board proposes to do with it, as printed: an advice before the vote, and later how to settle it. */
  proposal?: { text: string } | undefined;
  /** Words on a vote on the advice, which do not say what became of the motion. */
  voteOnAdvice?: string | undefined;
  /** Words behind a label for the vote that tell no outcome that can be read. */
  unreadVote?: string | undefined;
  /** Words that name who submitted it. */
  submitters?: string | undefined;
  title?: string | undefined;
};

/** "Preadvies: overnemen. Uitslag: aangenomen" in its pieces. */
function piecesOf(text: string): string[] {
  const view = lineView(text);
  const pieces: string[] = [];
  let start = 0;
  const cut = (to: number): void => {
    const piece = text.slice(start, to).trim();
    if (piece !== '') pieces.push(piece);
    start = to;
  };
  for (const { end } of sentencesOf(view)) {
    const next = view.words[end];
    const from = next?.from ?? text.length;
    // Parts of one vote are told with ";".
    const isPart = view.words[end - 1]?.text === ';' && !labelled(text.slice(from));
    if (!isPart) cut(from);
  }
  cut(text.length);
  return pieces.flatMap((piece) => {
    const inner =
      /^(.{1,400}?)[\s,|/(–-]{1,5}((?:pre-?)?advies|besluit|uitslag|stemming)(?=[^:]{0,30}:)/iu.exec(
        piece,
      );
    if (
      inner?.[1] === undefined ||
      labelled(piece.slice(inner[0].length - (inner[2] ?? '').length)) === null
    ) {
      return [piece];
    }
    const at = inner[0].length - (inner[2]?.length ?? 0);
    return [piece.slice(0, inner[1].length), piece.slice(at).replace(/\)$/u, '')];
  });
}

/** A letter, so that a title is one word of the sentence that it stands in. */
const MASK = 'ˣ';

function maskedQuotes(text: string): string {
  let masked = text;
  for (const { from, to } of lineView(text).quotations) {
    masked = masked.slice(0, from) + MASK.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

/** The words of a title tell of no vote: what stands between quotation marks is not looked at. */
function voteIn(text: string): { vote: Motion['vote'] | null; isOnAdvice: boolean } {
  const masked = maskedQuotes(text);
  const vote = readVote(masked);
  if (vote === null) return { vote, isOnAdvice: isVoteOnAdvice(masked) };
  const at = masked.indexOf(vote.text);
  return { vote: { ...vote, text: text.slice(at, at + vote.text.length) }, isOnAdvice: false };
}

function fromLabel(said: Said, role: Role, value: string, isDecisions: boolean): boolean {
  switch (role) {
    case 'vote': {
      addVote(said, value);
      // Whatever stands there is what became of it, also in words that nobody thought of.
      if (said.vote === undefined && said.voteOnAdvice === undefined && /\p{L}{2}/u.test(value))
        said.unreadVote ??= value;
      return true;
    }
    case 'advice': {
      const isVoted = /acclamatie|\d\s?(?:%|procent)/iu.test(value);
      if (isVoted) said.voteOnAdvice ??= value;
      else said.advice ??= readAdvice(`Preadvies: ${value}`) ?? undefined;
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
  if (vote && said.vote && vote.outcome !== said.vote.outcome && isShareOnly(said.vote.text)) {
    said.unreadVote = `${said.vote.text}. ${text}`;
    said.vote = undefined;
  } else if (vote !== null) said.vote ??= vote;
  else if (isOnAdvice) said.voteOnAdvice ??= text;
  else if (/\d\s?(?:%|procent)/iu.test(text) || lineView(text).outcomes.size > 0)
    said.unreadVote ??= text;
}

const ADVISES = /(?<!\p{L})(?:(?:pre-?|bestuurs)?advies|adviseert|adviseerde)(?!\p{L})/iu;
const BOARD_SAYS =
  /(?:neemt|steunt|ondersteunt|ontraadt) het (?:vng[\s-]?)?bestuur|bestuur ontraadt/iu;
const FOLLOWING =
  /(?:conform|overeenkomstig|volgens|in lijn met|tegen het|ondanks|met) (?:het )?(?:positieve? |negatieve? )?(?:pre-?|bestuurs)?advies/iu;

/** Whether words without a label tell of an advice, and of no vote on it. */
function adviceIn(text: string): NonNullable<Motion['advice']> | null {
  const advice = readAdvice(text);
  if (advice !== null) return advice;
  const isAdvised = ADVISES.test(text) || BOARD_SAYS.test(text);
  if (!isAdvised || FOLLOWING.test(text) || voteIn(text).vote !== null) return null;
  const told = readAdvice(`Preadvies: ${maskedQuotes(text)}`);
  return told === null || told.kind === 'overig' || isVoteOnAdvice(text)
    ? null
    : { kind: told.kind, text };
}

function addPiece(said: Said, piece: string, isDecisions: boolean): void {
  // "Is de motie aangenomen?" asks, and says nothing.
  if (piece.endsWith('?')) return;
  const label = labelled(piece);
  if (label !== null && label.value !== '' && fromLabel(said, label.role, label.value, isDecisions))
    return;
  const text = label?.role === 'share' ? `${label.value} voor` : piece;
  const advice = adviceIn(text);
  if (advice !== null) {
    said.advice ??= advice;
    return;
  }
  const decision = readDecision(text) ?? (isDecisions ? readBareDecision(text) : null);
  if (decision !== null && decision.kind !== 'overig') {
    said.decision ??= decision;
    return;
  }
  addVote(said, text);
}

const AROUND = /^[\s([:–-]+|[\s)\]]+$/gu;

/** @param isDecisions - Of a list of decisions: "afdoen" alone is one there, and a proposal elsewhere. */
export function readSaid(text: string, isDecisions: boolean): Said {
  const said: Said = {};
  const line = text.slice(0, LONGEST_LINE);
  for (const piece of piecesOf(line)) addPiece(said, piece.replace(AROUND, ''), isDecisions);
  const vote = votedApart(said, line);
  return vote === null ? said : { ...said, vote, unreadVote: undefined };
}

const SHARES = /\d\s?(?:%|procent)/giu;
const SIDES = /(?<!\p{L})(?:voor|tegen)(?!\p{L})/giu;

/** "76,8 procent stemde voor. De motie is aangenomen": a share and an outcome in two sentences. */
function votedApart({ vote, unreadVote }: Said, line: string): Motion['vote'] | null {
  if (vote === undefined || vote.percentage !== undefined || unreadVote === undefined) return null;
  const [side, ...sides] = Array.from(unreadVote.matchAll(SIDES), ([word]) => word.toLowerCase());
  const agrees = side === (vote.outcome === 'aangenomen' ? 'voor' : 'tegen');
  const isOne = (unreadVote.match(SHARES) ?? []).length === 1 && sides.length === 0;
  const from = line.indexOf(unreadVote);
  const to = line.indexOf(vote.text, from) + vote.text.length;
  if (!agrees || !isOne || from < 0 || to < from) return null;
  const whole = voteIn(line.slice(from, to)).vote;
  return whole?.outcome === vote.outcome && whole.percentage !== undefined ? whole : null;
}

/** Words that open a line which says something of the motion above it, and of nothing else. */
const OPENS_SAID =
  /^(?:[([]?\s*)(?:de |deze |het |dit |ook de )?(?:gewijzigde |aangepaste )?(?:motie|resolutie|amendement|versie|alv|leden(?:vergadering)?|stemmen|vng[\s-]?bestuur|bestuur|pre-?advies|advies)(?!\p{L})|^(?:is |werd |wordt |unaniem |met (?:\d|algemene|een)|bij |per |uiteindelijk |na (?:stemming|hoofdelijke)|op \d{1,2} \p{L}+ (?:\d{4} )?(?:is|werd|heeft|nam))|^(?:voor:?\s)?\d{1,3}(?:[.,]\d+)?\s?%/iu;

/** Whether a line says something of a motion named elsewhere: it begins with what is said. */
export function opensSaid(text: string): boolean {
  const words = text.replace(/^[\s([:–•*-]+/u, '');
  if (labelled(words) !== null || OPENS_SAID.test(words)) return true;
  const view = lineView(words);
  const [first] = view.words;
  if (first === undefined) return false;
  if (saysAt(view, 0, view.words.length)) return true;
  const advice = view.words.length < 8 ? readAdvice(`Preadvies: ${words}`) : null;
  return (
    advice !== null && advice.kind !== 'overig' && !view.words.some(({ text }) => text === QUOTED)
  );
}

const MOST_ADVICE_WORDS = 7;

/** "Overnemen" alone: what is advised, and no outcome. Null for other words. */
export function adviceAlone(text: string): string | null {
  const { words, outcomes } = lineView(text);
  if (words.length > MOST_ADVICE_WORDS || outcomes.size > 0 || labelled(text) !== null) return null;
  const kind = readAdvice(`Preadvies: ${text}`)?.kind;
  return kind === undefined || kind === 'overig' ? null : kind;
}

/** Adds what is not known yet; the first that is said of a motion counts. */
export function addSaid(to: Said, said: Said): void {
  to.vote ??= said.vote;
  to.advice ??= said.advice;
  to.decision ??= said.decision;
  to.proposal ??= said.proposal;
  to.voteOnAdvice ??= said.voteOnAdvice;
  to.unreadVote ??= said.unreadVote;
  to.submitters ??= said.submitters;
  to.title ??= said.title;
}
