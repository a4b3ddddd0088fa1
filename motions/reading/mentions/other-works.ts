/** Words between marks that are the name of something else than a motion. */
import { ASKING_VERBS, OTHER_WORKS } from '../lexicon/sentence-words';
import type { Clause } from './mention';
import { wordAt } from './rule-parts';

/**
 * "De motie bouwt voort op het rapport ‘Groei’", "De motie vraagt het bestuur met een ‘noodplan’ te komen".
 * @param at - The word that is the quotation.
 */
export const isOfOtherWork = ({ view, type }: Clause, at: number): boolean =>
  OTHER_WORKS.has(wordAt(view, at - 1)) ||
  (ASKING_VERBS.has(wordAt(view, type + 1)) && at > type + 2);
