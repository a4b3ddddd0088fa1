import { useRef } from 'preact/hooks';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { errorText } from '../../words/error-words';
import { t } from '../../words/messages';
import type { Corrections } from './use-corrections';

/** Says what was corrected last, with the way back and what can be kept besides, or what went wrong. */
export function CorrectedNote({ done, error }: Pick<Corrections, 'done' | 'error'>) {
  const note = useRef<HTMLDivElement>(null);
  /** The buttons go when they have done their work: the focus stays by what is said of it. */
  const pressed = (work: () => void) => () => {
    note.current?.focus();
    work();
  };
  return (
    <div class="saved-note corrected-note" tabIndex={-1} ref={note}>
      <div role="status">
        {done !== null && (
          <span class="saved-note__text">
            <Icon name="done" />
            <span>
              {done.words} {done.offer?.words}
            </span>
          </span>
        )}
      </div>
      {done?.offer && (
        <Button label={done.offer.accept} icon="check" onClick={pressed(done.offer.onAccept)} />
      )}
      {done?.undo && <Button label={t('undo')} icon="undo" onClick={pressed(done.undo)} />}
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
    </div>
  );
}
