/**
 * Who a sentence below a title says to have submitted it: "De gemeente Ede vraagt om …", "Deze motie van
 * Ede en Epe werd aangenomen", "Ede kreeg 76% van de stemmen achter haar motie".
 */
import { BY } from '../lexicon/mention-phrases';
import { TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { ASKING_VERBS, SUBMITTING_VERBS } from '../lexicon/sentence-words';
import { namesFrom } from './asking-rules';
import { behalfIn, withBehalf } from './behalf';
import { opensSaid } from './opens-said';
import { offsetAt, wordAt } from './rule-parts';
import { sentencesOf } from './sentences';
import { type LineView, lineView } from './tokens';
import { knownWho, type Who, whoFrom } from './who';

const LONGEST = 600;

/** "De motie van Ede", "motie, ingediend door Ede"; also "Ingediend door Ede" at the start. */
function behindMotion(view: LineView, end: number): Who | null {
  if (phraseAt(view.words, BY, 0) !== null) return knownWho(whoFrom(view, 0, end));
  for (let at = 0; at < end; at += 1) {
    if (TYPES[wordAt(view, at)] === undefined) continue;
    let next = at + 1;
    while (/^(?:,|is|werd|wordt|die)$/u.test(wordAt(view, next))) next += 1;
    const isLed = phraseAt(view.words, BY, next) !== null;
    const who = isLed ? knownWho(whoFrom(view, next, end)) : null;
    if (who !== null) return who;
  }
  return null;
}

/** "In deze motie vraagt Ede", "Met de motie roepen Ede en Epe op tot". */
function behindAsking(view: LineView, end: number): Who | null {
  if (!/^(?:in|met|via)$/u.test(wordAt(view, 0))) return null;
  for (let at = 1; at < Math.min(end, 6); at += 1) {
    if (ASKING_VERBS.has(wordAt(view, at))) return knownWho(namesFrom(view, at + 1, end));
  }
  return null;
}

/** "Ede vraagt …", "Ede kreeg 76% achter haar motie", "Ede en Epe overtuigden de zaal. De motie is …". */
function namedFirst(view: LineView, end: number, behind: string): Who | null {
  const named = namesFrom(view, /^(?:ook|indieners?)$/u.test(wordAt(view, 0)) ? 1 : 0, end);
  const who = knownWho(named);
  if (named === null || who === null) return null;
  const next = wordAt(view, named.next);
  if (ASKING_VERBS.has(next)) return who;
  if (!/^\p{Ll}/u.test(view.text.slice(offsetAt(view, named.next)))) return null;
  const own = view.words.slice(named.next, end);
  const isMotion = own.some(({ text }) => TYPES[text] !== undefined);
  const isShare = /\d\s?(?:%|procent)/iu.test(view.text.slice(0, offsetAt(view, end)));
  if (isMotion && (isShare || SUBMITTING_VERBS.has(next))) return who;
  return !isMotion && OF_MOTION.test(behind) && opensSaid(behind) ? who : null;
}

const OF_MOTION = /^(?:de|deze|haar|hun|die|het)\s+(?:motie|amendement|resolutie)(?!\p{L})/iu;

/**
 * @param text - That stands below the title.
 * @param below - What follows it on lines of their own.
 */
export function tellerIn(text: string, below = ''): Who | null {
  if (text.length > LONGEST) return null;
  const view = lineView(text);
  const [first, second] = sentencesOf(view);
  if (first === undefined) return null;
  const behind = second === undefined ? below : view.text.slice(offsetAt(view, second.start));
  const who =
    behindMotion(view, first.end) ??
    behindAsking(view, first.end) ??
    namedFirst(view, first.end, behind);
  return who && withBehalf({ view }, who, behalfIn({ view, ...first }));
}
