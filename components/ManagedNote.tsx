import { Icon } from './icons';
import { t } from './messages';

/** Beside a setting that the organisation fixed. */
export function ManagedNote() {
  return (
    <p class="managed-note">
      <Icon name="locked" />
      {t('settingsManaged')}
    </p>
  );
}
