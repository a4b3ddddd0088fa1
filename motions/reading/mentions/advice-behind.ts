/**
 * What the board advises, behind the name of a motion and without the word: "Motie Urk “Zwemles”:
 * overnemen (agendapunt 6)". Each word has to be one of an advice, so that a title never is one.
 */
import type { DocumentKind, Motion } from '../../model';
import { adviceWords, readAdvice } from '../advice';
import { ADVICE_NOTES } from '../lexicon/advice-notes';
import { ADVICE_DIRECTIONS, ADVICE_PHRASES, ADVICE_TOPICS } from '../lexicon/advice-words';
import { findPhrases, phraseAt } from '../lexicon/phrases';
import { type Word, wordsOf } from '../lexicon/words';
import { voteIn } from './pieces';
import type { Said } from './said';

/** Before the vote nothing but an advice is told so; an outcome or a settlement may be elsewhere. */
const BEFORE_VOTE: ReadonlySet<DocumentKind> = new Set(['preadviezen', 'agenda', 'ledenbrief']);
const MOST_WORDS = 7;
/** With all on which it hangs. */
const LONGEST = 500;
const AROUND = /^[\s:;,.()[\]–—|-]+|[\s:;,.()[\]–—|-]+$/gu;
/** "(agendapunt 6)" behind it. */
const NOTE = /\s*[([](?:bij )?(?:agenda)?punt[^()[\]]{0,20}[)\]][\s.]*$/iu;
const BESIDE = new Set(
  'het bestuur vng advies preadvies de deze dit motie amendement om'.split(' '),
);

/** The word at which it is told on what the advice hangs, or why it was given. */
function noteIn(words: readonly Word[]): number | null {
  const furthest = Math.min(words.length, MOST_WORDS + 2);
  for (let at = 1; at < furthest; at += 1) {
    const note = phraseAt(words, ADVICE_NOTES, at)?.meaning;
    const isMarked = words[at - 1]?.kind === 'mark';
    if (note === 'note' || (note === 'behind-mark' && isMarked)) return at;
  }
  return null;
}

/** Of words that are all of an advice. */
function bareAdvice(printed: string): NonNullable<Motion['advice']> | null {
  const words = wordsOf(printed).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const marks = findPhrases(words, ADVICE_PHRASES);
  const isTold = marks.some(({ meaning }) => Object.hasOwn(ADVICE_DIRECTIONS, meaning));
  const isWhole = words.every(
    (word, at) => BESIDE.has(word.text) || marks.some(({ from, to }) => at >= from && at < to),
  );
  const advice = isTold && isWhole ? adviceWords(printed) : null;
  return advice === null || advice.kind === 'overig' ? null : advice;
}

/**
 * "Positief, mits de kosten gedekt zijn" is an advice with what it hangs on.
 * @returns Null for words of which one is of no advice, and for those that advise two things.
 */
export function adviceOnly(text: string): NonNullable<Motion['advice']> | null {
  if (text.length > LONGEST) return null;
  const printed = text.replace(NOTE, '').replace(AROUND, '');
  const words = wordsOf(printed);
  const note = noteIn(words);
  const at = note === null ? undefined : words[note]?.start;
  if (at === undefined) return bareAdvice(printed);
  const advice = bareAdvice(printed.slice(0, at).replace(AROUND, ''));
  // "Ontraden, tenzij punt 2 vervalt, dan overnemen": which of both it is, the words do not say.
  const whole = adviceWords(printed);
  return advice === null || whole?.kind !== advice.kind ? null : { ...advice, text: printed };
}

/** "Overnemen op punt 1, ontraden op punt 2" begins as an advice does, and "Steun voor Urk" as a topic. */
function opensAdvice(text: string): boolean {
  const printed = text.replace(AROUND, '');
  const first = wordsOf(printed).find(({ text: word }) => !BESIDE.has(word));
  if (first === undefined || ADVICE_TOPICS.has(first.text)) return false;
  return bareAdvice(first.text) !== null && adviceWords(printed) !== null;
}

/** @returns Words that begin as an advice does on a page on which nothing else is told yet; null for others. */
export const unreadAdvice = (text: string, kind: DocumentKind): string | null =>
  BEFORE_VOTE.has(kind) && opensAdvice(text) ? text : null;

/**
 * @param tail - What stands behind the name of a motion.
 * @returns Null when it tells no advice alone. Beside outcomes such words may tell one: they are kept unread.
 */
export function adviceBehind(tail: string, kind: DocumentKind): Said | null {
  const advice = adviceOnly(tail);
  // "Preadvies: ontraden", "Het bestuur ontraadt de motie" say by themselves what they are.
  if (advice === null || readAdvice(tail.replace(AROUND, '')) !== null) return null;
  if (BEFORE_VOTE.has(kind)) return { advice };
  // Between outcomes "overgenomen" is what became of it.
  if (voteIn(tail).vote !== null) return null;
  // "Aanhouden" alone also proposes to keep a motion open that was adopted before.
  if (advice.kind === 'aanhouden') return null;
  return kind === 'nieuws' ? { advice } : { unreadVote: advice.text };
}
