/**
 * What the board proposes to do with a motion, by the kind of page that it stands on: before the vote
 * "overnemen" and "aanhouden" are its advice; in an account it proposes how to settle the motion, and
 * nothing is decided yet.
 */
import type { DocumentKind, Motion, Warning } from '../../model';
import { readAdvice } from '../advice';
import { readProposal } from '../proposal';
import type { Said } from './said';

type Proposed = Pick<Motion, 'advice' | 'decision' | 'proposal'> & { doubts: Warning[] };

const BEFORE_VOTE: ReadonlySet<DocumentKind> = new Set(['preadviezen', 'agenda', 'ledenbrief']);

function adviceOf({ proposal }: Said, kind: DocumentKind): Motion['advice'] {
  if (proposal === undefined || kind === 'verantwoording') return undefined;
  const advice = readAdvice(`Preadvies: ${proposal.text}`) ?? undefined;
  const isSettling = advice?.kind === 'aanhouden' && !BEFORE_VOTE.has(kind);
  return advice === undefined || advice.kind === 'overig' || isSettling ? undefined : advice;
}

export function proposedOf(said: Said, kind: DocumentKind): Proposed {
  const isAccount = kind === 'verantwoording';
  const advice = said.advice ?? adviceOf(said, kind);
  const words = said.proposal ?? (isAccount ? said.decision : undefined);
  const decision = isAccount ? undefined : said.decision;
  const isAdvised = said.advice === undefined && advice !== undefined;
  const read = words === undefined || isAdvised ? null : readProposal(words.text);
  return {
    ...(advice === undefined ? {} : { advice }),
    ...(decision === undefined ? {} : { decision }),
    ...(read === null ? {} : { proposal: read.proposal }),
    doubts: read?.warnings ?? [],
  };
}
