/**
 * Sentences in which a gemeente asks for something under a title, without the word "motie": "In ‘Warmte’
 * roepen Kampen en Urk op tot …", "Kampen wil een fonds: ‘Warmte’ – aangenomen".
 */
import type { ReadSubmitters } from '../../gemeenten/submitters';
import { BY } from '../lexicon/mention-phrases';
import { isMotionWord } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { ASKING_VERBS, VERBS } from '../lexicon/sentence-words';
import type { Clause, Mention } from './mention';
import { endOffset, firstTitle, offsetAt, tailFrom, titleAt, wordAt } from './rule-parts';
import { type LineView, lineView } from './tokens';
import { behindName, readWho, type Who, whoBehind, whoFrom } from './who';

const MOST_BETWEEN = 24;
const BETWEEN_NAMES = /^(?:,|en|de|het|gemeenten?|raad|van)$/u;
const OTHERS = /^ ?(?:e\.?a\.?|c\.?s\.?|en anderen)(?!\p{L})/iu;
const COMING = /^(?:kwam|kwamen|komt|komen)$/u;
const LEADS_TO_TITLE = /(?::|(?<!\p{L})(?:in|met))\s*$/u;

function mentionOf(clause: Clause, at: number, who: Who, tail: string): Mention | null {
  const title = titleAt(clause.view, at);
  if (title === null || who.quality !== 'known' || who.read.submitters.length === 0) return null;
  return {
    ...{ rule: 'sentence', type: null, title, tail, point: null, about: null },
    isForAll: false,
    other: null,
    who: who.read,
    whoSpan: { from: who.from, to: who.to },
  };
}

/** Names of the register alone, from a word on: behind them may stand half a verb. */
export function namesFrom(
  view: LineView,
  start: number,
  end: number,
): (Who & { next: number }) | null {
  let at = start;
  let next = start;
  while (at < end) {
    const behind = behindName(view, at);
    if (behind === null && !BETWEEN_NAMES.test(wordAt(view, at))) break;
    at = behind ?? at + 1;
    if (behind !== null) next = behind;
  }
  const isOthers = OTHERS.exec(view.text.slice(endOffset(view, next)))?.[0] ?? '';
  const to = endOffset(view, next) + isOthers.length;
  const who = next === start ? null : readWho(view.text, offsetAt(view, start), to);
  while (next < end && offsetAt(view, next) < to) next += 1;
  return who === null ? null : { ...who, next };
}

/** "In ‘Warmte’ roepen Kampen en Urk op tot …". */
function titleFirst(clause: Clause, at: number): Mention | null {
  const { view, lead, end } = clause;
  const isIn = at === lead + 1 && /^(?:in|met)$/u.test(wordAt(view, lead));
  if (!isIn || !ASKING_VERBS.has(wordAt(view, at + 1))) return null;
  const who = namesFrom(view, at + 2, end);
  return who === null ? null : mentionOf(clause, at, who, '');
}

/** "Kampen en Urk willen een fonds: ‘Warmte’ – aangenomen". */
function whoFirst(clause: Clause, at: number): Mention | null {
  const { view, lead } = clause;
  const who = namesFrom(view, lead, at);
  if (who === null || at - who.next > MOST_BETWEEN) return null;
  // Between them stands what is asked for, and nobody else.
  const between = view.text.slice(offsetAt(view, who.next + 1), offsetAt(view, at));
  // "Urk kwam met ‘Warmte’; die motie …": of anything else that somebody came with no motion is told.
  const isOfMotion = view.words.slice(at + 1, at + 5).some(({ text }) => isMotionWord(text));
  const isWith = COMING.test(wordAt(view, who.next)) && /(?<!\p{L})met\s*$/u.test(between);
  const isComing = isWith && isOfMotion;
  const isAsking = ASKING_VERBS.has(wordAt(view, who.next)) && LEADS_TO_TITLE.test(between);
  if (!isAsking && !isComing) return null;
  return mentionOf(clause, at, who, tailFrom(clause, at + 1));
}

const isOutcome = ({ view, start, end }: Clause): boolean => {
  const [from, to] = [offsetAt(view, start), endOffset(view, end)];
  return [...view.outcomes].some((at) => at >= from && at < to);
};

/** "Zonder tegenstemmen werd ‘Warmte’ van Urk aangenomen", "Die van Urk (‘Warmte’) haalde het niet". */
function told(clause: Clause, at: number): Mention | null {
  const { view, lead, start, end } = clause;
  // "Het rapport ‘Groei’ van Urk werd aangenomen" says what it is.
  const before = wordAt(view, at - 1);
  const isBare = VERBS.has(before) || /^[,(:;–—-]$/u.test(before);
  if (!isBare || !isOutcome(clause)) return null;
  const whole = tailFrom(clause, start);
  const behind = whoBehind(view, at + 1, end);
  const isLed = phraseAt(view.words, BY, at + 1) ?? phraseAt(view.words, BY, at + 2);
  if (behind !== null && isLed !== null) return mentionOf(clause, at, behind, whole);
  const isThat = /^(?:die|dat)$/u.test(wordAt(view, lead)) && wordAt(view, at - 1) === '(';
  const who = isThat ? whoFrom(view, lead + 1, at - 1) : null;
  return who?.isLed && who.next === at - 1 ? mentionOf(clause, at, who, whole) : null;
}

/** "Kampen en Urk willen meer ruimte" below a title: who asks for it. Null for other words. */
export function askerIn(text: string): ReadSubmitters | null {
  const view = lineView(text);
  const who = namesFrom(view, 0, view.words.length);
  return who?.quality === 'known' && ASKING_VERBS.has(wordAt(view, who.next)) ? who.read : null;
}

export function asking(clause: Clause): Mention | null {
  const at = firstTitle(clause.view, clause.lead, clause.end);
  if (at <= clause.lead) return null;
  return titleFirst(clause, at) ?? whoFirst(clause, at) ?? told(clause, at);
}
