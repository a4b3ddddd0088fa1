/** What is said of all motions below some words: how they voted on, what is advised, what was decided. */
import type { Place } from '../../document/place';
import type { Motion } from '../../model';
import { ADVICE_DIRECTIONS } from '../lexicon/advice-words';
import type { Said } from './said';

export type LentField = 'vote' | 'advice' | 'decision';
/** The same object for all of which it was said at once. */
export type Limit = { readonly count: number };

export type ForAll = Said & {
  /** "op één na": it holds for most of them, and not for all. */
  isDoubtful?: boolean | undefined;
  /** Of how many it is said: "Bestuur neemt drie moties over" above four leaves open which. */
  limits?: Partial<Record<LentField, Limit>> | undefined;
  /** Where each is said. */
  places?: Motion['places'];
  settledAt?: readonly Place[] | undefined;
};

export const isSaying = ({ vote, advice, decision, settled, isDoubtful }: ForAll): boolean =>
  (vote ?? advice ?? decision ?? settled) !== undefined || isDoubtful === true;

const IN_FAVOUR: ReadonlySet<string> = new Set(
  Object.entries(ADVICE_DIRECTIONS).flatMap(([kind, way]) => (way === 'for' ? [kind] : [])),
);

/**
 * "Preadvies: overnemen", and below it "Het bestuur adviseert de leden in te stemmen met deze moties": what the
 * members are asked to do says less than what it advises.
 */
function moreSpecific(above: Said['advice'], own: Said['advice']): Said['advice'] {
  if (own === undefined || above === undefined) return own ?? above;
  const isFor = IN_FAVOUR.has(above.kind);
  return own.kind === 'instemmen' && isFor ? above : own;
}

/** The nearest words count. */
export function withForAll(above: ForAll, own: ForAll): ForAll {
  const { vote, advice, decision, settled, isDoubtful } = own;
  return {
    limits: { ...above.limits, ...own.limits },
    places: { ...above.places, ...own.places },
    vote: vote ?? above.vote,
    advice: moreSpecific(above.advice, advice),
    decision: decision ?? above.decision,
    settled: settled ?? above.settled,
    settledAt: settled === undefined ? above.settledAt : own.settledAt,
    isDoubtful: isDoubtful ?? above.isDoubtful,
  };
}

export const LENT_FIELDS = ['vote', 'advice', 'decision'] as const;
