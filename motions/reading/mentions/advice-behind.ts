/**
 * What the board advises, behind the name of a motion and without the word: "Motie Urk “Zwemles”:
 * overnemen (agendapunt 6)". Each word has to be one of an advice, so that a title never is one.
 */
import type { DocumentKind, Motion } from '../../model';
import { adviceWords, readAdvice } from '../advice';
import { ADVICE_DIRECTIONS, ADVICE_PHRASES } from '../lexicon/advice-words';
import { findPhrases } from '../lexicon/phrases';
import { wordsOf } from '../lexicon/words';
import type { Said } from './said';

/** Before the vote nothing but an advice is told so; an outcome or a settlement may be elsewhere. */
const BEFORE_VOTE: ReadonlySet<DocumentKind> = new Set(['preadviezen', 'agenda', 'ledenbrief']);
const MOST_WORDS = 7;
const AROUND = /^[\s:;,.()[\]–—|-]+|[\s:;,.()[\]–—|-]+$/gu;
/** "(agendapunt 6)" behind it. */
const NOTE = /\s*[([](?:bij )?(?:agenda)?punt[^()[\]]{0,20}[)\]][\s.]*$/iu;
const BESIDE = new Set(
  'het bestuur vng advies preadvies de deze dit motie amendement om'.split(' '),
);

/** Null for words of which one is of no advice. */
export function adviceOnly(text: string): NonNullable<Motion['advice']> | null {
  const printed = text.replace(NOTE, '').replace(AROUND, '');
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
 * @param tail - What stands behind the name of a motion.
 * @returns Null when it tells no advice alone. Beside outcomes such words may tell one: they are kept unread.
 */
export function adviceBehind(tail: string, kind: DocumentKind): Said | null {
  const advice = adviceOnly(tail);
  // "Preadvies: ontraden", "Het bestuur ontraadt de motie" say by themselves what they are.
  if (advice === null || readAdvice(tail.replace(AROUND, '')) !== null) return null;
  if (BEFORE_VOTE.has(kind)) return { advice };
  // "Aanhouden" alone also proposes to keep a motion open that was adopted before.
  if (advice.kind === 'aanhouden') return null;
  return kind === 'nieuws' ? { advice } : { unreadVote: advice.text };
}
