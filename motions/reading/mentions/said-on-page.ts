/**
 * What words beside a motion say of it, on a page of one kind: before the vote a bare "overnemen" is an
 * advice, and between decisions "afdoen" alone is one.
 */
import type { DocumentKind } from '../../model';
import { adviceBehind, unreadAdvice } from './advice-behind';
import { proposedAdvice } from './proposed-advice';
import { readSaid, SAID_FIELDS, type Said } from './said';

export function saidOnPage(text: string, kind: DocumentKind): Said {
  const advised = adviceBehind(text, kind);
  if (advised !== null) return advised;
  const said = readSaid(text, kind === 'besluiten');
  const isTold = (said.settled ?? said.unreadVote ?? said.voteOnAdvice) !== undefined;
  if (isTold || SAID_FIELDS.some((field) => said[field] !== undefined)) return said;
  const proposed = proposedAdvice(text, kind);
  if (proposed !== null) return { ...said, advice: proposed };
  return { ...said, unreadAdvice: unreadAdvice(text, kind) ?? undefined };
}
