import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { errorText } from '../../words/error-words';
import { t } from '../../words/messages';
import type { Corrections } from './use-corrections';

/** Says what was corrected last, with the way back, or what went wrong. */
export function CorrectedNote({ done, error }: Pick<Corrections, 'done' | 'error'>) {
  return (
    <div class="saved-note corrected-note">
      <div role="status">
        {done !== null && (
          <span class="saved-note__text">
            <Icon name="done" />
            {done.words}
          </span>
        )}
      </div>
      {done?.undo && <Button label={t('undo')} icon="undo" onClick={done.undo} />}
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
    </div>
  );
}
