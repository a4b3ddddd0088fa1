import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import type { DeleteEverything, Deletion } from './use-delete-everything';

/** Asks, deletes, and takes it back; the focus goes along to what can be done next. */
export function DeleteEverythingControl(props: DeleteEverything) {
  const { deletion, ask, undo } = props;
  const button = useRef<HTMLButtonElement>(null);
  const { phase } = deletion;
  const before = useRef(phase);
  useLayoutEffect(() => {
    if (before.current !== phase && phase !== 'asking') button.current?.focus();
    before.current = phase;
  }, [phase]);
  const isDeleted = phase === 'deleted';
  return (
    <div class="delete-everything">
      <p class="nl-paragraph">{t('settingsDeleteExplanation')}</p>
      <div role="status">
        <Outcome deletion={deletion} />
      </div>
      {deletion.phase === 'failed' && <Alert kind="error">{errorText(deletion.error)}</Alert>}
      {phase === 'asking' ? (
        <Question {...props} />
      ) : (
        <Button
          label={t(isDeleted ? 'settingsUndo' : 'settingsDelete')}
          icon={isDeleted ? 'undo' : 'trash'}
          variant={isDeleted ? 'primary' : 'secondary'}
          disabled={phase === 'busy'}
          buttonRef={button}
          onClick={isDeleted ? undo : ask}
        />
      )}
    </div>
  );
}

function Question({ remove, cancel }: DeleteEverything) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div role="group" aria-labelledby={id}>
      <p class="nl-paragraph delete-everything__outcome" id={id}>
        {t('settingsDeleteAsk')}
      </p>
      <div class="button-row">
        <Button label={t('cancel')} buttonRef={first} onClick={cancel} />
        <Button label={t('settingsDeleteSure')} icon="trash" variant="primary" onClick={remove} />
      </div>
    </div>
  );
}

function Outcome({ deletion }: { deletion: Deletion }) {
  if (deletion.phase !== 'deleted' && deletion.phase !== 'restored') return null;
  const words = t(deletion.phase === 'deleted' ? 'settingsDeleted' : 'settingsRestored');
  return <p class="delete-everything__outcome">{words}</p>;
}
