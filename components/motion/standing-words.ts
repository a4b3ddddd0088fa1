/** How where a motion stands reads on the screen, in words. */

import type { Moment } from '../../motions/history/moments';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { VotePart } from '../../motions/history/standing';
import { messageLanguage, t } from '../words/messages';
import { dateText } from '../words/motion-words';
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

/** What other documents make of it: where they differ, both are said. */
export function elsewhereText(standing: ShownStanding): string | null {
  const { elsewhere } = standing;
  if (elsewhere === null) return null;
  const { kind, date } = elsewhere;
  const title = elsewhere.title || t('documentWithoutTitle');
  const label = t(STANDING_LOOKS[kind].label);
  if (date === null) return t('standingElsewhere', label, title);
  const words = isLaterElsewhere(standing) ? 'standingElsewhereLater' : 'standingElsewhereDated';
  return t(words, label, title, dateText(date));
}

const isLaterElsewhere = ({ date, elsewhere }: ShownStanding): boolean =>
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
