/** Lines that begin with the word, without marks around the title: "Motie Deventer: Warmte", "Amendement Urk". */
import { findSubmitterEnd } from '../../gemeenten/submitter-end';
import { isBoard } from '../../gemeenten/submitter-words';
import { ABOUT, BY } from '../lexicon/mention-phrases';
import { GOES_ON } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { NO_TITLES, VERBS } from '../lexicon/sentence-words';
import { type Clause, type GrammarContext, type Mention, NOBODY } from './mention';
import {
  bareTitle,
  behindArticle,
  endOffset,
  endOfNamed,
  NAME_MARK,
  offsetAt,
  tailFrom,
  wordAt,
} from './rule-parts';
import { inSentence } from './sentence-rules';
import { aboutBehindMeeting, behindBoard, behindNumber, MEETING, whoBetween } from './typed-starts';
import { isRouteFrom, readWho, type Who, whoBehind, whoFrom } from './who';

type Found = Pick<Mention, 'rule' | 'title' | 'tail'> & { who: Who | null };

export const mentionOf = ({ kind, point }: Clause, { rule, title, tail, who }: Found): Mention => ({
  ...{ rule, title, tail, point, type: kind },
  who: who?.read ?? NOBODY,
  whoSpan: who === null ? null : { from: who.from, to: who.to },
  about: null,
  isForAll: false,
  other: null,
});

/** Of a line without quotation marks, up to what is said. */
type Named = { clause: Clause; start: number; end: number; tail: string };

/** "Amendement [who] op het contributievoorstel": its title is that of the agenda point. */
function onPoint({ clause, start, end, tail }: Named): Mention | null {
  if (clause.kind !== 'amendement') return null;
  const { view } = clause;
  for (let at = start; at < end; at += 1) {
    if (!/^(?:op|bij|inzake|over|aan)$/u.test(wordAt(view, at))) continue;
    const who = at === start ? null : whoFrom(view, start, at);
    if (at > start && who === null) return null;
    // "Amendement Urk: Rust op straat": between the name and "op" a title began.
    if (who !== null && who.next < at && /^[:–—-]$/u.test(wordAt(view, who.next))) return null;
    let first = at + 1;
    while (/^(?:de|het|agendapunt|voorstel|punt)$/u.test(wordAt(view, first)) && first < end - 1) {
      first += 1;
    }
    const number = /^\d{1,2}[a-z]?$/u.exec(wordAt(view, first))?.[0];
    if (/^\d/u.test(wordAt(view, first))) {
      first += 1;
      while (/^[:.,a-z–-]$/u.test(wordAt(view, first))) first += 1;
    }
    const title = bareTitle(view, offsetAt(view, first), endOffset(view, end));
    const behind =
      who === null && title !== null ? splitAtEnd({ clause, start: first, end, tail }) : null;
    const rule = title === null ? 'type-who' : 'type-who-title';
    const mention = mentionOf(clause, { rule, title, who, tail });
    // "… op agendapunt 5": the point that it is named by.
    const isOfPoint = title === null && number !== undefined && mention.point === null;
    return behind ?? (isOfPoint ? { ...mention, point: number } : mention);
  }
  return null;
}

/** TYPE who title, TYPE who: title. */
function whoFirst({ clause, start, end, tail }: Named): Mention | null {
  const { view } = clause;
  const from = offsetAt(view, start);
  const text = view.text.slice(from, endOffset(view, end));
  const between = whoBetween(view, start, end);
  if (between !== null) {
    const title = bareTitle(view, offsetAt(view, between.next), endOffset(view, end));
    const rule = title === null ? 'type-who' : 'type-who-title';
    return mentionOf(clause, { rule, title, who: between, tail });
  }
  const by = phraseAt(view.words, BY, start);
  const ends = findSubmitterEnd(text);
  const length = isRouteFrom(text.slice(ends ?? 0)) ? null : ends;
  const isGroup = length !== null && /^\s+(?:mede\s+)?namens\s/iu.test(text.slice(length));
  if (length !== null && !isGroup) {
    const named = readWho(view.text, from, from + length);
    // "Resolutie Gemeenten en Rijk: samen sterk": a resolutie is of the board.
    const isOfAll =
      named?.read.submitters.length === 0 && !/se gemeenten$/u.test(text.slice(0, length));
    if (clause.kind === 'resolutie' && isOfAll) return null;
    const at = from + length + leadOfTitle(text.slice(length));
    const title = bareTitle(view, at, from + text.length);
    if (named === null) return null;
    // "Motie Urk is gewijzigd": the sentence goes on, and no title stands in it.
    const next = /^\p{Ll}+/u.exec(title?.text ?? '')?.[0];
    if (next !== undefined && VERBS.has(next)) return inSentence(clause, clause.start);
    const rule = title === null ? 'type-who' : 'type-who-title';
    return mentionOf(clause, { rule, title, who: named, tail });
  }
  const led = by === null && !isGroup ? null : whoFrom(view, start, end);
  if (led === null) return null;
  const about = phraseAt(view.words, ABOUT, led.next);
  const at = about?.to ?? led.next;
  const title = at < end ? bareTitle(view, offsetAt(view, at), endOffset(view, end)) : null;
  return mentionOf(clause, {
    rule: title === null ? 'type-who' : 'type-who-title',
    title,
    who: led,
    tail,
  });
}

const leadOfTitle = (text: string): number =>
  /^[\s:,;.–—-]*(?:(?:over|inzake|betreffende|omtrent|aangaande|getiteld|genaamd|m\.b\.t\.)\s+)?/iu.exec(
    text,
  )?.[0].length ?? 0;

/** TYPE title (who), TYPE title van who. */
function splitAtEnd({ clause, start, end, tail }: Named): Mention | null {
  const { view } = clause;
  for (let at = start + 1; at < end; at += 1) {
    const isOpen = /^[([,–—|-]$/u.test(wordAt(view, at));
    const isLed = phraseAt(view.words, BY, at) !== null;
    if (!isOpen && !isLed) continue;
    const who = whoBehind(view, at, wordAt(view, at) === '(' ? clause.end : end);
    if (who === null || who.quality !== 'known' || who.next < end) continue;
    const title = bareTitle(view, offsetAt(view, start), offsetAt(view, at));
    if (title === null) return null;
    // "Achterhoek (Regio aan zet)": the group stands first, whatever the brackets look like.
    const isGroup = /gemeenten|^[gmp]\d/iu.test(who.read.collective ?? '');
    const before =
      isGroup || who.read.submitters.length > 0 ? null : readWho(view.text, title.from, title.to);
    const inner = before?.quality === 'known' ? bareTitle(view, who.from, who.to) : null;
    if (before !== null && inner !== null) {
      return mentionOf(clause, { rule: 'type-who-title', title: inner, who: before, tail });
    }
    return mentionOf(clause, { rule: 'type-title-who', title, who, tail });
  }
  return null;
}

/** "Motie Barendracht: Contributie": a name that is not in the register, or a title with a colon. */
function unknownFirst(named: Named): Mention | null {
  if (named.clause.kind === 'resolutie') return null;
  const { clause, start, end, tail } = named;
  const { view } = clause;
  for (let at = start; at < Math.min(end, start + 6); at += 1) {
    if (!/^[:–—]$/u.test(wordAt(view, at))) continue;
    const who = readWho(view.text, offsetAt(view, start), offsetAt(view, at));
    const title = bareTitle(view, offsetAt(view, at + 1), endOffset(view, end));
    if (who === null || title === null || at === start) return null;
    return mentionOf(clause, { rule: 'type-who-title', title, who, tail });
  }
  return null;
}

/** "Motie Gemeenten Achterhoek": a group, and no title yet. */
function groupAlone({ clause, start, end, tail }: Named): Mention | null {
  const { view, kind } = clause;
  if (kind === 'resolutie') return null;
  const who = readWho(view.text, offsetAt(view, start), endOffset(view, end));
  const isGroup = who?.quality === 'known' && who.read.submitters.length === 0;
  const isPlain = !/[():–—,]/u.test(view.text.slice(offsetAt(view, start), endOffset(view, end)));
  if (!isGroup || !isPlain || !/^gemeenten|gemeenten$/iu.test(who.read.collective ?? ''))
    return null;
  return mentionOf(clause, { rule: 'type-who', title: null, who, tail });
}

/** TYPE title, without quotation marks. */
export function unquotedLine(clause: Clause, context: GrammarContext): Mention | null {
  const { view, type, kind } = clause;
  const isColon = NAME_MARK.test(wordAt(view, type + 1));
  let start = type + 1;
  while (NAME_MARK.test(wordAt(view, start))) start += 1;
  start = behindBoard(clause, behindNumber(clause, start));
  if (start >= clause.end) return null;
  const text = view.text.slice(offsetAt(view, type)).toLowerCase();
  if (NO_TITLES.some((words) => text.startsWith(words))) return null;
  const isAmendmentOn = kind === 'amendement' && /^(?:op|bij)$/u.test(wordAt(view, start));
  if (GOES_ON.has(wordAt(view, start)) && !isAmendmentOn && !isColon) {
    return inSentence(clause, clause.start);
  }
  const opener = clause.lead < type ? wordAt(view, clause.lead) : '';
  if (/^(?:een|geen|elke|iedere)$/u.test(opener)) return null;
  const about = phraseAt(view.words, ABOUT, start) ?? aboutBehindMeeting(clause, start);
  if (about !== null) start = behindArticle(view, about.to);
  else if (MEETING.test(wordAt(view, start))) return null;
  const end = endOfNamed(view, start, clause.end);
  const named: Named = { clause, start, end, tail: tailFrom(clause, end) };
  const plain = (): Mention | null => {
    const title = bareTitle(view, offsetAt(view, start), endOffset(view, end));
    if (title === null) return null;
    // "Resolutie van het bestuur": whose it is, and no title.
    const isOfBoard = isBoard(title.text);
    const found = isOfBoard
      ? ({ rule: 'type-who', title: null } as const)
      : ({ rule: 'type-title', title } as const);
    return mentionOf(clause, { ...found, who: null, tail: named.tail });
  };
  const group = groupAlone(named);
  if (group !== null) return group;
  const found = onPoint(named) ?? (about === null ? whoFirst(named) : null) ?? splitAtEnd(named);
  if (found !== null) return found;
  const unknown = unknownFirst(named);
  if (unknown !== null) {
    const title = plain();
    return title === null ? unknown : { ...title, other: unknown };
  }
  // A sentence is no title: "Motie formulier vindt u op de site."
  const isSentence = /[.]$/u.test(view.text.trim()) && !context.isHeading && named.tail === '';
  return isSentence || end - start > 40 ? null : plain();
}
