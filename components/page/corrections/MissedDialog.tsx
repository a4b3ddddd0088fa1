import { useId, useState } from 'preact/hooks';
import { type MissedMotion, missedMotion } from '../../../motions/corrections/missed-motion';
import { collapseSpace } from '../../../motions/dutch/fold';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { t } from '../../words/messages';
import { PagesForm } from './PagesForm';

type MissedDialogProps = {
  /** Whether the document has pages: on one of them the motion stands. */
  hasPages: boolean;
  onSave: (missed: MissedMotion) => void;
  onClose: () => void;
};

/** Adds a motion that was not read, without pointing at words in the document. */
export function MissedDialog({ hasPages, onSave, onClose }: MissedDialogProps) {
  const id = useId();
  const [title, setTitle] = useState('');
  const [pages, setPages] = useState<MissedMotion['pages']>(null);
  return (
    <Dialog title={t('missedAdd')} onClose={onClose}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          const words = collapseSpace(title);
          if (words !== '') onSave(missedMotion(words, { pages }));
        }}
      >
        <p class="nl-paragraph">{t('missedHint')}</p>
        <div class="field">
          <label class="utrecht-form-label" for={id}>
            {t('overviewTitle')}
          </label>
          <input
            id={id}
            class="utrecht-textbox utrecht-textbox--html-input"
            lang="nl"
            required
            // White space alone is no title.
            pattern=".*\S.*"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
        {hasPages && (
          <PagesForm
            state={{ field: 'pages', value: pages }}
            onChange={({ value }) => setPages(value)}
          />
        )}
        <div class="correct-form__actions">
          <Button type="submit" variant="primary" label={t('missedSave')} icon="check" />
          <Button label={t('cancel')} onClick={onClose} />
        </div>
      </form>
    </Dialog>
  );
}
