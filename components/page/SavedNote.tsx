import { Alert } from '../ui/Alert';
import { Icon } from '../ui/icons';
import { errorText } from '../words/error-words';
import { t } from '../words/messages';
import type { Saving } from './use-page-settings';

/** Says in a corner of the window that a choice is kept, or what went wrong. */
export function SavedNote({ saving }: { saving: Saving }) {
  return (
    <div class="saved-note">
      <div role="status">
        {saving.state === 'saved' && (
          <span class="saved-note__text">
            <Icon name="done" />
            {t('settingsSaved')}
          </span>
        )}
      </div>
      {saving.state === 'failed' && <Alert kind="error">{errorText(saving.error)}</Alert>}
    </div>
  );
}
