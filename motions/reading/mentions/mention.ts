/** What the rules of the grammar are given, and what they find. */
import type { ReadSubmitters } from '../../gemeenten/submitters';
import type { MotionType } from '../lexicon/mentions';
import type { Focus } from './focus';
import type { Range } from './sentences';
import type { LineView } from './tokens';

export type Rule =
  | 'type-who-title'
  | 'type-title-who'
  | 'type-title'
  | 'type-who'
  | 'who-title'
  | 'title-who'
  | 'title'
  | 'sentence'
  | 'reference'
  | 'row'
  | 'labels';

export type Span = { from: number; to: number };

export type Mention = {
  rule: Rule;
  /** Null when the line does not print it. */
  type: MotionType | null;
  /** Null for a line that names a motion by who submitted it, or by its agenda point only. */
  title: (Span & { text: string; isQuoted: boolean }) | null;
  who: ReadSubmitters;
  whoSpan: Span | null;
  /** The words that say what became of it. */
  tail: string;
  /** The words before it, of the agenda point. */
  point: string | null;
  /** Of a motion that a sentence names by its subject only: "de motie over stikstof". */
  about: string | null;
  /** What is said holds for the motions before it in the sentence too. */
  isForAll: boolean;
  /** Another reading that fits nearly as well. */
  other: Mention | null;
  /** The motion that lines before it introduced, without its title. */
  before?: Focus;
  /** Who submitted it stands in another sentence, which may be about another motion. */
  isLikelyWho?: boolean;
  /** The same is said of it as of the motion before it, or the same is advised, in these words. */
  same?: { what: 'all' | 'advice'; text: string };
};

export const NOBODY: ReadSubmitters = { submitters: [], andOthers: false, unknown: [] };

export type GrammarContext = {
  /** Words above announce that each line below is a motion, of this type. */
  announced: MotionType | null;
  isHeading: boolean;
  /** A mark before the line tells what became of it. */
  isTagged?: boolean;
  /** What the lines before it speak of. */
  focus?: Focus | null;
};

/** A part of a line that names at most one motion. */
export type Clause = Range & {
  view: LineView;
  /** The index of the word "motie"; -1 when there is none. */
  type: number;
  kind: MotionType | null;
  /** Index of the first word behind number, marks and adjectives. */
  lead: number;
  /** The word "motie" stands at its start, or behind the agenda point. */
  isLine: boolean;
  point: string | null;
};
