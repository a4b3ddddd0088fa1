/** Lines without the word "motie", under words that announce motions: "Deventer: Warmte". */
import { matchNameAt } from '../../gemeenten/name-patterns';
import { BY } from '../lexicon/mention-phrases';
import { phraseAt } from '../lexicon/phrases';
import { readVote } from '../vote';
import { motionOf } from './apposed';
import { asking } from './asking-rules';
import { noteOfMeeting } from './lent-meeting';
import type { Clause, GrammarContext, Mention } from './mention';
import { NOBODY } from './mention';
import {
  bareTitle,
  endOffset,
  endOfNamed,
  firstTitle,
  offsetAt,
  saidInTitle,
  saysAt,
  tailFrom,
  titleAt,
  withoutOwnType,
  wordAt,
} from './rule-parts';
import type { LineView } from './tokens';
import { behindName, readWho, type Who, whoBehind, whoFrom } from './who';

const base = { point: null, about: null, isForAll: false, other: null } as const;
const spanOf = (who: Who | null): Mention['whoSpan'] =>
  who === null ? null : { from: who.from, to: who.to };

const PREPOSITION = /^(?:over|van|voor|met|in|bij|aan|ook|en|zo|het|gaat|om)$/u;
/** "Over ‘Warmte’": nothing stands before the title that says what it is of. */
export const isBehindPreposition = (view: LineView, lead: number, at: number): boolean =>
  at > lead && view.words.slice(lead, at).every(({ text }) => PREPOSITION.test(text));

/** Words before a quoted title that is no motion: "Zie ‘…’", "Voorstel ‘…’". */
function quoted(clause: Clause, context: GrammarContext): Mention | null {
  const { view, lead, end } = clause;
  const at = firstTitle(view, lead, end);
  const printed = at < 0 ? null : titleAt(view, at);
  if (printed === null) return null;
  const { title, type } = withoutOwnType(printed);
  // "Over ‘Warmte’, van Deventer, …": behind a preposition only names between marks tell that it is one.
  const isLed = isBehindPreposition(view, lead, at) && /^[,(]$/u.test(wordAt(view, at + 1));
  const before =
    at === lead || isLed ? null : readWho(view.text, offsetAt(view, lead), offsetAt(view, at));
  if (at > lead && before === null && !isLed) return null;
  const apposed = before === null ? motionOf(view, at + 1, end) : null;
  const behind = before === null ? (whoBehind(view, at + 1, end) ?? apposed) : null;
  const who = before ?? behind;
  const isOwn = type !== null && at === lead;
  const isUnsure = (context.announced === null && !isOwn) || isLed;
  if (isUnsure && who?.quality !== 'known') return null;
  return {
    ...base,
    rule: before !== null ? 'who-title' : behind !== null ? 'title-who' : 'title',
    type: type ?? (behind === apposed ? (apposed?.kind ?? null) : null),
    title,
    who: who?.read ?? NOBODY,
    whoSpan: spanOf(who),
    tail: `${saidInTitle(view, at, printed)} ${tailFrom(clause, behind?.next ?? at + 1)}`.trim(),
  };
}

/** A capital, and no further name. */
const beginsTitle = (view: LineView, at: number): boolean => {
  const from = offsetAt(view, at);
  return /^\p{Lu}/u.test(view.text.slice(from)) && matchNameAt(view.text, from) === null;
};

/** A title without quotation marks beside names of the register. */
const bareMention = (
  rule: Mention['rule'],
  title: Mention['title'],
  who: Who,
  tail: string,
): Mention => ({
  ...{ ...base, rule, type: null, title, tail },
  ...{ who: who.read, whoSpan: spanOf(who) },
});

/** "Deventer: Warmte", "Deventer - Warmte", "Deventer over warmte". */
function whoFirst(clause: Clause, end: number): Mention | null {
  const { view, lead } = clause;
  let behind = behindName(view, lead) ?? lead;
  for (let at = lead + 1; at < Math.min(end, lead + 40); at += 1) {
    // The comma in "Nuenen, Gerwen en Nederwetten" ends no name.
    if (at < behind) continue;
    behind = behindName(view, at) ?? at;
    if (
      !/^[:–—|,-]$/u.test(wordAt(view, at)) &&
      !/^(?:over|inzake|betreffende)$/u.test(wordAt(view, at))
    ) {
      continue;
    }
    const who = readWho(view.text, offsetAt(view, lead), offsetAt(view, at));
    if (who?.quality !== 'known') continue;
    if (wordAt(view, at) === ',' && !beginsTitle(view, at + 1)) continue;
    const title = bareTitle(view, offsetAt(view, at + 1), endOffset(view, end));
    if (title === null) return null;
    return bareMention('who-title', title, who, tailFrom(clause, end));
  }
  return null;
}

const POINTING = /^(?:de|deze|dit|die|zij|ze|hij|motie|is|was|werd|wordt|ook|mede)$/u;
const isPointer = ({ words }: LineView, from: number, to: number): boolean =>
  words.slice(from, to).every(({ text }) => POINTING.test(text));

const MOST_WORDS_OF_NAMES = 200;

/** "Warmte (Deventer)", "Warmte van Deventer", "Warmte – Deventer". */
function whoLast(clause: Clause, end: number): Mention | null {
  const { view, lead } = clause;
  // The names run on to the end of the line: further from it than this none begin.
  for (let at = Math.max(lead + 1, end - MOST_WORDS_OF_NAMES); at < end; at += 1) {
    const isOpen = /^[([,–—|.;-]$/u.test(wordAt(view, at));
    if (!isOpen && phraseAt(view.words, BY, at) === null) continue;
    // "Warmte (Urk, 91% voor)": the brackets close behind what is said.
    const isBracket = /^[([]$/u.test(wordAt(view, at));
    const who = whoBehind(view, at, isBracket ? clause.end : end);
    if (who === null || who.quality !== 'known') continue;
    // "Warmte van Deventer aangenomen met 91%": what is said may follow without a mark.
    const isSaid = who.next < end - 1 && saysAt(view, who.next, clause.end);
    if (who.next < end - 1 && !isSaid) continue;
    const title = bareTitle(view, offsetAt(view, lead), offsetAt(view, at));
    // "Zij is ingediend door Urk" tells of the motion before it.
    if (title === null || isPointer(view, lead, at)) return null;
    return bareMention('title-who', title, who, tailFrom(clause, isSaid ? who.next : end));
  }
  return null;
}

/** "Zwemles voor allen (motie Urk): aangenomen": the kind of paper stands between brackets. */
export function bracketed(clause: Clause): Mention | null {
  const { view, type, kind, lead, end } = clause;
  let close = type + 1;
  while (close < end && wordAt(view, close) !== ')') close += 1;
  const who = readWho(view.text, offsetAt(view, type + 1), offsetAt(view, close));
  const at = firstTitle(view, lead, type);
  const title =
    at < 0 ? bareTitle(view, offsetAt(view, lead), offsetAt(view, type - 1)) : titleAt(view, at);
  const isBare = close === type + 1;
  if (title === null || (who === null && !isBare)) return null;
  const tail = tailFrom(clause, close + 1);
  return {
    ...base,
    rule: 'type-title-who',
    type: kind,
    title,
    who: who?.read ?? NOBODY,
    whoSpan: spanOf(who),
    tail,
  };
}

/** "‘Warmte’, motie van Deventer", "‘Warmte’ – de motie van Deventer": the title stands first. */
export function titleFirst(clause: Clause): Mention | null {
  const { view, type, kind, lead, end } = clause;
  let at = type - 1;
  while (at > lead && /^(?:de|een|het|[,:–—(-])$/u.test(wordAt(view, at))) at -= 1;
  const isLed = at === lead || isBehindPreposition(view, lead, at);
  const isFirst = isLed && firstTitle(view, lead, type) === at;
  if (!isFirst || firstTitle(view, type + 1, end) >= 0) return null;
  const title = titleAt(view, at);
  // "‘Privacy bij de balie’, motie": nobody is named.
  const isAlone = type > at + 1 && type === end - 1;
  if (isAlone && title !== null)
    return { ...base, rule: 'type-title', type: kind, title, who: NOBODY, whoSpan: null, tail: '' };
  const who = whoFrom(view, type + 1, end);
  if (title === null || who === null || !(who.isLed || who.quality === 'known')) return null;
  return { ...bareMention('title-who', title, who, tailFrom(clause, who.next)), type: kind };
}

/** "‘Warmte’ van Deventer: de ALV houdt deze motie aan": what stands behind the colon is said of it. */
export function titleThenSaid(clause: Clause): Mention | null {
  const { view, type, kind, lead, end } = clause;
  const title = titleAt(view, lead);
  if (title === null || !/^(?:deze|die|de)$/u.test(wordAt(view, type - 1))) return null;
  const who = whoBehind(view, lead + 1, type);
  if (who?.quality !== 'known' || wordAt(view, who.next) !== ':') return null;
  if (firstTitle(view, lead + 1, end) >= 0) return null;
  return { ...bareMention('title-who', title, who, tailFrom(clause, who.next + 1)), type: kind };
}

const LONGEST_TITLE = 260;

/** "ALV 14 juni 2023: Warmte – Urk": the meeting at which it was put leads to it. */
function behindMeeting(clause: Clause): Clause {
  const note = clause.start === 0 ? noteOfMeeting(clause.view.text) : null;
  if (note === null || note.from > 0) return clause;
  const lead = clause.view.words.findIndex(({ from }) => from >= note.to);
  return lead < 0 ? clause : { ...clause, lead };
}

export function withoutType(printed: Clause, context: GrammarContext): Mention | null {
  const clause = behindMeeting(printed);
  const { view, lead } = clause;
  if (firstTitle(view, lead, clause.end) >= 0) return quoted(clause, context) ?? asking(clause);
  const mayBeTold = context.isHeading || context.isTagged === true;
  if (context.announced === null && !mayBeTold) return null;
  const end = endOfNamed(view, lead, clause.end);
  const named = whoFirst(clause, end) ?? whoLast(clause, end);
  if (context.announced === null) {
    // "Gemeente Urk – Wonen: aangenomen" is one without words that announce it.
    const isTold = context.isTagged === true || readVote(named?.tail ?? '') !== null;
    return isTold ? named : null;
  }
  if (named !== null) return named;
  const title = bareTitle(view, offsetAt(view, lead), endOffset(view, end));
  if (title === null || title.text.length > LONGEST_TITLE) return null;
  const tail = tailFrom(clause, end);
  return { ...base, rule: 'title', type: null, title, who: NOBODY, whoSpan: null, tail };
}
