import type { StandingKind } from '../../motions/history/standing';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';
import { STANDING_LOOKS } from './standing-looks';

/** Where a motion stands: word, icon, and a colour that repeats them. */
export function StandingBadge({ kind }: { kind: StandingKind }) {
  const { label, icon, tone } = STANDING_LOOKS[kind];
  return (
    <span class={`nl-data-badge badge badge--${tone}`}>
      <Icon name={icon} />
      {t(label)}
    </span>
  );
}
