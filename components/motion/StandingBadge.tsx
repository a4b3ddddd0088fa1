import type { ShownStanding } from '../../motions/history/shown-standing';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';
import { STANDING_LOOKS } from './standing-looks';

/** Where a motion stands: word, icon, and a colour that repeats them. */
export function StandingBadge({
  standing,
}: {
  /** Of a kind alone nothing was changed: it is a word for many motions. */
  standing: Pick<ShownStanding, 'kind'> & Partial<Pick<ShownStanding, 'correction'>>;
}) {
  const { label, icon, tone } = STANDING_LOOKS[standing.kind];
  return (
    <span class={`nl-data-badge badge badge--${tone}`} data-standing={standing.kind}>
      <Icon name={icon} />
      {t(label)}
      {standing.correction && ` · ${t('badgeCorrected')}`}
    </span>
  );
}
