/**
 * Reads what the board advises on a motion. The kind is the word that the board prints, as a verb:
 * "ontraadt" is `ontraden`; `negatief` also stands for "niet overnemen" and the like.
 */
import type { Motion } from '../model';
import { ADVICE_DIRECTIONS, ADVICE_PHRASES, type AdviceKind } from './lexicon/advice-words';
import { findPhrases } from './lexicon/phrases';
import { PROPOSES_ON_PAPER } from './lexicon/proposing-words';
import { type Word, wordsOf } from './lexicon/words';
import { saysNothingYet } from './nothing-yet';

export type Words = NonNullable<Motion['advice']>;

const LABELS: ReadonlySet<string> = new Set(['advies', 'preadvies', 'bestuursadvies']);
/** "Advies van het VNG-bestuur". */
const BETWEEN: ReadonlySet<string> = new Set(
  'van het vng bestuur vngbestuur bestuurs dagelijks algemeen'.split(' '),
);
/** "Ons advies: wij ontraden dit amendement". */
const OWNERS: ReadonlySet<string> = new Set(['ons', 'het', 'hun']);
const BOARD: ReadonlySet<string> = new Set(['bestuur', 'vngbestuur']);
const ADVISING: ReadonlySet<string> = new Set(
  'advies preadvies adviseert adviseerde geadviseerd ontraadt ontraadde ontraden'.split(' '),
);
const HAVE: ReadonlySet<string> = new Set(['heeft', 'hebben']);
const COLONS: ReadonlySet<string> = new Set([':', '-', '–', '—']);
const isKind = (meaning: string): meaning is AdviceKind =>
  Object.hasOwn(ADVICE_DIRECTIONS, meaning);

type Told = { kind: AdviceKind | 'overig' | null; voted: boolean; starts: readonly number[] };

/** What the words advise: of a denial and what stands in its place the latter counts. */
function toldIn(words: readonly Word[]): Told {
  const marks = findPhrases(words, ADVICE_PHRASES);
  const voted = marks.some(({ meaning }) => meaning === 'voted');
  const starts: number[] = [];
  let kinds: (AdviceKind | 'overig')[] = [];
  let denied = false;
  for (const { meaning, from } of marks) {
    if (meaning === 'denied') denied = true;
    if (meaning === 'turn') {
      denied = false;
      if (kinds.every((kind) => kind === 'negatief' || kind === 'overig')) kinds = [];
    }
    if (!isKind(meaning)) continue;
    starts.push(words[from]?.start ?? 0);
    // "Niet ontraden": what it is instead nobody says.
    kinds.push(denied ? (ADVICE_DIRECTIONS[meaning] === 'for' ? 'negatief' : 'overig') : meaning);
    denied = false;
  }
  const directions = new Set(
    kinds.map((kind) => (kind === 'overig' ? 'overig' : ADVICE_DIRECTIONS[kind])),
  );
  // "Positief, motie overnemen": the verb says what the board does.
  const first = kinds.find((kind) => kind !== 'positief' && kind !== 'negatief') ?? kinds[0];
  return { kind: directions.size > 1 ? 'overig' : (first ?? null), voted, starts };
}

/** "De hinder is reëel.": no word in it that an advice is printed in, whichever. */
export const namesNoAdvice = (text: string): boolean => toldIn(wordsOf(text)).starts.length === 0;

/** In favour, against or kept; null where the words do not say. */
export function directionIn(text: string): 'for' | 'against' | 'kept' | 'neither' | null {
  const { kind } = toldIn(wordsOf(text).filter(({ text: word }) => word !== 'akkoord'));
  return kind === null || kind === 'overig' ? null : ADVICE_DIRECTIONS[kind];
}

/** Where the words behind "Preadvies", "Ons advies" begin; null without such a word. */
function afterLabel(words: readonly Word[]): number | null {
  const at = OWNERS.has(words[0]?.text ?? '') ? 1 : 0;
  return LABELS.has(words[at]?.text ?? '') ? at + 1 : null;
}

/** What stands behind "Preadvies bestuur:"; null without such a label. */
function behindLabel(text: string, words: readonly Word[]): string | null {
  const after = afterLabel(words);
  if (after === null) return null;
  let index = after;
  while (BETWEEN.has(words[index]?.text ?? '')) index += 1;
  const next = words[index];
  if (next === undefined) return null;
  if (COLONS.has(next.text)) return text.slice(next.end).trim() || null;
  const { starts } = toldIn(words);
  const isKindNext = starts.includes(next.start) || ['is', 'om', 'niet'].includes(next.text);
  return isKindNext ? text.slice(next.start).trim() : null;
}

/** "Het VNG-bestuur ontraadt …": the board is who speaks. */
function isByBoard(words: readonly Word[]): boolean {
  const start = words[0]?.text === 'het' ? 1 : 0;
  const index = words[start]?.text === 'vng' ? start + 1 : start;
  return BOARD.has(words[index]?.text ?? '');
}

/** "Het bestuur heeft de motie overgenomen": that was done, and is no advice on it. */
function wasTakenOver(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => text === 'overgenomen');
  const before = words.slice(0, Math.max(0, at)).map(({ text }) => text);
  return before.some((text) => HAVE.has(text)) && !before.some((text) => ADVISING.has(text));
}

/** The words behind or beside a label that says that they are an advice; null for "volgt". */
export function adviceWords(text: string): Words | null {
  const { kind, voted } = toldIn(wordsOf(text));
  return voted || saysNothingYet(text) ? null : { kind: kind ?? 'overig', text };
}

/** "Preadvies bestuur: positief", "Het bestuur ontraadt de motie". */
export function readAdvice(text: string): Words | null {
  const words = wordsOf(text);
  const labelled = behindLabel(text, words);
  if (labelled !== null) return adviceWords(labelled);
  if (!isByBoard(words) || wasTakenOver(words)) return null;
  const { kind, voted } = toldIn(words);
  return kind === null || kind === 'overig' || voted ? null : { kind, text };
}

/** Whether words say what the board advises, in whatever way: also "de eerste overnemen, de tweede niet". */
export function tellsAdvice(text: string): boolean {
  const words = wordsOf(text);
  const isLead = afterLabel(words) !== null || isByBoard(words) || headsAdvised(words);
  const isTold = isLead || isAdvised(words) || PROPOSES_ON_PAPER.test(text);
  return isTold && toldIn(words).starts.length > 0;
}

/** "Vooraf had het bestuur geadviseerd …", "het oordeel is aan de leden": wherever these words stand. */
function isAdvised(words: readonly Word[]): boolean {
  const isBoard = words.some(({ text }) => BOARD.has(text));
  const meanings = findPhrases(words, ADVICE_PHRASES);
  const isLeft = meanings.some(({ meaning, from, to }) => meaning === 'oordeel' && to - from > 1);
  return isLeft || (isBoard && words.some(({ text }) => ADVISING.has(text)));
}

/** "Moties met een positief preadvies". */
function headsAdvised(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first?.text !== 'moties' && first?.text !== 'motie') return false;
  return second?.text === 'met' && words.slice(2, 5).some(({ text }) => LABELS.has(text));
}

/** One advice for a list: "Het bestuur adviseert positief over de volgende moties". */
export function readListAdvice(text: string): Words | null {
  const words = wordsOf(text);
  const isLead = afterLabel(words) !== null || isByBoard(words) || headsAdvised(words);
  if (!isLead || wasTakenOver(words)) return null;
  const { kind, voted } = toldIn(words);
  if (kind === null || kind === 'overig' || voted) return null;
  return { kind, text: text.replace(/[\s:]{1,20}$/u, '') };
}
