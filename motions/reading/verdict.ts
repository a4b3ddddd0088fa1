/** What the outcomes that a text names come to together: one kind, and whether it is certain. */
import type { ProposalKind } from '../model';
import { limitIn } from './condition';
import { INTENDS } from './lexicon/intention-words';
import type { StatusMeaning } from './lexicon/status';
import { findStatus, type Mention, type Outcome, type Status } from './mentions';
import { endsSentence } from './sentences';

export type Verdict = { kind: ProposalKind; certain: boolean };

const UNKNOWN: Verdict = { kind: 'onbekend', certain: false };
const LIST_ENDS: ReadonlySet<string> = new Set(['.', ')', ':']);
const LIST_STARTS: ReadonlySet<string> = new Set(['1', 'a', 'i']);
const isListItem = (text: string): boolean => /^(?:\d{1,2}|[a-e]|i{1,3})$/u.test(text);

/** "1. afdoen 2. aanhouden". */
function isNumbered({ words }: Status): boolean {
  const items = words.filter(
    ({ text }, index) => isListItem(text) && LIST_ENDS.has(words[index + 1]?.text ?? ''),
  );
  return items.length > 1 && LIST_STARTS.has(items[0]?.text ?? '');
}

function has(status: Status, ...meanings: StatusMeaning[]): boolean {
  return status.marks.some(({ meaning }) => meanings.includes(meaning));
}

/** "Aanhouden, omdat de oproep nog niet volledig is uitgevoerd": the reason proposes nothing. */
const isReason = ({ marks }: Status, sentence: number, from: number): boolean =>
  marks.some((mark) => mark.meaning === 'reason' && mark.sentence === sentence && mark.from < from);

const UNTIL: ReadonlySet<string> = new Set(['tot', 'totdat', 'zolang']);

/** "Aanhouden totdat de evaluatie is afgerond": what has to be done first is not the motion. */
function isAwaited({ words, mentions }: Status, { sentence, from }: Mention): boolean {
  const kept = mentions.find((mention) => mention.sentence === sentence && !mention.weak);
  if (kept?.outcome !== 'aanhouden' || kept.doubt !== 'none' || kept.to > from) return false;
  const between = words.slice(kept.to, from);
  const until = between.findIndex(({ text }) => UNTIL.has(text));
  return until !== -1 && !between.slice(until).some(({ text }) => ENDS_UNTIL.has(text));
}
/** Behind them something else may be meant, and with the motion the motion itself. */
const ENDS_UNTIL: ReadonlySet<string> = new Set([',', 'en', 'of', 'maar', 'motie', 'zij', 'deze']);

const AWAITING: ReadonlySet<string> = new Set([
  ...UNTIL,
  ...['zodra', 'nadat', 'mits', 'indien', 'wanneer'],
]);
const OF_MOTION: ReadonlySet<string> = new Set([...ENDS_UNTIL, 'hij', 'die']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', '.']);
/** "Het wetsvoorstel is": fewer words before what is awaited name nothing else than the motion. */
const FEWEST_OF_OTHER = 3;

/** "Zodra het wetsvoorstel is ingetrokken": what ends there is not the motion. */
function endsSomethingElse({ words }: Status, from: number): boolean {
  const start = words.findLastIndex(
    ({ text }, index) => index < from && (AWAITING.has(text) || endsSentence(words, index)),
  );
  const own = words.slice(start + 1, from);
  const end = words.findIndex(({ text }, index) => index >= from && CLAUSE_ENDS.has(text));
  const behind = words.slice(from, end === -1 ? words.length : end);
  return (
    AWAITING.has(words[start]?.text ?? '') &&
    own.length >= FEWEST_OF_OTHER &&
    !own.some(({ text }) => OF_MOTION.has(text)) &&
    !behind.some(({ text }) => text === 'motie')
  );
}

const speaksOfParts = (status: Status): boolean =>
  isNumbered(status) ||
  status.marks.some(
    ({ meaning, sentence, from }) =>
      (meaning === 'part' || meaning === 'partly') && !isReason(status, sentence, from),
  );

function between(status: Status, first: Mention, last: Mention, meaning: StatusMeaning): boolean {
  const isThere = status.marks.some(
    (mark) => mark.meaning === meaning && mark.from >= first.to && mark.to <= last.from,
  );
  const isSlash =
    meaning === 'either' &&
    status.words.slice(first.to, last.from).some(({ text }) => text === '/');
  return isThere || isSlash;
}

/** "Afdoen, omdat aanhouden …": what is proposed stands before the reason; never certain. */
function withoutReason(text: string, status: Status): Verdict {
  const reason = status.marks.find(({ meaning }) => meaning === 'reason');
  const start = reason === undefined ? 0 : (status.words[reason.from]?.start ?? 0);
  if (start === 0) return UNKNOWN;
  return { kind: verdictOn(text.slice(0, start)).kind, certain: false };
}

/** Words such as "intrekken" for which there is no kind. */
function endedOtherwise(kinds: ReadonlySet<Outcome>, status: Status): Verdict | null {
  if (has(status, 'rejects')) return UNKNOWN;
  const isEnded = status.marks.some(
    ({ meaning, from }) => meaning === 'ends-otherwise' && !endsSomethingElse(status, from),
  );
  if (!isEnded) return null;
  const isSettled = kinds.size === 1 && kinds.has('afdoen') && !has(status, 'either');
  return isSettled ? { kind: 'afdoen', certain: false } : UNKNOWN;
}

function withoutMention(status: Status): Verdict {
  return has(status, 'postpones') && !has(status, 'denies', 'ends-otherwise', 'rejects', 'maybe')
    ? { kind: 'aanhouden', certain: false }
    : UNKNOWN;
}

/** Outcomes that differ from one another. */
function verdictOnMixed(
  text: string,
  status: Status,
  mentions: readonly Mention[],
  certain: boolean,
): Verdict {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return UNKNOWN;
  if (limitIn(status) !== null) return { kind: 'voorwaardelijk', certain };
  if (speaksOfParts(status) || has(status, 'regard')) return { kind: 'deels', certain };
  if (between(status, first, last, 'either')) return { kind: 'voorwaardelijk', certain };
  const isKeptFirst = first.outcome === 'aanhouden' && first.doubt === 'none';
  const isLater = between(status, first, last, 'later');
  const isUntil = status.words.slice(first.to, last.from).some(({ text }) => UNTIL.has(text));
  if (isLater || (isKeptFirst && (isUntil || between(status, first, last, 'loose')))) {
    return { kind: first.outcome, certain: false };
  }
  return withoutReason(text, status);
}

function verdictOnOne(
  kind: Outcome,
  status: Status,
  mentions: readonly Mention[],
  certain: boolean,
): Verdict {
  const limit = limitIn(status);
  const isStrong = mentions.some(({ weak }) => !weak);
  const agrees = status.mentions.every(
    (mention) =>
      mention.outcome === kind ||
      (mention.weak &&
        (isReason(status, mention.sentence, mention.from) || isAwaited(status, mention))),
  );
  if (limit === 'near') return { kind: 'voorwaardelijk', certain };
  if (mentions.some(({ partial }) => partial))
    return { kind: 'deels', certain: certain && isStrong };
  if (speaksOfParts(status)) {
    const isSure = agrees && certain && status.mentions.every(({ weak }) => !weak);
    return isSure ? { kind: 'deels', certain: true } : { kind, certain: false };
  }
  return { kind, certain: certain && agrees && limit === null };
}

/**
 * "Aanhouden; het bestuur is voornemens de motie in de volgende ALV af te doen": what is meant for
 * later takes nothing away from what is proposed now.
 */
function isMeantForLater(text: string, status: Status, mention: Mention): boolean {
  const { words, marks, mentions } = status;
  const [first] = mentions;
  if (first?.outcome !== 'aanhouden' || first.doubt !== 'none') return false;
  if (mention.outcome === 'aanhouden' || mention.sentence === first.sentence) return false;
  let start = mention.from;
  while (start > first.to && !endsSentence(words, start - 1)) start -= 1;
  const isLater = marks.some(
    ({ meaning, sentence }) =>
      sentence === mention.sentence && (meaning === 'later' || meaning === 'loose'),
  );
  return isLater && INTENDS.test(text.slice(words[start]?.start ?? text.length));
}

/** @param text - Without remarks between brackets; may be empty. */
export function verdictOn(text: string): Verdict {
  const all = findStatus(text);
  const now = all.mentions.filter((mention) => !isMeantForLater(text, all, mention));
  const status = { ...all, mentions: now };
  const strong = status.mentions.filter(({ weak }) => !weak);
  let mentions: readonly Mention[] = strong.length > 0 ? strong : status.mentions;
  const isKept = mentions.some(({ outcome, doubt }) => outcome === 'aanhouden' && doubt === 'none');
  const isMixedWithUnknown = mentions.some(({ outcome }) => outcome === 'onbekend');
  // "Aanhouden, en in het najaar bezien of de motie is af te doen": it stays open until then.
  if (isKept) mentions = mentions.filter(({ outcome }) => outcome !== 'onbekend');
  const kinds = new Set(mentions.map(({ outcome }) => outcome));
  const [kind] = kinds;
  if (kind === undefined) return withoutMention(status);
  const ended = endedOtherwise(kinds, status);
  if (ended !== null) return ended;
  if (kinds.has('onbekend')) {
    return limitIn(status) === 'near' ? { kind: 'voorwaardelijk', certain: false } : UNKNOWN;
  }
  // "Afdoening uitstellen of aanhouden" leaves a choice between the two.
  const isChoice = has(status, 'either') && mentions.some(({ doubt }) => doubt !== 'none');
  const certain =
    !isMixedWithUnknown &&
    !isChoice &&
    mentions.every(({ doubt }) => doubt !== 'strong') &&
    Array.from(kinds).every((one) =>
      mentions.some(({ outcome, doubt }) => outcome === one && doubt === 'none'),
    );
  return kinds.size > 1
    ? verdictOnMixed(text, status, mentions, certain)
    : verdictOnOne(kind, status, mentions, certain);
}
