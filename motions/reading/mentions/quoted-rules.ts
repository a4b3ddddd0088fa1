/** Lines that begin with the word, and name the title between marks: "Motie Deventer “Warmte”: aangenomen". */
import { GOES_ON } from '../lexicon/mentions';
import { behalfIn, withBehalf } from './behalf';
import { type Clause, type Mention, NOBODY } from './mention';
import { firstTitle, offsetAt, saidInTitle, tailFrom, titleAt, wordAt } from './rule-parts';
import { inSentence } from './sentence-rules';
import { mentionOf } from './typed-rules';
import { readWho, type Who, whoBehind } from './who';

/** "Amendement Zwolle op de resolutie “Basis”": whose paper it changes is no submitter. */
const ON_ANOTHER =
  /(?:^|\s)(?:op|bij|van|aan|inzake|over|getiteld|met de titel|met als titel)(?:\s+(?:de|het))?(?:\s+(?:motie|resolutie|voorstel))?\s*:?\s*$/iu;
const LONGEST_WHO = 300;

/** TYPE [who] “title” [who] [said]. */
export function quotedLine(clause: Clause): Mention | null {
  const { view, type, end } = clause;
  const at = firstTitle(view, type + 1, end);
  const title = titleAt(view, at);
  if (title === null) return null;
  const from = view.words[type]?.to ?? 0;
  const between = view.text.slice(from, offsetAt(view, at));
  const before = readWho(view.text, from, from + between.replace(ON_ANOTHER, '').length);
  const isBare = !/\p{L}/u.test(between.replace(ON_ANOTHER, ''));
  if (before === null && !isBare) {
    // "Motie Warmte (“de pont”) van Urk": what stands before the marks is no name.
    return isShort(between) ? withUnreadName(clause, at) : inSentence(clause, clause.start);
  }
  const behind = before === null ? whoBehind(view, at + 1, end) : null;
  return mentionOf(clause, {
    rule: before !== null ? 'type-who-title' : behind !== null ? 'type-title-who' : 'type-title',
    title,
    who: withBehalf(clause, before ?? behind, behalfIn(clause)),
    tail: `${saidInTitle(view, at, title)} ${tailFrom(clause, behind?.next ?? at + 1)}`.trim(),
  });
}

const isShort = (between: string): boolean =>
  between.trim().split(/\s+/u).length <= 4 && between.length < LONGEST_WHO;

/** A name that neither the register nor its look tells to be one is kept as printed. */
function withUnreadName(clause: Clause, at: number): Mention | null {
  const { view, type } = clause;
  if (GOES_ON.has(wordAt(view, type + 1))) return inSentence(clause, clause.start);
  const from = view.words[type]?.to ?? 0;
  const printed = view.text.slice(from, offsetAt(view, at)).replace(/^[\s:–-]+|[\s:–,-]+$/gu, '');
  const behind = whoBehind(view, at + 1, clause.end);
  const read = { ...NOBODY, submitters: [{ name: printed, gemeente: null }], unknown: [printed] };
  const unread: Who = { read, quality: 'likely', from, to: offsetAt(view, at) };
  return mentionOf(clause, {
    rule: 'type-who-title',
    title: titleAt(view, at),
    who: behind ?? unread,
    tail: tailFrom(clause, behind?.next ?? at + 1),
  });
}
