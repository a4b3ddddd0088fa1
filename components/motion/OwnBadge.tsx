import { Icon } from '../ui/icons';
import { t } from '../words/messages';

/** Says that a motion is of the user's own gemeente. */
export function OwnBadge() {
  return (
    <span class="nl-data-badge badge badge--own">
      <Icon name="own" />
      {t('ownGemeente')}
    </span>
  );
}
