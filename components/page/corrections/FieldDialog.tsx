import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { fieldOf, sameState } from '../../../motions/corrections/fields';
import { type FieldMark, fieldMarkOf } from '../../../motions/corrections/mark';
import type { Motion } from '../../../motions/model';
import { CorrectedWords } from '../../motion/CorrectedWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FIELDS_WITHIN } from '../../words/field-words';
import { t } from '../../words/messages';
import { FieldForm } from './FieldForm';

export type FieldDialogProps = {
  /** As one document has it. */
  motion: Motion;
  /** What the dialog begins with: the field as it is, or as the person pointed it out. */
  begin: FieldState;
  /** What was made of the field before, where that is kept. */
  history?: ComponentChildren;
  onSave: (changed: FieldState) => void;
  /** Back to what is printed. */
  onUndo: (mark: FieldMark) => void;
  onClose: () => void;
};

/** Changes one field of a motion. Nothing is kept before the person says so. */
export function FieldDialog(props: FieldDialogProps) {
  const { motion, begin, history, onSave, onUndo, onClose } = props;
  const [state, setState] = useState(begin);
  const { field } = begin;
  const now = fieldOf(motion, field);
  const mark = fieldMarkOf(motion, field);
  const isSame = sameState(state, now);
  return (
    <Dialog title={t('correctField', t(FIELDS_WITHIN[field]))} onClose={onClose}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSame) onClose();
          else onSave(state);
        }}
      >
        <FieldForm state={state} onChange={setState} />
        {mark !== undefined && (
          <p class="field__hint">
            <CorrectedWords mark={mark} />
          </p>
        )}
        {history}
        <div class="correct-form__actions">
          <Button type="submit" variant="primary" label={t('correctSave')} icon="check" />
          <Button label={t('cancel')} onClick={onClose} />
          {mark !== undefined && (
            <Button label={t('correctBack')} icon="undo" onClick={() => onUndo(mark)} />
          )}
        </div>
      </form>
    </Dialog>
  );
}
