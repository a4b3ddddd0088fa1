/**
 * Reads what the board proposes to do with a motion. A wrong kind is worse than none: words that no
 * rule is certain about get a warning, and words that hold no outcome are `onbekend`.
 */
import { cleanText } from '../document/clean';
import { collapseSpace } from '../dutch/fold';
import { findQuotations } from '../dutch/quotation';
import type { Proposal, Warning } from '../model';
import { warn } from '../warnings';
import { findConditionSentences } from './condition';
import { findStatus } from './mentions';
import { saysNothingYet } from './nothing-yet';
import { type Verdict, verdictOn } from './verdict';

const CHECKED = '☑☒✓✔✗✘■◼🗹';
const BOX = /[☐□▢◻☑☒✓✔✗✘■◼🗹]|\[ ?[xXvV]? ?\]/gu;

/** What stands beside the boxes that are ticked; null for a text without boxes. */
function tickedIn(text: string): string | null {
  const boxes = Array.from(text.matchAll(BOX));
  if (boxes.length < 2) return null;
  const isBefore = boxes[0]?.index === 0;
  const ticked = boxes.filter(([box]) => CHECKED.includes(box) || /[xv]/iu.test(box));
  const words = ticked.map((box) => {
    const at = boxes.indexOf(box);
    const previous = boxes[at - 1];
    return isBefore
      ? text.slice(box.index + box[0].length, boxes[at + 1]?.index)
      : text.slice(previous === undefined ? 0 : previous.index + previous[0].length, box.index);
  });
  return words.join(' ; ');
}

const REMARK = /\(([^()]*)\)?/gu;
const SHORT_REMARK = 5;
const IN_PART = /^\s*(?:deels|gedeeltelijk|ten dele)(?!\p{L})/iu;
const BUT_FOR = /^\s*(?:behalve|behoudens|uitgezonderd|met uitzondering van|m\.?u\.?v)(?!\p{L})/iu;

/** "Afdoen (later)", "afdoen (onder voorbehoud)": remarks that change what stands before them. */
function withRemarks(verdict: Verdict, remarks: readonly string[]): Verdict {
  const said = remarks.join(' ; ');
  const status = findStatus(said);
  const has = (...meanings: string[]): boolean =>
    status.marks.some(({ meaning }) => meanings.includes(meaning));
  if (/^[\s?]*\?[\s?]*$/u.test(said)) return { kind: 'onbekend', certain: false };
  const speaksOfParts = has('part', 'partly');
  const isDoubted = has('postpones', 'later', 'waits', 'maybe', 'refuses', 'denies', 'loose');
  if (verdict.kind === 'voorwaardelijk') {
    // "Aanhouden (dictum 1) / afdoen (dictum 2)" has its parts within brackets.
    return speaksOfParts && !has('limits')
      ? { kind: 'deels', certain: true }
      : { ...verdict, certain: verdict.certain && !has('maybe') };
  }
  if (verdict.kind === 'deels') return verdict;
  if (has('limits')) return { kind: 'voorwaardelijk', certain: verdict.certain };
  if (IN_PART.test(said) || (speaksOfParts && BUT_FOR.test(said))) {
    return { kind: 'deels', certain: verdict.certain };
  }
  if (verdict.kind === 'afdoen' && isDoubted && status.mentions.length === 0) {
    return status.words.length <= SHORT_REMARK
      ? { kind: 'onbekend', certain: false }
      : { ...verdict, certain: false };
  }
  const differs = status.mentions.some(({ outcome }) => outcome !== verdict.kind);
  // "Aanhouden (of afdoen)".
  if (differs && /^\s*(?:of|dan wel|danwel|c\.?q\.?)\s/iu.test(said)) {
    return { kind: 'voorwaardelijk', certain: false };
  }
  return { ...verdict, certain: verdict.certain && !differs && !speaksOfParts };
}

function verdictWithRemarks(text: string): Verdict {
  const remarks = Array.from(text.matchAll(REMARK), ([, remark = '']) => remark);
  if (remarks.length === 0) return verdictOn(text);
  const verdict = verdictOn(text.replace(REMARK, ' '));
  return verdict.kind === 'onbekend' ? verdictOn(text) : withRemarks(verdict, remarks);
}

/** The words of a quoted title propose nothing: "De motie “Nog niet te laat” afdoen". */
function verdictBesideTitles(text: string): Verdict {
  const quoted = findQuotations(text).filter(({ isClosed }) => isClosed);
  if (quoted.length === 0) return verdictWithRemarks(text);
  let rest = '';
  let at = 0;
  for (const { from, to } of quoted) {
    rest += `${text.slice(at, from)}…`;
    at = to;
  }
  const beside = rest + text.slice(at);
  return findStatus(beside).mentions.length > 0
    ? verdictWithRemarks(beside)
    : verdictWithRemarks(text);
}

/** "A F D O E N". */
const spacedOut = (text: string): string =>
  /^(?:\p{L} ){3,}\p{L}\W*$/u.test(text) ? text.replaceAll(' ', '') : text;

function judge(printed: string): Verdict {
  const text = spacedOut(cleanText(printed).text);
  const ticked = tickedIn(text);
  if (ticked === null) return verdictBesideTitles(text);
  return { kind: verdictWithRemarks(ticked).kind, certain: false };
}

/** "(zie verantwoording hiervoor)": the document tells where the condition stands. */
const POINTS = /(?<!\p{L})zie(?!\p{L})/iu;

function warningsFor(verdict: Verdict, text: string, condition: string | undefined): Warning[] {
  const warnings: Warning[] = [];
  // A condition that is printed with the proposal, or to which it points, leaves nothing in doubt.
  if (verdict.kind === 'voorwaardelijk' && condition === undefined && !POINTS.test(text)) {
    warnings.push(warn({ kind: 'proposal-conditional', text }));
  }
  if (!verdict.certain) {
    warnings.push(warn({ kind: 'proposal-unclear', text, proposal: verdict.kind }));
  }
  return warnings;
}

/**
 * @param text - The words of the proposal as printed, without the label; may be empty.
 * @param account - The account of the same motion: a condition is quoted from it.
 */
export function readProposal(
  text: string,
  account = '',
): { proposal: Proposal; warnings: Warning[] } {
  const printed = collapseSpace(text);
  if (saysNothingYet(printed)) {
    const doubt =
      printed === '' ? warn('proposal-missing') : warn({ kind: 'proposal-not-yet', text: printed });
    return { proposal: { kind: 'onbekend', text: printed }, warnings: [doubt] };
  }
  const verdict = judge(printed);
  const condition =
    verdict.kind === 'voorwaardelijk'
      ? (findConditionSentences(printed) ?? findConditionSentences(account))
      : undefined;
  return {
    proposal: {
      kind: verdict.kind,
      text: printed,
      ...(condition === undefined ? {} : { condition }),
    },
    warnings: warningsFor(verdict, printed, condition),
  };
}
