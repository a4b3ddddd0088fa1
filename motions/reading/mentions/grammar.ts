/**
 * About a dozen rules that find the motion which a line names. Each gives a candidate; what stands
 * beside the line (choose.ts) tells which one is meant.
 *
 * The trap: much speaks of motions and names none. Without a title between quotation marks a sentence
 * names one only when it also says who submitted it.
 */
import { isNobody } from '../../gemeenten/submitters';
import { PLURALS } from '../lexicon/mentions';

import { clausesIn } from './clauses';
import { focusOn, inFocus, introducedIn, isOnAnother, withIntroduced } from './focus';
import type { Clause, GrammarContext, Mention } from './mention';
import { namedStart } from './named-start';
import { quotedLine } from './quoted-rules';
import { isTitleWord, PART_START, saysAt } from './rule-parts';
import { isOfAll, saidOfSomeIn } from './said-of-some';
import { sameAsBefore } from './same-as-before';
import { inSentence } from './sentence-rules';
import { type Range, sentencesOf, withAskingTitles } from './sentences';
import { type Several, severalIn, spreadLead, withSubmitterOf } from './several';
import { withSharesInTurn } from './shares-in-turn';
import { submitterFirst } from './submitter-first';
import { tagBefore } from './tag-before';
import { withTitleBefore } from './title-before';
import { type LineView, lineView } from './tokens';
import { likelySubmitterBefore, submitterBefore } from './told-before';
import { submitterIn } from './told-submitter';
import { unquotedLine } from './typed-rules';
import { bracketed, titleFirst, titleThenSaid, withoutType } from './untyped-rules';
import { readWho, type Who } from './who';

/** "Aangenomen met 95%: motie Urk “Havens”": what stands before is no agenda point. */
function outcomeLast({ view, start, type, end }: Clause, mention: Mention | null): Mention | null {
  if (mention === null || /\p{L}/u.test(mention.tail)) return mention;
  if (mention.point !== null) {
    return saysAt(view, start, end) ? { ...mention, tail: mention.point, point: null } : mention;
  }
  // "AANGENOMEN – Motie Urk “Havens”", and not "Aangenomen motie Urk".
  const isSet = type > start && LEAD_MARK.test(view.words[type - 1]?.text ?? '');
  const from = view.words[start]?.from ?? 0;
  const lead = isSet ? view.text.slice(from, view.words[type - 1]?.from).trim() : '';
  return [...view.outcomes].some((at) => at >= from && at < from + lead.length)
    ? { ...mention, tail: lead.replace(/^[^\p{L}]+/u, '') }
    : mention;
}

const LEAD_MARK = /^[:–—|\])-]$/u;

function mentionIn(clause: Clause, context: GrammarContext): Mention | null {
  const { view, type, start, end } = clause;
  if (type >= 0 && view.words[type - 1]?.text === '(') return bracketed(clause);
  if (type >= 0) {
    const first = titleFirst(clause) ?? titleThenSaid(clause);
    if (first !== null) return first;
    const hasTitle = view.words.some((_, at) => at > type && at < end && isTitleWord(view, at));
    if (clause.isLine) {
      const mention = hasTitle ? quotedLine(clause) : unquotedLine(clause, context);
      return outcomeLast(clause, submitterFirst(clause, mention));
    }
    return inSentence(clause, start);
  }
  return withoutType(clause, context);
}

/** In characters: "vierde onderdeel" and what shows that the word ends. */
const LONGEST_PART = 24;
const PLURAL_VERBS =
  /(?<!\p{L})(?:zijn|werden|worden|haalden|kregen|beide|allebei|alle)(?!\p{L})/iu;

function fromClauses(clauses: readonly Clause[], context: GrammarContext): Mention[] {
  return clauses.flatMap((clause) => {
    const mention = mentionIn(clause, context);
    if (mention === null) return [];
    const isForAll = clauses.length > 1 && PLURAL_VERBS.test(mention.tail);
    return [{ ...mention, isForAll }];
  });
}

/**
 * The motions that a line names, in reading order.
 * @param text - Of the line, cleaned.
 */
export function readLine(text: string, context: GrammarContext): Mention[] {
  const { said, rest } = tagBefore(text);
  const mentions = withSharesInTurn(readUntagged(rest, { ...context, isTagged: said !== null }));
  if (said === null) return mentions;
  return mentions.map((mention) => ({ ...mention, tail: `${said} ${mention.tail}`.trim() }));
}

function readUntagged(text: string, context: GrammarContext): Mention[] {
  const view = lineView(text);
  if (view.words.length === 0) return [];
  const named = namedStart(view, context.announced !== null);
  if (named !== null) return [named];
  const found: Mention[] = [];
  let several: Several | null = null;
  let focus = context.focus ?? null;
  const sentences = context.isHeading
    ? [{ start: 0, end: view.words.length }]
    : context.announced === null
      ? sentencesOf(view)
      : withAskingTitles(view, sentencesOf(view));
  /** A sentence with a title that tells of no motion. */
  let untold: Range | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const named = found.at(-1);
    const before: Range | null = untold;
    untold = null;
    // "2e deel motie aangehouden" is the vote on a part of the motion just named, and names no other.
    if (named !== undefined && isPart(view, sentence)) {
      addSentence(named, view, sentence);
      continue;
    }
    const who =
      found.length === 1 && named !== undefined ? submitterBehind(named, view, sentence) : null;
    if (who !== null && named !== undefined) {
      addSentence(named, view, sentence);
      giveWho(named, who);
      continue;
    }
    // "De tweede is verworpen": of which motions, the list tells (said-of-some.ts).
    if (named !== undefined && isOfOthers(view, sentence, found.length)) continue;
    const same = sameAsBefore(view, sentence, found.length > 0);
    if (same.length > 0) {
      found.push(...same);
      focus = null;
      continue;
    }
    several = severalIn(view, sentence, several);
    const clauses = several?.clauses ?? clausesIn(view, sentence);
    const inContext =
      several === null ? context : { ...context, announced: clauses[0]?.kind ?? null };
    // A sentence after one that names a motion goes on about it: no title stands in it bare.
    const read = fromClauses(
      clauses,
      found.length > 0 && several === null ? { ...context, announced: null } : inContext,
    );
    const titled = before === null ? null : withTitleBefore(read, view, before, sentence);
    const mentions = titled ?? inFocus(read, view, sentence, focus);
    if (mentions.length === 0 && isTitled(view, sentence)) untold = sentence;
    const isNamed = read.length > mentions.length;
    focus = isTitled(view, sentence)
      ? null
      : (focusOn(read, view, sentence) ?? withIntroduced(focus, introducedIn(view, sentence)));
    const last = found.at(-1);
    const isOfLast = last !== undefined && !isNamed && !isOnAnother(focus, last);
    if (mentions.length === 0 && isOfLast) addSentence(last, view, sentence);
    if (several === null) spreadTail(mentions);
    else {
      for (const one of mentions)
        if (!isNobody(one.who)) one.type ??= several.clauses[0]?.kind ?? null;
      spreadLead(mentions, several.lead);
      withSubmitterOf(mentions, several, view, sentence);
    }
    const previous = found.length === 0 ? sentences[index - 1] : undefined;
    if (previous !== undefined) addSubmitterBefore(mentions, view, previous, sentence);
    found.push(...mentions);
  }
  return found;
}

function addSubmitterBefore(
  mentions: readonly Mention[],
  view: LineView,
  before: Range,
  sentence: Range,
): void {
  const [only, other] = mentions;
  if (only?.title?.isQuoted !== true || other !== undefined || !isNobody(only.who)) return;
  const who = submitterBefore(view, before, sentence);
  const likely = who === null ? likelySubmitterBefore(view, before, sentence) : null;
  if (who !== null) giveWho(only, who);
  if (likely === null) return;
  giveWho(only, likely);
  only.isLikelyWho = true;
}

const giveWho = (mention: Mention, { read, from, to }: Who): void => {
  Object.assign(mention, { who: read, whoSpan: { from, to } });
};

/** "De motie werd ingediend door Urk en Ede", behind the sentence that names it. */
const submitterBehind = (named: Mention, view: LineView, sentence: Range): Who | null =>
  isNobody(named.who) ? submitterIn(view, sentence) : null;

function isOfOthers(view: LineView, sentence: Range, named: number): boolean {
  const said = saidOfSomeIn(view, sentence);
  return said !== null && (named > 1 || !isOfAll(said));
}

const isTitled = (view: LineView, { start, end }: Range): boolean =>
  view.words.some((_, at) => at >= start && at < end && isTitleWord(view, at));

function isPart(view: LineView, { start, end }: Range): boolean {
  const from = view.words[start]?.from ?? 0;
  if (!PART_START.test(view.text.slice(from, from + LONGEST_PART))) return false;
  return !isTitled(view, { start, end });
}

/** A sentence behind one that names a motion: who submitted it, or what became of it. */
function addSentence(last: Mention, view: LineView, sentence: Range): void {
  const from = view.words[sentence.start]?.from ?? 0;
  const to = view.words[sentence.end - 1]?.to ?? from;
  const who = last.tail === '' ? readWho(view.text, from, to) : null;
  if (who?.quality === 'known') {
    const { submitters, collective, andOthers } = who.read;
    last.who = {
      ...last.who,
      submitters: [...last.who.submitters, ...submitters],
      andOthers: last.who.andOthers || andOthers,
      ...(collective === undefined ? {} : { collective }),
    };
    last.whoSpan = { from: last.whoSpan?.from ?? who.from, to: who.to };
    return;
  }
  const words = view.text.slice(from, to);
  // The parts of one vote stay one statement: a second sentence would not be read as part of it.
  const end = PART_START.test(words) && PART_START.test(last.tail) ? ';' : '.';
  const mark = last.tail === '' || /[.;!?]$/u.test(last.tail) ? '' : end;
  last.tail = `${last.tail}${mark} ${words}`.trim();
}

/** One outcome for the motions of one sentence stands behind the last of them. */
function spreadTail(mentions: readonly Mention[]): void {
  const [first] = mentions;
  // "Over de volgende moties adviseert het bestuur positief: motie Urk …": said before them.
  const lead = first?.point ?? '';
  if (first !== undefined && lineView(lead).words.some(({ text }) => PLURALS[text] !== undefined)) {
    first.point = null;
    for (const mention of mentions) {
      if (lineView(mention.tail).outcomes.size === 0)
        mention.tail = `${lead}. ${mention.tail}`.trim();
    }
  }
  const last = mentions.at(-1);
  if (last === undefined || !last.isForAll) return;
  for (const mention of mentions) {
    if (mention !== last && !/\p{L}{4}/u.test(mention.tail.replace(/^(?:en|,|;)\s*/u, ''))) {
      mention.tail = last.tail;
    }
  }
}
