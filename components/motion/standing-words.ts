/** How where a motion stands reads on the screen, in words. */
import type { Moment } from '../../motions/history/moments';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { VotePart } from '../../motions/history/standing';
import { messageLanguage, t } from '../words/messages';
import { STANDING_LOOKS } from './standing-looks';

/** "Deel 1: aangenomen. Deel 2: aangehouden." */
export function partsText(parts: readonly VotePart[]): string {
  return parts
    .map(({ part, outcome }) => {
      const words = t(STANDING_LOOKS[outcome].label).toLocaleLowerCase(messageLanguage());
      return t('votePart', part, words);
    })
    .join(' ');
}

export const isLaterElsewhere = ({ date, elsewhere }: ShownStanding): boolean =>
  date !== null && elsewhere !== null && elsewhere.date !== null && elsewhere.date > date;

/** The same, as short as a badge needs. */
export function elsewhereLabel(standing: ShownStanding): string | null {
  if (standing.elsewhere === null) return null;
  const label = t(STANDING_LOOKS[standing.elsewhere.kind].label);
  return t(isLaterElsewhere(standing) ? 'badgeLater' : 'badgeElsewhere', label);
}

/** Nothing of what came after: that is in the moments below it. */
export const momentSentence = ({ kind, standing }: Pick<Moment, 'kind' | 'standing'>): string =>
  t(kind === 'ingediend' ? 'momentIngediend' : STANDING_LOOKS[standing.kind].sentence);
