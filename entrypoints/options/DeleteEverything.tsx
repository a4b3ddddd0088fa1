import { useLayoutEffect, useRef } from 'preact/hooks';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { t, tCount } from '../../components/words/messages';
import { type DeleteEverything, type Deletion, UNDO_SECONDS } from './use-delete-everything';

/** One button that stays in its place, so that the focus does: delete, or take that back. */
export function DeleteEverythingControl({ deletion, remove, undo }: DeleteEverything) {
  const button = useRef<HTMLButtonElement>(null);
  const deleted = deletion.phase === 'deleted';
  useLayoutEffect(() => {
    if (deleted) button.current?.focus();
  }, [deleted]);
  return (
    <div class="delete-everything">
      <p class="nl-paragraph">{t('settingsDeleteExplanation')}</p>
      <div role="status">
        <Outcome deletion={deletion} />
      </div>
      {deletion.phase === 'failed' && <Alert kind="error">{errorText(deletion.error)}</Alert>}
      <div class="button-row">
        <Button
          label={t(deleted ? 'settingsUndo' : 'settingsDelete')}
          icon={deleted ? 'undo' : 'trash'}
          variant={deleted ? 'primary' : 'secondary'}
          disabled={deletion.phase === 'busy'}
          buttonRef={button}
          onClick={deleted ? undo : remove}
        />
        {deleted && (
          // Read out once, above; each second again would talk over everything else.
          <span class="delete-everything__clock" aria-hidden="true">
            {tCount('settingsSecondsLeft', deletion.secondsLeft)}
          </span>
        )}
      </div>
    </div>
  );
}

function Outcome({ deletion }: { deletion: Deletion }) {
  const words = {
    deleted: () => t('settingsDeleted', UNDO_SECONDS),
    final: () => t('settingsDeletedFinal'),
    restored: () => t('settingsRestored'),
    idle: null,
    busy: null,
    failed: null,
  }[deletion.phase];
  return words && <p class="delete-everything__outcome">{words()}</p>;
}
