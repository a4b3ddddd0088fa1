import { t } from '../words/messages';
import { Icon } from './icons';

/** Beside a setting that the organisation fixed. */
export function ManagedNote() {
  return (
    <p class="managed-note">
      <Icon name="locked" />
      {t('settingsManaged')}
    </p>
  );
}
