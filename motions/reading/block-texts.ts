/** The texts of a block: what the motion asks, what the board did, what it proposes. */

import type { Part } from '../document/tree';
import type { Warning } from '../model';
import { warn } from '../warnings';
import { type Block, fieldsOf } from './block';
import type { Entry } from './entry';
import type { Role } from './lexicon/labels';
import { namesOutcome } from './names-outcome';
import { textOf } from './text-of';

export type BlockText = { text: string; entries: Entry[] };
export type BlockTexts = {
  request: BlockText;
  account: BlockText;
  proposal: BlockText;
  warnings: Warning[];
};

const REMARK = /^\s*\((?:samengevat|verkort|ingekort|samenvatting|kort)[^()]*\)\s*/iu;
/** The second line of a label, which stands among the text beside it, alone or before a line of it. */
const REMARK_LINE = /\n\((?:samengevat|verkort|ingekort)\)(?=\n)/giu;
const REMARK_START = /^\((?:samengevat|verkort|ingekort)\)\s+(?=\S)/iu;

const withoutRemarks = (parts: readonly Part[]): Part[] =>
  parts.map((part) =>
    part.kind === 'lines' && part.lines.some(({ text }) => REMARK_START.test(text))
      ? {
          ...part,
          lines: part.lines.map((line) => ({ ...line, text: line.text.replace(REMARK_START, '') })),
        }
      : part,
  );
const CALL =
  /^(?:(?:deze )?(?:de )?motie )?(?:oproep aan|draagt|verzoekt|roept|spreekt uit|besluit)\b/iu;

const lowerStart = (text: string): boolean => /^[\p{Ll},;)]/u.test(text);
const isClosed = (text: string): boolean => /[.:;!?”"’)]\s*$/u.test(text);

/** A row that goes on over a page goes on in the middle of a sentence, or with a new paragraph. */
function joined(entries: readonly Entry[]): string {
  let text = '';
  for (const entry of entries) {
    const next = textOf(withoutRemarks(entry.parts)).replace(REMARK, '').replace(REMARK_LINE, '');
    if (next === '') continue;
    const isSentence =
      text !== '' && !/^[-–•o]\s/u.test(next) && (lowerStart(next) || !isClosed(text));
    text = text === '' ? next : joinTexts(text, next, isSentence && entry.key === '');
  }
  return text.trim();
}

function joinTexts(text: string, next: string, isSentence: boolean): string {
  if (!isSentence) return `${text}\n${next}`;
  const isBroken = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next);
  return isBroken ? text.slice(0, -1) + next : `${text} ${next}`;
}

const textIn = (entries: Entry[]): BlockText => ({ text: joined(entries), entries });

/** Labelled Verantwoording before the request, and again after it: the first is the request. */
function requestAndAccount(block: Block): Omit<BlockTexts, 'proposal'> {
  const request = fieldsOf(block, 'request');
  const account = fieldsOf(block, 'account');
  const placeOf = (entry: Entry): number =>
    block.fields.findIndex((field) => field.entry === entry);
  const [firstRequest] = request;
  const before = account.filter(
    (entry) => firstRequest !== undefined && placeOf(entry) < placeOf(firstRequest),
  );
  const after = account.filter((entry) => !before.includes(entry));
  if (before.length > 0 && after.length > 0) {
    return {
      request: textIn([...before, ...request]),
      account: textIn(after),
      warnings: [warn('account-before-request', { field: 'request' })],
    };
  }
  const texts = { request: textIn(request), account: textIn(account), warnings: [] };
  return request.length === 0 && CALL.test(texts.account.text)
    ? { ...texts, ...withoutRequest(account) }
    : texts;
}

/** Two texts labelled as account and none as request: the one that calls is the request. */
function withoutRequest(account: Entry[]): Omit<BlockTexts, 'proposal'> {
  const [first, ...others] = account.filter(({ key }) => key !== '');
  const at = others[0] === undefined ? -1 : account.indexOf(others[0]);
  if (first !== undefined && at > 0) {
    return {
      request: textIn(account.slice(0, at)),
      account: textIn(account.slice(at)),
      warnings: [warn('label-twice', { field: 'request' })],
    };
  }
  return {
    request: textIn([]),
    account: textIn(account),
    warnings: [warn('account-is-request', { field: 'account' })],
  };
}

const LAST_SENTENCE =
  /(?:^|[.!?]\s+|\n)((?:[^.!?\n]|\.(?=\S))*(?:voorstel|stel(?:t|len)\s+(?:wij\s+)?voor)(?:[^.!?\n]|\.(?=\S))*)[.!?]?\s*$/iu;

/** Without a proposal of its own, the last sentence of the account may be one. */
function proposalIn(account: BlockText): { text: string; warning: Warning } | null {
  const sentence = LAST_SENTENCE.exec(account.text)?.[1]?.trim();
  if (sentence === undefined || !namesOutcome(sentence)) return null;
  const text = sentence.replace(/^voorstel(?: (?:van het )?bestuur)?\s*:\s*/iu, '');
  return {
    text,
    warning: warn('proposal-from-account', { field: 'proposal', reading: text, other: '' }),
  };
}

/** @param roles - Of the document: without labels for a proposal its last sentences hold it. */
export function textsOfBlock(block: Block): BlockTexts {
  const { request, account, warnings } = requestAndAccount(block);
  const own = fieldsOf(block, 'proposal');
  if (own.length > 0) {
    const text = joined(own).replace(/\n+/gu, ' ');
    return { request, account, proposal: { text, entries: own }, warnings };
  }
  const found = proposalIn(account);
  if (found === null) return { request, account, proposal: { text: '', entries: [] }, warnings };
  const entries = account.entries.slice(-1);
  return {
    ...{ request, account, proposal: { text: found.text, entries } },
    warnings: [...warnings, found.warning],
  };
}

/** The words of a field of one line. */
export const lineOf = (block: Block, role: Role): string =>
  joined(fieldsOf(block, role)).replace(/\n+/gu, ' ');
