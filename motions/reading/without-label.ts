/** Where text without a label belongs: what stands before and after it, and what is missing, tell. */

import type { Warning } from '../model';
import { warn } from '../warnings';
import { adviceWords } from './advice';
import { type Block, HEADER_ROLES, hasBody, hasField, wordsOf } from './block';
import type { Entry } from './entry';
import { CALL_LINE, type Role, STARTS_REQUEST } from './lexicon/labels';
import { tells } from './lexicon/telling-words';
import { namesOutcome } from './names-outcome';
import type { RoleOfKey } from './roles';
import { sentencesOf } from './sentences';

const ORDER = ['request', 'account', 'proposal'] as const;
type Body = (typeof ORDER)[number];

const SHORTEST_TEXT = 120;

const bodyOf = (role: Role | null | undefined): Body | null =>
  ORDER.find((body) => body === role) ?? null;

/** The text goes on in the middle of a sentence; the end of a list needs no mark to be one. */
function goesOn(above: Entry, text: string): boolean {
  if (/^[\p{Ll},;)]/u.test(text)) return true;
  return above.parts.at(-1)?.kind !== 'list' && !/[.:;!?”"’)]\s*$/u.test(wordsOf(above));
}

/** A request that is whole does not go on with what was done, also not over the end of a page. */
const isToldBehind = (request: string, text: string): boolean =>
  /[.!]["”’)]?\s*$/u.test(request) && tells(sentencesOf(text)[0] ?? '');

/** "Preadvies: Positief" and below it why: a new sentence, behind an advice that is whole. */
function isReason(advice: Entry, text: string): boolean {
  const kind = adviceWords(wordsOf(advice))?.kind ?? 'overig';
  return kind !== 'overig' && /^\p{Lu}/u.test(text);
}

function missingBetween(block: Block, last: Body | null, next: Body | null, used: Set<Body>): Body {
  const from = last === null ? 0 : ORDER.indexOf(last) + 1;
  const to = next === null ? ORDER.length : ORDER.indexOf(next);
  const missing = ORDER.slice(from, Math.max(from, to)).find(
    (role) => used.has(role) && !hasField(block, role),
  );
  if (missing !== undefined && !(missing === 'proposal' && next === null)) return missing;
  return next === 'proposal' || next === null ? (last ?? 'account') : next;
}

/**
 * @param next - The role of the next label in the document.
 * @returns null when the text stands outside the motion.
 */
export function placeWithoutLabel(
  block: Block,
  entry: Entry,
  next: Role | null,
  roles: ReadonlyMap<string, RoleOfKey>,
): { role: Role; warning: Warning | null } | null {
  const last = block.fields.at(-1);
  const text = wordsOf(entry);
  const lastBody = bodyOf(last?.role);
  const before = last === undefined ? '' : wordsOf(last.entry);
  const isComplete = hasField(block, 'proposal') && (next === null || HEADER_ROLES.has(next));
  const isTold = lastBody === 'request' && next === 'account' && isToldBehind(before, text);
  if (entry.isContinued && last !== undefined && !isTold) {
    return { role: last.role, warning: null };
  }
  if (entry.origin === 'loose' && isComplete) return null;
  // "verzoekt het bestuur:" goes on with no title.
  const isCall = last !== undefined && HEADER_ROLES.has(last.role) && STARTS_REQUEST.test(text);
  if (last?.role === 'advice' && isReason(last.entry, text)) {
    return {
      role: last.role,
      warning: last.entry.origin === 'heading' ? null : doubt(last.role, text),
    };
  }
  const mayGoOn = last !== undefined && before !== '' && last.role !== 'proposal' && !isCall;
  if (mayGoOn && goesOn(last.entry, text)) {
    const isSure = entry.origin === 'row' || /^\p{Ll}/u.test(text);
    return { role: last.role, warning: isSure ? null : doubt(last.role, text) };
  }
  const isIntroduction = text.length < SHORTEST_TEXT && !CALL_LINE.test(text);
  if (!hasBody(block) && entry.origin === 'loose' && isIntroduction) {
    return { role: 'other', warning: null };
  }
  const used = new Set(
    [...roles.values()].flatMap(({ role }) => {
      const body = bodyOf(role);
      return body === null ? [] : [body];
    }),
  );
  const isProposal =
    !hasField(block, 'proposal') &&
    next !== 'proposal' &&
    text.length < SHORTEST_TEXT &&
    namesOutcome(text);
  // Between a text and the label that comes next in order, there is one place where it can belong.
  if (entry.origin === 'loose' && lastBody === 'account' && next === 'proposal') {
    return { role: lastBody, warning: null };
  }
  const role = isProposal ? 'proposal' : missingBetween(block, lastBody, bodyOf(next), used);
  return { role, warning: warn({ kind: 'label-missing', field: role }, { field: role }) };
}

function doubt(role: Role, text: string): Warning {
  const field = bodyOf(role);
  const reason = { kind: 'text-loose', text: text.slice(0, 120) } as const;
  return warn(reason, field === null ? {} : { field });
}
