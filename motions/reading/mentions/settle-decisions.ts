/**
 * What was decided on motions of earlier meetings, wherever on a page it is told. "Aangehouden" is a
 * vote on a motion that is put, and a decision on one that the board accounts for; "afgedaan" is never
 * a vote. So the words alone do not tell: the meeting of the motion does, or what stands with its
 * siblings.
 */
import type { DocumentKind, Meeting } from '../../model';
import { warn } from '../../warnings';
import { readVote } from '../vote';
import type { Draft } from './draft';
import { isToldAs } from './lent-meeting';

export type Settling = {
  kind: DocumentKind;
  /** Of the page. */
  meeting: Meeting | null;
  /** It tells of the account of motions that were put before. */
  accounts: boolean;
};

/** On these nothing is decided yet. */
const UNDECIDED: ReadonlySet<DocumentKind> = new Set(['preadviezen', 'agenda', 'ledenbrief']);

const isKept = (draft: Draft): boolean => settledOf(draft)?.kind === 'aanhouden';
const settledOf = ({ said }: Draft) => said.decision ?? said.settled;
const isSettled = (draft: Draft): boolean => settledOf(draft) !== undefined && !isKept(draft);

/** What was voted on a motion itself, and cannot be decided on its account. */
const isVotedOn = ({ said: { vote } }: Draft): boolean =>
  vote !== undefined && vote.outcome !== 'aangehouden';

/** The motions that stand together: of one list or table, or else below one heading. */
function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { group } = draft.statement;
    const key = group >= 0 ? `${group}` : draft.heading;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()];
}

export function isEarlier({ lentMeeting }: Draft, meeting: Meeting | null): boolean {
  if (lentMeeting === undefined || (meeting !== null && isToldAs(lentMeeting, meeting)))
    return false;
  const { meeting: own } = lentMeeting;
  return own === null || meeting === null || own.date < meeting.date;
}

/** "Aangehouden" beside "aangenomen" on a page that is called one of decisions. */
function voteInstead(draft: Draft): void {
  const { said } = draft;
  const vote = said.decision === undefined ? null : readVote(said.decision.text);
  if (vote?.outcome === 'aangehouden') draft.vote(vote);
}

/** Words that settle a motion, on a page on which nothing is decided yet. */
function doubtSettled({ said, doubts }: Draft): void {
  if (said.settled === undefined) return;
  if ((said.vote ?? said.advice ?? said.decision ?? said.proposal) !== undefined) return;
  doubts.push(warn({ kind: 'vote-not-read', text: said.settled.text }, { field: 'decision' }));
}

/** On the others beside it was decided, and of this one no words were read that tell what. */
function doubtUndecided({ said, doubts, heading }: Draft): void {
  if ((said.vote ?? said.decision ?? said.proposal ?? said.unreadVote) !== undefined) return;
  doubts.push(warn({ kind: 'vote-not-read', text: heading }, { field: 'decision' }));
}

/** A decision in words that are not known. */
function doubtOther({ said: { decision }, doubts }: Draft): void {
  if (decision?.kind !== 'overig') return;
  doubts.push(warn({ kind: 'vote-not-read', text: decision.text }, { field: 'decision' }));
}

/** A page of decisions of which none was read for this motion. */
function doubtUnsaid(draft: Draft): void {
  if (draft.doubts.length === 0 && draft.said.advice === undefined) doubtUndecided(draft);
}

/** Where motions are accounted for "aangehouden" need not be the vote on one that is put. */
function doubtKept(draft: Draft): void {
  const { vote } = draft.said;
  if (vote?.outcome !== 'aangehouden' || vote.percentage !== undefined) return;
  draft.doubts.push(warn({ kind: 'vote-unsure', text: vote.text }, { field: 'vote' }));
}

export function settleDecisions(drafts: readonly Draft[], settling: Settling): void {
  const { kind, meeting, accounts } = settling;
  for (const draft of drafts) doubtOther(draft);
  if (UNDECIDED.has(kind)) {
    for (const draft of drafts) doubtSettled(draft);
    return;
  }
  if (kind === 'verantwoording') {
    for (const draft of drafts) if (!isVotedOn(draft)) draft.propose();
    return;
  }
  const isOfDecisions = drafts.some(isSettled) && !drafts.some(isVotedOn);
  for (const group of groupsOf(drafts)) {
    const isVoted = group.some(isVotedOn);
    const isAccounted = isOfDecisions || (group.some(isSettled) && !isVoted);
    for (const draft of group) {
      const isOfEarlier = isEarlier(draft, meeting);
      if (isSettled(draft) || (isKept(draft) && (isOfEarlier || isAccounted))) {
        if (!isVotedOn(draft)) draft.decide();
      } else if (isKept(draft) && isVoted) voteInstead(draft);
      draft.isAccounted = isAccounted;
      if (isAccounted || isOfEarlier) doubtUndecided(draft);
      else if (kind === 'besluiten') doubtUnsaid(draft);
      if (accounts && !isVoted && !isOfEarlier && draft.lentMeeting === undefined) doubtKept(draft);
    }
  }
}
