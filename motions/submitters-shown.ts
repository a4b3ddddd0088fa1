/** Who submitted a motion, told the same way on every screen and in every report. Pure. */
import type { Motion } from './model';

type Said = Pick<Motion, 'submitters' | 'andOthers'> & {
  collective?: string | undefined;
  type?: Motion['type'] | undefined;
};

/** What differs from language to language. */
export type SubmitterWords = {
  /** A resolutie without names is of the board as a rule, but of gemeenten too: the document tells neither. */
  noGemeente: string;
  /** The document names nobody. */
  nobody: string;
  others: string;
  list: (names: readonly string[]) => string;
};

/**
 * The names as printed, with the group that they speak for behind them in brackets: it submitted
 * nothing beside them. A group that stands alone has the place of a name.
 */
export function submittersShown(
  { submitters, andOthers, collective, type }: Said,
  { noGemeente, nobody, others, list }: SubmitterWords,
): string {
  const named = submitters.map(({ name }) => name);
  const names = named.length === 0 && collective !== undefined ? [collective] : named;
  if (names.length === 0) return type === 'resolutie' ? noGemeente : nobody;
  const shown = list(andOthers ? [...names, others] : names);
  return collective === undefined || names.includes(collective)
    ? shown
    : `${shown} (${collective})`;
}
