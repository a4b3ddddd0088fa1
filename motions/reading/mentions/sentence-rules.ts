/** Sentences that tell of a motion: "De motie ‘Warmte’ van Kampen is aangenomen." */
import { ABOUT, BY, TO_COME } from '../lexicon/mention-phrases';
import { phraseAt } from '../lexicon/phrases';
import { NEXT, ORDINALS, OTHER_ASSEMBLIES, VERBS } from '../lexicon/sentence-words';
import { behalfIn, withBehalf } from './behalf';
import type { Clause, Mention } from './mention';
import { NOBODY } from './mention';
import { onlyName } from './only-name';
import { isOfOtherWork } from './other-works';
import {
  bareTitle,
  behindArticle,
  endOffset,
  firstTitle,
  offsetAt,
  saysAt,
  titleAt,
  wordAt,
} from './rule-parts';
import { type LineView, trimmed } from './tokens';
import { isBehindPreposition } from './untyped-rules';
import { knownWho, type Who, whoBehind, whoFrom } from './who';

/** Before "motie": it is named in passing. */
const EARLIER = /^(?:eerdere|eerder|vorige|oude|bestaande)$/u;
/** "De eerder toegezonden motie": sent earlier, and of this meeting all the same. */
const SENT =
  /^(?:toe|rond|na|op)?(?:gezonden|gestuurde?|verzonden|verstuurde|verspreide|gepubliceerde|aangekondigde|genoemde|vermelde)$/u;
const ANY = /^(?:een|geen|elke|iedere|welke|zulke)$/u;

const whole = ({ view, start, end }: Clause): string => {
  const { from, to } = trimmed(view.text, offsetAt(view, start), endOffset(view, end));
  return view.text.slice(from, to);
};

function mention(
  clause: Clause,
  title: Mention['title'],
  who: Who | null,
  about: string | null = null,
): Mention {
  return {
    rule: title === null ? 'reference' : 'sentence',
    type: clause.kind,
    title,
    who: who?.read ?? NOBODY,
    whoSpan: who === null ? null : { from: who.from, to: who.to },
    tail: whole(clause),
    point: null,
    about,
    isForAll: false,
    other: null,
  };
}

/** The names that stand between the word "motie" and its title: "de motie van Kampen over …". */
function namedBetween(view: LineView, start: number, end: number): Who | null {
  if (start >= end) return null;
  const who = whoFrom(view, start, end);
  if (who === null) return null;
  return who.isLed || who.quality === 'known' ? who : null;
}

const ENDS_TITLE =
  /^(?:komt|is|zijn|werd|werden|wordt|heeft|kreeg|haalde|haalt|kan|die|waarin|omdat|door|diende|roept)$/u;

const SPLIT_VERB =
  /^(?:nam|namen|neemt|nemen|trok|trokken|trekt|hield|hielden|houdt|wees|wezen|wijst|stemde|stemden|stemt|diende|dienden)$/u;

/** "namen de motie over jeugdzorg aan met 92%": the second half of the verb. */
function isParticle({ view, start, type, end }: Clause, at: number): boolean {
  if (!/^(?:aan|in|over|af|voor)$/u.test(wordAt(view, at))) return false;
  // No title ends so.
  if (at + 1 >= end || /^[.,;(]$/u.test(wordAt(view, at + 1))) return true;
  const isLast = /^(?:met|door|na|en|unaniem|bij)$/u.test(wordAt(view, at + 1));
  return isLast && view.words.slice(start, type).some(({ text }) => SPLIT_VERB.test(text));
}

/** "Ede kondigde een motie over bodemdaling aan": it was not submitted yet. */
function isToCome({ view, start, end }: Clause): boolean {
  const words = view.words.slice(start, end);
  return words.some((_, at) => phraseAt(words, TO_COME, at) !== null);
}

/** "… met 93% van de stemmen aangenomen". */
const isShare = ({ view, end }: Clause, at: number): boolean =>
  wordAt(view, at) === 'met' && saysAt(view, at, end);

/** "over plastic afval" up to its verb, or to who submitted it. */
function titleAbout(clause: Clause, at: number): { title: Mention['title']; next: number } {
  const { view, end } = clause;
  const isOn = clause.kind === 'amendement' && /^(?:op|bij)$/u.test(wordAt(view, at));
  // "De motie over te nemen".
  const isVerb = wordAt(view, at) === 'over' && wordAt(view, at + 1) === 'te';
  const about = isOn ? { to: at + 1 } : isVerb ? null : phraseAt(view.words, ABOUT, at);
  if (about === null) return { title: null, next: at };
  let next = about.to;
  while (next < end) {
    const word = wordAt(view, next);
    if (view.outcomes.has(offsetAt(view, next)) && next > about.to) break;
    if (ENDS_TITLE.test(word) || (VERBS.has(word) && next > about.to + 1)) break;
    if (/^[.;:(]$/u.test(word) || isParticle(clause, next)) break;
    if (word === ',' && VERBS.has(wordAt(view, next + 1))) break;
    if (isShare(clause, next)) break;
    const by = phraseAt(view.words, BY, next);
    const who = by === null ? null : whoFrom(view, next, end);
    if (who?.quality === 'known' && who.isLed) break;
    next += 1;
  }
  const start = behindArticle(view, about.to);
  return { title: bareTitle(view, offsetAt(view, start), endOffset(view, next)), next };
}

type About = { title: Mention['title']; next: number };

/** "De motie van Urk (Zwemles voor allen) is aangenomen". */
function titleInBrackets({ view, end }: Clause, at: number): About | null {
  if (wordAt(view, at) !== '(') return null;
  let close = at + 1;
  while (close < end && wordAt(view, close) !== ')') close += 1;
  const title = bareTitle(view, offsetAt(view, at + 1), offsetAt(view, close));
  const isTitle = title !== null && /^\p{Lu}/u.test(title.text);
  return isTitle && close < end ? { title, next: close + 1 } : null;
}

/** "De motie Rust op straat van Almere is aangenomen": capitals tell that a title begins. */
function titleNext(clause: Clause): About | null {
  const { view, type, end } = clause;
  const start = type + 1;
  if (!/^\p{Lu}/u.test(view.text.slice(offsetAt(view, start)))) return null;
  let next = start + 1;
  while (next < end) {
    const word = wordAt(view, next);
    if (VERBS.has(word) || /^[.;:(,]$/u.test(word) || isParticle(clause, next)) break;
    if (isShare(clause, next)) break;
    if (phraseAt(view.words, BY, next) !== null && whoFrom(view, next, end)?.quality === 'known')
      break;
    next += 1;
  }
  return { title: bareTitle(view, offsetAt(view, start), offsetAt(view, next)), next };
}

/** "De motie die de meeste stof deed opwaaien", "de derde motie": which one it is. */
function whichOne({ view, start, type, end }: Clause): string | null {
  if (/^(?:die|waarin|waarmee|waarover)$/u.test(wordAt(view, type + 1)))
    return view.text.slice(offsetAt(view, type + 1), endOffset(view, end));
  const before = view.words.slice(Math.max(start, type - 2), type).map(({ text }) => text);
  return before.find((word) => ORDINALS.has(word)) ?? null;
}

/** Who and what without a quoted title: both must stand there. */
function unquoted(clause: Clause): Mention | null {
  const { view, type, end } = clause;
  let who: Who | null = null;
  let next = wordAt(view, type + 1) === ',' ? type + 2 : type + 1;
  const named = whoFrom(view, next, end);
  // "De gemeenteraden van Urk en Ede hebben een motie over stikstof aangenomen": that is theirs.
  const isOfOthers = view.words
    .slice(clause.start, type)
    .some(({ text }) => OTHER_ASSEMBLIES.has(text));
  // "De motie Goes": nothing but names up to the verb.
  const isBareName = named?.quality === 'known' && !isOfOthers;
  if (named !== null && (named.isLed || isBareName)) {
    who = named;
    next = wordAt(view, named.next) === ',' ? named.next + 1 : named.next;
  }
  const about =
    who === null
      ? ((named === null ? titleNext(clause) : null) ?? titleAbout(clause, next))
      : (titleInBrackets(clause, next) ?? titleAbout(clause, next));
  if (who === null) {
    for (let at = about.next; at < end && who === null; at += 1) {
      const by = phraseAt(view.words, BY, at);
      const found = by === null ? null : whoFrom(view, at, end);
      if (found?.isLed && found.quality === 'known') who = found;
    }
  }
  const span = about.title ?? { from: 0, to: 0 };
  if (who === null && about.title !== null && !isOfOthers) who = onlyName(clause, span);
  const isAny = view.words.some(
    ({ text }, at) => at >= clause.start && at < type && ANY.test(text),
  );
  if (isAny && (who === null || about.title === null || isToCome(clause))) return null;
  if (who === null) return mention(clause, null, null, about.title?.text ?? whichOne(clause));
  return mention(clause, about.title, who);
}

const NAMES_TITLE = /^(?:titel|naam|noemer|kop)$/u;
const IS_CALLED = /^(?:heet|heette|luidt|luidde)$/u;

/** "Onder de titel ‘Zee’ diende Urk een motie in", "‘Zee’ heet de motie die Urk indiende". */
function titledBefore(clause: Clause): Mention | null {
  const { view, start, type, lead } = clause;
  const at = firstTitle(view, start, type);
  const isCalled = at === lead && IS_CALLED.test(wordAt(view, at + 1));
  if (at < 0 || !(isCalled || NAMES_TITLE.test(wordAt(view, at - 1)))) return null;
  const title = titleAt(view, at);
  const behalf = behalfIn(clause);
  const who = title === null ? null : withBehalf(clause, onlyName(clause, title, behalf), behalf);
  // "‘Zee’ heet die motie": whose it is, the sentence before may tell.
  const isThat =
    isCalled && /^(?:die|deze|de|hun|haar)$/u.test(wordAt(view, at + 2)) && type === at + 3;
  return (who === null && !isThat) || isToCome(clause) ? null : mention(clause, title, who);
}

/** "Van ‘Zee’, van de hand van Urk, is de motie aangehouden": the names between marks tell what has that title. */
function titledWithWho(clause: Clause): Mention | null {
  const { view, start, type } = clause;
  const at = firstTitle(view, start, type);
  const title = at < 0 ? null : titleAt(view, at);
  const isOpen = at === start || isBehindPreposition(view, start, at);
  if (title === null || !isOpen || !/^[,(]$/u.test(wordAt(view, at + 1))) return null;
  const who = knownWho(whoBehind(view, at + 1, type));
  return who === null || isToCome(clause) ? null : mention(clause, title, who);
}

const MOST_BETWEEN = 16;
const FURTHEST_TITLE = 60;

/** @param start - Where the sentence begins. */
export function inSentence(clause: Clause, start: number): Mention | null {
  const { view, type, end } = clause;
  const before = view.words.slice(Math.max(start, type - 3), type);
  const isEarlier = before.some(({ text }, index) => {
    return EARLIER.test(text) && !SENT.test(before[index + 1]?.text ?? '');
  });
  if (isEarlier) return null;
  const at = firstTitle(view, type + 1, end);
  const title = at < 0 || isOfOtherWork(clause, at) ? null : titleAt(view, at);
  const isNext = before.some(({ text }) => NEXT.has(text));
  if (title === null)
    return isNext ? null : (titledBefore(clause) ?? titledWithWho(clause) ?? unquoted(clause));
  if (at - type > FURTHEST_TITLE) return null;
  const between = namedBetween(view, type + 1, at);
  // Between the word and its title may stand many names, and few other words.
  if (between === null && at - type > MOST_BETWEEN) return null;
  const behind = between === null ? whoBehind(view, at + 1, end) : null;
  const behalf = behalfIn(clause);
  const who = between ?? behind ?? onlyName(clause, title, behalf);
  return mention(clause, title, withBehalf(clause, who, behalf));
}
